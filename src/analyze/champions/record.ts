import { ISSUE_SLUGS, REGIONAL_GROUPS, STATE_CODES } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";

/** What counts as a demand: category 5, or 3 and 5, which States refuse alike. */
export const CHAMPION_DEMANDS = ["specific", "tough"] as const;
/** One of {@link CHAMPION_DEMANDS}. */
export type ChampionDemand = (typeof CHAMPION_DEMANDS)[number];

/** Sessions after which a review weighs half as much; chosen on sessions 13-17 among 3, 4, 5, 6, 10 and 12. */
const HALF_LIFE = 4;

const STATES = /* @__PURE__ */ (() => STATE_CODES.length)();
const ISSUES = /* @__PURE__ */ (() => ISSUE_SLUGS.length)();
const GROUPS = /* @__PURE__ */ (() => REGIONAL_GROUPS.length)();
/** Flags of a State on an issue in a review. */
const RAISED = 1;
const DEMANDED = 2;

/**
 * What States said in the reviews before a session, by State and issue. A **demand** is a pair of review and issue in
 * which the State made at least one demanding recommendation; how many it made there does not matter, as the question
 * is whether it will make one. Weighted figures count a review of four sessions ago half.
 */
export interface ChampionRecord {
  /** The session that is coming: only earlier ones are in the record. */
  readonly before: number;
  readonly demand: ChampionDemand;
  /** Whether the State has made a recommendation, by its index. */
  readonly isActive: Uint8Array;
  /** Weighted reviews the State could have spoken in: all but its own. */
  readonly exposure: Float64Array;
  /** Weighted reviews of the States of each group, without its own: at `state × groups + group`. */
  readonly exposureByGroup: Float64Array;
  /** Weighted demands: at `state × issues + issue`. */
  readonly demands: Float64Array;
  /** Weighted demands on any issue, by State. */
  readonly demandsOfState: Float64Array;
  /** The same towards the States of each group: at `state × groups + group`. */
  readonly demandsByGroup: Float64Array;
  /** Weighted demands of all States per weighted exposure of all, by issue. */
  readonly rateOfIssue: Float64Array;
  /** Weighted mean number of States that raised the issue in a review, in whatever words, by issue. */
  readonly raisedPerReview: Float64Array;
  /** What was said in the reviews of one State on one issue. */
  readonly readTowards: (stateUnderReview: number, issue: number) => TowardsState;
}

/** What was said to one State on one issue. */
export interface TowardsState {
  /** Reviews of the State in the record. */
  readonly reviews: number;
  /** In how many of them the State by this index raised the issue. */
  readonly raised: Uint8Array;
  /** Whether it made a demand in one. */
  readonly demanded: Uint8Array;
  /** Pairs of review and State that raised the issue with it. */
  readonly total: number;
}

/** Regional group of every State, both by index. */
function listGroupIndexes(): Uint8Array {
  return Uint8Array.from(STATE_CODES, (state) => REGIONAL_GROUPS.indexOf(regionalGroupOf(state)));
}

/** Reads the record off a corpus. Rows without a State or a session are in none. Linear in the rows. */
export function readRecord(
  corpus: FactTable,
  { before, demand }: { readonly before: number; readonly demand: ChampionDemand },
): ChampionRecord {
  const reviews = listReviews(corpus, before);
  const weights = Float64Array.from(reviews, ({ session }) => 0.5 ** ((before - 1 - session) / HALF_LIFE));
  const { flags, isActive } = flagRows(corpus, reviews, { before, demand });
  const groupOf = listGroupIndexes();
  const { exposure, exposureByGroup } = sumExposure(reviews, weights, groupOf);
  const demands = new Float64Array(STATES * ISSUES);
  const demandsOfState = new Float64Array(STATES);
  const demandsByGroup = new Float64Array(STATES * GROUPS);
  const raisedPerReview = new Float64Array(ISSUES);
  for (const [review, { state: reviewed }] of reviews.entries()) {
    const weight = weights[review] ?? 0;
    const offset = review * STATES * ISSUES;
    for (let cell = 0; cell < STATES * ISSUES; cell++) {
      const flag = flags[offset + cell] ?? 0;
      if (flag === 0) continue;
      const state = Math.floor(cell / ISSUES);
      add(raisedPerReview, cell % ISSUES, weight);
      if ((flag & DEMANDED) === 0) continue;
      add(demands, cell, weight);
      add(demandsOfState, state, weight);
      add(demandsByGroup, state * GROUPS + (groupOf[reviewed] ?? 0), weight);
    }
  }
  const allWeight = sum(weights);
  const allExposure = sum(exposure);
  const rateOfIssue = new Float64Array(ISSUES);
  for (let cell = 0; cell < demands.length; cell++) add(rateOfIssue, cell % ISSUES, demands[cell] ?? 0);
  return {
    before,
    demand,
    isActive,
    exposure,
    exposureByGroup,
    demands,
    demandsOfState,
    demandsByGroup,
    rateOfIssue: rateOfIssue.map((total) => (allExposure === 0 ? 0 : total / allExposure)),
    raisedPerReview: raisedPerReview.map((total) => (allWeight === 0 ? 0 : total / allWeight)),
    readTowards: (stateUnderReview, issue) => readTowards(flags, reviews, stateUnderReview, issue),
  };
}

