/** A text drawn at a place; points from the left and lower edge of the page. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Type size in points; default 10. */
  readonly size?: number;
  readonly font?: "Helvetica" | "Times-Roman";
}

/** How the file deviates from a sound one. */
export interface PdfVariant {
  /** Adds the dictionary of a password that is not empty. */
  readonly encrypted?: boolean;
  /** Keeps this share of the bytes. */
  readonly keep?: number;
  /** Draws every page turned by so many quarters against the clock, whatever `rotate` says. */
  readonly turned?: 0 | 1 | 2 | 3;
  /** How the pages say that they are to be shown, in degrees with the clock. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Pages (from 0) that a picture stands on. */
  readonly pictures?: readonly number[];
  /** Pages (from 0) that the list of pages names and the file lacks. */
  readonly missing?: readonly number[];
  /** Sets the text in a font that has no names of its letters. */
  readonly unmapped?: boolean;
  /** Writes wrong offsets into the table of objects. */
  readonly damagedXref?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;

function escapeText(text: string): string {
  return text.replace(/[\\()]/gu, (sign) => `\\${sign}`);
}

/** Matrix of a text at a place of a page that is turned by quarters against the clock. */
function matrixOf(x: number, y: number, turned: 0 | 1 | 2 | 3): string {
  switch (turned) {
    case 1:
      return `0 1 -1 0 ${HEIGHT - y} ${x}`;
    case 2:
      return `-1 0 0 -1 ${WIDTH - x} ${HEIGHT - y}`;
    case 3:
      return `0 -1 1 0 ${y - (HEIGHT - WIDTH)} ${HEIGHT - x}`;
    default:
      return `1 0 0 1 ${x} ${y}`;
  }
}

function contentOf(texts: readonly DrawnText[], { turned = 0, unmapped = false }: PdfVariant): string {
  return texts
    .map(({ x, y, text, size = 10, font = "Times-Roman" }) => {
      const name = unmapped ? "F3" : font === "Helvetica" ? "F1" : "F2";
      // Numbers of letters in a font: those of a common one begin 29 before ASCII.
      const glyphs = [...text].map((sign) => (sign.charCodeAt(0) - 29).toString(16).padStart(4, "0"));
      const shown = unmapped ? `<${glyphs.join("")}>` : `(${escapeText(text)})`;
      return `BT /${name} ${size} Tf ${matrixOf(x, y, turned)} Tm ${shown} Tj ET`;
    })
    .join("\n");
}

/** An uncompressed PDF with one page for each list of texts; Latin text only. */
export function writePdf(pages: readonly (readonly DrawnText[])[], variant: PdfVariant = {}): Uint8Array {
  const {
    encrypted = false,
    damagedXref = false,
    keep = 1,
    rotate = 0,
    pictures = [],
    missing = [],
  } = variant;
  const first = 9;
  const kids = pages.map((_, at) => `${missing.includes(at) ? 9_999 : first + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 7 0 R >>",
    "<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ...pages.flatMap((texts, index) => {
      const picture = pictures.includes(index) ? "q 500 0 0 700 40 40 cm /Im Do Q\n" : "";
      const content = `${picture}${contentOf(texts, variant)}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate} /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> /XObject << /Im 8 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  if (encrypted) {
    const hex = "5a".repeat(32);
    objects.push(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${hex}> /U <${hex}> >>`);
  }
  let file = "%PDF-1.4\n";
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const shift = damagedXref ? 7 : 0;
  const rows = offsets.map((offset) => `${String(offset + shift).padStart(10, "0")} 00000 n \n`).join("");
  const crypt = encrypted
    ? ` /Encrypt ${objects.length} 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]`
    : "";
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${crypt} >>\nstartxref\n${damagedXref ? 3 : start}\n%%EOF\n`;
  const bytes = Uint8Array.from(file, (sign) => sign.charCodeAt(0) & 0xff);
  return bytes.slice(0, Math.round(keep * bytes.length));
}

/** Lines set one under the other, as many to a page as fit; leading blanks are indentation. */
export function writeTextPdf(text: string): Uint8Array {
  const pages = text.split("\f").map((page) =>
    page.split("\n").map((line, row): DrawnText => {
      const body = line.trimStart();
      return { x: 60 + 5 * (line.length - body.length), y: HEIGHT - 60 - 12 * row, text: body };
    }),
  );
  return writePdf(pages);
}
