import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import { countRows } from "../../analyze/counting/count-rows.ts";
import type { GroupKey, GroupValues } from "../../analyze/counting/group-key.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { RESPONSE_POSITIONS } from "../../model/state-response.ts";
import type { Figure } from "../../report/figures/figure.ts";
import type { FigureOptions } from "../../report/figures/figure-options.ts";
import { groupNameOf, stateNameOf } from "../../report/names.ts";
import { formatKeyValue } from "../slice/key-values.ts";
import type { FigureValue } from "./figure-kinds.ts";

/** What a figure of recommendations is drawn from. */
export interface FigureInput {
  readonly view: Corpus;
  /** Key of its groups; absent for the figure's own, or for all in one. */
  readonly by?: GroupKey;
  /** What a matrix and a map tell. */
  readonly value: FigureValue;
  /** What time is counted in. */
  readonly over: "session" | "cycle";
  /** Most pairs of States. */
  readonly limit: number;
  /** Title, note and width. */
  readonly options: FigureOptions;
}

/** Kinds that are drawn from recommendations. */
export type CorpusFigureKind = "positions" | "actions" | "acceptance" | "trend" | "matrix" | "dyads" | "map";

/** Draws a figure of recommendations, each counted once for each State that made it. */
export async function drawCorpusFigure(kind: CorpusFigureKind, input: FigureInput): Promise<Figure> {
  const { view, options } = input;
  switch (kind) {
    case "positions": {
      const { drawPositions } = await import("../../report/figures/positions.ts");
      const by = input.by ?? "cycle";
      const rows = RESPONSE_POSITIONS.flatMap((position) =>
        countRows(selectRecommendations(view, { position }), { by: [by] })
          .filter(({ count }) => count > 0)
          .map((row) => ({ group: nameGroup(by, row), position, count: row.count })),
      );
      return drawPositions(sortByGroup(rows, groupsOf(view, by)), options);
    }
    case "actions": {
      const { drawActions } = await import("../../report/figures/actions.ts");
      const by = input.by ?? "recommendingStateGroup";
      const rows = countRows(view, { by: by === "action" ? ["action"] : [by, "action"] }).flatMap((row) =>
        row.action === undefined || row.count === 0
          ? []
          : [{ group: nameGroup(by, row), action: row.action, count: row.count }],
      );
      return drawActions(rows, options);
    }
    case "acceptance": {
      const { drawAcceptance } = await import("../../report/figures/acceptance.ts");
      const by = input.by ?? "stateUnderReviewGroup";
      const [all] = acceptance(view);
      const rows = acceptance(view, { by: [by] }).map((row) => ({
        group: nameGroup(by, row),
        value: row.value,
        interval: row.interval,
        count: row.count,
        total: row.total,
      }));
      const value = all?.value;
      const reference = value === undefined ? {} : { reference: { value, label: "all" } };
      return drawAcceptance(rows, { ...options, ...reference });
    }
    case "trend": {
      const { drawTrend } = await import("../../report/figures/trend.ts");
      const { by, over } = input;
      const rows = acceptance(view, { by: by === undefined || by === over ? [over] : [by, over] }).flatMap(
        (row) => {
          const x: unknown = Reflect.get(row, over);
          const series = by === undefined || by === over ? "all" : nameGroup(by, row);
          return typeof x === "number" ? [{ series, x, value: row.value, interval: row.interval }] : [];
        },
      );
      return drawTrend(rows, { ...options, xLabel: over === "cycle" ? "Cycle" : "Session" });
    }
    case "matrix": {
      const { drawMatrix } = await import("../../report/figures/matrix.ts");
      const by = ["recommendingStateGroup", "stateUnderReviewGroup"] as const;
      const rows = valuesBy(view, by, input.value).flatMap(({ row, value, count }) =>
        row.recommendingStateGroup === undefined
          ? []
          : [
              {
                from: groupNameOf(row.recommendingStateGroup),
                to: groupNameOf(row.stateUnderReviewGroup),
                value,
                count,
              },
            ],
      );
      return drawMatrix(rows, { ...options, format: FORMATS[input.value] });
    }
    case "dyads": {
      const { drawDyads } = await import("../../report/figures/dyads.ts");
      const rows = acceptance(view, { by: ["recommendingState", "stateUnderReview"] })
        .flatMap(({ recommendingState, stateUnderReview, total, pending, value }) =>
          recommendingState === undefined
            ? []
            : [
                {
                  from: stateNameOf(recommendingState),
                  to: stateNameOf(stateUnderReview),
                  count: total + pending,
                  value,
                },
              ],
        )
        .sort((a, b) => b.count - a.count)
        .slice(0, input.limit);
      return drawDyads(rows, options);
    }
    case "map": {
      const { drawMap } = await import("../../report/figures/map.ts");
      const rows = valuesBy(view, ["stateUnderReview"], input.value).map(({ row, value }) => ({
        state: row.stateUnderReview,
        value,
      }));
      const domain = DOMAINS[input.value];
      const format = FORMATS[input.value];
      return drawMap(rows, { ...options, format, ...(domain === undefined ? {} : { domain }) });
    }
  }
}

/** How values are written. */
const FORMATS = { acceptance: "share", count: "count", action: "level" } as const;
/** Ends of the ramp of a map; of counts those that occur. */
const DOMAINS: Readonly<Record<FigureValue, readonly [number, number] | undefined>> = {
  acceptance: [0, 1],
  count: undefined,
  action: [1, 5],
};

interface ValueRow<Key extends GroupKey> {
  readonly row: Pick<GroupValues, Key>;
  readonly value: number | undefined;
  /** What the value rests on. */
  readonly count: number;
}

/** The value of each group: `undefined` where it has no basis. */
function valuesBy<const Key extends GroupKey>(
  view: Corpus,
  by: readonly Key[],
  value: FigureValue,
): readonly ValueRow<Key>[] {
  switch (value) {
    case "acceptance":
      return acceptance(view, { by }).map((row) => ({ row, value: row.value, count: row.total }));
    case "action":
      return actionProfile(view, { by }).map((row) => ({ row, value: row.value, count: row.total }));
    case "count":
      return countRows(view, { by }).map((row) => ({ row, value: row.count, count: row.count }));
  }
}

function nameGroup(key: GroupKey, row: object): string {
  const name = formatKeyValue(key, Reflect.get(row, key));
  return key === "cycle" || key === "session" ? `${key === "cycle" ? "Cycle" : "Session"} ${name}` : name;
}

function groupsOf(view: Corpus, by: GroupKey): readonly string[] {
  return countRows(view, { by: [by] }).map((row) => nameGroup(by, row));
}

/** Rows of a group together, groups in the order of the library. */
function sortByGroup<Row extends { readonly group: string }>(
  rows: readonly Row[],
  groups: readonly string[],
): readonly Row[] {
  return [...rows].sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}
