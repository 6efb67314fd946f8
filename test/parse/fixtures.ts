import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type SourceLine, type SourceText, textFromString } from "../../src/documents/source-text.ts";

/** A fixture of our own writing, as text. */
export function readFixture(path: string): SourceText {
  const file = fileURLToPath(new URL(`../fixtures/parse/${path}`, import.meta.url));
  return textFromString(readFileSync(file, "utf8"), { name: path.split("/").at(-1) ?? path });
}

/** A line of a page set in one column from 113 to 482, in 10-point type. */
export function line(text: string, page: number, top: number, rest: Partial<SourceLine> = {}): SourceLine {
  return { text, page, left: 113, right: 482, top, size: 10, ...rest };
}

/** Lines as if they came out of a PDF. */
export function pdf(lines: readonly SourceLine[], name = "invented.pdf"): SourceText {
  return { name, format: "pdf", pageCount: Math.max(1, ...lines.map(({ page }) => page)), lines };
}

/** The same, so that a reader which changes its input throws. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) freeze(member);
    Object.freeze(value);
  }
  return value;
}
