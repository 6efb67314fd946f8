import * as z from "zod";
import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import { type InternationalCrime, internationalCrimeSchema } from "../../model/finding.ts";
import { nameOf, STDIN } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";

/** One text of a list that a person wrote down. */
export interface ListedStatement {
  /** As the file has it; absent where it has none. */
  readonly id?: string;
  readonly text: string;
  /** Symbol of the document it is in, where a record says so. */
  readonly document?: DocumentSymbol;
  /** International crimes it speaks of, where a record says so. */
  readonly crimes?: readonly InternationalCrime[];
}

/** What a file of texts holds: a list, or a text that something is to be found in. */
export type StatementFile =
  | { readonly kind: "list"; readonly name: string; readonly items: readonly ListedStatement[] }
  | { readonly kind: "text"; readonly name: string; readonly source: SourceText };

/** Names under which files have their texts, and their ids. */
const TEXT_NAMES = [
  "text",
  "ask",
  "recommendation",
  "finding",
  "statement",
  "summary",
  "demand",
  "issue",
] as const;
const ID_NAMES = ["id", "number", "no", "no.", "#", "paragraph", "index"] as const;
/** Members under which a JSON object has its list. */
const LIST_NAMES = ["asks", "findings", "statements", "recommendations", "items", "entries"] as const;
/** Fewest words of a heading of a column that is itself a text. */
const TEXT_WORDS = 5;

/** Reads a list (JSON, NDJSON, CSV, XLSX) or a text (PDF, Word, Markdown, plain), or standard input for `-`. */
export async function readStatements(path: string, io: CliIo): Promise<StatementFile> {
  const name = nameOf(path);
  const [{ loadBytes }, { detectFileFormat }] = await Promise.all([
    import("../../documents/load-bytes.ts"),
    import("../../documents/file-format.ts"),
  ]);
  const { bytes } = path === STDIN ? { bytes: await readAll(io.stdin) } : await loadBytes(path, {});
  switch (detectFileFormat(bytes)) {
    case "pdf": {
      const { readPdfText } = await import("../../documents/pdf.ts");
      return { kind: "text", name, source: await readPdfText(bytes, { name }) };
    }
    case "zip":
    case "ole":
      return readOffice(bytes, name);
    case "text":
      return readText(bytes, name, path);
    default:
      throw new UprError(
        "UNSUPPORTED_FORMAT",
        `Cannot read "${name}": it is empty or binary, expected PDF, Word, Excel, CSV, JSON, Markdown or plain text`,
      );
  }
}

async function readOffice(bytes: Uint8Array, name: string): Promise<StatementFile> {
  const { detectOfficeFormat } = await import("../../documents/office-format.ts");
  switch (await detectOfficeFormat(bytes, { name })) {
    case "docx": {
      const { readDocxText } = await import("../../documents/docx.ts");
      return { kind: "text", name, source: await readDocxText(bytes, { name }) };
    }
    case "doc": {
      const { readDocText } = await import("../../documents/doc.ts");
      return { kind: "text", name, source: await readDocText(bytes, { name }) };
    }
    case "xlsx":
    case "xls": {
      const { readWorkbook } = await import("../../documents/workbook.ts");
      const { tables } = await readWorkbook(bytes, { name });
      return { kind: "list", name, items: listCells(tables[0]?.header ?? [], tables[0]?.rows ?? []) };
    }
    default:
      throw new UprError("UNSUPPORTED_FORMAT", `Cannot read "${name}": it is no Word or Excel file`);
  }
}

async function readText(bytes: Uint8Array, name: string, path: string): Promise<StatementFile> {
  const [{ decodeText }, { textFromString }] = await Promise.all([
    import("../../documents/text-encoding.ts"),
    import("../../documents/source-text.ts"),
  ]);
  const { text } = decodeText(bytes);
  const listed = readJsonList(text, name) ?? readJsonLines(text);
  if (listed !== undefined) return { kind: "list", name, items: listed };
  if (/\.[ct]sv$/iu.test(path) || startsLikeTable(text)) {
    const { readCsvTable } = await import("../../documents/csv.ts");
    const { table } = await readCsvTable(bytes, { name });
    return { kind: "list", name, items: listCells(table.header, table.rows) };
  }
  return { kind: "text", name, source: textFromString(text, { name }) };
}

/** Whether the first line names columns of a list of texts. */
function startsLikeTable(text: string): boolean {
  const [line = ""] = text.split(/\r\n|\r|\n/u, 1);
  const cells = line.split(/[,;\t]/u).map(normalizeName);
  return cells.length > 1 && cells.some((cell) => isOneOf(TEXT_NAMES, cell));
}

function readJsonList(text: string, name: string): ListedStatement[] | undefined {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = Array.isArray(value) ? value : listIn(value);
  if (list === undefined) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": its JSON is no list of texts, expected an array of strings or of objects with a "text"`,
    );
  }
  return list.flatMap(toStatement);
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const name of LIST_NAMES) {
    const list: unknown = Reflect.get(value, name);
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

/** Objects or strings in JSON, one a line; `undefined` where a line is something else. */
function readJsonLines(text: string): ListedStatement[] | undefined {
  if (!/^\s*["{]/u.test(text)) return undefined;
  const items: ListedStatement[] = [];
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line.trim() === "") continue;
    try {
      items.push(...toStatement(JSON.parse(line)));
    } catch {
      return undefined;
    }
  }
  return items;
}

function toStatement(value: unknown): ListedStatement[] {
  if (typeof value === "string") return [{ text: value }];
  if (typeof value !== "object" || value === null) return [];
  const text = TEXT_NAMES.map((name): unknown => Reflect.get(value, name)).find(
    (found) => typeof found === "string",
  );
  if (typeof text !== "string") return [];
  const id = ID_NAMES.map((name): unknown => Reflect.get(value, name)).find(
    (found) => typeof found === "string" || typeof found === "number",
  );
  const document = documentSymbolSchema.safeParse(Reflect.get(value, "document"));
  const crimes = z.array(internationalCrimeSchema).safeParse(Reflect.get(value, "crimes"));
  return [
    {
      ...(id === undefined ? {} : { id: String(id) }),
      text,
      ...(document.success ? { document: document.data } : {}),
      ...(crimes.success ? { crimes: crimes.data } : {}),
    },
  ];
}

/** The texts of a table: of the column that is named so, else of the one with the longest cells. */
function listCells(header: readonly string[], rows: readonly (readonly string[])[]): ListedStatement[] {
  const names = header.map(normalizeName);
  const lengths = header.map((_, column) => rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  const named = names.findIndex((name) => isOneOf(TEXT_NAMES, name));
  const column = named >= 0 ? named : Math.max(0, lengths.indexOf(Math.max(...lengths)));
  const ids = names.findIndex((name) => isOneOf(ID_NAMES, name));
  const first = named < 0 && (header[column] ?? "").split(/\s+/u).length >= TEXT_WORDS ? [header] : [];
  return [...first, ...rows].flatMap((row) => {
    const text = row[column]?.trim() ?? "";
    const id = row[ids]?.trim() ?? "";
    return text === "" ? [] : [{ ...(id === "" || ids === column ? {} : { id }), text }];
  });
}

function normalizeName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/gu, "");
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name) || names.includes(name.replace(/s$/u, ""));
}

async function readAll(blocks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const block of blocks) chunks.push(block);
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
