import { lazy } from "../../internal/lazy.ts";
import type { MandateCode } from "../../model/vocabulary.generated.ts";
import { listMandates } from "../../reference/mandates.ts";

const HOLDER =
  /\b(?:special rapporteurs?|independent experts?|special representatives?(?: of the secretary-general)?|working group(?: of experts)?)(?: of the human rights council)? (?:on|in the field of) ([^.;:]{3,160})/giu;
/** Words of titles that many mandates share, and words of running text. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "the of and on in to a an its with for by as all human right rights issue issues question situation enjoyment " +
    "promotion protection fundamental freedoms full effects impact use means including especially other matter " +
    "special rapporteur independent expert working group experts recommended noted stated was were had has that it " +
    "also expressed welcomed observed reported concerned government state states committee reported " +
    "contemporary forms related context light about implications"
  ).split(" "),
);
/** Words after the title that a subject may have. */
const MAX_WORDS = 12;

function stem(word: string): string {
  return word.replace(/(?:ies|y|s|ity)$/u, "");
}

function words(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}-]{2,}/gu) ?? [];
  return found.filter((word) => !COMMON.has(word)).map(stem);
}

interface Subject {
  readonly code: MandateCode;
  readonly words: ReadonlySet<string>;
}

const subjects: () => readonly Subject[] = /* @__PURE__ */ lazy(() =>
  listMandates().map(({ code, title, subject = "", shortName }) => ({
    code,
    words: new Set(words(`${title} ${subject} ${shortName}`)),
  })),
);

/** The mandate that the words after "Special Rapporteur on" name best; none where two are as near. */
function matchSubject(phrase: string): MandateCode | undefined {
  const own = words(phrase.split(/\s+/u).slice(0, MAX_WORDS).join(" "));
  const [first] = own;
  if (first === undefined) return undefined;
  let best: { readonly code: MandateCode; readonly score: number } | undefined;
  let isShared = false;
  for (const { code, words: known } of subjects()) {
    // What a mandate is about stands first; later words may belong to the sentence.
    let score = 0;
    for (const [index, word] of own.entries()) if (known.has(word)) score += 1 / (1 + index);
    if (score < 1 && !(own.length > 1 && score >= 0.5)) continue;
    const weighted = score - 0.02 * known.size;
    if (best !== undefined && Math.abs(weighted - best.score) < 0.001) isShared = true;
    if (best === undefined || weighted > best.score) {
      best = { code, score: weighted };
      isShared = false;
    }
  }
  return isShared ? undefined : best?.code;
}

/** What a text says of special procedures. */
export interface MandateMentions {
  /** Whether it speaks of a holder of a mandate at all. */
  readonly hasHolder: boolean;
  /** Mandates named, in order, each once. */
  readonly mandates: readonly MandateCode[];
}

/** Special procedures that a text names by their subject: `the Special Rapporteur on minority issues`. */
export function findMandates(text: string): MandateMentions {
  const mandates: MandateCode[] = [];
  for (const match of text.matchAll(HOLDER)) {
    const code = matchSubject(match[1] ?? "");
    if (code !== undefined && !mandates.includes(code)) mandates.push(code);
  }
  const hasHolder =
    /\b(?:special rapporteur|independent expert|special procedures?|mandate.holders?)\b/iu.test(text);
  return { hasHolder: hasHolder || mandates.length > 0, mandates };
}
