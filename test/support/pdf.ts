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
  /** Writes wrong offsets into the table of objects. */
  readonly damagedXref?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;

function escapeText(text: string): string {
  return text.replace(/[\\()]/gu, (sign) => `\\${sign}`);
}

function contentOf(texts: readonly DrawnText[]): string {
  return texts
    .map(({ x, y, text, size = 10, font = "Times-Roman" }) => {
      const name = font === "Helvetica" ? "F1" : "F2";
      return `BT /${name} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj ET`;
    })
    .join("\n");
}

/** An uncompressed PDF with one page for each list of texts; Latin text only. */
export function writePdf(pages: readonly (readonly DrawnText[])[], variant: PdfVariant = {}): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((texts, index) => {
      const content = contentOf(texts);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const { encrypted = false, damagedXref = false, keep = 1 } = variant;
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
