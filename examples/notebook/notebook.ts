/*md
# Who asks for what, and what is accepted

A notebook on the Universal Periodic Review: a little prose, the code, and beneath it what the code draws. It holds the
data it counts, so it works offline and sends nothing anywhere. Change a choice or drag a slider and the figures that
read it are counted and drawn again.

## The data

The recommendations of the first twenty sessions, as UPR Info coded them. **What is counted**, everywhere on this page:
each recommendation once for each State that made it. A share says how many of the answered ones were supported, and the
line beside a dot is its 95 % interval.
*/

import * as Plot from "@observablehq/plot";
import {
  acceptance,
  acceptanceTrend,
  actionProfile,
  blocMatrix,
  issueOf,
  issueProfile,
  listStates,
  REGIONAL_GROUPS,
  selectRecommendations,
  stateOf,
} from "uprkit";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";
import { draw, select, slider } from "./kernel.ts";

const corpus = loadUprInfo();
const percent = (share: number | undefined) => (share === undefined ? "–" : `${(100 * share).toFixed(1)} %`);
const between = (interval: readonly [number, number] | undefined) =>
  interval === undefined ? "–" : interval.map(percent).join(" to ");

draw({
  title: () => `${corpus.size} recommendations, by cycle. ${UPR_INFO_SNAPSHOT.attribution}.`,
  rows: () => acceptance(corpus, { by: ["cycle"] }),
  columns: [
    ["Cycle", ({ cycle }) => cycle],
    ["Supported", ({ count }) => count],
    ["Answered", ({ total }) => total],
    ["Share", ({ value }) => percent(value)],
    ["95 % interval", ({ interval }) => between(interval)],
  ],
});

/*md
## Do States accept what asks for little?

UPR Info sorts recommendations by what they ask: from 1, minimal action, to 5, specific action. Choose a State and a
cycle. The small bars show all States in the same cycle.
*/
const ACTIONS = ["", "1 minimal", "2 continuing", "3 considering", "4 general", "5 specific"];
const reviewed = listStates().filter(
  ({ code }) => selectRecommendations(corpus, { stateUnderReview: code }).size > 0,
);
const state = select(
  "State under review",
  reviewed.map(({ code, name }) => [code, name]),
  "CHN",
);
const cycle = select(
  "Cycle",
  [
    ["both", "both"],
    ["1", "first"],
    ["2", "second"],
  ],
  "both",
);
const period = () => (cycle.value === "both" ? {} : ({ cycle: cycle.value === "1" ? 1 : 2 } as const));

draw({
  title: () => `Recommendations to ${stateOf(state.value).name} supported, by what they ask`,
  rows: () => {
    const all = acceptance(selectRecommendations(corpus, period()), { by: ["action"] });
    const own = selectRecommendations(corpus, { ...period(), stateUnderReview: state.value });
    return acceptance(own, { by: ["action"] }).map((row) => ({
      ...row,
      name: ACTIONS[row.action ?? 0] ?? "",
      others: all.find(({ action }) => action === row.action)?.value,
    }));
  },
  picture: (rows, width) =>
    Plot.plot({
      width,
      height: 260,
      marginBottom: 44,
      marginLeft: 112,
      x: { domain: [0, 100], label: "supported (%)", grid: true, percent: true },
      y: { label: null, domain: ACTIONS.slice(1) },
      marks: [
        Plot.ruleY(rows, {
          y: "name",
          x1: ({ interval }) => interval?.[0],
          x2: ({ interval }) => interval?.[1],
          stroke: ({ action }) => `var(--upr-action-${action})`,
          strokeWidth: 4,
          strokeLinecap: "round",
        }),
        Plot.dot(rows, { y: "name", x: "value", r: 6, fill: ({ action }) => `var(--upr-action-${action})` }),
        Plot.tickX(rows, {
          y: "name",
          x: "others",
          stroke: "var(--upr-ink-soft)",
          strokeWidth: 2,
          inset: 12,
        }),
      ],
    }),
  columns: [
    ["Action", ({ name }) => name],
    ["Supported", ({ count }) => count],
    ["Answered", ({ total }) => total],
    ["Share", ({ value }) => percent(value)],
    ["95 % interval", ({ interval }) => between(interval)],
    ["All States", ({ others }) => percent(others)],
  ],
});

