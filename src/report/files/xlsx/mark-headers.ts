/** Parts of a workbook by their names, as they are zipped. */
type Parts = Readonly<Record<string, Uint8Array>>;

/** Bytes of `</row>`, which ends the header. */
const ROW_END = [..."</row>"].map((sign) => sign.charCodeAt(0));
/** What a sheet looks as SheetJS writes it: all rows move. */
const PLAIN_VIEW = '<sheetView workbookViewId="0"/>';
/** The first row stays where it is while the others move. */
const FROZEN_VIEW =
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>';

/**
 * The parts with the first row of each sheet bold and frozen: SheetJS writes neither styles nor panes in its free
 * edition. Texts are shared, so that the XML of a row holds only numbers and nothing a person wrote.
 */
export function markHeaders(parts: Parts): Record<string, Uint8Array> {
  const styles = parts["xl/styles.xml"];
  const marked = styles === undefined ? undefined : addBold(new TextDecoder().decode(styles));
  if (marked === undefined) return { ...parts };
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      name === "xl/styles.xml"
        ? new TextEncoder().encode(marked.xml)
        : name.startsWith("xl/worksheets/")
          ? markSheet(bytes, marked.style)
          : bytes,
    ]),
  );
}

/** Styles with a bold one for text, and its number; `undefined` where they are not as they were known to be. */
function addBold(xml: string): { readonly xml: string; readonly style: number } | undefined {
  const list = /<fonts count="(\d{1,5})">/u.exec(xml);
  const formats = /<cellXfs count="(\d{1,5})">/u.exec(xml);
  const [from, to] = [xml.indexOf("<font>"), xml.indexOf("</font>")];
  if (list === null || formats === null || from < 0 || to < from) return undefined;
  const [fonts, fontCount = ""] = list;
  const [cells, style = ""] = formats;
  const bold = `<font><b/>${xml.slice(from + "<font>".length, to)}</font></fonts>`;
  // 49 is the format for text: a name that looks like a formula stays a name.
  const format = `<xf numFmtId="49" fontId="${fontCount}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>`;
  return {
    xml: xml
      .replace(fonts, `<fonts count="${Number(fontCount) + 1}">`)
      .replace("</fonts>", () => bold)
      .replace(cells, `<cellXfs count="${Number(style) + 1}">`)
      .replace("</cellXfs>", () => format),
    style: Number(style),
  };
}

/** A sheet whose first row has this style and stays in view. Only its head is decoded: sheets are large. */
function markSheet(bytes: Uint8Array, style: number): Uint8Array {
  const end = bytes.findIndex(
    (byte, at) => byte === ROW_END[0] && ROW_END.every((each, index) => bytes[at + index] === each),
  );
  if (end < 0) return bytes;
  const head = new TextDecoder()
    .decode(bytes.subarray(0, end))
    .replace(PLAIN_VIEW, FROZEN_VIEW)
    .replaceAll(/<c r="([A-Z]{1,3}1)"(?: s="\d{1,5}")?/gu, `<c r="$1" s="${style}"`);
  const start = new TextEncoder().encode(head);
  const all = new Uint8Array(start.length + bytes.length - end);
  all.set(start);
  all.set(bytes.subarray(end), start.length);
  return all;
}
