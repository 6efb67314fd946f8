import type { SourceLine } from "../../documents/source-text.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { joinLines } from "../paragraph-text.ts";
import type { NumberedItem } from "./numbered-group.ts";
import type { GivenPosition } from "./positions.ts";
import { readRecommendingStates } from "./recommending-states.ts";
import type { WorkingGroupReportDocument } from "./report.ts";
import type { ReportFinding } from "./report-findings.ts";

/** The record of a numbered entry; undefined, with a finding, where it has no text. */
export function toRecommendation(
  item: NumberedItem,
  given: GivenPosition,
  addressees: readonly StateCode[] | undefined,
  document: WorkingGroupReportDocument,
  report: (finding: ReportFinding) => void,
): Recommendation | undefined {
  const { text, lines } = joinLines(item.lines);
  const first = lines[0] as SourceLine;
  const range = { page: first.page, paragraph: item.number };
  if (text.trim() === "") {
    report({
      code: "recommendation/empty",
      severity: "error",
      message: `Cannot read "${item.number}": no text follows its number`,
      range,
    });
    return undefined;
  }
  const { states, parts, unknownNames, namesStateUnderReview } = readRecommendingStates(
    text,
    document.stateUnderReview,
  );
  for (const name of unknownNames) {
    report({
      code: "recommendation/unknown-state",
      severity: "warning",
      message: `Cannot resolve "${name}": no State has this name, expected a recommending State`,
      range,
    });
  }
  if (namesStateUnderReview) {
    report({
      code: "recommendation/own-state",
      severity: "info",
      message: `Left the State under review out of the States of "${item.number}": a State does not recommend to itself`,
      range,
    });
  }
  if (states.length === 0) {
    report({
      code: "recommendation/no-state",
      severity: "warning",
      message: `Cannot find who made "${item.number}": no State stands in brackets`,
      range,
    });
  }
  const { position, claim, givenIn } = given;
  const inDocument = document.symbol === undefined ? {} : { document: document.symbol };
  const answered = givenIn === undefined ? {} : { source: { ...inDocument, paragraph: givenIn } };
  return {
    id: `${document.symbol ?? document.file}#${item.number}`,
    ...inDocument,
    paragraph: item.number,
    ...(item.printed === item.number ? {} : { printedNumber: item.printed }),
    text,
    recommendingStates: states,
    parts,
    responses: [{ stage: "review", position, ...(claim === undefined ? {} : { claim }), ...answered }],
    ...(addressees === undefined ? {} : { addressees }),
    source: { ...inDocument, file: document.file, paragraph: item.number, page: first.page },
  };
}
