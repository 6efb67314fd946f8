import type { Recommendation } from "../../model/recommendation.ts";
import type { NumberReference } from "../number-references.ts";
import { readReplyHead } from "./reply-heads.ts";

/** What is known of the numbers that the report gives its recommendations. */
export interface KnownNumbers {
  /** Lead paragraphs, with their dot-numbers where the recommendations are known. */
  readonly leads: ReadonlySet<string>;
  /** Paragraphs of the recommendations; empty where they are not known. */
  readonly paragraphs: ReadonlySet<string>;
  /** The lead that bare numbers belong to, where the document names one. */
  readonly documentLead?: string;
}

/** A number with its lead paragraph, such as `80.1`; no percentage and no sum. */
export const DOTTED_NUMBER: RegExp =
  /(?<![\d./])(\d{1,3})\.(\d{1,3})(?![\d%]|\.\d| ?(?:per cent|percent|million|billion|%))/gu;
/** `the list in paragraph 115 of the Report`, `recommendations contained in paragraphs 108 and 109`. */
const NAMED_LEAD =
  /\b(?:list(?:ed)?|contained|set out|enumerated|included|recommendations?) (?:in|under) (?:the )?para(?:graph)?s?\.? (\d{1,3})(?: (?:and|to|-) (\d{1,3}))?(?![\d.]*\d)|\bpara(?:graph)?s?\.? (\d{1,3})(?: (?:and|to|-) (\d{1,3}))? of the (?:draft )?(?:report|working group)/giu;
/** So many numbers with the same lead make it one. */
const MIN_DOTTED = 3;
/** As many numbers weighs a lead that stands at the head of a reply or behind the word `recommendation`. */
const HEAD_WEIGHT = 6;
/** Lead paragraphs of a report stand close to one another. */
const MAX_DISTANCE = 6;

/** Lead paragraphs that the text names as such, in the order named. */
export function findNamedLeads(text: string): string[] {
  const found: string[] = [];
  for (const [, a, b, c, d] of text.matchAll(NAMED_LEAD))
    for (const lead of [a, b, c, d]) if (lead !== undefined && !found.includes(lead)) found.push(lead);
  return found;
}

/** `recommendation 80.1`, which is sure to be one. */
export const KEYED_NUMBER: RegExp =
  /\brec(?:ommendation)?s?\.? (?:nos?\.? |numbers? )?(\d{1,3})\.(\d{1,3})(?![\d%])/giu;

function findDottedLeads(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const heads = new Set<string>();
  for (const text of texts) {
    for (const [, lead = ""] of text.matchAll(DOTTED_NUMBER)) counts.set(lead, (counts.get(lead) ?? 0) + 1);
    for (const [, lead = ""] of text.matchAll(KEYED_NUMBER)) heads.add(lead);
    const head = readReplyHead(text);
    if (head?.style !== "plain")
      for (const [, lead = ""] of (head?.printed ?? "").matchAll(DOTTED_NUMBER)) heads.add(lead);
  }
  // A few figures such as 15.1 do not outweigh a number that is surely one of a recommendation.
  const weigh = (lead: string): number => (counts.get(lead) ?? 0) + (heads.has(lead) ? HEAD_WEIGHT : 0);
  let top = "";
  for (const lead of counts.keys()) if (weigh(lead) > weigh(top)) top = lead;
  const isSure = (counts.get(top) ?? 0) >= MIN_DOTTED || heads.has(top);
  if (top === "" || !isSure) return [];
  return [...counts]
    .filter(
      ([lead, count]) =>
        Math.abs(Number(lead) - Number(top)) <= MAX_DISTANCE && (count > 1 || heads.has(lead)),
    )
    .map(([lead]) => lead);
}

/** Finds out which lead paragraphs the numbers of an addendum have. */
export function findKnownNumbers(
  texts: readonly string[],
  recommendations: readonly Pick<Recommendation, "paragraph">[],
): KnownNumbers {
  const paragraphs = new Set(recommendations.map(({ paragraph }) => paragraph));
  const known = new Set([...paragraphs].map((paragraph) => paragraph.split(".")[0] ?? ""));
  const dotted = findDottedLeads(texts);
  const named = texts.flatMap(findNamedLeads).filter((lead) => known.size === 0 || known.has(lead));
  const all = new Set([...known, ...dotted]);
  const [first, ...others] = [...new Set(named)];
  const only =
    known.size === 1 ? [...known][0] : known.size === 0 && dotted.length === 1 ? dotted[0] : undefined;
  const documentLead = first !== undefined && others.length === 0 ? first : only;
  return { leads: all, paragraphs, ...(documentLead === undefined ? {} : { documentLead }) };
}

/**
 * Paragraphs that a reference names. A bare number gets its lead from the sentence or heading it stands under, from
 * the recommendations where only one has it, or from the lead the document names; else it stays bare.
 */
export function resolveReference(
  { lead, from, to }: NumberReference,
  known: KnownNumbers,
  contextLead?: string,
): string[] {
  const numbers: string[] = [];
  for (let number = from; number <= to; number++) {
    if (lead !== undefined) {
      numbers.push(`${lead}.${number}`);
      continue;
    }
    const candidates = [...known.leads].filter((own) => known.paragraphs.has(`${own}.${number}`));
    const preferred = [contextLead, known.documentLead].find(
      (own) => own !== undefined && (known.paragraphs.size === 0 || candidates.includes(own)),
    );
    const own = preferred ?? (candidates.length === 1 ? candidates[0] : undefined);
    numbers.push(own === undefined ? String(number) : `${own}.${number}`);
  }
  return numbers;
}
