import type { ReadResult } from "../../read.ts";
import { ADDENDUM } from "./addendum.ts";
import { ADVANCE_QUESTIONS, COMPILATION, NATIONAL_REPORT, STAKEHOLDER_SUMMARY } from "./before-review.ts";
import { COUNCIL_REPORT, DECISION } from "./council.ts";
import type { KindDescription } from "./kind-description.ts";
import { RECOMMENDATION_MATRIX, THEMATIC_LIST } from "./listed-recommendations.ts";
import { SDG_EXPLORER } from "./sdg-explorer.ts";
import { UHRI_EXPORT } from "./uhri.ts";
import { UPR_INFO_EXPORT, UPR_INFO_UWAZI } from "./upr-info.ts";
import { UPRKIT_RECORDS } from "./uprkit-records.ts";
import { WORKING_GROUP_REPORT } from "./working-group-report.ts";

type ResultKind = ReadResult["kind"];

/** Every kind of file the readers know: a kind that is missing here does not compile. */
const RESULT_KINDS: {
  readonly [Kind in ResultKind]: KindDescription<Extract<ReadResult, { kind: Kind }>>;
} = {
  "working-group-report": WORKING_GROUP_REPORT,
  addendum: ADDENDUM,
  "thematic-list": THEMATIC_LIST,
  "national-report": NATIONAL_REPORT,
  compilation: COMPILATION,
  "stakeholder-summary": STAKEHOLDER_SUMMARY,
  "advance-questions": ADVANCE_QUESTIONS,
  decision: DECISION,
  "council-report": COUNCIL_REPORT,
  "upr-info-export": UPR_INFO_EXPORT,
  "upr-info-uwazi": UPR_INFO_UWAZI,
  "uhri-export": UHRI_EXPORT,
  "sdg-explorer": SDG_EXPLORER,
  "recommendation-matrix": RECOMMENDATION_MATRIX,
  uprkit: UPRKIT_RECORDS,
};

/** What is known of the kind of a result. */
export function describeKind(result: ReadResult): KindDescription<ReadResult> {
  // The entry under a kind takes results of that kind, which the type of the table holds but an index forgets.
  return RESULT_KINDS[result.kind] as unknown as KindDescription<ReadResult>;
}

/** Name of a kind as people say it; the kind itself where none is known. */
export function nameOfKind(kind: string): string {
  return (RESULT_KINDS as Readonly<Partial<Record<string, { readonly name: string }>>>)[kind]?.name ?? kind;
}
