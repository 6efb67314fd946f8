/** More different values than an export repeats; what comes after them is read anew each time. */
const MAX_REMEMBERED = 20_000;

/** A function that reads each different text once, as an export repeats a few hundred of them thousands of times. */
export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = read(text);
    if (known.size < MAX_REMEMBERED) known.set(text, value);
    return value;
  };
}
