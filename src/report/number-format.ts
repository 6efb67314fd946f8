/** Fraction as a percentage with one decimal, such as `72.9 %`; `–` where there is no basis. */
export function formatPercent(fraction: number | undefined): string {
  return fraction === undefined ? "–" : `${(fraction * 100).toFixed(1)} %`;
}

/** Interval of a fraction in percent, such as `67.4–77.7`; empty where there is none. */
export function formatInterval(interval: readonly [low: number, high: number] | undefined): string {
  return interval === undefined ? "" : interval.map((bound) => (bound * 100).toFixed(1)).join("–");
}

/** Number with thousands apart, such as `33,082`; the same everywhere, whatever the locale. */
export function formatCount(value: number): string {
  const digits = String(value);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(",");
}

/** Action level from 1 to 5, such as `3.91`; `–` where there is no basis. */
export function formatLevel(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(2);
}

/** Number with its sign, such as `+0.52` or `−0.31`; `–` where there is no basis. */
export function formatSigned(value: number | undefined): string {
  return value === undefined ? "–" : formatSignedDigits(value, 2);
}

/** Difference of two fractions in percentage points, such as `+4.2`; `–` where there is no basis. */
export function formatPoints(value: number | undefined): string {
  return value === undefined ? "–" : formatSignedDigits(100 * value, 1);
}

/** Never `−0.0`: what is rounded to nothing has no sign. */
function formatSignedDigits(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}
