import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/parse/read-document.ts";
import { writePdf, writeTextPdf } from "../support/pdf.ts";

const FOLDER = fileURLToPath(new URL("../fixtures/parse/working-group-report/", import.meta.url));
const report = readFileSync(`${FOLDER}misprinted-numbers.txt`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("readDocument", () => {
  it("reads the same report from text, from a file, from a Blob and from a PDF", async () => {
    const read = await readDocument(report, { name: "a.txt" });
    if (read.kind !== "working-group-report") throw new Error(`It is ${read.kind}`);
    expect(read.recommendations).toHaveLength(22);
    expect(await readDocument(`${FOLDER}misprinted-numbers.txt`, { name: "a.txt" })).toEqual(read);
    expect(await readDocument(new Blob([report]), { name: "a.txt" })).toEqual(read);
    const pdf = await readDocument(writeTextPdf(report.toString("utf8")), { name: "a.txt" });
    if (pdf.kind !== "working-group-report") throw new Error(`It is ${pdf.kind}`);
    expect(pdf.recommendations).toEqual(read.recommendations);
    expect(pdf.document).toEqual(read.document);
  });

  it("reads an export of UPR Info, told by its header", async () => {
    const csv =
      "SuR,Recommendation,RS,Response,Action,Issue,Session\nChile,Open it,Peru,Accepted,5,Torture and other CID treatment,5\n";
    const read = await readDocument(bytesOf(csv), { name: "export.csv" });
    expect(read.kind).toBe("upr-info-export");
    expect(await codeOf(readDocument(bytesOf("a,b,c\n1,2,3\n")))).toBe("WRONG_DOCUMENT_KIND");
  });

  it("says what is wrong with a file that is none of these", async () => {
    expect(await codeOf(readDocument(new Uint8Array()))).toBe("UNSUPPORTED_FORMAT");
    expect(await codeOf(readDocument(Uint8Array.of(1, 2, 3, 0, 0, 0, 1, 2, 3)))).toBe("UNSUPPORTED_FORMAT");
    expect(await codeOf(readDocument(bytesOf("A letter about the weather.")))).toBe("WRONG_DOCUMENT_KIND");
    expect(
      await codeOf(readDocument(writePdf([[{ x: 60, y: 700, text: "A letter about the weather." }]]))),
    ).toBe("WRONG_DOCUMENT_KIND");
    expect(await codeOf(readDocument(writePdf([[]])))).toBe("NO_TEXT");
    expect(await codeOf(readDocument(`${FOLDER}no-such-file.pdf`))).toBe("UNREADABLE_FILE");
    expect(await codeOf(readDocument(report, { limits: { maxBytes: 10 } }))).toBe("LIMIT_EXCEEDED");
    expect(
      await codeOf(
        readDocument(writePdf([[{ x: 60, y: 700, text: "A letter about the weather." }]]), {
          signal: AbortSignal.abort(),
        }),
      ),
    ).toBe("ABORTED");
  });

  it("does not change the bytes it is given", async () => {
    const bytes = writeTextPdf(report.toString("utf8"));
    const copy = bytes.slice();
    await readDocument(bytes);
    expect(bytes).toEqual(copy);
  });
});
