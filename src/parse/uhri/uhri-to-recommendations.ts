import type { Diagnostic } from "../../diagnostics.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { Recommendation, RecommendationPart } from "../../model/recommendation.ts";
import type { ResponsePosition, ResponseStage } from "../../model/state-response.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { createDiagnosticTally, type DiagnosticTally } from "../diagnostic-tally.ts";
import { readRecommendingStates } from "../working-group-report/recommending-states.ts";

/** What {@link uhriToRecommendations} gives. */
export interface UhriRecommendations {
  /** One per document and paragraph, in the order they were first met. */
  readonly recommendations: readonly Recommendation[];
  /** Recommendations of the UPR that cannot be cited, as the index gives no symbol or no number of a list. */
  readonly unplaced: readonly UhriRecord[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of {@link uhriToRecommendations}. */
export interface UhriToRecommendationsOptions {
  /** Stage the index's position is taken for; default `plenary`: what stands once the outcome is adopted. */
  readonly stage?: ResponseStage;
}

/**
 * Makes recommendations of the index's records of the UPR, for setting them against those of the reports.
 *
 * Counts numbered recommendations: records of one document and paragraph, of which the index may have one for each
 * recommending State, become one, with the States of all. Where their texts differ, each is a part. Records of other
 * mechanisms and types are no recommendations of the UPR and are passed over in silence. O(n).
 *
 * @param records - Records in any order; not changed.
 * @param options - See {@link UhriToRecommendationsOptions}.
 *
 * @example Two records of one recommendation
 * ```ts
 * import { parseUhriTable, uhriToRecommendations } from "uprkit/read";
 *
 * const header = ["Text", "Symbol", "Countries", "Body", "Type", "UPR Position", "UPR Recommending States"];
 * const cells = (state: string) => ["136.1 Set up an office", "A/HRC/26/5", "Chile", "UPR", "Recommendations", "Supported", state];
 * const { records } = parseUhriTable({ name: "e.xlsx", header, rows: [cells("- Peru"), cells("- Ghana")], rowNumbers: [2, 3] });
 * const { recommendations } = uhriToRecommendations(records);
 * recommendations.map(({ id, recommendingStates }) => [id, recommendingStates]); // => [["A/HRC/26/5#136.1", ["PER", "GHA"]]]
 * ```
 *
 * @category Parsing
 */
export function uhriToRecommendations(
  records: Iterable<UhriRecord>,
  options: UhriToRecommendationsOptions = {},
): UhriRecommendations {
  const { stage = "plenary" } = options;
  const tally = createDiagnosticTally();
  const groups = new Map<string, CitableRecord[]>();
  const unplaced: UhriRecord[] = [];
  for (const record of records) {
    if (record.mechanism !== "upr" || record.type !== "recommendation") continue;
    const paragraph = citableParagraph(record);
    if (!hasSymbol(record) || paragraph === undefined) {
      unplaced.push(record);
      tally.add(noPlace(record));
      continue;
    }
    const id = `${record.document}#${paragraph}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [record]);
    else group.push(record);
  }
  const recommendations = [...groups].map(([id, group]) => createRecommendation(id, group, stage, tally));
  const repeated = [...groups.values()].filter(({ length }) => length > 1);
  const [first] = repeated;
  if (first !== undefined) {
    const count = repeated.reduce((sum, { length }) => sum + length, 0);
    tally.add({
      code: "uhri/repeated-recommendation",
      severity: "info",
      message: `Cannot count ${count} records as recommendations of their own: they are ${repeated.length}, each told several times`,
      source: first[0]?.source.file ?? "input",
      hint: "Records of one document and paragraph were joined, with the States of all.",
    });
  }
  return { recommendations, unplaced, diagnostics: tally.list() };
}

type CitableRecord = UhriRecord & { readonly document: DocumentSymbol };

function hasSymbol(record: UhriRecord): record is CitableRecord {
  return record.document !== undefined;
}

/** Number as reports are cited: `136.1`; `27(b)` for one that a report only tells of in its narrative. */
function citableParagraph({ paragraph = "" }: UhriRecord): string | undefined {
  const compact = paragraph.replaceAll(" ", "");
  return /^\d{1,3}(?:\.\d{1,3}|(?:\([a-z]{1,4}\)){1,2})?$/u.test(compact) ? compact : undefined;
}

function noPlace({ id, document, paragraph, source }: UhriRecord): Diagnostic {
  const what =
    document === undefined
      ? "it has no symbol"
      : paragraph === undefined
        ? "its text begins with no number"
        : `"${paragraph}" is no number of a list`;
  return {
    code: "uhri/unplaced-recommendation",
    severity: "warning",
    message: `Cannot cite "${id}" as a recommendation: ${what}`,
    source: source.file ?? "input",
    ...(source.row === undefined ? {} : { range: { row: source.row } }),
    hint: "It is among the unplaced.",
  };
}

function createRecommendation(
  id: string,
  group: readonly CitableRecord[],
  stage: ResponseStage,
  tally: DiagnosticTally,
): Recommendation {
  const [first] = group as readonly [CitableRecord, ...CitableRecord[]];
  const { document } = first;
  const paragraph = citableParagraph(first) ?? "";
  const texts = new Map<string, CitableRecord[]>();
  for (const record of group) {
    const same = texts.get(record.text);
    if (same === undefined) texts.set(record.text, [record]);
    else same.push(record);
  }
  const addressees = [...new Set(group.flatMap(({ states }) => states))];
  const underReview = reviewOfDocument(document)?.stateUnderReview ?? addressees[0];
  let text = "";
  const parts: RecommendationPart[] = [];
  for (const [wording, records] of texts) {
    if (text !== "") text += " ";
    parts.push(...partsOf(wording, records, underReview, text.length));
    text += wording;
  }
  const position = positionOf(id, group, tally);
  return {
    id,
    document,
    paragraph,
    text,
    recommendingStates: [...new Set(parts.flatMap(({ recommendingStates }) => recommendingStates))],
    ...(addressees.length > 1 ? { addressees } : {}),
    parts,
    responses: [{ stage, position }],
    ...(paragraph.includes("(") ? { isCited: true as const } : {}),
    source: first.source,
  };
}

/** Parts as the brackets of a text make them, where they name the States that the index does; else the text is one. */
function partsOf(
  text: string,
  records: readonly UhriRecord[],
  underReview: StateCode | undefined,
  offset: number,
): RecommendationPart[] {
  const labelled = [...new Set(records.flatMap(({ recommendingStates }) => recommendingStates))];
  const { states, parts } = readRecommendingStates(text, underReview);
  const isSame = states.length === labelled.length && states.every((state) => labelled.includes(state));
  if (states.length > 0 && (isSame || labelled.length === 0)) {
    return parts.map((part) => ({ ...part, span: [part.span[0] + offset, part.span[1] + offset] }));
  }
  return [{ text, recommendingStates: labelled, span: [offset, offset + text.length] }];
}

function positionOf(id: string, group: readonly UhriRecord[], tally: DiagnosticTally): ResponsePosition {
  const positions = [...new Set(group.flatMap(({ position }) => (position === undefined ? [] : [position])))];
  const [first = "none"] = positions;
  if (positions.length < 2) return first;
  const isPartial = positions.every((position) =>
    ["supported", "noted", "partially-supported"].includes(position),
  );
  const taken = isPartial ? "partially-supported" : first;
  tally.add({
    code: "uhri/position-mismatch",
    severity: "warning",
    message: `Cannot tell the position on "${id}": its records say ${positions.join(" and ")}, ${taken} was taken`,
    source: group[0]?.source.file ?? "input",
    ...(group[0]?.source.row === undefined ? {} : { range: { row: group[0].source.row } }),
  });
  return taken;
}
