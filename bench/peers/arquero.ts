import { type ColumnTable, desc, op, table } from "arquero";
import { WANTED as ASKED, type Engine } from "../queries/query.ts";
import { type PlainColumns, spellOut, WORD_COLUMNS } from "./plain-columns.ts";
import { versionOf } from "./version.ts";

/** Arquero's types want lists that may be changed. */
const WANTED = {
  ...ASKED,
  recommendingStateGroup: [...ASKED.recommendingStateGroup] as string[],
  position: [...ASKED.position] as string[],
};

interface Row {
  readonly position: string;
}

/** Arquero reads these functions as text and compiles them; what they need from outside has to be a parameter. */
const RATE = {
  count: (row: Row) => op.sum(row.position === "supported"),
  total: (row: Row) => op.sum(row.position !== "pending"),
};
const withValue = (groups: ColumnTable): readonly object[] =>
  groups.derive({ value: (row: { count: number; total: number }) => row.count / row.total }).objects();

/** Two tables in memory, one of them by issue: typed arrays, and arrays of words, which it groups faster than Arrow's. */
export function createArqueroEngine(plain: PlainColumns): Engine {
  const nulls = (values: ArrayLike<number>): readonly (number | null)[] =>
    Array.from(values, (value) => (value === 0 ? null : value));
  const take = (values: readonly (number | null)[]): readonly (number | null)[] =>
    Array.from(plain.issueRows, (row) => values[row] ?? null);
  const action = nulls(plain.action);
  const rows = table({
    ...Object.fromEntries(WORD_COLUMNS.map((name) => [name, spellOut(plain[name])])),
    session: plain.session,
    cycle: plain.cycle,
    action,
    recommendation: plain.recommendation,
  });
  const byIssue = table({
    issue: spellOut(plain.issue),
    ...Object.fromEntries(WORD_COLUMNS.map((name) => [name, spellOut(plain[name], plain.issueRows)])),
    cycle: Uint8Array.from(plain.issueRows, (row) => plain.cycle[row] ?? 0),
    action: take(action),
  });
  return {
    name: "Arquero",
    version: versionOf("arquero"),
    answers: {
      "by-state": () => withValue(rows.groupby("stateUnderReview").rollup(RATE)),
      regions: () => withValue(rows.groupby("recommendingStateGroup", "stateUnderReviewGroup").rollup(RATE)),
      "three-keys": () => withValue(rows.groupby("session", "recommendingStateGroup", "action").rollup(RATE)),
      filtered: () =>
        withValue(
          rows
            .params(WANTED)
            .filter(
              (
                row: {
                  cycle: number;
                  action: number;
                  recommendingStateGroup: string;
                  stateUnderReviewGroup: string;
                },
                $: typeof WANTED,
              ) =>
                row.cycle === $.cycle &&
                row.action === $.action &&
                row.stateUnderReviewGroup === $.stateUnderReviewGroup &&
                op.includes($.recommendingStateGroup, row.recommendingStateGroup, 0),
            )
            .groupby("stateUnderReview")
            .rollup(RATE),
        ),
      "on-an-issue": () =>
        withValue(
          byIssue
            .params(WANTED)
            .filter((row: { issue: string }, $: typeof WANTED) => row.issue === $.issue)
            .groupby("cycle", "recommendingStateGroup")
            .rollup(RATE),
        ),
      "top-states": () =>
        rows
          .params(WANTED)
          .filter((row: { cycle: number }, $: typeof WANTED) => row.cycle === $.cycle)
          .groupby("recommendingState")
          .rollup({ count: () => op.count() })
          .orderby(desc("count"), "recommendingState")
          .slice(0, WANTED.states)
          .objects(),
      actions: () =>
        rows
          .groupby("recommendingState")
          .rollup({
            total: (row: { action: number }) => op.valid(row.action),
            value: (row: { action: number }) => op.mean(row.action),
            specific: (row: { action: number }) => op.sum(row.action === 5),
          })
          .derive({
            specificShare: (row: { specific: number; total: number }) => row.specific / row.total,
          })
          .objects(),
      "by-issue": () => withValue(byIssue.groupby("issue").rollup(RATE)),
      "issues-by-region": () =>
        byIssue
          .params(WANTED)
          .filter(
            (row: { stateUnderReviewGroup: string }, $: typeof WANTED) =>
              row.stateUnderReviewGroup === $.stateUnderReviewGroup,
          )
          .groupby("issue", "recommendingStateGroup")
          .rollup({ count: () => op.count() })
          .objects(),
      numbered: () =>
        withValue(
          rows
            .select("recommendation", "stateUnderReview", "position")
            .dedupe("recommendation")
            .groupby("stateUnderReview")
            .rollup(RATE),
        ),
      distinct: () =>
        rows
          .filter((row: { recommendingState: string | null }) => row.recommendingState !== null)
          .groupby("stateUnderReview", "session")
          .rollup({ count: (row: { recommendingState: string }) => op.distinct(row.recommendingState) })
          .objects(),
      "top-pairs": () =>
        rows
          .params(WANTED)
          .filter((row: { position: string }, $: typeof WANTED) => op.includes($.position, row.position, 0))
          .groupby("recommendingState", "stateUnderReview")
          .rollup({ count: () => op.count() })
          .orderby(desc("count"), "recommendingState", "stateUnderReview")
          .slice(0, WANTED.pairs)
          .objects(),
    },
  };
}
