const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** A text as one compares wordings: letters and digits in lower case, words apart by one space. */
export function normalizeWording(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORD, " ").trim();
}
