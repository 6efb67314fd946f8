/** Numbers a reply begins with, as a heading or at the start of its first line. */
export interface ReplyHead {
  /** As printed, such as `Recs. 6–13` or `77., 78., 79.`. */
  readonly printed: string;
  /** What follows it. */
  readonly rest: string;
  /**
   * `named` says that it is about recommendations (`Rec. 18`), `dotted` has the number of the lead (`122.17`),
   * `plain` is a number alone, which may as well be that of a paragraph.
   */
  readonly style: "named" | "dotted" | "plain";
  /** Whether a comma at its end says that the list goes on in the next line, as in a narrow column. */
  readonly isOpen: boolean;
}

const DASH = "[-\\u2010-\\u2015\\u2212]";
/** What joins two numbers of a head; `. ` is the full stop printed for a comma. */
const JOIN = `(?:\\.?\\s?(?:${DASH}|,|;|&|/|and|to)\\s?(?:and\\s)?)`;
const REMARK = "(?:\\s?\\([^()\\d]{1,40}\\))?";
const NUMBER = "\\d{1,3}(?!\\d|[,.]\\d{3}(?![.\\d]))";
const DOTTED = "\\d{1,3}\\.\\s?\\d{1,3}(?!\\d|\\.\\d)";
const NAME =
  "(?:(?:reply|response|answer|comments?|reaction) (?:to|on) )?(?:the )?(?:recommendations?|recs?\\.?)(?: (?:nos?\\.?|numbers?|number|in para(?:graph)?s?\\.?|under para(?:graph)?s?\\.?))?";

const named = new RegExp(
  `^(${NAME}\\s?(?:${DOTTED}|${NUMBER})${REMARK}(?:(?:${JOIN}|\\.\\s(?=\\d{1,3}\\.\\d))(?:recommendations?\\s)?(?:${DOTTED}|${NUMBER})${REMARK}){0,80})`,
  "iu",
);
const dotted = new RegExp(
  `^((?:para(?:graph)?s?\\.?\\s?|§\\s?|nos?\\.?\\s?)?${DOTTED}${REMARK}(?:(?:${JOIN}|\\.?\\s(?=\\d{1,3}\\.\\d))(?:${DOTTED}|${NUMBER})${REMARK}){0,80})`,
  "iu",
);
const plain = new RegExp(
  `^((?:nos?\\.?\\s?|#|r\\.?\\s?)?${NUMBER}(?:\\.?(?:${JOIN})${NUMBER}){0,80})(?=[.,):|\\s]|$)`,
  "iu",
);
/** Signs between a head and its reply; a comma says that the head goes on. */
const CLOSE = /^[\s.):|\u2013\u2014*_-]*(,)?[\s.):|\u2013\u2014*_-]*/u;
/** What a reply begins with: nothing, a capital, a quotation, a bracket, a bullet. */
const REPLY = /^(?:$|[\p{Lu}“"‘'«(•])/u;

/** The head a paragraph begins with; undefined where it begins with none, or with a sentence about numbers. */
export function readReplyHead(text: string): ReplyHead | undefined {
  const opened = text.replace(/^[\s*_#>•·|(-]+/u, "");
  for (const [style, expression] of [
    ["named", named],
    ["dotted", dotted],
    ["plain", plain],
  ] as const) {
    const printed = expression.exec(opened)?.[1];
    if (printed === undefined) continue;
    const tail = opened.slice(printed.length);
    const close = CLOSE.exec(tail);
    const rest = tail.slice(close?.[0].length ?? 0);
    if (!REPLY.test(rest)) return undefined;
    // `12 Ratify` may be a row of a table, `12 March` is none of either.
    return { printed, rest, style, isOpen: close?.[1] !== undefined };
  }
  return undefined;
}

const CONTINUED = new RegExp(
  // A blank behind the dot would make `12. 15 reforms` a number.
  `^((?:\\d{1,3}\\.\\d{1,3}(?!\\d|\\.\\d)|${NUMBER})(?:\\.?(?:${JOIN})(?:${DOTTED}|${NUMBER})){0,80})\\.?,?\\s?`,
  "u",
);

/** Numbers at the start of the next line of a narrow column whose head ended with a comma, and what follows them. */
export function readContinuedHead(
  line: string,
): { readonly printed: string; readonly rest: string } | undefined {
  const match = CONTINUED.exec(line);
  if (match === null) return undefined;
  return { printed: (match[1] ?? "").trim(), rest: line.slice(match[0].length) };
}
