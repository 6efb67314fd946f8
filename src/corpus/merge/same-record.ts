/** Whether two plain values say the same, whatever the order of their members. */
export function isSameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const members = Object.entries(a);
  if (members.length !== Object.keys(b).length) return false;
  const others = new Map<string, unknown>(Object.entries(b));
  return members.every(([key, value]) => others.has(key) && isSameRecord(value, others.get(key)));
}
