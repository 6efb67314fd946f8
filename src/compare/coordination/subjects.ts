import type { PreparedTexts } from "../similarity/prepare-texts.ts";

/** What wordings are about, in names that do not depend on wording: concepts, instruments and bodies. */
export interface Subjects {
  /** Subjects of each wording, by number, ascending. */
  readonly ofWording: readonly (readonly number[])[];
  /** Names as in `PreparedTexts.vocabulary`: `"@torture"`, `"#OP-CAT"`, `"&CEDAW"`. */
  readonly names: readonly string[];
}

/** The subjects of each text that was prepared. */
export function listSubjects({ count, offsets, terms, vocabulary }: PreparedTexts): Subjects {
  const isSubject = vocabulary.map((name) => SIGNS.includes(name.charAt(0)) && !name.includes(" "));
  return {
    ofWording: Array.from({ length: count }, (_, text) =>
      Array.from(terms.subarray(offsets[text], offsets[text + 1])).filter((term) => isSubject[term]),
    ),
    names: vocabulary,
  };
}

const SIGNS: readonly string[] = ["@", "#", "&"];
