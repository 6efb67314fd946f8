import type { AskUptake, Uptake, UptakeMatch } from "../../compare/uptake/find-uptake.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatPercent } from "../../report/number-format.ts";
import { type CliIo, type Colors, colorsOf, widthOf } from "../io.ts";
import { wrapText } from "../terminal/text-table.ts";

/** Most matches of one ask that are shown. */
const SHOWN = 4;
const INDENT = "     ";

/** What became of the asks, for people: each ask over the recommendations that take it up. */
export function formatUptake(
  { asks, summary }: Uptake,
  submission: string,
  report: string,
  io: CliIo,
): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const lines = asks.flatMap((ask) => formatAsk(ask, width, colors));
  const { takenUp, readable, accepted, answered, recommendations, recommendationsMatched } = summary;
  const counted = [
    `${takenUp} of ${readable} asks taken up (${formatPercent(summary.takenUpRate)})`,
    answered === 0
      ? "none of these answered by the State yet"
      : `${accepted} of ${answered} answered ones supported by the State (${formatPercent(summary.acceptedRate)})`,
    `${recommendationsMatched} of ${recommendations} recommendations`,
    ...(summary.asks > readable ? [`no basis for ${summary.asks - readable}`] : []),
  ];
  return `${[
    colors.bold(colors.cyan(`${submission} in ${report}`)),
    ...lines,
    "",
    ...wrapText(counted.join(", "), width),
    ...wrapText(
      "score = how sure the match is, 0 to 1 · the same demand does not say that it came from the submission",
      width,
    ).map((line) => colors.dim(line)),
  ].join("\n")}\n`;
}

function formatAsk(
  { ask, index, takenUp, matches, nearest }: AskUptake,
  width: number,
  colors: Colors,
): string[] {
  const [first = "", ...rest] = wrapText(ask, width - INDENT.length);
  const head = [
    "",
    `${String(index).padStart(3)}. ${colors.bold(first)}`,
    ...rest.map((line) => INDENT + colors.bold(line)),
  ];
  if (takenUp === undefined)
    return [...head, `${INDENT}${colors.yellow("no basis: not English, or nothing to compare with")}`];
  if (!takenUp) {
    const near = nearest === undefined ? [] : formatMatch(nearest, width, colors, "nearest ");
    return [...head, `${INDENT}${colors.red("not taken up")}`, ...near];
  }
  const more = matches.length > SHOWN ? [`${INDENT}… and ${matches.length - SHOWN} more`] : [];
  return [
    ...head,
    ...matches.slice(0, SHOWN).flatMap((match) => formatMatch(match, width, colors, "")),
    ...more,
  ];
}

function formatMatch(match: UptakeMatch, width: number, colors: Colors, lead: string): string[] {
  const { number, recommendation, recommendingStates, position, closeness, strength, score, text } = match;
  const by = recommendingStates.map((state) => stateNameOf(state)).join(", ");
  const facts = [
    number ?? recommendation,
    ...(by === "" ? [] : [by]),
    position === "none" ? "no answer known" : position,
    closeness,
    ...(strength === undefined || strength === "equal" ? [] : [strength]),
    score.toFixed(2),
  ];
  return [
    ...wrapText(`${lead}${facts.join(" · ")}`, width - INDENT.length).map(
      (line) => INDENT + colors.green(line),
    ),
    ...wrapText(text, width - INDENT.length - 2).map((line) => `${INDENT}  ${line}`),
  ];
}
