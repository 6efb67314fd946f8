import { detectFileFormat } from "./file-format.ts";
import type { ReadOptions } from "./limits.ts";
import { openZip } from "./zip.ts";

/** What an office file holds: Word or Excel, in the ZIP form of today or the binary form of before 2007. */
export type OfficeFormat = "docx" | "xlsx" | "doc" | "xls" | "encrypted";

/** Name of an entry of an OLE directory, as it stands in the file: UTF-16, little end first. */
function utf16(name: string): readonly number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

const OLE_STREAMS: readonly (readonly [OfficeFormat, readonly number[]])[] = [
  ["encrypted", utf16("EncryptedPackage")],
  ["doc", utf16("WordDocument")],
  ["xls", utf16("Workbook")],
  ["xls", utf16("Book")],
];
/** Bytes of a directory entry; its name stands at its start. */
const OLE_ENTRY = 128;

function detectOle(bytes: Uint8Array): OfficeFormat | undefined {
  for (const [format, name] of OLE_STREAMS) {
    // Entries stand at multiples of their size; the two bytes behind the name end it.
    for (let at = OLE_ENTRY; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
      if (bytes[at] !== name[0] || bytes[at + name.length] !== 0) continue;
      if (name.every((byte, index) => bytes[at + index] === byte)) return format;
    }
  }
  return undefined;
}

/**
 * Tells what an office file holds, from its content: extensions lie (a `.doc` is often a DOCX). Nothing is unfolded.
 *
 * @returns Undefined for a ZIP or OLE container of another kind, and for what is neither.
 * @throws `UprError` `DAMAGED_DOCUMENT` or `LIMIT_EXCEEDED` for a ZIP container that cannot be looked into.
 *
 * @example What is no office file
 * ```ts
 * import { detectOfficeFormat } from "uprkit/read";
 *
 * await detectOfficeFormat(new TextEncoder().encode("SuR,RS")); // => undefined
 * ```
 *
 * @category Documents
 */
export async function detectOfficeFormat(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<OfficeFormat | undefined> {
  const format = detectFileFormat(bytes);
  if (format === "ole") return detectOle(bytes);
  if (format !== "zip") return undefined;
  const { entries } = await openZip(bytes, options);
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^xl\/workbook\d*\.(?:xml|bin)$/u.test(name))) return "xlsx";
  return names.some((name) => /^word\/document\d*\.xml$/u.test(name)) ? "docx" : undefined;
}