/*md
## Who asks for much

The mean action of what a State recommends to others. A State that made few is drawn towards any end by chance: raise the
least number, and they drop out. Sessions can be taken away from the end, to see how early a record was clear.
*/
const least = slider("Recommendations, at least", { min: 10, max: 400, value: 150 });
const until = slider("Sessions up to", { min: 4, max: 20, value: 20 });
const group = select(
  "Group",
  [["all", "all"], ...REGIONAL_GROUPS.map((name) => [name, name] as const)],
  "all",
);
const GROUP_COLORS = ["africa", "asia-pacific", "eeg", "grulac", "weog", "observers"];

draw({
  title: () => `Mean action of what States recommended, sessions 1 to ${until.value}`,
  rows: () => {
    const sessions = Array.from({ length: until.value }, (_, index) => index + 1);
    const part = selectRecommendations(corpus, { session: sessions });
    return actionProfile(part, { by: ["recommendingState", "recommendingStateGroup"] })
      .filter(({ total, recommendingStateGroup: from }) => {
        return total >= least.value && (group.value === "all" || from === group.value);
      })
      .map((row) => ({ ...row, name: row.recommendingState ? stateOf(row.recommendingState).name : "" }))
      .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  },
  picture: (rows, width) =>
    Plot.plot({
      width,
      height: 240,
      marginBottom: 16,
      x: { axis: null, label: "State" },
      y: { domain: [1, 5], label: "mean action", grid: true },
      color: {
        legend: true,
        domain: REGIONAL_GROUPS,
        range: GROUP_COLORS.map((name) => `var(--upr-${name})`),
      },
      marks: [
        Plot.ruleX(rows, {
          x: "name",
          y1: ({ interval }) => interval?.[0],
          y2: ({ interval }) => interval?.[1],
          stroke: "recommendingStateGroup",
          strokeOpacity: 0.5,
        }),
        Plot.dot(rows, { x: "name", y: "value", r: 3.5, fill: "recommendingStateGroup", sort: { x: null } }),
        Plot.text(rows.slice(0, 1), {
          x: "name",
          y: "value",
          text: "name",
          dx: 8,
          dy: -12,
          textAnchor: "start",
        }),
        Plot.text(rows.slice(1).slice(-1), {
          x: "name",
          y: "value",
          text: "name",
          dy: 16,
          textAnchor: "end",
        }),
      ],
    }),
  columns: [
    ["State", ({ name }) => name],
    ["Mean action", ({ value }) => value?.toFixed(2)],
    ["Recommendations", ({ total }) => total],
    ["Specific", ({ specificShare }) => percent(specificShare)],
    ["Group", ({ recommendingStateGroup: from }) => from],
  ],
});

/*md
## Group to group

Rows recommend, columns answer. Each cell is what one regional group recommended to another.
*/
const MEASURES = [
  ["acceptance", "share supported"],
  ["action-level", "mean action"],
  ["specific-share", "share of specific action"],
  ["volume", "recommendations"],
] as const;
const measure = select("Measure", MEASURES, "acceptance");
const showCell = (value: number | undefined) => {
  if (value === undefined) return "–";
  if (measure.value === "volume") return String(value);
  return measure.value === "action-level" ? value.toFixed(1) : String(Math.round(100 * value));
};

