import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { acceptance } from "../acceptance/acceptance.ts";
import { nameOfKeys, readKeys } from "../counting/collect-by-keys.ts";
import { countRows } from "../counting/count-rows.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import type { GroupKey, GroupValues } from "../counting/group-key.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";
import { textOfRow } from "./row-text.ts";

/**
 * What {@link evasiveAcceptance} tells of a group. Of what was accepted: `already-implemented` and `in-progress` (the
 * State says so beside its yes), `asks-for-nothing` (action categories 1 and 2), `endorsing` (the words endorse). Of what
 * was answered: `accepted`, `accepted-without-implemented` (less what is said to be done), `accepted-without-claims`
 * (less what is said to be done or under way), `accepted-demanding` (accepted, of categories 4 and 5).
 */
export const EVASIVE_FIGURES = [
  "accepted",
  "accepted-without-implemented",
  "accepted-without-claims",
  "accepted-demanding",
  "already-implemented",
  "in-progress",
  "asks-for-nothing",
  "endorsing",
] as const;
/** One of {@link EVASIVE_FIGURES}. */
export type EvasiveFigure = (typeof EVASIVE_FIGURES)[number];

/** How {@link evasiveAcceptance} counts. */
export interface EvasiveAcceptanceOptions<Key extends GroupKey = GroupKey> {
  /** Keys to group by, outermost first; none by default. */
  readonly by?: readonly Key[];
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
  /** Whether a text endorses, such as `(text) => assessTone(text).flags.endorses`; without it `endorsing` has no basis. */
  readonly endorses?: (text: string) => boolean;
}

/** One figure of one group. */
export interface EvasiveAcceptanceFigures {
  /** Which figure it is: see {@link EVASIVE_FIGURES}. */
  readonly figure: EvasiveFigure;
  /** `count / total`, from 0 to 1; `undefined` where there is no basis. */
  readonly value: number | undefined;
  /** Of `total`, the recommendations the figure is about. */
  readonly count: number;
  /** What it is a share of: see {@link EVASIVE_FIGURES}; only recommendations the figure has a basis for. */
  readonly total: number;
  /** Wilson's. */
  readonly interval: Interval | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
  /** Why there is no basis; `undefined` where there is one. */
  readonly why: string | undefined;
}

/** One figure of one group, with the group. */
export type EvasiveAcceptanceRow<Key extends GroupKey = GroupKey> = Pick<GroupValues, Key> &
  EvasiveAcceptanceFigures;

/**
 * How much of a State's acceptance commits it to something: what it accepts as done already or as under way, what asks
 * for nothing new, what endorses it, and acceptance without these.
 *
 * **Of what.** `already-implemented`, `in-progress`, `asks-for-nothing` and `endorsing` are shares of the accepted
 * recommendations of known claim, category or text; the four `accepted…` are shares of the answered ones. China in 2013:
 * `accepted` 204/252, `accepted-without-implemented` (204 − 31)/252, `accepted-without-claims` (204 − 31 − 8)/252. Accepted is
 * position `supported` at the latest stage; answered as in {@link acceptance}. **No basis.** Claims are told by reports
 * and addenda only: UPR Info folds them into its positions, so rows without numbering are in neither count nor total of
 * the three figures that need claims, and where there are no others the figure is `undefined` and `why` says so. A claim
 * of something done may be true: the figure says that nothing more was promised, not that nothing was done. Linear in
 * the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown key, a key given twice, or an unknown unit.
 * @see UPR Trax no. 10 (2010), on States that accept what they say is implemented.
 *
 * @example What China accepted of the demanding in 2013
 * ```ts
 * import { evasiveAcceptance, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = evasiveAcceptance(selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN", cycle: 2 }));
 * const figure = (name: string) => rows.find((row) => row.figure === name);
 * [figure("accepted")?.count, figure("accepted")?.total]; // => [207, 284]
 * [figure("accepted-demanding")?.count, figure("asks-for-nothing")?.count]; // => [118, 74]
 * figure("already-implemented")?.value; // => undefined
 * ```
 *
 * @category Analyze
 */
