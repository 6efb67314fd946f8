import type { Words } from "../../classify/text/words.ts";

/**
 * Words that make a finding grave, by stems of what they begin with: a passage without them does not say what was found.
 * The crimes stand as a whole.
 */
const GRAVE: readonly string[] = [
  "crimes against humanity",
  "crime against humanity",
  "war crimes",
  "war crime",
  "genocide",
  "ethnic cleansing",
  "apartheid",
  "torture",
  "enforced disappearance",
  "enforced disappearances",
  "extrajudicial",
  "arbitrary detention",
  "arbitrarily detained",
  "slavery",
  "forced labour",
  "systematic",
  "systematically",
  "widespread",
  "impunity",
  "persecution",
  "reprisals",
  "killings",
];

/** Words that take from what is said: doubts, and the praise or plans that stand in place of a finding. */
const HEDGES: readonly string[] = [
  "alleged",
  "allegedly",
  "allegations",
  "reportedly",
  "reported",
  "claims",
  "claimed",
  "so called",
  "isolated",
  "challenges",
  "some concerns",
  "certain",
  "efforts",
  "progress",
  "steps taken",
  "welcomed",
  "took note",
  "takes note",
  "taking steps",
  "issues relating to",
];

/** Grave words of a finding that a passage does not have, in the order of the table. */
export function listMissingGrave(finding: Words, passage: Words): readonly string[] {
  const said = ` ${passage.norms.join(" ")} `;
  const found = ` ${finding.norms.join(" ")} `;
  return GRAVE.filter((phrase) => found.includes(` ${phrase} `) && !said.includes(` ${phrase} `));
}

/** What a grave word is said with: "may constitute", "amounts to". */
const LINKS: readonly string[] = [
  "may constitute",
  "constitute",
  "constitutes",
  "constituted",
  "amount to",
  "amounts to",
  "amounted to",
  "may",
];

/** What a finding is about, without its grave words: the text a passage has that speaks of the same and not of them. */
export function withoutGrave(finding: Words): string {
  let text = ` ${finding.norms.join(" ")} `;
  if (!GRAVE.some((phrase) => text.includes(` ${phrase} `))) return finding.text;
  for (const phrase of [...GRAVE, ...LINKS]) text = text.replaceAll(` ${phrase} `, " ");
  return text.trim();
}

/** Hedging words of a passage that the finding does not have, in the order of the table. */
export function listHedges(finding: Words, passage: Words): readonly string[] {
  const said = ` ${passage.norms.join(" ")} `;
  const found = ` ${finding.norms.join(" ")} `;
  return HEDGES.filter((phrase) => said.includes(` ${phrase} `) && !found.includes(` ${phrase} `));
}
