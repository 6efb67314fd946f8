const UNITS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A count in figures or English words up to 99, `12`, `seven`, `twenty-one`; undefined for other words. */
export function readCount(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,6}$/u.test(word)) return Number(word);
  const unit = UNITS.indexOf(word);
  if (unit !== -1) return unit;
  const [first = "", second] = word.split(/[-\s\u2010\u2011]+/u);
  const ten = TENS.indexOf(first);
  if (ten < 2) return undefined;
  if (second === undefined) return ten * 10;
  const rest = UNITS.indexOf(second);
  return rest > 0 && rest < 10 ? ten * 10 + rest : undefined;
}
