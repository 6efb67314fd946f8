import { columnIndexAt, NO_STATE } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import { lazy } from "../../internal/lazy.ts";
import { RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import { acceptance } from "../acceptance/acceptance.ts";
import { actionProfile } from "../action/action-profile.ts";
import { createPartnerLookup } from "../blocs/tie.ts";
import { divide } from "../counting/per-state.ts";
import { narrow } from "../responses/evasive-acceptance.ts";
import { textOfRow } from "../responses/row-text.ts";
import {
  type IntegrityContext,
  idsOfRows,
  keyOf,
  type Measure,
  type Measures,
  type ReviewFacts,
  sourcesOfRows,
  toShare,
} from "./context.ts";
import { createStances } from "./stances.ts";

const BY_REVIEW = ["stateUnderReview", "session"] as const;
const NO_RECOMMENDATIONS = "the data hold no recommendations of this review";
const NO_CATEGORIES = "no recommendation of this review has an action category";
const NO_TEXTS = "no recommendation of this review has a text";

/** Measures of what was recommended, by whom and in which words. */
export function measureRecommendations(context: IntegrityContext): Measures {
  const { corpus, options } = context;
  const { unit = "recommender", confidence = 0.95 } = options;
  const { action, issueSet, position, stateUnderReview, recommendingState, session } = corpus.columns;

  const profiles = lazy(() => byReview(actionProfile(corpus, { by: BY_REVIEW, unit, confidence })));
  const byAction = lazy(() => {
    const found = new Map<string, Map<number, { readonly count: number; readonly total: number }>>();
    for (const row of acceptance(corpus, { by: [...BY_REVIEW, "action"], unit })) {
      const { stateUnderReview: state, session: number, action: category } = row;
      if (state === undefined || number === undefined || category === undefined) continue;
      const key = keyOf(state, number);
      const actions = found.get(key) ?? new Map<number, { count: number; total: number }>();
      found.set(key, actions.set(category, row));
    }
    return found;
  });
  const access = lazy(() => {
    const isAccess = corpus.issueSets.map((issues) => issues.includes("special-procedures"));
    const rows = narrow(corpus, (row) => isAccess[issueSet[row] ?? 0] === true);
    return { isAccess, rows: byReview(acceptance(rows, { by: BY_REVIEW, unit, confidence })) };
  });
  const details = (review: ReviewFacts, counted: string, keep: (row: number) => boolean) => ({
    unit: counted,
    evidence: () => idsOfRows(corpus, review.rows.filter(keep)),
    sources: () => sourcesOfRows(corpus, review.rows),
  });
  const isSoft = (row: number): boolean => (action[row] ?? 0) > 0 && (action[row] ?? 0) <= 2;
  const withRows =
    (measure: Measure): Measure =>
    (review) =>
      review.rows.length === 0 ? NO_RECOMMENDATIONS : measure(review);

  const isPartner = lazy(() => {
    const [sameRegion, sameOrganisation] = [
      createPartnerLookup("region"),
      createPartnerLookup("organisation"),
    ];
    return (row: number): boolean => {
      const from = recommendingState[row] ?? NO_STATE;
      const pair = [from, stateUnderReview[row] ?? 0, session[row] ?? 0] as const;
      return from !== NO_STATE && (sameRegion(...pair) || sameOrganisation(...pair));
    };
  });
  const stances = lazy(() => createStances(context.record));

  return {
    "soft-share": withRows((review) => {
      const profile = profiles().get(keyOf(review.state, review.session));
      const soft = (profile?.minimal ?? 0) + (profile?.continuing ?? 0);
      return toShare(context, [soft, profile?.total ?? 0], NO_CATEGORIES, details(review, unit, isSoft));
    }),
    "mean-demand": withRows((review) => {
      const profile = profiles().get(keyOf(review.state, review.session));
      if (profile?.value === undefined) return NO_CATEGORIES;
      return {
        value: profile.value,
        count: profile.total,
        interval: profile.interval,
        ...details(review, unit, (row) => (action[row] ?? 0) > 0),
      };
    }),
    "soft-tough-gap": withRows((review) => {
      const actions = byAction().get(keyOf(review.state, review.session));
      const rateOf = (categories: readonly number[]): number | undefined => {
        const rows = categories.flatMap((category) => actions?.get(category) ?? []);
        return divide(
          rows.reduce((sum, { count }) => sum + count, 0),
          rows.reduce((sum, { total }) => sum + total, 0),
        );
      };
      const [soft, tough] = [rateOf([1, 2, 4]), rateOf([3, 5])];
      if (soft === undefined || tough === undefined) {
        return "soft or tough recommendations with an answer are missing";
      }
      return {
        value: soft - tough,
        note: `soft ${(100 * soft).toFixed(1)} %, tough ${(100 * tough).toFixed(1)} %`,
        ...details(review, unit, (row) => (action[row] ?? 0) > 0),
      };
    }),
    "access-refused-share": withRows((review) => {
      const { isAccess, rows } = access();
      const row = rows.get(keyOf(review.state, review.session));
      const total = row?.total ?? 0;
      return toShare(
        context,
        [total - (row?.count ?? 0), total],
        "no answered recommendation of this review is coded as on special procedures",
        details(
          review,
          unit,
          (at) =>
            isAccess[issueSet[at] ?? 0] === true && position[at] !== SUPPORTED && position[at] !== PENDING,
        ),
      );
    }),
    "partner-share": withRows((review) => {
      const known = review.rows.filter((row) => recommendingState[row] !== NO_STATE);
      const partners = known.filter(isPartner());
      return toShare(
        context,
        [partners.length, known.length],
        "no recommending State of this review is known",
        details(review, "recommender", isPartner()),
      );
    }),
    "soft-recommenders": withRows((review) => {
      const own = review.rows.map((row) => recommendingState[row] ?? NO_STATE);
      const judged = [...new Set(own)].flatMap((from) => {
        const stance = stances().elsewhere(from, STATE_CODES.indexOf(review.state));
        return stance === undefined ? [] : [{ from, isSoft: stance.isSoft }];
      });
      const soft = judged.filter((each) => each.isSoft).map(({ from }) => STATE_CODES[from] ?? "");
      return toShare(
        context,
        [soft.length, judged.length],
        "no recommending State of this review has 10 coded recommendations elsewhere",
        { unit: "State", evidence: () => soft.sort(), sources: () => sourcesOfRows(corpus, review.rows) },
      );
    }),
    ...measureWords(context, withRows),
  };
}

const SUPPORTED = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("supported");
const PENDING = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("pending");

/** Measures that read texts. */
function measureWords(context: IntegrityContext, withRows: (measure: Measure) => Measure): Measures {
  const { corpus, options } = context;
  const { unit = "recommender", readTone, namesPerson, coordination } = options;
  const { recommendation } = corpus.columns;
  const textAt = remember((row: number) => textOfRow(corpus, row)?.trim() ?? "");
  /** Rows with a text, by `recommendation` the first of each number. */
  const listRead = ({ rows }: ReviewFacts): readonly number[] => {
    const seen = new Set<number>();
    return rows.filter((row) => {
      if (textAt(row) === "") return false;
      if (unit === "recommender") return true;
      const number = recommendation[row] ?? -1;
      if (number < 0 || seen.has(number)) return false;
      seen.add(number);
      return true;
    });
  };
  const shareOfTexts = (review: ReviewFacts, holds: (text: string) => boolean) => {
    const read = listRead(review);
    const found = read.filter((row) => holds(textAt(row)));
    return toShare(context, [found.length, read.length], NO_TEXTS, {
      unit,
      evidence: () => idsOfRows(corpus, found),
      sources: () => sourcesOfRows(corpus, review.rows),
    });
  };
  const flagsOf = readTone && remember((text: string) => readTone(text).flags);
  const names = namesPerson && remember(namesPerson);
  const noTone = "nothing to read texts with was given";
  const heaped = coordination && lazy(() => listHeaped(context));

  return {
    "praising-share": withRows((review) =>
      flagsOf === undefined ? noTone : shareOfTexts(review, (text) => flagsOf(text).endorsesOrContinues),
    ),
    "endorsing-share": withRows((review) =>
      flagsOf === undefined ? noTone : shareOfTexts(review, (text) => flagsOf(text).endorses),
    ),
    "naming-share": withRows((review) => (names === undefined ? noTone : shareOfTexts(review, names))),
    "coordinated-share": withRows((review) => {
      if (heaped === undefined) return "nothing was given on coordinated wording";
      if (context.reviews.filter(({ rows }) => rows.length > 0).length < 2) {
        return "the data hold no other review that would tell how common a wording is";
      }
      const read = listRead(review);
      const found = read.filter((row) => heaped().has(row));
      return toShare(context, [found.length, read.length], NO_TEXTS, {
        unit,
        evidence: () => idsOfRows(corpus, found),
        sources: () => sourcesOfRows(corpus, review.rows),
      });
    }),
  };
}

/** Rows in a wording that is heaped in their own review beyond what its use elsewhere explains. */
function listHeaped({ corpus, options }: IntegrityContext): ReadonlySet<number> {
  const { coordination } = options;
  const rows = new Set<number>();
  if (coordination === undefined) return rows;
  if (coordination.texts.length !== corpus.size) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot use the coordination given: it is of ${coordination.texts.length} texts, expected that of the same corpus, ${corpus.size}`,
    );
  }
  const { stateUnderReview, session } = corpus.columns;
  for (const { heaps, members } of coordination.clusters) {
    const surprising = new Set(
      heaps.flatMap((heap) =>
        heap.within === "review" && heap.level === "surprising" && heap.session !== undefined
          ? [keyOf(heap.state, heap.session)]
          : [],
      ),
    );
    if (surprising.size === 0) continue;
    for (const { place } of members) {
      const row = columnIndexAt(corpus, place);
      const state = STATE_CODES[stateUnderReview[row] ?? NO_STATE];
      if (state !== undefined && surprising.has(keyOf(state, session[row] ?? 0))) rows.add(row);
    }
  }
  return rows;
}

/** Keeps what was said of something: many texts are made several times. */
function remember<Item, Value>(read: (item: Item) => Value): (item: Item) => Value {
  const known = new Map<Item, Value>();
  return (item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const value = read(item);
    known.set(item, value);
    return value;
  };
}

function byReview<
  Row extends { readonly stateUnderReview: string | undefined; readonly session: number | undefined },
>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [`${row.stateUnderReview} ${row.session}`, row]));
}
