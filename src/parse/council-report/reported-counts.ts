import { readCount } from "../english-numbers.ts";

/** What a number of recommendations is of. */
export const REPORTED_COUNT_KINDS = [
  "received",
  "supported",
  "noted",
  "partly-supported",
  "clarified",
] as const;
/** One of {@link REPORTED_COUNT_KINDS}. */
export type ReportedCountKind = (typeof REPORTED_COUNT_KINDS)[number];

/** A number of recommendations that a report prints. */
export interface PrintedCount {
  /** What is counted: see {@link REPORTED_COUNT_KINDS}. */
  readonly kind: ReportedCountKind;
  /** The number printed. */
  readonly value: number;
  /** The words it was read from. */
  readonly printed: string;
}

const N =
  "(\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w{3,5})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{4,5}teen|all|none)";
const SUPPORT = "(?:enjoyed (?:the )?support|enjoyed the State’s support|been (?:supported|accepted))";
const FORMS: readonly (readonly [ReportedCountKind, RegExp])[] = [
  [
    "received",
    new RegExp(`\\b${N} recommendations (?:were |had been )?(?:received|made|formulated)\\b`, "iu"),
  ],
  ["received", new RegExp(`\\breceived (?:a total of |some )?${N} recommendations\\b`, "iu")],
  [
    "received",
    new RegExp(`(?:\\bout of|\\bof the|\\bof a total of|^of|, of) (?:the )?${N} recommendations\\b`, "iu"),
  ],
  [
    "supported",
    new RegExp(`\\b(?:supported|accepted) (?:a total of |some )?${N}\\b(?! (?:per|years|States))`, "iu"),
  ],
  ["supported", new RegExp(`\\b${N} (?:recommendations )?(?:had |have )${SUPPORT}`, "iu")],
  ["supported", new RegExp(`\\b${N} (?:recommendations )?enjoy(?:ed)? (?:the )?support`, "iu")],
  [
    "noted",
    new RegExp(`\\bnoted (?:a total of |the remaining |the other )?${N}\\b(?! (?:per|years|States))`, "iu"),
  ],
  ["noted", new RegExp(`\\btaken? note of (?:the remaining |another )?${N}\\b`, "iu")],
  ["noted", new RegExp(`\\b${N} (?:recommendations )?(?:had|have|were|are) (?:been )?noted`, "iu")],
  ["partly-supported", new RegExp(`\\b(?:partially|partly) (?:supported|accepted) ${N}\\b`, "iu")],
  [
    "partly-supported",
    new RegExp(
      `\\b${N} (?:recommendations )?(?:had|have|were) (?:been )?(?:partially|partly) (?:supported|accepted|noted)`,
      "iu",
    ),
  ],
  [
    "clarified",
    new RegExp(
      `\\b(?:additional |further )?clarifications? (?:had been |was |were )?(?:provided|given) (?:on|regarding) (?:another )?${N}\\b`,
      "iu",
    ),
  ],
];

/** Numbers of recommendations that a sentence of the Council's President or of the State gives. */
export function readPrintedCounts(text: string): readonly PrintedCount[] {
  const counts: PrintedCount[] = [];
  for (const [kind, expression] of FORMS) {
    if (counts.some((known) => known.kind === kind)) continue;
    const match = expression.exec(text);
    const word = match?.[1]?.toLowerCase();
    if (match === null || word === undefined) continue;
    const total = counts.find((known) => known.kind === "received")?.value;
    const value = word === "none" ? 0 : word === "all" ? total : readCount(word);
    if (value !== undefined) counts.push({ kind, value, printed: match[0] });
  }
  return counts;
}
