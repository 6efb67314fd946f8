import type { Diagnostic } from "../../diagnostics.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { DevelopmentGoalLabel, GroupLabel, UhriMechanism } from "../../model/uhri-record.ts";
import type { MandateCode, StateCode, TreatyBodyCode } from "../../model/vocabulary.generated.ts";

/** One recommendation of the SDG - Human Rights Data Explorer, of the UPR or another mechanism. */
export interface SdgExplorerRecord {
  /** State, cycle and paragraph where it has them, `"sdg-explorer:CHL-4#136.1"`; else file and row. */
  readonly id: string;
  /** Mechanism that made it. */
  readonly mechanism: UhriMechanism;
  /** Treaty body; absent for other mechanisms. */
  readonly treatyBody?: TreatyBodyCode;
  /** Special procedure; absent for other mechanisms. */
  readonly mandate?: MandateCode;
  /** State it is addressed to. */
  readonly state: StateCode;
  /** Year of the document; absent where the row has none. */
  readonly year?: number;
  /** Cycle of the UPR; absent for other mechanisms. */
  readonly cycle?: Cycle;
  /** Symbol of the document; absent where the download has none. */
  readonly document?: DocumentSymbol;
  /** Number of the paragraph, such as `"136.1"`; absent where the row has none. */
  readonly paragraph?: string;
  /** Text without number: HTML taken out, white space collapsed, Unicode NFC. */
  readonly text: string;
  /** Goals and targets of the rows, each once; empty where they are linked to none. */
  readonly developmentGoals: readonly DevelopmentGoalLabel[];
  /** Groups of persons the rows name, each once; empty where they name none. */
  readonly groups: readonly GroupLabel[];
  /** Position of the State under review; absent where no row has one. */
  readonly position?: ResponsePosition;
  /** States that made it, in the order of their rows; empty for other mechanisms. */
  readonly recommendingStates: readonly StateCode[];
  /** Rows of the file it was made of, from 1, the header being row 1; one for each recommending State. */
  readonly rows: readonly number[];
  /** File and first row. */
  readonly source: SourceReference;
}

/** What `parseSdgExplorer` gives: each row in one record, or in a diagnostic of severity `error`. */
export interface SdgExplorerExport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "sdg-explorer";
  /** The download that was read. */
  readonly document: {
    /** Name of the file, without its folder. */
    readonly file: string;
    /** Rows of the table, header and blank rows left out. */
    readonly rowCount: number;
  };
  /** In the order of their first rows. */
  readonly records: readonly SdgExplorerRecord[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}
