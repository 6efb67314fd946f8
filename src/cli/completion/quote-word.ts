/** A word as a shell takes it literally: in single quotes where it has anything a shell would act on. */
export function quoteWord(word: string): string {
  return /^[\w./:=+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
