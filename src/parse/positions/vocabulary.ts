/**
 * Words that say how a State answers, as pieces of expressions, for the two readings of this room.
 *
 * `lead-phrases.ts` sorts a whole paragraph of a report's conclusions: its wording is that of the secretariat, known in
 * a few dozen forms, so that one word settles it wherever it stands. `reply-phrases.ts` finds what a State says in its
 * own words, and where: it must not take `supports the efforts of` or `will examine its laws` for an answer. So they
 * share words, not rules: of the paragraphs of the corpus, one in seven would be answered otherwise by the rules of replies.
 */

/** What stands before a participle. */
export const BE = "(?:is|are|was|were|be|been|being|stands?|remains?|considered|deemed)";
/** Verbs of acceptance. */
export const ACCEPT =
  "(?:accepts?|accepted|supports?|supported|endorses?|endorsed|approves?|agrees? (?:to|with|on)|agreed (?:to|with|on))";
/** Whose support it is, between verb and noun: `enjoys (the full) support`. */
export const WHOSE = "(?:the |its |their |our |full )*(?:[\\w-]+(?:'s)? )?";
/** What makes it acceptance of less than the whole. */
export const PART =
  "(?:partially|partly|in part|in principle|to some extent|with (?:a )?reservations?|with (?:a )?qualifications?)";

/** Typographic apostrophes and blanks as plain ones; offsets stay. */
export function normalizeWords(text: string): string {
  return text.replace(/[’‘`]/gu, "'").replace(/[\u00a0\s]/gu, " ");
}
