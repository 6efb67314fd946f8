import { readFileSync } from "node:fs";
import { classifyIssues } from "../../src/classify/index.ts";
import { findRecurrences } from "../../src/compare/recurrence/find-recurrences.ts";
import type { Demand, RecurrenceLink } from "../../src/compare/recurrence/recurrence.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { readDocument } from "../../src/read.ts";
import { corpusPath } from "./corpus.ts";

/** A later recommendation with the earlier ones it was judged against, by id. */
export interface JudgedRecommendation {
  readonly later: string;
  readonly state: StateCode;
  /** How many recommendations it stands for. */
  readonly weight: number;
  readonly same: readonly string[];
  readonly partial: readonly string[];
  readonly different: readonly string[];
}

/** Precision of the best links of judged recommendations, and recall of those that were asked before. */
export interface LinkScore {
  /** Best links that ask the same, of all best links but `general` ones. */
  readonly precision: number;
  /** Recommendations with such a link, of those judged to have been asked before. */
  readonly recall: number;
  /** Best links of any kind that are at least of the same subject. */
  readonly anyPrecision: number;
  /** Links whose pair was not judged; they count as wrong. */
  readonly unjudged: number;
}

/** Scores the best link of each judged recommendation; `demands` are by the ids of the judged ones. */
export function scoreLinks(
  items: readonly JudgedRecommendation[],
  demands: ReadonlyMap<string, Demand>,
  links: readonly RecurrenceLink[],
): LinkScore {
  const best = new Map<Demand, RecurrenceLink>();
  for (const link of links) if (!best.has(link.later)) best.set(link.later, link);
  const sum = { linked: 0, same: 0, before: 0, any: 0, related: 0, unjudged: 0 };
  for (const { later, weight, same, partial, different } of items) {
    const demand = demands.get(later);
    if (demand === undefined) continue;
    if (same.length > 0) sum.before += weight;
    const link = best.get(demand);
    if (link === undefined) continue;
    const text = link.earlier.text.toLowerCase();
    const isIn = (ids: readonly string[]): boolean =>
      ids.some((id) => demands.get(id)?.text.toLowerCase() === text);
    const isSame = isIn(same);
    const isRelated = isSame || isIn(partial);
    if (!isRelated && !isIn(different)) sum.unjudged++;
    sum.any += weight;
    if (isRelated) sum.related += weight;
    if (link.kind === "general") continue;
    sum.linked += weight;
    if (isSame) sum.same += weight;
  }
  return {
    precision: sum.same / sum.linked,
    recall: sum.same / sum.before,
    anyPrecision: sum.related / sum.any,
    unjudged: sum.unjudged,
  };
}

/** Reports of sessions 18 to 20 whose recommendations were judged against the first review of their State. */
const LATER_REVIEWS: readonly (readonly [file: string, state: StateCode, session: number])[] = [
  ["Macedonia2014", "MKD", 18],
  ["albania2014", "ALB", 19],
  ["bolivia2014", "BOL", 20],
  ["cambodia2014", "KHM", 18],
  ["egypt2014", "EGY", 20],
  ["norway2014", "NOR", 19],
  ["portugal2014", "PRT", 19],
  ["slovakia2014", "SVK", 18],
  ["slovenia2014", "SVN", 20],
];

/** Recommendations of reports and of the first reviews before them, with the links that `findRecurrences` finds. */
export async function linkLaterReviews(): Promise<{
  readonly items: readonly JudgedRecommendation[];
  readonly demands: ReadonlyMap<string, Demand>;
  readonly links: readonly RecurrenceLink[];
}> {
  const { items } = JSON.parse(
    readFileSync(new URL("judged/recurrence-later.json", import.meta.url), "utf8"),
  ) as { readonly items: readonly JudgedRecommendation[] };
  const demands = new Map<string, Demand>();
  for (const name of ["1-5.csv", "6-9.csv"]) {
    const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
    for (const row of parseUprInfo(table).rows) {
      if (row.text === undefined || !LATER_REVIEWS.some(([, state]) => state === row.stateUnderReview))
        continue;
      demands.set(row.id.replace("upr-info:", ""), { ...row, text: row.text });
    }
  }
  for (const [file, stateUnderReview, session] of LATER_REVIEWS) {
    const report = await readDocument(corpusPath("wg_reports", "pdf", `${file}.pdf`));
    if (report.kind !== "working-group-report") throw new Error(`${file} is a ${report.kind}`);
    for (const { id, text, parts } of report.recommendations) {
      const wording = parts.map((part) => part.text).join(" ");
      demands.set(id, { stateUnderReview, session, text: wording === "" ? text : wording });
    }
  }
  const { links } = findRecurrences([...demands.values()], { explain: false, classifyIssues });
  return { items, demands, links };
}
