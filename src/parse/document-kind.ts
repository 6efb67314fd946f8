import type { SourceText } from "../documents/source-text.ts";
import { UprError } from "../errors.ts";
import type { DocumentSymbol } from "../model/document-symbol.ts";
import type { ReviewDocumentKind } from "../model/review-document.ts";
import type { ParsedSymbol } from "../reference/symbols.ts";
import { readHeadSymbol } from "./numbered-document/document-cover.ts";

/** What a text of a review can be: a {@link ReviewDocumentKind}, the High Commissioner's `letter`, or an `infographic`. */
export type DetectedDocumentKind = ReviewDocumentKind | "letter" | "infographic";

/** What a text was recognized as, and by what. */
export interface DocumentKindReading {
  /** Kind of document that its parser is for. */
  readonly kind: DetectedDocumentKind;
  /** Symbol at the head of its pages; absent where it has none. */
  readonly symbol?: DocumentSymbol;
  /** Whether the symbol decided, or words of the title. */
  readonly decidedBy: "symbol" | "title";
  /** The words it was recognized by, as printed, the symbol first where there is one. */
  readonly evidence: readonly string[];
}

/** Lines at the start of a text in which its title stands. */
const TITLE_LINES = 60;

/** Titles, and words of forms without title, the most telling first. */
const TITLES: readonly (readonly [DetectedDocumentKind, RegExp])[] = [
  ["advance-questions", /advance(?:d)? questions? (?:to|for) \p{Lu}/iu],
  ["addendum", /views on conclusions and\/?\s?or recommendations, voluntary commitments and replies/iu],
  ["draft-report", /draft report of the working group on the universal periodic review/iu],
  ["working-group-report", /report of the working group on the universal periodic review/iu],
  ["council-report", /report of the human rights council on its \p{L}/iu],
  [
    "decision",
    /(?:decision|decisions) adopted by the human rights council|outcome of the universal periodic review: \p{L}/iu,
  ],
  [
    "thematic-list",
    /thematic list of recommendations|full list of themes|human rights themes and groups of persons/iu,
  ],
  ["national-report", /national report submitted in accordance with/iu],
  ["compilation", /compilation (?:prepared by the office|of un(?:ited nations)? information|on \p{Lu})/iu],
  ["stakeholder-summary", /summary (?:prepared by the office|of stakeholders['’‘] submissions)/iu],
  ["mid-term-report", /(?:mid-?\s?term|voluntary interim) (?:report|review|update)/iu],
  [
    "infographic",
    /trends in supported recommendations|top 5 sustainable development goals|recommendations by issue/iu,
  ],
];

/** What the letter of the High Commissioner to a foreign minister is about. */
const LETTER = /\b(?:high commissioner for human rights|universal periodic review)\b/iu;

interface Title {
  readonly kind: DetectedDocumentKind;
  readonly words: string;
}

/** The first title that the text holds; `wanted` is looked for before all others. */
function readTitle(text: string, wanted: DetectedDocumentKind | undefined): Title | undefined {
  const ordered = [...TITLES.filter(([kind]) => kind === wanted), ...TITLES];
  for (const [kind, expression] of ordered) {
    const words = expression.exec(text)?.[0];
    if (words !== undefined) return { kind, words: words.slice(0, 100) };
  }
  const greeting = /\b(?:your )?excellency\b/iu.exec(text)?.[0];
  return greeting !== undefined && LETTER.test(text) ? { kind: "letter", words: greeting } : undefined;
}

/** A draft circulated to delegations begins with its recommendations: `6.1 … (Chile);`. */
const RECOMMENDATION = /^\d{1,3}\.\d{1,3}\.?\s/u;
const RECOMMENDERS = /\)\s?[;.,]?$/u;
const ENOUGH = 5;

function startsWithRecommendations(source: SourceText): boolean {
  const found = source.lines
    .slice(0, TITLE_LINES)
    .filter(({ text }) => RECOMMENDATION.test(text) && RECOMMENDERS.test(text));
  return found.length >= ENOUGH;
}

function kindOfSymbol(symbol: ParsedSymbol): DetectedDocumentKind | undefined {
  switch (symbol.kind) {
    case "national-report":
    case "compilation":
    case "stakeholder-summary":
    case "draft-report":
    case "decision":
      return symbol.kind;
    default:
      return undefined;
  }
}

const REPORTS: ReadonlySet<DetectedDocumentKind> = /* @__PURE__ */ new Set<DetectedDocumentKind>([
  "working-group-report",
  "addendum",
  "council-report",
]);

const WITHOUT_SYMBOL: ReadonlySet<DetectedDocumentKind> = /* @__PURE__ */ new Set<DetectedDocumentKind>([
  "advance-questions",
  "thematic-list",
  "infographic",
  "letter",
]);

/**
 * Tells what a text of a review is, from the symbol at the head of its pages and the words of its title. The name of
 * the file is not used: files named after one document hold another.
 *
 * The symbol decides where it says the kind (`…/1` national report, `…/2` compilation, `…/3` summary, `L.` draft,
 * `DEC` decision); that of a report to the Council (`A/HRC/28/15`) does not, there the title does. O(lines).
 *
 * @returns `undefined` where neither tells anything.
 *
 * @example A compilation, whatever its file is named
 * ```ts
 * import { detectDocumentKind, textFromString } from "uprkit/read";
 *
 * const source = textFromString("A/HRC/WG.6/34/SVN/2\nCompilation on Slovenia", { name: "1_national_report.txt" });
 * detectDocumentKind(source)?.kind; // => "compilation"
 * detectDocumentKind(source)?.evidence; // => ["A/HRC/WG.6/34/SVN/2", "Compilation on S"]
 * ```
 *
 * @category Parse
 */
export function detectDocumentKind(source: SourceText): DocumentKindReading | undefined {
  const symbol = readHeadSymbol(source);
  const text = [...(source.headers ?? []), ...source.lines.slice(0, TITLE_LINES).map((line) => line.text)]
    .join(" ")
    .replace(/\s+/gu, " ");
  const bySymbol = symbol === undefined ? undefined : kindOfSymbol(symbol);
  const title = readTitle(text, bySymbol);
  const named = symbol === undefined ? {} : { symbol: symbol.symbol };
  const inSymbol = symbol === undefined ? [] : [symbol.symbol];
  const evidence = [...inSymbol, ...(title === undefined ? [] : [title.words])];
  if (bySymbol !== undefined) return { kind: bySymbol, ...named, decidedBy: "symbol", evidence };
  if (symbol?.kind === "addendum" && (title === undefined || REPORTS.has(title.kind))) {
    return { kind: "addendum", ...named, decidedBy: "symbol", evidence };
  }
  if (title !== undefined) {
    // These have no symbol of their own: what stands in them is that of the report they are about.
    return WITHOUT_SYMBOL.has(title.kind)
      ? { kind: title.kind, decidedBy: "title", evidence: [title.words] }
      : { kind: title.kind, ...named, decidedBy: "title", evidence };
  }
  if (startsWithRecommendations(source)) {
    return {
      kind: "draft-report",
      ...named,
      decidedBy: "title",
      evidence: [...inSymbol, "numbered recommendations"],
    };
  }
  return symbol === undefined ? undefined : { kind: "other", ...named, decidedBy: "symbol", evidence };
}

/**
 * Makes sure that a text is the kind of document its reader reads.
 *
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if it is not.
 */
export function requireDocumentKind(
  source: SourceText,
  kind: ReviewDocumentKind,
  what: string,
): DocumentKindReading {
  const reading = detectDocumentKind(source);
  if (reading?.kind === kind) return reading;
  const found =
    reading === undefined
      ? "nothing tells what it is"
      : `its kind is ${reading.kind} (${reading.evidence.join("; ")})`;
  throw new UprError("WRONG_DOCUMENT_KIND", `Cannot read "${source.name}": ${found}, expected ${what}`);
}
