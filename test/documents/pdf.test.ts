import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPdfText } from "../../src/documents/pdf.ts";
import { loadPdfEngine } from "../../src/documents/pdf-engine.ts";
import { readDocument } from "../../src/parse/read-document.ts";
import { type DrawnText, writePdf, writeTextPdf } from "../support/pdf.ts";

const sentence = "The review of the State under review was held.";
const page = (text: string, y = 700): DrawnText[] => [{ x: 60, y, text }];
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code,
  );

describe("readPdfText: lines", () => {
  it("reads lines from top to bottom, whatever the order in which they are drawn", async () => {
    const bytes = writePdf([
      [
        { x: 60, y: 650, text: "Third line of the page." },
        { x: 60, y: 700, text: "First line of the page." },
        { x: 60, y: 675, text: "Second line of the page." },
      ],
    ]);
    const { lines, pageCount, format, name } = await readPdfText(bytes, { name: "a.pdf" });
    expect({ pageCount, format, name }).toEqual({ pageCount: 1, format: "pdf", name: "a.pdf" });
    expect(lines.map(({ text }) => text)).toEqual([
      "First line of the page.",
      "Second line of the page.",
      "Third line of the page.",
    ]);
    expect(lines.map(({ top }) => Math.round(top))).toEqual([142, 167, 192]);
    expect(lines.map(({ size, left }) => [size, Math.round(left)])).toEqual(Array(3).fill([10, 60]));
  });

  it("makes a gap within a line a blank, and touching pieces one word", async () => {
    const bytes = writePdf([
      [
        // "human" is 27.2 points wide in Times 10: the next piece starts 2.8 points behind it.
        { x: 60, y: 700, text: "human" },
        { x: 90, y: 700, text: "rights treaties" },
        { x: 60, y: 680, text: "hu" },
        { x: 70, y: 680, text: "man rights" },
      ],
    ]);
    expect((await readPdfText(bytes)).lines.map(({ text }) => text)).toEqual([
      "human rights treaties",
      "human rights",
    ]);
  });

  it("keeps indentation, type size and page", async () => {
    const bytes = writePdf([
      [
        { x: 60, y: 700, text: "92. The recommendations below were made:" },
        { x: 95, y: 680, text: "92.1. Take steps (Peru);" },
      ],
      [{ x: 60, y: 700, text: "A note in small type at the bottom of it.", size: 8, font: "Helvetica" }],
    ]);
    const { lines } = await readPdfText(bytes);
    expect(lines.map(({ left, size, page: at }) => [Math.round(left), size, at])).toEqual([
      [60, 10, 1],
      [95, 10, 1],
      [60, 8, 2],
    ]);
    expect(lines.every(({ right, left }) => right > left)).toBe(true);
  });

  it("keeps raised marks apart from the text, and digits on the line in it", async () => {
    const bytes = writePdf([
      [
        { x: 60, y: 700, text: "Take steps (Peru)" },
        // "Take steps (Peru)" is 71.1 points wide in Times 10.
        { x: 131.5, y: 704, text: "2", size: 6 },
        { x: 135, y: 700, text: "; and 3 more" },
        { x: 60, y: 680, text: "Conclusions" },
        { x: 109, y: 684, text: "**", size: 6 },
      ],
    ]);
    const { lines } = await readPdfText(bytes);
    expect(lines.map(({ text, marks }) => ({ text, marks }))).toEqual([
      { text: "Take steps (Peru); and 3 more", marks: [{ at: 17, mark: "2" }] },
      { text: "Conclusions", marks: [{ at: 11, mark: "**" }] },
    ]);
  });

  it("does not take a small word or a lowered digit for a mark", async () => {
    const bytes = writePdf([
      [
        { x: 60, y: 700, text: "Carbon as CO" },
        { x: 117, y: 697, text: "2", size: 6 },
        { x: 60, y: 680, text: "In its session held" },
        { x: 140, y: 684, text: "th", size: 6 },
      ],
    ]);
    const { lines } = await readPdfText(bytes);
    expect(lines.flatMap(({ marks = [] }) => marks)).toEqual([]);
    expect(lines.map(({ text }) => text.replace(/ /gu, ""))).toEqual(["CarbonasCO2", "Initssessionheldth"]);
  });

  it("reads what was written, line by line", async () => {
    const word = fc.stringMatching(/^[A-Za-z0-9()]{1,9}$/u);
    const line = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { minLength: 2, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
        async (pages) => {
          const { lines, pageCount } = await readPdfText(
            writeTextPdf(pages.map((rows) => rows.join("\n")).join("\f")),
          );
          expect(pageCount).toBe(pages.length);
          expect(lines.map(({ text, page: at }) => `${at} ${text}`)).toEqual(
            pages.flatMap((rows, index) => rows.map((text) => `${index + 1} ${text}`)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("readPdfText: files that are not what they should be", () => {
  it("says which", async () => {
    const sound = [page(sentence), page(sentence)];
    expect(await codeOf(readPdfText(writePdf(sound, { encrypted: true })))).toBe("ENCRYPTED_DOCUMENT");
    expect(await codeOf(readPdfText(writePdf(sound, { keep: 0.3 })))).toBe("DAMAGED_DOCUMENT");
    expect(await codeOf(readPdfText(new TextEncoder().encode("%PDF-1.7 and no more")))).toBe(
      "DAMAGED_DOCUMENT",
    );
    expect(await codeOf(readPdfText(new Uint8Array()))).toBe("DAMAGED_DOCUMENT");
    expect(await codeOf(readPdfText(writePdf([[], [], []])))).toBe("NO_TEXT");
    expect(await codeOf(readPdfText(writePdf([page("1"), page("2"), []])))).toBe("NO_TEXT");
    expect(await codeOf(readDocument(Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)))).toBe("UNSUPPORTED_FORMAT");
  });

  it.each(["turned", "rotate"] as const)(
    "reads pages alike that are drawn or shown turned (%s)",
    async (how) => {
      const drawn = [
        { x: 60, y: 800, text: "Recommendations and the position of the State" },
        { x: 60, y: 780, text: "6.1 Ratify the Convention (Chile);" },
        { x: 300, y: 780, text: "Accepted" },
        { x: 62, y: 760, text: "6.2 Take steps", size: 8 },
      ];
      const upright = await readPdfText(writePdf([drawn]));
      const variants =
        how === "turned"
          ? ([1, 2, 3] as const).map((turned) => ({ turned }))
          : ([90, 180, 270] as const).map((rotate) => ({ rotate }));
      for (const variant of [...variants, { turned: 1, rotate: 90 } as const]) {
        const { lines } = await readPdfText(writePdf([drawn], variant));
        expect(lines.map(({ text, size }) => ({ text, size }))).toEqual(
          upright.lines.map(({ text, size }) => ({ text, size })),
        );
        for (const [at, line] of lines.entries()) {
          const { left = 0, right = 0, top = 0 } = upright.lines[at] ?? {};
          expect(line.left).toBeCloseTo(left, 1);
          expect(line.right).toBeCloseTo(right, 1);
          expect(line.top).toBeCloseTo(top, 1);
        }
      }
    },
  );

  it("tells of pages that gave no text, and keeps the others however many are blank", async () => {
    const pages = [page(sentence), [], page(sentence), [], [], page(sentence)];
    const { lines, diagnostics } = await readPdfText(writePdf(pages, { pictures: [3, 4], missing: [2] }));
    expect(lines.map((line) => line.page)).toEqual([1, 6]);
    expect(diagnostics).toMatchObject([
      { code: "pdf/unread-page", severity: "error", range: { page: 3 } },
      { code: "pdf/page-without-text", severity: "warning", range: { page: 4 } },
    ]);
    const blank = await readPdfText(writePdf([...Array.from({ length: 60 }, () => []), page(sentence)]));
    expect(blank.lines).toHaveLength(1);
    expect(blank.diagnostics).toBeUndefined();
    expect(await codeOf(readPdfText(writePdf([[], []], { pictures: [0, 1] })))).toBe("NO_TEXT");
    expect(await codeOf(readPdfText(writePdf([])))).toBe("NO_TEXT");
  });

  it("does not give numbers of letters in a font for text", async () => {
    expect(await codeOf(readPdfText(writePdf([page(sentence)], { unmapped: true })))).toBe("NO_TEXT");
  });

  it("reads a file whose table of objects is wrong but can be rebuilt", async () => {
    const { lines } = await readPdfText(writePdf([page(sentence)], { damagedXref: true }));
    expect(lines.map(({ text }) => text)).toEqual([sentence]);
  });

  it("never throws anything but its own errors, whatever bytes follow the head", async () => {
    const whole = writePdf([page(sentence), page(sentence)]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length), async (noise, at) => {
        const bytes = whole.slice();
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), at);
        const code = await codeOf(readPdfText(bytes));
        expect(["no error", "DAMAGED_DOCUMENT", "ENCRYPTED_DOCUMENT", "NO_TEXT"]).toContain(code);
      }),
      { numRuns: 60 },
    );
  });
});

describe("readPdfText: bounds", () => {
  const three = writePdf([page(sentence), page(sentence), page(sentence)]);
  const within = (limits: object): Promise<unknown> => codeOf(readPdfText(three, { limits }));

  it("holds each limit, and takes what is just within", async () => {
    // PDFium counts the line's characters; those it makes up are left out.
    const characters = 3 * sentence.length;
    expect(await within({ maxBytes: three.length - 1 })).toBe("LIMIT_EXCEEDED");
    expect(await within({ maxPages: 2 })).toBe("LIMIT_EXCEEDED");
    expect(await within({ maxCharacters: characters - 1 })).toBe("LIMIT_EXCEEDED");
    expect(await within({ maxMilliseconds: -1 })).toBe("LIMIT_EXCEEDED");
    expect(await within({ maxBytes: three.length, maxPages: 3, maxCharacters: characters })).toBe("no error");
  });

  it("stops before the first page and between two", async () => {
    expect(await codeOf(readPdfText(three, { signal: AbortSignal.abort() }))).toBe("ABORTED");
    const controller = new AbortController();
    const seen: number[] = [];
    const reading = readPdfText(three, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done === 2) controller.abort();
      },
    });
    expect(await codeOf(reading)).toBe("ABORTED");
    expect(seen).toEqual([1, 2]);
  });

  it("tells progress once a page", async () => {
    const seen: unknown[] = [];
    await readPdfText(three, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([1, 2, 3].map((done) => ({ done, total: 3, stage: "pages" })));
  });

  it("does not change its input and reads a view into a larger buffer", async () => {
    const copy = three.slice();
    const frame = new Uint8Array(three.length + 20).fill(7);
    frame.set(three, 10);
    const { lines } = await readPdfText(frame.subarray(10, 10 + three.length));
    expect(lines).toHaveLength(3);
    expect(frame.slice(10, 10 + three.length)).toEqual(copy);
  });

  // 10 s alone; a machine that does much beside needs longer.
  it("gives its memory back: 200 readings, failing ones among them, take no more than the first ones", {
    timeout: 300_000,
  }, async () => {
    const engine = await loadPdfEngine();
    // Large enough that 200 files kept would not fit in what the first ones needed.
    const large = writePdf(Array.from({ length: 30 }, () => page(`${sentence} `.repeat(60))));
    const broken = writePdf([page(sentence)], { keep: 0.3 });
    const read = async (times: number): Promise<number> => {
      for (let i = 0; i < times; i++) {
        if (i % 4 === 0) await codeOf(readPdfText(broken));
        else if (i % 4 === 1) await codeOf(readPdfText(large, { limits: { maxPages: 5 } }));
        else await readPdfText(large);
      }
      return engine.bytes().length;
    };
    const before = await read(20);
    expect(await read(180)).toBeLessThanOrEqual(before + large.length * 10);
    expect(large.length * 180).toBeGreaterThan(before / 2);
  });
});
