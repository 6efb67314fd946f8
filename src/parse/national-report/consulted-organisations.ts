import { trimEnd } from "../../internal/trim-end.ts";
import type { ActorKind } from "../../model/actor.ts";

/** An organisation or group that a national report says took part. */
export interface ConsultedOrganisation {
  /** As printed, without article, such as `"Ministry of Labour"`. */
  readonly name: string;
  /** What it is, by its name. */
  readonly kind: ActorKind;
  /** Whether it is a group without name, such as `"non-governmental organizations"`. */
  readonly isGroup: boolean;
  /** Offsets into the paragraph's text. */
  readonly span: readonly [start: number, end: number];
}

/** Words that make a name one of an organisation. */
const KEYWORD =
  /\b(?:Ministr(?:y|ies)|Department|Office|Commission|Committee|Council|Ombuds\p{Ll}+|Advocate|Association|Union|Federation|Foundation|Cent(?:re|er)|Institute|Network|University|Agency|Authority|Bureau|Board|Coalition|Alliance|Society|Church|Court|Directorate|Unit|Forum|Chamber|Secretariat|Service|Police|Parliament|Assembly|Attorney|Prosecutor|League|Movement|Organi[sz]ation|Group|Academy|Fund)\b/u;
/** Bodies that every report speaks of, which were not consulted. */
const NOT_CONSULTED =
  /\b(?:Human Rights Council|Working Group on the Universal|Universal Periodic Review|High Commissioner|Security Council|General Assembly|Council of Europe|European Union)\b/u;
const GROUP =
  /\b(?:civil society(?: organi[sz]ations?| groups?)?|non-governmental organi[sz]ations?|NGOs?|trade unions?|academi(?:a|cs)|religious (?:leaders|groups|communities)|private sector|community groups|general public|(?:relevant|competent) (?:line )?ministries)\b/giu;
/** Small words that stand inside names. */
const CONNECTIVE: ReadonlySet<string> = new Set([
  "of",
  "for",
  "on",
  "and",
  "the",
  "against",
  "de",
  "la",
  "von",
  "&",
]);
const BULLET = /(?:^|\s)[•·▪]\s([^•·▪;]{3,200}?)(?=;|\s[•·▪]|\.\s|\.$|$)/gu;

function kindOf(name: string): ActorKind {
  if (/\bOmbuds|Human Rights (?:Commission|Institution|Defender)|Advocate of the Principle/u.test(name))
    return "national-institution";
  if (/\bUnited Nations\b|^(?:UN|UNICEF|UNDP|UNHCR|UNESCO|ILO|WHO)\b/u.test(name)) return "united-nations";
  if (
    /\b(?:Ministr|Prime Minister|Government|Department|Attorney|Parliament|National Assembly|Office of|Directorate|Bureau|Police|Cabinet|Inter-?[Mm]inisterial|Secretariat|Court|Prosecutor)/u.test(
      name,
    )
  )
    return "state";
  return "organisation";
}

interface Run {
  readonly text: string;
  readonly at: number;
}

/** Runs of words with capitals, small words between them allowed; a full stop or semicolon ends one. */
function findRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start !== -1) runs.push({ text: text.slice(start, end), at: start });
    start = -1;
  };
  for (const { 0: word, index } of text.matchAll(/[^\s]+/gu)) {
    const bare = trimEnd(word, ",.;:)”");
    if (/^\p{Lu}/u.test(word)) {
      if (start === -1) start = index;
      end = index + bare.length;
    } else if (!CONNECTIVE.has(word)) close();
    if (/[.;:)]$/u.test(word)) close();
  }
  close();
  return runs;
}

/** Cuts a run of names at each word that begins another: `Ministry of Justice and the Ministry of Health`. */
function cutNames(text: string, start: number): { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  let from = 0;
  const cut =
    /,\s?(?:and )?(?:the )?|\s(?:and|&)\s(?:the )?(?=(?:Ministry|Office|Department|Commission|Committee|Council|Ombuds\p{Ll}+|Advocate|Association|Bureau|National|Human Rights)\b)|\s(?:and )?the (?=\p{Lu})/gu;
  for (const match of text.matchAll(cut)) {
    // "of the", "for the" go on with the name.
    if (/\b(?:of|for|on|to|in|with|against|by)$/u.test(text.slice(from, match.index))) continue;
    // A list inside a ministry's name, "Ministry of Labour, Family and Social Affairs", has no second keyword.
    const rest = text.slice(match.index + match[0].length);
    const next = rest.split(/,|\sand\s/u, 1)[0] ?? "";
    // After "…, and the" another thing is named, an organisation or not.
    if (!KEYWORD.test(next) && !(match[0].includes(",") && match[0].includes("the "))) continue;
    found.push({ name: text.slice(from, match.index), at: start + from });
    from = match.index + match[0].length;
  }
  found.push({ name: text.slice(from), at: start + from });
  return found;
}

/** Organisations and groups that a paragraph names, in the order printed, each once. */
export function findConsulted(text: string): readonly ConsultedOrganisation[] {
  const found: ConsultedOrganisation[] = [];
  const taken: (readonly [number, number])[] = [];
  const add = (printed: string, at: number, isGroup: boolean, isListed = false): void => {
    const lead =
      /^(?:The|the|In|At|By|During|While|Both the|Both)\s+(?:the\s)?/u.exec(printed)?.[0].length ?? 0;
    const name = trimEnd(trimEnd(printed.slice(lead), " ,.;").replace(/;?\s(?:and|or)$/u, ""), " ,.;");
    const start = at + lead;
    const end = start + name.length;
    if (!isGroup && !isListed && !(KEYWORD.test(name) && /\s/u.test(name))) return;
    if (name.length < 3 || taken.some(([a, b]) => start < b && end > a)) return;
    if (found.some((known) => known.name === name)) return;
    taken.push([start, end]);
    found.push({ name, kind: isGroup ? "other" : kindOf(name), isGroup, span: [start, end] });
  };
  for (const match of text.matchAll(BULLET)) {
    const printed = match[1] ?? "";
    if (/^(?:the )?\p{Lu}/u.test(printed)) add(printed, match.index + match[0].indexOf(printed), false, true);
  }
  for (const run of findRuns(text)) {
    for (const { name, at } of cutNames(run.text, run.at)) {
      if (!NOT_CONSULTED.test(name)) add(name, at, false);
    }
  }
  for (const match of text.matchAll(GROUP)) add(match[0], match.index, true);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
