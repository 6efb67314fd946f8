/** A run of numbers in a text: `recommendations Nos. 8, 9 and 11-14`, `136.1-136.3, 136.5`. */
export interface NumberReference {
  /** Lead paragraph, where the numbers carry it; absent for bare numbers. */
  readonly lead: string | undefined;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /(\d{1,3})(?:\.(\d{1,3}))?\.?|[-–—]|[A-Za-z]+\.?|[,;&()]/gu;
const KEY = /^(?:recommendations?|nos?\.?|numbers?|numbered)$/iu;
const JOIN = /^(?:,|;|&|and|to|through|until|[-–—])$/iu;
const RANGE = /^(?:to|through|until|[-–—])$/iu;
/** Widest range believed: a list has 400 entries at most. */
const MAX_RANGE = 500;

/**
 * Numbers of recommendations that a paragraph refers to, in the order printed. Bare numbers count only behind
 * `Nos.` or `recommendations`, for a text is full of numbers; `186.4` counts anywhere.
 */
export function findNumberReferences(text: string): NumberReference[] {
  const references: { lead: string | undefined; from: number; to: number }[] = [];
  let isList = false;
  let isRange = false;
  let lead: string | undefined;
  for (const [token, first, second] of text.matchAll(TOKEN)) {
    if (first === undefined) {
      if (KEY.test(token)) [isList, isRange, lead] = [true, false, undefined];
      else if (RANGE.test(token)) isRange = true;
      else if (!JOIN.test(token)) [isList, isRange, lead] = [false, false, undefined];
      continue;
    }
    const last = references.at(-1);
    if (second !== undefined) {
      const number = Number(second);
      const extends_ = isRange && last?.lead === first && number > last.to && number - last.from < MAX_RANGE;
      if (extends_ && last !== undefined) last.to = number;
      else references.push({ lead: first, from: number, to: number });
      [isList, lead] = [true, first];
    } else if (isList) {
      const number = Number(first);
      const extends_ =
        isRange &&
        last !== undefined &&
        last.lead === lead &&
        number > last.to &&
        number - last.from < MAX_RANGE;
      if (extends_) last.to = number;
      else references.push({ lead, from: number, to: number });
    }
    isRange = false;
  }
  return references;
}
