import { describe, expect, it } from "vitest";
import { readPdfText } from "../../src/documents/pdf.ts";
import { writeTextPdf } from "../support/pdf.ts";

/** A PDF of these objects, numbered from 1; the first is the catalog. */
function pdfOf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return new TextEncoder().encode(
    `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
  );
}

const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

/** Apart from the other tests, as the engine takes all of its 2 GB before it gives up. */
describe("a hostile PDF", () => {
  it("that draws itself without end is refused, and the next file is read", async () => {
    const draw = "/X Do /X Do";
    const data = pdfOf([
      CATALOG,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>",
      `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
      `<< /Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X 5 0 R >> >> /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    ]);
    await expect(readPdfText(data)).rejects.toMatchObject({ code: "DAMAGED_DOCUMENT" });
    const { lines } = await readPdfText(writeTextPdf("A page with enough text to be read."));
    expect(lines[0]?.text).toBe("A page with enough text to be read.");
  }, 120_000);

  it("whose pages are their own parents is refused", async () => {
    const data = pdfOf([
      CATALOG,
      "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 100000 >>",
      "<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 2 0 R >>",
    ]);
    await expect(readPdfText(data)).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});
