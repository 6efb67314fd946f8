/** Texts that a file must hold as text: what runs, what breaks cells, lines and readers. */
export const HOSTILE: readonly string[] = [
  "=1+1",
  '=HYPERLINK("http://a.example","look")',
  "=cmd|' /C calc'!A0",
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "＝1",
  "'=1",
  'says "no", twice',
  "one\ntwo\r\nthree\rfour",
  "semi;colon",
  "[1,2]",
  "<script>alert(1)</script>&amp;",
  "_x0041_ and _x005F_",
  "__proto__",
  " space around ",
  "曹顺利 \u{1f600} \u0627\u0644",
  "\u2028line\u2029separators\u0085",
  "x".repeat(20_000),
];

/** Texts with signs that no format holds as they are, and what stands for them. */
export const UNCLEAN: readonly (readonly [text: string, clean: string])[] = [
  ["nul\u0000", "nul\ufffd"],
  ["bell\u0007 escape\u001b[31m", "bell\ufffd escape\ufffd[31m"],
  ["half \ud83d pair", "half \ufffd pair"],
  ["\udc00", "\ufffd"],
  ["\uffff", "\ufffd"],
];

/** A row with keys that objects have of themselves. */
export const ODD_KEYS: Readonly<Record<string, string>> = JSON.parse(
  '{"__proto__":"a","constructor":"b","toString":"c","":"d","=1":"e"}',
);
