import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A cell as the file has it. */
export interface PlainCell {
  readonly type: string;
  /** Text, decoded, or number and boolean as written. */
  readonly value: string;
  /** Number of its format: 49 is text. */
  readonly format: number;
}

/** What {@link readWorkbookParts} finds. */
export interface PlainWorkbook {
  readonly sheets: readonly { readonly name: string; readonly cells: Readonly<Record<string, PlainCell>> }[];
  /** Texts that cells share. */
  readonly texts: readonly string[];
  /** Formulas of cells, and names that refer to ranges. */
  readonly formulas: readonly string[];
  readonly names: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
}

type Attributes = Readonly<Record<string, string>>;

/** Every element as it ends, with its path, attributes and text. */
function listElements(xml: string): readonly { path: string; attributes: Attributes; text: string }[] {
  const found: { path: string; attributes: Attributes; text: string }[] = [];
  const open: { path: string; attributes: Attributes; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const path = `${open.at(-1)?.path ?? ""}/${name}`;
    open.push({ path, attributes: attributes as Attributes, text: "" });
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on("closetag", () => {
    const last = open.pop();
    if (last !== undefined) found.push(last);
  });
  parser.write(xml).close();
  return found;
}

/** ECMA-376 part 1, 22.9.2.19: signs as their codes. */
const decode = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A workbook read without SheetJS, which writes it: the container by fflate, its parts by saxes. */
export function readWorkbookParts(bytes: Uint8Array): PlainWorkbook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const),
  );
  const elementsOf = (path: string) => listElements(parts[path] ?? "<none/>");
  const texts = elementsOf("xl/sharedStrings.xml")
    .filter(({ path }) => path === "/sst/si/t")
    .map(({ text }) => decode(text));
  const formats = elementsOf("xl/styles.xml")
    .filter(({ path }) => path === "/styleSheet/cellXfs/xf")
    .map(({ attributes }) => Number(attributes["numFmtId"]));
  const targets = new Map(
    elementsOf("xl/_rels/workbook.xml.rels").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"],
    ]),
  );
  const workbook = elementsOf("xl/workbook.xml");
  const formulas: string[] = [];
  const sheets = workbook
    .filter(({ path }) => path === "/workbook/sheets/sheet")
    .map(({ attributes }) => {
      const cells: [string, PlainCell][] = [];
      let value = "";
      for (const { path, attributes: of, text } of elementsOf(`xl/${targets.get(attributes["r:id"])}`)) {
        if (path.endsWith("/f")) formulas.push(text);
        if (path === "/worksheet/sheetData/row/c/v") value = text;
        if (path !== "/worksheet/sheetData/row/c") continue;
        const type = of["t"] ?? "n";
        cells.push([
          of["r"] ?? "",
          {
            type,
            value: type === "s" ? (texts[Number(value)] ?? "no such text") : value,
            format: formats[Number(of["s"] ?? 0)] ?? -1,
          },
        ]);
        value = "";
      }
      return { name: decode(attributes["name"] ?? ""), cells: Object.fromEntries(cells) };
    });
  const names = workbook
    .filter(({ path }) => path === "/workbook/definedNames/definedName")
    .map(({ text }) => text);
  return { sheets, texts, formulas, names, parts };
}
