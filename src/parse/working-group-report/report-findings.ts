import type { DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { NumberingFinding } from "./numbered-group.ts";

/** A diagnostic before the name of its source is put in. */
export interface ReportFinding {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly range?: DiagnosticRange;
  readonly hint?: string;
}

const MEANINGS: Record<
  NumberingFinding["kind"],
  { code: string; severity: DiagnosticSeverity; what: (f: NumberingFinding) => string }
> = {
  misprint: {
    code: "recommendation/misprinted-number",
    severity: "warning",
    what: ({ printed, expected }) =>
      `Read "${printed}" as ${expected}: the number is misprinted, ${expected} was due`,
  },
  gap: {
    code: "recommendation/number-gap",
    severity: "warning",
    what: ({ printed, expected }) => `Cannot find "${expected}": the list goes on with ${printed}`,
  },
  repeated: {
    code: "recommendation/repeated-number",
    severity: "warning",
    what: ({ printed, expected }) =>
      `Read "${printed}" a second time: the list repeats numbers it has used, ${expected} was due`,
  },
  "missing-lead": {
    code: "recommendation/missing-lead",
    severity: "warning",
    what: ({ expected }) =>
      `Cannot find the lead paragraph "${expected}": its recommendations stand without it`,
  },
  "number-in-text": {
    code: "recommendation/number-in-text",
    severity: "info",
    what: ({ printed, expected }) =>
      `Left "${printed}" in the text: it starts a line, but ${expected} was due`,
  },
};

/** What is doubtful about a number, for the user. */
export function toNumberingFinding(finding: NumberingFinding): ReportFinding {
  const { code, severity, what } = MEANINGS[finding.kind];
  return {
    code,
    severity,
    message: what(finding),
    range: { page: finding.line.page, paragraph: finding.expected },
  };
}
