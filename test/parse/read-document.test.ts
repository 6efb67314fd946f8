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

  it("reads an export behind blank lines and the line by which Excel is told the separator", async () => {
    const csv =
      "SuR;Recommendation;RS;Response;Action;Issue;Session\nChile;Open it;Peru;Accepted;5;Labour;5\n";
    for (const before of ["\n\n", "sep=;\r\n"])
      expect((await readDocument(bytesOf(`${before}${csv}`))).kind).toBe("upr-info-export");
  });

  it("tells of pages without text before what the reader of the document has to say", async () => {
    const pages = report
      .toString("utf8")
      .split("\f")
      .map((text) => text.split("\n").map((line, row) => ({ x: 60, y: 780 - 12 * row, text: line.trim() })));
    const read = await readDocument(writePdf([...pages, []], { pictures: [pages.length] }));
    expect(read.diagnostics[0]).toMatchObject({ code: "pdf/page-without-text" });
    const letter = [{ x: 60, y: 700, text: "A letter about the weather of a day in spring." }];
    const refused = readDocument(writePdf([letter, []], { pictures: [1] }));
    await expect(refused).rejects.toThrow(/pages? 2/u);
    expect(await codeOf(refused)).toBe("WRONG_DOCUMENT_KIND");
  });

  it("bounds the depth of JSON and the length of a text", async () => {
    expect(await codeOf(readDocument(bytesOf("[".repeat(300))))).toBe("LIMIT_EXCEEDED");
    const limits = { maxCharacters: 10 };
    expect(await codeOf(readDocument(bytesOf("A letter about the weather."), { limits }))).toBe(
      "LIMIT_EXCEEDED",
    );
  });

  it("says what is wrong with a file that is none of these", async () => {
    expect(await codeOf(readDocument(new Uint8Array()))).toBe("UNSUPPORTED_FORMAT");
    expect(await codeOf(readDocument(Uint8Array.of(1, 2, 3, 0, 0, 0, 1, 2, 3)))).toBe("UNSUPPORTED_FORMAT");
    expect(await codeOf(readDocument(bytesOf("A letter about the weather.")))).toBe("WRONG_DOCUMENT_KIND");
    expect(await codeOf(readDocument(bytesOf(" \n\n")))).toBe("NO_TEXT");
    expect(await codeOf(readDocument(bytesOf("<html><p>Not found")))).toBe("UNSUPPORTED_FORMAT");
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
