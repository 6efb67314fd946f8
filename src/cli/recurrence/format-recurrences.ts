import type { Demand, DemandChange, RecurrenceLink } from "../../compare/recurrence/recurrence.ts";
import type { RecurrenceOutcomes } from "../../compare/recurrence/recurrence-outcomes.ts";
import type { RecurrenceRate } from "../../compare/recurrence/recurrence-rates.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatCount, formatPercent } from "../../report/number-format.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { wrapText } from "../terminal/text-table.ts";
import { formatSource } from "../texts/format-source.ts";

/** What a person is shown of what came back in one review. */
export interface RecurrenceView {
  /** Name of the State under review. */
  readonly name: string;
  /** Session of the later review. */
  readonly session: number;
  /** Sessions of the reviews before it. */
  readonly before: readonly number[];
  /** Of the recommendations of the later review, those asked before. */
  readonly later: RecurrenceRate;
  /** Of the recommendations of the earlier ones, those that came back in the later one. */
  readonly earlier: RecurrenceRate;
  readonly outcomes: RecurrenceOutcomes;
  /** Links of the later review, those of one recommendation together. */
  readonly links: readonly RecurrenceLink[];
  /** Most later recommendations to print. */
  readonly limit: number;
  readonly shortSource: string;
}

/** What came back, for people: each later recommendation with the earlier one most like it, and what changed. */
export function formatRecurrences(view: RecurrenceView, io: CliIo): string {
  const { name, session, before, later, earlier, outcomes, links, limit, shortSource } = view;
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const groups = groupByLater(links);
  const sessions = `session${before.length === 1 ? "" : "s"} ${before.join(", ")}`;
  const lines = [
    colors.bold(
      colors.cyan(`What came back in the review of ${name} in session ${session}, from ${sessions}`),
    ),
    formatShare(later, "recommendations had been made before"),
    formatShare(earlier, "earlier recommendations came back"),
    `${formatCount(outcomes.acceptedAndCameBack.length)} accepted earlier and asked again, ${formatCount(outcomes.acceptedAndNotAskedAgain.length)} accepted and asked by nobody again, ${formatCount(outcomes.hardened.length)} hardened from considering to doing`,
  ];
  for (const [first, ...others] of groups.slice(0, limit)) {
    if (first === undefined) continue;
    lines.push(
      "",
      `${colors.bold(first.kind)} ${first.score.toFixed(2)}  ${describeChange(first.change)}`,
      ...formatDemand("now", first.later, width),
      ...formatDemand("then", first.earlier, width),
      ...(others.length === 0
        ? []
        : [colors.dim(`      and ${formatCount(others.length)} more earlier ones`)]),
    );
  }
  if (groups.length > limit) {
    lines.push(
      "",
      `… and ${formatCount(groups.length - limit)} more recommendations that had been made before`,
    );
  }
  const note = `same = nearly the same words; build-up = the same demand that goes further; similar = the same demand; general = the same subject only, not counted in the lists above · score = probability that both ask the same · each recommendation once for each State that made it · ${shortSource}`;
  lines.push("", ...wrapText(note, width).map((line) => colors.dim(line)));
  return `${lines.join("\n")}\n`;
}

function groupByLater(links: readonly RecurrenceLink[]): readonly (readonly RecurrenceLink[])[] {
  const groups = new Map<Demand, RecurrenceLink[]>();
  for (const link of links) {
    const group = groups.get(link.later) ?? [];
    groups.set(link.later, group);
    group.push(link);
  }
  return [...groups.values()];
}

/** Those that ask the same, by kind; those on the same subject only are told apart, as they are no demand made anew. */
function formatShare({ kinds, total }: RecurrenceRate, what: string): string {
  const { general, ...asked } = kinds;
  const count = Object.values(asked).reduce((sum, own) => sum + own, 0);
  const named = Object.entries(asked)
    .filter(([, own]) => own > 0)
    .map(([kind, own]) => `${kind} ${formatCount(own)}`);
  const share = `${formatCount(count)} of ${formatCount(total)} (${formatPercent(total === 0 ? undefined : count / total)}) ${what}`;
  const kindsNamed = named.length === 0 ? "" : ` (${named.join(", ")})`;
  return `${share}${kindsNamed}${general === 0 ? "" : `; ${formatCount(general)} more on the same subject only`}`;
}

function formatDemand(when: "now" | "then", demand: Demand, width: number): readonly string[] {
  const { recommendingState, session, text, source } = demand;
  const by = recommendingState === undefined ? "State not named" : stateNameOf(recommendingState);
  const head = `${when.padEnd(4)}  `;
  const body = wrapText(`${text} — ${by}, session ${session} · ${formatSource(source)}`, width - head.length);
  return body.map((line, index) => `${index === 0 ? head : " ".repeat(head.length)}${line}`);
}

/** What changed, in words: `stronger: consider → ratify · new deadline · then noted, now supported`. */
function describeChange(change: DemandChange): string {
  const { strength, earlierVerb, laterVerb, newDeadline, scope, sameRecommender } = change;
  const { earlierPosition, laterPosition } = change;
  const verbs =
    earlierVerb === undefined || laterVerb === undefined || earlierVerb === laterVerb
      ? ""
      : `${earlierVerb} → ${laterVerb}`;
  const asked = strength === undefined || strength === "same" ? "" : strength;
  return [
    [asked, verbs].filter((part) => part !== "").join(": "),
    newDeadline ? "new deadline" : "",
    scope === "same" ? "" : scope,
    sameRecommender === undefined ? "" : sameRecommender ? "same State" : "another State",
    earlierPosition === undefined || laterPosition === undefined
      ? ""
      : `then ${earlierPosition}, now ${laterPosition}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
