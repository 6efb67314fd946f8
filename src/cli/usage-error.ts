/** What the person at the keyboard can put right; the message says how. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
