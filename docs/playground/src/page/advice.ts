/** What a person can do about a file that was not read, by the code of the failure. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ["ABORTED", "Choose it again to read it."],
  ["DAMAGED_DOCUMENT", "Download it once more and try that copy, or take the Word version of the document."],
  ["ENCRYPTED_DOCUMENT", "Open it with its password, save a copy without one, and choose the copy."],
  [
    "LIMIT_EXCEEDED",
    "It is larger than this page reads. Split it, or use the command line on your computer.",
  ],
  ["NO_RECOMMENDATIONS", "Add the report of the Working Group they belong to, a thematic list or an export."],
  [
    "NO_TEXT",
    "Its pages are pictures. Run text recognition (OCR) over it, or take the Word version from the UN’s document system.",
  ],
  ["UNREADABLE_FILE", "Check that the file is still there and that you may open it."],
  ["UNSUPPORTED_FORMAT", "Choose a PDF, a Word file, plain text, CSV, Excel or JSON."],
  [
    "WRONG_DOCUMENT_KIND",
    "It is none of the documents known here: choose a report of the Working Group, an addendum, a thematic list or an export.",
  ],
]);

export function adviceFor(code: string): string {
  return ADVICE.get(code) ?? "Reload the page and try again; nothing was sent.";
}
