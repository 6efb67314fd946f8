import type { ResponsePosition } from "../model/state-response.ts";
import type { IssueSlug, StateCode } from "../model/vocabulary.generated.ts";
import type { PackedNumbers } from "./packed-numbers.ts";

/**
 * The embedded export in compact form, as `scripts/embed-data.ts` writes it. Codes are indexes into the lists here and
 * not into those of the model, so that a change of the vocabulary cannot shift their meaning. Row numbers are not
 * stored: rows are in the order of the files.
 */
export interface EmbeddedUprInfo {
  /** States in the order of how often they recommend. */
  readonly states: readonly StateCode[];
  readonly issues: readonly IssueSlug[];
  readonly positions: readonly ResponsePosition[];
  /** Files in order, with the number of their rows; row numbers of a file are 2, 3, 4 and so on. */
  readonly files: readonly (readonly [name: string, rows: number])[];
  /** Name of the file of the pledges. */
  readonly pledgeFile: string;
  /** For each set of issues its size and then its members, sets in the order of their frequency. */
  readonly issueSets: PackedNumbers;
  /** Runs of rows with the same State under review and session: State, session, number of rows. */
  readonly reviewRuns: PackedNumbers;
  /** Recommending State of each row; 0 where none is named, else 1 + its index. */
  readonly recommendingStates: PackedNumbers;
  /** Response of each row: 6 × index of the position + action (0 where it is not coded). */
  readonly responses: PackedNumbers;
  /** Set of issues of each row. */
  readonly rowIssueSets: PackedNumbers;
  /** State, session, action and set of issues of each pledge. */
  readonly pledges: PackedNumbers;
}
