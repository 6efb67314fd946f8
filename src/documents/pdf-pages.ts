import type { Diagnostic } from "../diagnostics.ts";

/** A page of a PDF that gave no text, or nonsense. */
export interface PageFinding {
  /** From 1. */
  readonly page: number;
  /** `unread`: it could not be opened; `picture`: next to no text; `unmapped`: letters that nobody can tell. */
  readonly what: "unread" | "picture" | "unmapped";
}

/** Pages as a person lists them: `3, 5-8`. */
function listPages(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}

/** One diagnostic for each kind of finding, at the first of its pages. */
export function describePages(findings: readonly PageFinding[], source: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const describe = (
    what: PageFinding["what"],
    finding: Omit<Diagnostic, "source" | "message">,
    text: string,
  ): void => {
    const pages = findings.filter((own) => own.what === what).map(({ page }) => page);
    const [page] = pages;
    if (page === undefined) return;
    const noun = pages.length === 1 ? "page" : "pages";
    const message = `Cannot read ${noun} ${listPages(pages)}: ${text}`;
    diagnostics.push({ ...finding, message, source, range: { page } });
  };
  describe("unread", { code: "pdf/unread-page", severity: "error" }, "the file is damaged there");
  describe(
    "picture",
    {
      code: "pdf/page-without-text",
      severity: "warning",
      hint: "Put the file through OCR if it is a scan (ocrmypdf does that), or look for the Word file.",
    },
    "a picture and next to no text stands there",
  );
  describe(
    "unmapped",
    {
      code: "pdf/unknown-letters",
      severity: "error",
      hint: "Put the file through OCR (ocrmypdf does that), or look for the Word file.",
    },
    "the fonts used there do not say which letters they draw",
  );
  return diagnostics;
}