draw({
  title: () =>
    `Groups to groups: ${new Map(MEASURES).get(measure.value)}${measure.value.endsWith("e") ? " (%)" : ""}`,
  rows: () => {
    const rows = blocMatrix(corpus, { measure: measure.value });
    const known = rows.flatMap(({ value }) => value ?? []);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    return rows.map((row) => ({ ...row, strength: ((row.value ?? low) - low) / (high - low) }));
  },
  picture: (rows, width) =>
    Plot.plot({
      width,
      height: 300,
      marginLeft: 100,
      marginTop: 44,
      padding: 0.04,
      x: {
        label: width < 460 ? null : "to",
        axis: "top",
        domain: REGIONAL_GROUPS.slice(0, 5),
        tickRotate: width < 460 ? -30 : 0,
      },
      y: { label: "from", domain: REGIONAL_GROUPS },
      marks: [
        Plot.cell(rows, {
          x: "to",
          y: "from",
          fill: ({ strength }) =>
            `color-mix(in oklab, var(--upr-high) ${Math.round(38 * strength)}%, var(--upr-low))`,
        }),
        Plot.text(rows, {
          x: "to",
          y: "from",
          text: ({ value }) => showCell(value),
          fill: "var(--upr-ink)",
          fontWeight: 600,
        }),
      ],
    }),
  columns: [
    ["From", ({ from }) => from],
    ["To", ({ to }) => to],
    ["Value", ({ value }) => showCell(value)],
    ["Count", ({ count }) => count],
    ["Of", ({ total }) => total],
  ],
});

/*md
## Session by session

Each dot is a session, the dashed line all States. It is no forecast: a session has some fifteen States, and which of them
are of the group moves its share.
*/
const answering = select(
  "States under review",
  REGIONAL_GROUPS.slice(0, 5).map((name) => [name, name]),
  "Africa",
);

draw({
  title: () => `Share supported by States of ${answering.value}, by session, beside all States`,
  rows: () => {
    const part = selectRecommendations(corpus, { stateUnderReviewGroup: answering.value });
    const [own] = acceptanceTrend(part, { over: "session" });
    const [all] = acceptanceTrend(corpus, { over: "session" });
    const shareOf = new Map(all?.series.map(({ period, value }) => [period, value]));
    return (own?.series ?? []).map((point) => ({ ...point, all: shareOf.get(point.period) }));
  },
  picture: (rows, width) =>
    Plot.plot({
      width,
      height: 250,
      marginBottom: 44,
      x: { label: "session", domain: [1, 20], ticks: width < 460 ? 5 : 20, tickFormat: "d" },
      y: { domain: [0, 100], label: "supported (%)", grid: true, percent: true },
      marks: [
        Plot.line(rows, { x: "period", y: "all", stroke: "var(--upr-ink-soft)", strokeDasharray: "4 3" }),
        Plot.areaY(rows, {
          x: "period",
          y1: ({ interval }) => interval?.[0],
          y2: ({ interval }) => interval?.[1],
          fill: "var(--upr-accent)",
          fillOpacity: 0.2,
        }),
        Plot.lineY(rows, {
          x: "period",
          y: "value",
          stroke: "var(--upr-accent)",
          strokeWidth: 2,
          marker: "dot",
        }),
      ],
    }),
  columns: [
    ["Session", ({ period }) => period],
    ["Supported", ({ count }) => count],
    ["Answered", ({ total }) => total],
    ["Share", ({ value }) => percent(value)],
    ["All States", ({ all }) => percent(all)],
  ],
});

/*md
## What one State is asked about

The issues of the State and the cycle chosen above, the most frequent first, each with how it is received. One
recommendation counts under each of its issues, so the shares add up to more than a whole.
*/
draw({
  title: () => `Issues raised with ${stateOf(state.value).name}`,
  rows: () => {
    const own = selectRecommendations(corpus, { ...period(), stateUnderReview: state.value });
    const received = new Map(acceptance(own, { by: ["issue"] }).map((row) => [row.issue, row]));
    return issueProfile(own)
      .filter(({ issue }) => issue !== undefined)
      .sort((one, other) => other.count - one.count)
      .slice(0, 12)
      .map((row) => ({ ...row, supported: received.get(row.issue)?.value }));
  },
  columns: [
    ["Issue", ({ issue }) => issue && issueOf(issue).label],
    ["Raised", ({ count }) => count],
    ["Share", ({ value }) => percent(value)],
    ["Supported", ({ supported }) => percent(supported)],
  ],
});

/*md
## Go on from here

Every figure above is a call that returns plain rows, so what is on this page runs in a script as it stands, and the rows go
into a table, a spreadsheet or another chart. The scripts beside this notebook, in `examples/`, begin with a question each.
*/