export function evasiveAcceptance<const Key extends GroupKey = never>(
  corpus: Corpus,
  options: EvasiveAcceptanceOptions<Key> = {},
): readonly EvasiveAcceptanceRow<Key>[] {
  const { by = [], unit = "recommender", confidence = 0.95, endorses } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  const { recommendation, position, claim, action } = corpus.columns;
  const isNumbered = (row: number): boolean => (recommendation[row] ?? -1) >= 0;
  const isAccepted = (row: number): boolean => position[row] === SUPPORTED;
  const claims = (row: number, wanted: number): boolean =>
    isNumbered(row) && isAccepted(row) && claim[row] === wanted;
  const isCoded = (row: number): boolean => (action[row] ?? 0) > 0;
  const isSoft = (row: number): boolean => isCoded(row) && (action[row] ?? 0) <= 2;
  const endorsing = endorses === undefined ? undefined : flagTexts(corpus, endorses);

  const all = acceptance(corpus, { by, unit, confidence });
  const numbered = acceptance(narrow(corpus, isNumbered), { by, unit, confidence });
  const coded = acceptance(narrow(corpus, isCoded), { by, unit, confidence });
  const counted = (keep: (row: number) => boolean): ReadonlyMap<string, number> =>
    new Map(
      countRows(narrow(corpus, keep), { by, unit }).map((row) => [nameOfKeys(row, by), row.count] as const),
    );
  const done = counted((row) => claims(row, IMPLEMENTED));
  const underWay = counted((row) => claims(row, IN_PROGRESS));
  const soft = counted((row) => isAccepted(row) && isSoft(row));
  const demanding = counted((row) => isAccepted(row) && (action[row] ?? 0) >= 4);
  const told = counted((row) => isAccepted(row) && (endorsing?.[row] ?? 0) > 0);
  const endorsed = counted((row) => isAccepted(row) && endorsing?.[row] === ENDORSES);
  const ofNumbered = new Map(numbered.map((row) => [nameOfKeys(row, by), row]));
  const ofCoded = new Map(coded.map((row) => [nameOfKeys(row, by), row]));

  return all.flatMap((row) => {
    const name = nameOfKeys(row, by);
    const claimed = ofNumbered.get(name);
    const [yes, answered] = [claimed?.count ?? 0, claimed?.total ?? 0];
    const [already, progress] = [done.get(name) ?? 0, underWay.get(name) ?? 0];
    const codedRow = ofCoded.get(name);
    const withText = told.get(name) ?? 0;
    const figures: Readonly<Record<EvasiveFigure, readonly [count: number, total: number, why: string]>> = {
      accepted: [row.count, row.total, NOTHING_ANSWERED],
      "accepted-without-implemented": [yes - already, answered, NO_CLAIMS],
      "accepted-without-claims": [yes - already - progress, answered, NO_CLAIMS],
      "accepted-demanding": [demanding.get(name) ?? 0, codedRow?.total ?? 0, NO_CATEGORIES],
      "already-implemented": [already, yes, answered === 0 ? NO_CLAIMS : NOTHING_ACCEPTED],
      "in-progress": [progress, yes, answered === 0 ? NO_CLAIMS : NOTHING_ACCEPTED],
      "asks-for-nothing": [
        soft.get(name) ?? 0,
        codedRow?.count ?? 0,
        (codedRow?.total ?? 0) === 0 ? NO_CATEGORIES : NOTHING_ACCEPTED,
      ],
      endorsing: [
        endorsed.get(name) ?? 0,
        withText,
        endorses === undefined ? NO_READER : row.count === 0 ? NOTHING_ACCEPTED : NO_TEXTS,
      ],
    };
    return EVASIVE_FIGURES.map((figure): EvasiveAcceptanceRow<Key> => {
      const [count, total, why] = figures[figure];
      return {
        ...readKeys<Key>(row, by),
        figure,
        value: divide(count, total),
        count,
        total,
        interval: wilsonInterval(count, total, confidence),
        unit,
        why: total === 0 ? why : undefined,
      };
    });
  });
}

const SUPPORTED = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("supported");
const IMPLEMENTED = /* @__PURE__ */ (() => 1 + RESPONSE_CLAIMS.indexOf("already-implemented"))();
const IN_PROGRESS = /* @__PURE__ */ (() => 1 + RESPONSE_CLAIMS.indexOf("in-progress"))();

const NO_CLAIMS = "the source does not tell what is claimed to be implemented: reports and addenda do";
const NOTHING_ACCEPTED = "nothing was accepted";
const NOTHING_ANSWERED = "nothing was answered";
const NO_CATEGORIES = "no answered recommendation has an action category";
const NO_READER = "nothing to read texts with was given";
const NO_TEXTS = "no accepted recommendation has a text";

const ENDORSES = 2;

/** The rows of a corpus that are meant, as a corpus of their own. */
export function narrow(corpus: FactTable, keep: (row: number) => boolean): FactTable {
  const { columns, issueSets } = corpus;
  return { columns, issueSets, selection: listRowIndexes(corpus).filter(keep) };
}

/** For each row of the columns: 0 = no text, 1 = a text, 2 = a text that endorses. Each wording is read once. */
function flagTexts(corpus: Corpus, endorses: (text: string) => boolean): Uint8Array {
  const flags = new Uint8Array(corpus.columns.length);
  const read = new Map<string, number>();
  for (let index = 0; index < corpus.size; index++) {
    const at = columnIndexAt(corpus, index);
    const text = textOfRow(corpus, at);
    if (text === undefined) continue;
    const flag = read.get(text) ?? (endorses(text) ? ENDORSES : 1);
    read.set(text, flag);
    flags[at] = flag;
  }
  return flags;
}