interface PastReview {
  readonly state: number;
  readonly session: number;
}

const BYTES = 256;

function listReviews(corpus: FactTable, before: number): readonly PastReview[] {
  const { stateUnderReview, session } = corpus.columns;
  const occurs = new Uint8Array(BYTES * BYTES);
  for (const row of listRowIndexes(corpus)) {
    const when = session[row] ?? 0;
    if (when > 0 && when < before) occurs[when * BYTES + (stateUnderReview[row] ?? 0)] = 1;
  }
  return Array.from(occurs.entries()).flatMap(([pair, isThere]) =>
    isThere === 1 ? [{ state: pair % BYTES, session: Math.floor(pair / BYTES) }] : [],
  );
}

function flagRows(
  corpus: FactTable,
  reviews: readonly PastReview[],
  { before, demand }: { readonly before: number; readonly demand: ChampionDemand },
) {
  const { columns, issueSets } = corpus;
  const numbers = new Map(reviews.map(({ state, session }, number) => [session * BYTES + state, number]));
  const sets = issueSets.map((set) => set.map((issue) => ISSUE_SLUGS.indexOf(issue)));
  const flags = new Uint8Array(reviews.length * STATES * ISSUES);
  const isActive = new Uint8Array(STATES);
  for (const row of listRowIndexes(corpus)) {
    const state = columns.recommendingState[row] ?? STATES;
    const session = columns.session[row] ?? 0;
    const review = numbers.get(session * BYTES + (columns.stateUnderReview[row] ?? 0));
    if (state >= STATES || review === undefined || session >= before) continue;
    isActive[state] = 1;
    const flag = isDemand(columns.action[row] ?? 0, demand) ? RAISED | DEMANDED : RAISED;
    for (const issue of sets[columns.issueSet[row] ?? 0] ?? []) {
      const cell = (review * STATES + state) * ISSUES + issue;
      flags[cell] = (flags[cell] ?? 0) | flag;
    }
  }
  return { flags, isActive };
}

/** Whether a category is a demand. */
export function isDemand(action: number, demand: ChampionDemand): boolean {
  return action === 5 || (action === 3 && demand === "tough");
}

function sumExposure(reviews: readonly PastReview[], weights: Float64Array, groupOf: Uint8Array) {
  const exposure = new Float64Array(STATES).fill(sum(weights));
  const exposureByGroup = new Float64Array(STATES * GROUPS);
  for (const [review, { state }] of reviews.entries()) {
    const weight = weights[review] ?? 0;
    const group = groupOf[state] ?? 0;
    for (let other = 0; other < STATES; other++) add(exposureByGroup, other * GROUPS + group, weight);
    add(exposure, state, -weight);
    add(exposureByGroup, state * GROUPS + group, -weight);
  }
  return { exposure, exposureByGroup };
}

function readTowards(
  flags: Uint8Array,
  reviews: readonly PastReview[],
  stateUnderReview: number,
  issue: number,
): TowardsState {
  const raised = new Uint8Array(STATES);
  const demanded = new Uint8Array(STATES);
  let count = 0;
  let total = 0;
  for (const [review, { state: reviewed }] of reviews.entries()) {
    if (reviewed !== stateUnderReview) continue;
    count += 1;
    for (let state = 0; state < STATES; state++) {
      const flag = flags[(review * STATES + state) * ISSUES + issue] ?? 0;
      if ((flag & RAISED) !== 0) {
        total += 1;
        raised[state] = (raised[state] ?? 0) + 1;
      }
      if ((flag & DEMANDED) !== 0) demanded[state] = 1;
    }
  }
  return { reviews: count, raised, demanded, total };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
