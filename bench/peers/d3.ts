import { ascending, descending, rollup, rollups } from "d3-array";
import { type Engine, WANTED } from "../queries/query.ts";
import { type PlainColumns, spellOut } from "./plain-columns.ts";
import { versionOf } from "./version.ts";

interface Row {
  readonly stateUnderReview: string;
  readonly recommendingState: string | null;
  readonly stateUnderReviewGroup: string;
  readonly recommendingStateGroup: string | null;
  readonly position: string;
  readonly session: number;
  readonly cycle: number;
  readonly action: number | null;
  readonly recommendation: number;
}

interface IssueRow {
  readonly issue: string | null;
  readonly row: Row;
}

function acceptanceOf(rows: readonly Row[]) {
  let count = 0;
  let total = 0;
  for (const { position } of rows) {
    if (position === "supported") count += 1;
    if (position !== "pending") total += 1;
  }
  return [count, total, total === 0 ? null : count / total] as const;
}

function acceptanceOfIssue(rows: readonly IssueRow[]) {
  let count = 0;
  let total = 0;
  for (const { row } of rows) {
    if (row.position === "supported") count += 1;
    if (row.position !== "pending") total += 1;
  }
  return [count, total, total === 0 ? null : count / total] as const;
}

/** Objects in memory, those by issue made in advance; `rollup` and `rollups`. */
export function createD3Engine(plain: PlainColumns): Engine {
  const stateUnderReview = spellOut(plain.stateUnderReview);
  const recommendingState = spellOut(plain.recommendingState);
  const stateUnderReviewGroup = spellOut(plain.stateUnderReviewGroup);
  const recommendingStateGroup = spellOut(plain.recommendingStateGroup);
  const position = spellOut(plain.position);
  const rows = Array.from(
    { length: plain.length },
    (_, at): Row => ({
      stateUnderReview: stateUnderReview[at] ?? "",
      recommendingState: recommendingState[at] ?? null,
      stateUnderReviewGroup: stateUnderReviewGroup[at] ?? "",
      recommendingStateGroup: recommendingStateGroup[at] ?? null,
      position: position[at] ?? "",
      session: plain.session[at] ?? 0,
      cycle: plain.cycle[at] ?? 0,
      action: plain.action[at] || null,
      recommendation: plain.recommendation[at] ?? -1,
    }),
  );
  const issues = spellOut(plain.issue);
  const byIssue = Array.from(
    plain.issueRows,
    (at, entry): IssueRow => ({ issue: issues[entry] ?? null, row: rows[at] as Row }),
  );
  const recommendingGroups: readonly (string | null)[] = WANTED.recommendingStateGroup;
  const positions: readonly string[] = WANTED.position;
  const byState = (some: readonly Row[]) =>
    rollups(some, acceptanceOf, (row) => row.stateUnderReview).map(([state, rate]) => [state, ...rate]);
  return {
    name: "d3-array",
    version: versionOf("d3-array"),
    answers: {
      "by-state": () => byState(rows),
      regions: () =>
        rollups(
          rows,
          acceptanceOf,
          (row) => row.recommendingStateGroup,
          (row) => row.stateUnderReviewGroup,
        ).flatMap(([group, inner]) => inner.map(([other, rate]) => [group, other, ...rate])),
      "three-keys": () =>
        rollups(
          rows,
          acceptanceOf,
          (row) => row.session,
          (row) => row.recommendingStateGroup,
          (row) => row.action,
        ).flatMap(([session, groups]) =>
          groups.flatMap(([group, actions]) =>
            actions.map(([action, rate]) => [session, group, action, ...rate]),
          ),
        ),
      filtered: () =>
        byState(
          rows.filter(
            (row) =>
              row.cycle === WANTED.cycle &&
              row.action === WANTED.action &&
              recommendingGroups.includes(row.recommendingStateGroup) &&
              row.stateUnderReviewGroup === WANTED.stateUnderReviewGroup,
          ),
        ),
      "on-an-issue": () =>
        rollups(
          byIssue.filter(({ issue }) => issue === WANTED.issue),
          acceptanceOfIssue,
          ({ row }) => row.cycle,
          ({ row }) => row.recommendingStateGroup,
        ).flatMap(([cycle, groups]) => groups.map(([group, rate]) => [cycle, group, ...rate])),
      "top-states": () =>
        rollups(
          rows.filter((row) => row.cycle === WANTED.cycle),
          (group) => group.length,
          (row) => row.recommendingState,
        )
          .sort(([a, many], [b, other]) => descending(many, other) || ascending(a ?? "~", b ?? "~"))
          .slice(0, WANTED.states),
      actions: () =>
        rollups(
          rows,
          (group) => {
            let total = 0;
            let levels = 0;
            let specific = 0;
            for (const { action } of group) {
              if (action === null) continue;
              total += 1;
              levels += action;
              if (action === 5) specific += 1;
            }
            return total === 0 ? [0, null, null] : [total, levels / total, specific / total];
          },
          (row) => row.recommendingState,
        ).map(([state, figures]) => [state, ...figures]),
      "by-issue": () =>
        rollups(byIssue, acceptanceOfIssue, ({ issue }) => issue).map(([issue, rate]) => [issue, ...rate]),
      "issues-by-region": () =>
        rollups(
          byIssue.filter(({ row }) => row.stateUnderReviewGroup === WANTED.stateUnderReviewGroup),
          (group) => group.length,
          ({ issue }) => issue,
          ({ row }) => row.recommendingStateGroup,
        ).flatMap(([issue, groups]) => groups.map(([group, count]) => [issue, group, count])),
      numbered: () =>
        byState([
          ...rollup(
            rows,
            ([first]) => first as Row,
            (row) => row.recommendation,
          ).values(),
        ]),
      distinct: () =>
        rollups(
          rows.filter(({ recommendingState: state }) => state !== null),
          (group) => new Set(group.map(({ recommendingState: state }) => state)).size,
          (row) => row.stateUnderReview,
          (row) => row.session,
        ).flatMap(([state, sessions]) => sessions.map(([session, count]) => [state, session, count])),
      "top-pairs": () =>
        rollups(
          rows.filter((row) => positions.includes(row.position)),
          (group) => group.length,
          (row) => row.recommendingState,
          (row) => row.stateUnderReview,
        )
          .flatMap(([maker, states]) => states.map(([state, count]) => [maker, state, count] as const))
          .sort(
            (a, b) => descending(a[2], b[2]) || ascending(a[0] ?? "~", b[0] ?? "~") || ascending(a[1], b[1]),
          )
          .slice(0, WANTED.pairs),
    },
  };
}
