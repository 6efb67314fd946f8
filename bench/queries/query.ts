/** One row of an answer: an object with the fields of the query, or their values in its order. */
export type AnswerRow = object | readonly unknown[];

/** What every engine is asked. */
export interface Query {
  readonly name: QueryName;
  readonly title: string;
  /** Keys of a row first, then its numbers. */
  readonly fields: readonly string[];
  /** Where the order of the rows is part of the answer. */
  readonly ordered?: true;
}

export const QUERIES = [
  {
    name: "by-state",
    title: "acceptance by State under review",
    fields: ["stateUnderReview", "count", "total", "value"],
  },
  {
    name: "regions",
    title: "acceptance, matrix of recommending and reviewed regional group",
    fields: ["recommendingStateGroup", "stateUnderReviewGroup", "count", "total", "value"],
  },
  {
    name: "three-keys",
    title: "acceptance by session, recommending regional group and action",
    fields: ["session", "recommendingStateGroup", "action", "count", "total", "value"],
  },
  {
    name: "filtered",
    title: "four filters (cycle, action, both regional groups), then acceptance by State under review",
    fields: ["stateUnderReview", "count", "total", "value"],
  },
  {
    name: "on-an-issue",
    title: "filter by issue, then acceptance by cycle and recommending regional group",
    fields: ["cycle", "recommendingStateGroup", "count", "total", "value"],
  },
  {
    name: "top-states",
    title: "filter by cycle, then the ten States that recommend most",
    fields: ["recommendingState", "count"],
    ordered: true,
  },
  {
    name: "actions",
    title: "mean action level and share of specific action by recommending State",
    fields: ["recommendingState", "total", "value", "specificShare"],
  },
  {
    name: "by-issue",
    title: "acceptance by issue (a row has several)",
    fields: ["issue", "count", "total", "value"],
  },
  {
    name: "issues-by-region",
    title: "filter by reviewed regional group, then issue × recommending regional group",
    fields: ["issue", "recommendingStateGroup", "count"],
  },
  {
    name: "numbered",
    title: "acceptance by State under review, each numbered recommendation once",
    fields: ["stateUnderReview", "count", "total", "value"],
  },
  {
    name: "distinct",
    title: "distinct recommending States of each review",
    fields: ["stateUnderReview", "session", "count"],
  },
  {
    name: "top-pairs",
    title: "filter by position, then the twenty pairs of States with most recommendations",
    fields: ["recommendingState", "stateUnderReview", "count"],
    ordered: true,
  },
] as const satisfies readonly (Omit<Query, "name"> & { readonly name: string })[];

export type QueryName = (typeof QUERIES)[number]["name"];

/** A table made ready in advance, and the twelve answers from it. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly answers: Readonly<Record<QueryName, () => readonly AnswerRow[] | Promise<readonly AnswerRow[]>>>;
}

/** What the filters look for, the same for every engine. */
export const WANTED = {
  cycle: 2,
  action: 5,
  recommendingStateGroup: ["WEOG", "EEG"],
  stateUnderReviewGroup: "Africa",
  issue: "women",
  position: ["noted", "not-supported"],
  states: 10,
  pairs: 20,
} as const;
