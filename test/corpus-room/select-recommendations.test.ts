import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CorpusFilter,
  type CorpusRow,
  createCorpus,
  listRows,
  rowAt,
  selectRecommendations,
  sourceOf,
  summarizeCorpus,
} from "../../src/corpus/index.ts";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";
import { listOrganisationsOf } from "../../src/reference/memberships.ts";
import { getSession } from "../../src/reference/sessions.ts";
import { regionalGroupOf } from "../../src/reference/states.ts";
import { makeRecommendation, makeReview, makeRow } from "./records.ts";

const STATES: readonly StateCode[] = ["CHN", "NOR", "MLI", "BRA", "VAT", "POL"];
const ISSUES = ["hrd", "press", "women"] as const;

const { corpus } = createCorpus({
  reports: [
    {
      review: makeReview("MLI", 15),
      recommendations: [
        makeRecommendation(
          "1.1",
          ["NOR", "BRA"],
          [{ stage: "review", position: "supported", claim: "in-progress" }],
        ),
        makeRecommendation("1.2", []),
      ],
    },
  ],
  uprInfo: Array.from({ length: 60 }, (_, i) => {
    const recommendingState = STATES[(i * 7) % 6];
    return makeRow(i + 2, {
      stateUnderReview: STATES[i % 4] ?? "CHN",
      session: 1 + (i % 20),
      position: i % 3 === 0 ? "supported" : "noted",
      issues: ISSUES.filter((_, bit) => (i >> bit) & 1),
      ...(recommendingState === undefined || i % 11 === 0 ? {} : { recommendingState }),
      action: ([1, 2, 3, 4, 5] as const)[i % 5] ?? 5,
    });
  }).map((row, i) => {
    const { recommendingState: _, ...rest } = row;
    return i % 11 === 0 ? rest : row;
  }),
});

/** Does by the decoded row what the filter does by codes: the independent route. */
function meets(row: CorpusRow, filter: CorpusFilter): boolean {
  const isIn = <T>(value: T | undefined, wanted: T | readonly T[] | undefined): boolean =>
    wanted === undefined || [wanted].flat().some((one) => one === value);
  const { recommendingState } = row;
  return (
    isIn(row.stateUnderReview, filter.stateUnderReview) &&
    isIn(recommendingState, filter.recommendingState) &&
    isIn(regionalGroupOf(row.stateUnderReview), filter.stateUnderReviewGroup) &&
    isIn(recommendingState && regionalGroupOf(recommendingState), filter.recommendingStateGroup) &&
    isIn(row.session, filter.session) &&
    isIn(row.cycle, filter.cycle) &&
    isIn(row.position, filter.position) &&
    isIn(row.claim, filter.claim) &&
    isIn(row.action, filter.action) &&
    (filter.issue === undefined || row.issues.some((issue) => isIn(issue, filter.issue))) &&
    isMember(row.stateUnderReview, row.session, filter.stateUnderReviewOrganisation) &&
    isMember(recommendingState, row.session, filter.recommendingStateOrganisation) &&
    (filter.hasText === undefined || filter.hasText === (row.text !== undefined))
  );
}

function isMember(
  state: StateCode | undefined,
  session: number,
  wanted: CorpusFilter["stateUnderReviewOrganisation"],
): boolean {
  if (wanted === undefined) return true;
  const on = getSession(session)?.startDate;
  if (state === undefined || on === undefined) return false;
  return listOrganisationsOf(state, { on }).some((one) => [wanted].flat().includes(one));
}

