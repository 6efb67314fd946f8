import type { Diagnostic, DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceReference } from "../source-reference.ts";

/** What a diagnostic needs to know of the record it is about. */
export interface Located {
  /** What a person calls the record; stands in for a source that names no document. */
  readonly id: string;
  /** Where the record is from. */
  readonly source?: SourceReference;
}

/** What a rule has to say. */
export interface Complaint {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly hint?: string;
}

function toRange({ page, paragraph, row, span }: SourceReference): DiagnosticRange | undefined {
  const range = {
    ...(page === undefined ? {} : { page }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(row === undefined ? {} : { row }),
    ...(span === undefined ? {} : { span }),
  };
  return Object.keys(range).length === 0 ? undefined : range;
}

/** Turns what a rule says into a diagnostic at the place its record was read. */
export function diagnose({ id, source = {} }: Located, complaint: Complaint): Diagnostic {
  const range = toRange(source);
  return {
    code: complaint.code,
    severity: complaint.severity,
    message: complaint.message,
    source: source.document ?? source.file ?? source.citation ?? id,
    ...(range === undefined ? {} : { range }),
    ...(complaint.hint === undefined ? {} : { hint: complaint.hint }),
  };
}
