import type { SameWording } from "../../compare/coordination/find-same-wording.ts";
import type { WordingMember } from "../../compare/coordination/wording-member.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { formatTable, wrapText } from "../terminal/text-table.ts";
import { formatSource } from "./format-source.ts";

/** Who used the same words, for people. */
export function formatSame(
  text: string,
  same: SameWording,
  shown: readonly WordingMember[],
  shortSource: string,
  io: CliIo,
): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const {
    members,
    recommendations,
    firstUsers,
    sessions,
    reviews,
    statesUnderReview,
    recommenders,
    otherInstruments,
  } = same;
  const [head = "", ...body] = formatTable(
    [
      { title: "session", align: "right" },
      { title: "same", align: "right" },
      { title: "recommending State" },
      { title: "State under review" },
      { title: "source" },
    ],
    shown.map(({ session, cosine, recommendingState, stateUnderReview, source }) => [
      session === undefined ? "–" : String(session),
      cosine.toFixed(2),
      recommendingState === undefined ? "not named" : stateNameOf(recommendingState),
      stateUnderReview === undefined ? "not known" : stateNameOf(stateUnderReview),
      formatSource(source),
    ]),
    width,
  );
  const first = firstUsers.map((state) => stateNameOf(state)).join(", ");
  const summary = [
    `${formatCount(recommendations)} ${recommendations === 1 ? "recommendation" : "recommendations"} in these words`,
    `by ${recommenders} ${recommenders === 1 ? "State" : "States"}`,
    `to ${statesUnderReview} in ${reviews} ${reviews === 1 ? "review" : "reviews"}`,
    ...(sessions === undefined ? [] : [`sessions ${sessions[0]} to ${sessions[1]}`]),
  ];
  const notes = [
    "same = likeness of the words, 1 for the same words, the State under review masked",
    "a recommendation by several States stands in a line for each, and counts once above",
    ...(otherInstruments === 0
      ? []
      : [`${formatCount(otherInstruments)} in like words name other instruments and are left out`]),
    shortSource,
  ];
  const lines =
    members.length === 0
      ? []
      : [
          ...(first === "" ? [] : wrapText(`First: ${first} (session ${sessions?.[0]})`, width)),
          "",
          colors.bold(head),
          ...body,
          ...(shown.length < members.length
            ? [`… and ${formatCount(members.length - shown.length)} more`]
            : []),
        ];
  return `${[
    colors.bold(colors.cyan(wrapText(text, width)[0] ?? "")),
    ...wrapText(text, width)
      .slice(1)
      .map((line) => colors.bold(colors.cyan(line))),
    ...wrapText(summary.join(", "), width),
    ...lines,
    ...wrapText(notes.join(" · "), width).map((line) => colors.dim(line)),
  ].join("\n")}\n`;
}
