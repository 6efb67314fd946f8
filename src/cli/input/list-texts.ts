import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";

/** A text to be labeled, under the id it is cited by. */
export interface TextItem {
  /** As the source has it; `null` where it has none. */
  readonly id: string | number | null;
  readonly text: string;
}

/** Recommendations of a file with their ids; `undefined` where its kind holds none. */
export function listTexts(result: ReadResult): readonly TextItem[] | undefined {
  switch (result.kind) {
    case "working-group-report":
      return result.recommendations.map(toItem);
    case "upr-info-export":
    case "upr-info-uwazi":
      return result.rows.map(toItem);
    case "thematic-list":
    case "recommendation-matrix":
      return result.entries.map(toItem);
    case "uhri-export":
      return result.records.filter(isRecommendation).map(toItem);
    case "sdg-explorer":
      return result.records.filter(({ mechanism }) => mechanism === "upr").map(toItem);
    case "uprkit":
      return [
        ...result.recommendations.map(toItem),
        ...result.rows.map(toItem),
        ...result.uhriRecords.filter(isRecommendation).map(toItem),
      ];
    default:
      return undefined;
  }
}

/** Whether a text of the index is a recommendation of the UPR. */
export function isRecommendation({ mechanism, type }: UhriRecord): boolean {
  return mechanism === "upr" && type === "recommendation";
}

/** The text of a record; a record without text is an item all the same, and none is lost. */
export function toItem({
  id,
  text = "",
}: {
  readonly id: string;
  readonly text?: string | undefined;
}): TextItem {
  return { id, text };
}