const oneOrMore = <T>(values: readonly T[]) => fc.oneof(fc.constantFrom(...values), fc.subarray([...values]));
const filters: fc.Arbitrary<CorpusFilter> = fc.record(
  {
    stateUnderReview: oneOrMore(STATES),
    recommendingState: oneOrMore(STATES),
    stateUnderReviewGroup: oneOrMore(["Africa", "Asia-Pacific", "GRULAC"] as const),
    recommendingStateGroup: oneOrMore(["WEOG", "EEG", "Observer"] as const),
    session: oneOrMore([1, 2, 3, 15, 20]),
    cycle: oneOrMore([1, 2, 3] as const),
    position: oneOrMore(["supported", "noted", "pending"] as const),
    claim: oneOrMore(["already-implemented", "in-progress"] as const),
    action: oneOrMore([1, 2, 3, 4, 5] as const),
    issue: oneOrMore(ISSUES),
    stateUnderReviewOrganisation: oneOrMore(["OIC", "AU"] as const),
    recommendingStateOrganisation: oneOrMore(["EU", "OAS", "AU"] as const),
    hasText: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("selectRecommendations()", () => {
  it("selects what a filter of the decoded rows selects, also from a view", () => {
    fc.assert(
      fc.property(filters, filters, (first, second) => {
        const view = selectRecommendations(corpus, first);
        expect(listRows(view)).toEqual(listRows(corpus).filter((row) => meets(row, first)));
        const both = selectRecommendations(view, second);
        expect(listRows(both)).toEqual(listRows(view).filter((row) => meets(row, second)));
        expect(both).toEqual(selectRecommendations(view, (row) => meets(row, second)));
      }),
    );
  });

  it("shares the columns and leaves the corpus as it is", () => {
    const view = selectRecommendations(corpus, { position: "supported" });
    expect(view.columns).toBe(corpus.columns);
    expect(view.recommendations).toBe(corpus.recommendations);
    expect(corpus.selection).toBeUndefined();
    expect(view.selection).toHaveLength(view.size);
    expect(Object.isFrozen(view)).toBe(true);
    const before = Int32Array.from(view.selection ?? []);
    selectRecommendations(view, { cycle: 1 });
    expect(view.selection).toEqual(before);
  });

  it("keeps everything for an empty filter, and nothing for an empty list", () => {
    expect(selectRecommendations(corpus, {}).size).toBe(corpus.size);
    expect(selectRecommendations(corpus, { session: [] }).size).toBe(0);
    expect(summarizeCorpus(selectRecommendations(corpus, { session: [] })).rows).toBe(0);
  });

  it("numbers the entries of a view from 0", () => {
    const view = selectRecommendations(corpus, {
      stateUnderReview: "MLI",
      session: 15,
      claim: "in-progress",
    });
    expect(view.size).toBe(2);
    expect(rowAt(view, 1)).toMatchObject({ recommendingState: "BRA", claim: "in-progress" });
    expect(sourceOf(view, 1)).toMatchObject({ document: "A/HRC/99/1", paragraph: "1.1", page: 7 });
    expect(() => rowAt(view, 2)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("takes organisations as they were when the session began", () => {
    const hrv = (session: number) => makeRow(session, { recommendingState: "HRV", session });
    const rows = createCorpus({ uprInfo: [hrv(9), hrv(22)] }).corpus;
    const members = selectRecommendations(rows, { recommendingStateOrganisation: "EU" });
    expect(listRows(members).map(({ session }) => session)).toEqual([22]);
  });

  it("never meets a State or group with an entry whose source names none", () => {
    const named = selectRecommendations(corpus, { recommendingState: STATES });
    const without = selectRecommendations(corpus, (row) => row.recommendingState === undefined);
    expect(without.size).toBe(7);
    expect(named.size + without.size).toBe(corpus.size);
  });

  it.each([
    { stateUnderReview: "XXX" },
    { recommendingState: ["NOR", "norway"] },
    { session: 0 },
    { stateUnderReviewOrganisation: "NATO" },
    { hasText: "yes" },
    { session: 1.5 },
    { cycle: 9 },
    { position: "accepted" },
    { action: 6 },
    { issue: "sunshine" },
    { recommendingStateGroup: "Asia" },
    { country: "CHN" },
  ])("refuses %j, which would silently select nothing or everything", (filter) => {
    expect(() => selectRecommendations(corpus, filter as CorpusFilter)).toThrow(
      expect.objectContaining({ name: "UprError", code: "INVALID_ARGUMENT" }),
    );
  });
});
