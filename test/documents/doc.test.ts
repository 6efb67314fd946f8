import { describe, expect, it } from "vitest";
import { readDocText } from "../../src/documents/doc.ts";
import { makeDoc, makeOle } from "./doc-fixture.ts";
import { makeDocx, paragraph } from "./docx-fixture.ts";

describe("readDocText()", () => {
  it("gives one line a paragraph", async () => {
    const { format, lines, pageCount } = await readDocText(
      makeDoc("ADVANCE QUESTIONS\r\r Does it  “work”?\x07yes\r"),
      { name: "q.doc" },
    );
    expect(format).toBe("doc");
    expect(pageCount).toBe(1);
    expect(lines.map(({ text, page, top }) => [text, page, top])).toEqual([
      ["ADVANCE QUESTIONS", 1, 0],
      ["Does it “work”? yes", 1, 1],
    ]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["a Word file of today", () => makeDocx({ body: paragraph("x") }), "UNSUPPORTED_FORMAT"],
    ["an Excel file", () => makeOle({ Workbook: new Uint8Array(5000) }), "UNSUPPORTED_FORMAT"],
    ["an encrypted file", () => makeOle({ EncryptedPackage: new Uint8Array(5000) }), "ENCRYPTED_DOCUMENT"],
    ["a document without header", () => makeOle({ WordDocument: new Uint8Array(5000) }), "DAMAGED_DOCUMENT"],
    ["a file without text", () => makeDoc("\r\r"), "NO_TEXT"],
    ["nothing", () => new Uint8Array(), "UNSUPPORTED_FORMAT"],
  ])("refuses %s", async (_, make, code) => {
    await expect(readDocText(make())).rejects.toMatchObject({ code });
  });

  it("ends on a file whose chain of sectors runs in a circle", async () => {
    const bytes = makeDoc("x\r");
    const view = new DataView(bytes.buffer);
    // The first allocation table stands in the sector that the header names at 0x4c.
    const fat = 512 * (1 + view.getUint32(0x4c, true));
    for (let sector = 0; sector < 100; sector++) {
      const next = view.getInt32(fat + 4 * sector, true);
      if (next > sector && view.getInt32(fat + 4 * next, true) > next) {
        view.setInt32(fat + 4 * next, sector, true);
        break;
      }
    }
    const outcome = await readDocText(bytes).then(
      ({ format }) => format,
      ({ code }: { code?: string }) => code,
    );
    expect(["doc", "DAMAGED_DOCUMENT"]).toContain(outcome);
  });

  it("does not change its input", async () => {
    const bytes = makeDoc("x\r");
    const before = bytes.slice();
    await readDocText(bytes);
    expect(bytes).toEqual(before);
  });
});
