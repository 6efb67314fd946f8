import type { UptakeRecommendation } from "../../compare/uptake/find-uptake.ts";
import { UprError } from "../../errors.ts";
import type { ReadResult } from "../../read.ts";
import { nameOfKind } from "../kinds/result-kinds.ts";

/** The recommendations of a file with the State's answers. Throws `UprError` for a kind that holds none. */
export function listRecommendations(result: ReadResult, name: string): readonly UptakeRecommendation[] {
  switch (result.kind) {
    case "working-group-report":
      return result.recommendations;
    case "thematic-list":
    case "recommendation-matrix":
      return result.entries.map(({ position, ...entry }) => ({
        ...entry,
        responses: position === undefined ? [] : [{ stage: "addendum", position }],
      }));
    case "uprkit":
      return [...result.recommendations, ...result.rows.map(toRecommendation)];
    case "upr-info-export":
    case "upr-info-uwazi":
      return result.rows.map(toRecommendation);
    default:
      throw new UprError(
        "WRONG_DOCUMENT_KIND",
        `Cannot search "${name}": it is of the kind "${nameOfKind(result.kind)}", which holds no recommendations, expected a Working Group report`,
      );
  }
}

type Row = Extract<ReadResult, { readonly kind: "upr-info-export" }>["rows"][number];

function toRecommendation({ id, text = "", recommendingState, position }: Row): UptakeRecommendation {
  return {
    id,
    text,
    recommendingStates: recommendingState === undefined ? [] : [recommendingState],
    responses: [{ stage: "addendum", position }],
  };
}
