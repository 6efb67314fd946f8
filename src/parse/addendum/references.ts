import { findNumberReferences, type NumberReference } from "../number-references.ts";

/** What stands before a number that is only pointed to: `see`, `as stated under`, `reply to`. */
const POINTER =
  /(?:\bsee(?: also)?|\brefers?(?: back)? to|\breferred to (?:in|under)|\bcf\.?|\bas (?:stated|explained|indicated|mentioned|outlined|described|set out) (?:in|under|above in)|(?<!\bin )\b(?:reply|replies|response|responses|answer|answers|comments?|information|explanations?|remarks) (?:given |provided |made )?(?:to|on|for|under|regarding|concerning|in)|\bsame as(?: for)?)(?: the| our| its)?(?: (?:reply|replies|response|responses|comments?|answers?)(?: given)? (?:to|on|under))?(?: (?:the )?(?:recommendations?|recs?\.?|paragraphs?|numbers?|nos?\.?)){0,2} ?$/iu;
const JOINT = /^(?:and|or|to|as well as)? ?(?:recommendations?|recs?)? ?(?:nos?)?$/u;
/** Longest text between two numbers of one list: a remark in brackets may stand there. */
const MAX_JOINT = 110;

/** Whether nothing stands between two numbers but what joins them. */
function isJoint(between: string): boolean {
  if (between.length > MAX_JOINT || between.includes(":")) return false;
  const words = between.replace(/\([^()]{0,80}\)/gu, " ").match(/\p{L}+/gu) ?? [];
  return JOINT.test(words.join(" ").toLowerCase());
}

/** References of a sentence, those told apart that it only points to. */
export function splitReferences(
  text: string,
  leads: ReadonlySet<string>,
): { readonly own: NumberReference[]; readonly pointed: NumberReference[] } {
  const own: NumberReference[] = [];
  const pointed: NumberReference[] = [];
  let before: NumberReference | undefined;
  let wasPointed = false;
  for (const reference of findNumberReferences(text, { leads })) {
    const between = before === undefined ? "x" : text.slice(before.end, reference.start);
    const isSameRun = isJoint(between);
    if (!isSameRun) {
      const ahead = text.slice(Math.max(0, reference.start - 120), reference.start);
      wasPointed = POINTER.test(ahead);
    }
    (wasPointed ? pointed : own).push(reference);
    before = reference;
  }
  return { own, pointed };
}

/** Runs of references: those that one list holds, with the text that joins them. */
export function groupRuns(text: string, references: readonly NumberReference[]): NumberReference[][] {
  const runs: NumberReference[][] = [];
  for (const reference of references) {
    const last = runs.at(-1)?.at(-1);
    const between = last === undefined ? "x" : text.slice(last.end, reference.start);
    const isSame = isJoint(between);
    if (isSame) runs.at(-1)?.push(reference);
    else runs.push([reference]);
  }
  return runs;
}

/** Whether one of the references holds all that `other` holds. */
export function covers(references: readonly NumberReference[], other: NumberReference): boolean {
  return references.some(({ lead, from, to }) => lead === other.lead && from <= other.from && other.to <= to);
}
