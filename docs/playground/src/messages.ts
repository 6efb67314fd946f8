import type {
  ActionCategory,
  Cycle,
  Diagnostic,
  IssueSlug,
  RegionalGroup,
  ResponsePosition,
  StateCode,
} from "uprkit";
import type { Figure, PageFact } from "uprkit/report";

/** What the reader chose to see; members that are absent leave everything in. */
export interface ViewFilter {
  /** Each of these words must be in the text. */
  readonly words?: string;
  readonly position?: ResponsePosition;
  readonly issue?: IssueSlug;
  readonly action?: ActionCategory;
  readonly recommendingState?: StateCode;
  readonly recommendingStateGroup?: RegionalGroup;
}

/** A file as the page lists it. */
export interface GivenFile {
  readonly id: number;
  readonly file: File;
}

/** What a download holds. */
export type DownloadKind = "csv" | "package" | "report";

/** From the page to the worker. Each has an answer with the same number, or an error. */
export type Request =
  | { readonly type: "read"; readonly files: readonly GivenFile[] }
  | { readonly type: "open"; readonly state: StateCode; readonly cycle: Cycle }
  | {
      readonly type: "view";
      readonly review: string;
      readonly filter: ViewFilter;
      /** Width in pixels that figures have. */
      readonly width: number;
    }
  /** Further figures of what the last `view` showed. */
  | { readonly type: "figures"; readonly width: number; readonly wide: number }
  | { readonly type: "rows"; readonly from: number; readonly count: number }
  | {
      readonly type: "download";
      readonly kind: DownloadKind;
      /** Today, `YYYY-MM-DD`. */
      readonly madeOn: string;
    };

export type RequestType = Request["type"];

/** What became of one file. */
export interface FileOutcome {
  readonly id: number;
  /** What the file turned out to be, in words: "report of the Working Group". */
  readonly kind?: string;
  /** What was read of it: "252 recommendations". */
  readonly summary?: string;
  /** Why it was not read. */
  readonly failure?: { readonly code: string; readonly message: string };
}

/** A review that can be looked at. */
export interface ReviewChoice {
  readonly id: string;
  readonly title: string;
}

/** All that was read so far. */
export interface Reading {
  readonly files: readonly FileOutcome[];
  readonly reviews: readonly ReviewChoice[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where the figures are from, as one cites it. */
  readonly source: string;
}

/** A value to filter by, and how many recommendations of the review have it. */
export interface FilterChoice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

export interface FilterChoices {
  readonly position: readonly FilterChoice<ResponsePosition>[];
  readonly action: readonly FilterChoice<ActionCategory>[];
  readonly issue: readonly FilterChoice<IssueSlug>[];
  readonly recommendingState: readonly FilterChoice<StateCode>[];
  readonly recommendingStateGroup: readonly FilterChoice<RegionalGroup>[];
}

/** One recommendation as the table shows it. */
export interface ShownRow {
  /** State under review and session; present where several reviews stand together. */
  readonly review?: string;
  /** Paragraph of the report, or row of the export. */
  readonly place: string;
  readonly page?: number;
  readonly text?: string;
  readonly states: readonly string[];
  readonly position: ResponsePosition;
  readonly positionLabel: string;
  readonly action?: string;
  readonly issues: readonly string[];
}

/** A review, or the part of it a filter leaves. */
export interface View {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly PageFact[];
  readonly figures: readonly Figure[];
  readonly choices: FilterChoices;
  /** What one row of the table is. */
  readonly unit: "recommendation" | "row";
  readonly shown: number;
  readonly total: number;
  readonly rows: readonly ShownRow[];
  readonly hasTexts: boolean;
  /** Whether actions or issues are labels of the classifier, which no person has checked. */
  readonly isLabeled: boolean;
}

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The answer to each {@link Request}. */
export interface Answers {
  readonly read: Reading;
  readonly open: Reading;
  readonly view: View;
  readonly figures: readonly Figure[];
  readonly rows: readonly ShownRow[];
  readonly download: Download;
}

/** How far the worker is. */
export interface Progress {
  /** What is being done, in words. */
  readonly stage: string;
  readonly file?: string;
  readonly done?: number;
  readonly total?: number;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** From the worker to the page. */
export type Reply =
  | { readonly type: "answer"; readonly number: number; readonly answer: Answers[RequestType] }
  | { readonly type: "failure"; readonly number: number; readonly failure: Failure }
  | { readonly type: "progress"; readonly number: number; readonly progress: Progress };
