import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Corpus,
  createCorpus,
  decodeCorpus,
  encodeCorpus,
  listRows,
  selectRecommendations,
} from "../../../src/corpus/index.ts";
import { checksumOf, HEADER, HEADER_BYTES } from "../../../src/corpus/storage/binary-layout.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { UprError } from "../../../src/errors.ts";
import { makeRecommendation, makeReview, makeRow } from "../records.ts";
import { anyCorpus } from "./corpora.ts";

const data = loadUprInfo();
const small = createCorpus({
  reports: [{ review: makeReview("CHN", 17), recommendations: [makeRecommendation("1.1", ["NOR", "FRA"])] }],
  uprInfo: [
    makeRow(2, { session: 4, issues: ["women"], text: "Éduquer 🕊 “all”" }),
    makeRow(3, { session: 4 }),
  ],
}).corpus;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof UprError ? error.code : `not an UprError: ${String(error)}`;
  }
  return "none";
}

/** The bytes with a number of the header or a byte of the body changed, and the checksums made to fit. */
function forge(bytes: Uint8Array, change: (view: DataView, body: Uint8Array) => void): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  const body = forged.subarray(HEADER_BYTES);
  change(view, body);
  view.setUint32(HEADER.bodyChecksum, checksumOf(body), true);
  view.setUint32(HEADER.headerChecksum, checksumOf(forged.slice(0, HEADER.headerChecksum)), true);
  return forged;
}

describe("encodeCorpus() and decodeCorpus()", () => {
  it.each([true, false])("bring the embedded data set back as it was, compressed: %s", (compress) => {
    expect(decodeCorpus(encodeCorpus(data, { compress }))).toEqual(data);
  });

  it("bring any corpus back as it was", () => {
    fc.assert(
      fc.property(anyCorpus, fc.boolean(), (corpus, compress) => {
        const back = decodeCorpus(encodeCorpus(corpus, { compress }));
        if (corpus.selection === undefined) expect(back).toEqual(corpus);
        else expect(listRows(back)).toEqual(listRows(corpus));
      }),
    );
  });

  it("keep what UTF-8 and JSON could lose", () => {
    const texts = ["\uFEFFa", "\ud800 half", "", "\u2028", "\u0000", "e\u0301"];
    const uprInfo = texts.map((text, index) => makeRow(index + 2, { text }));
    const { corpus } = createCorpus({ uprInfo });
    expect(decodeCorpus(encodeCorpus(corpus)).texts).toEqual(texts);
  });

  it("keep more texts than one chunk holds", () => {
    const uprInfo = Array.from({ length: 40_000 }, (_, index) =>
      makeRow(index + 2, index % 3 === 0 ? {} : { text: `Zähle ${index}` }),
    );
    const { corpus } = createCorpus({ uprInfo });
    expect(decodeCorpus(encodeCorpus(corpus)).texts).toEqual(corpus.texts);
  });

  it("write a view as its own rows", () => {
    const view = selectRecommendations(data, { stateUnderReview: "CHN" });
    const bytes = encodeCorpus(view);
    const back = decodeCorpus(bytes);
    expect(back.columns.length).toBe(view.size);
    expect(listRows(back)).toEqual(listRows(view));
    expect(back.pledges).toEqual(data.pledges);
  });

  it("take 18 bytes a row and share them with the file", () => {
    const none = createCorpus({}).corpus;
    const bytes = encodeCorpus(data);
    const { columns } = decodeCorpus(bytes);
    expect(bytes.length - encodeCorpus(none).length).toBeGreaterThan(18 * data.size);
    for (const column of Object.values(columns))
      if (typeof column !== "number") expect(column.buffer).toBe(bytes.buffer);
  });

  it("read bytes that start anywhere in memory", () => {
    const bytes = encodeCorpus(small);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect(decodeCorpus(shifted)).toEqual(small);
    const pooled = Buffer.from(bytes);
    expect(decodeCorpus(pooled)).toEqual(small);
    expect(decodeCorpus(Buffer.concat([Buffer.alloc(1), pooled]).subarray(1))).toEqual(small);
  });

  it("refuse to write a record that could not be read", () => {
    const broken: Corpus = { ...small, pledges: [{ id: "x" }] as never };
    expect(codeOf(() => encodeCorpus(broken))).toBe("INVALID_RECORD");
  });
});

describe("decodeCorpus() of hostile bytes", () => {
  const bytes = encodeCorpus(small);
  const deflated = encodeCorpus(small, { compress: true });

  it("tells what is no corpus, cut or changed", () => {
    expect(codeOf(() => decodeCorpus(new Uint8Array()))).toBe("UNSUPPORTED_FORMAT");
    expect(codeOf(() => decodeCorpus(new TextEncoder().encode("a,b\n".repeat(50))))).toBe(
      "UNSUPPORTED_FORMAT",
    );
    expect(codeOf(() => decodeCorpus(bytes.slice(0, -1)))).toBe("DAMAGED_DOCUMENT");
    expect(codeOf(() => decodeCorpus(bytes.slice(0, HEADER_BYTES)))).toBe("DAMAGED_DOCUMENT");
    const later = forge(bytes, (view) => view.setUint32(HEADER.version, 2, true));
    expect(codeOf(() => decodeCorpus(later))).toBe("UNSUPPORTED_FORMAT");
  });

  it("never reads a file of which any one byte was changed", () => {
    const covered = (at: number) => at < HEADER.headerChecksum + 4 || at >= HEADER_BYTES;
    fc.assert(
      fc.property(
        fc.constantFrom(bytes, deflated),
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (whole, place, bits) => {
          const at = place % whole.length;
          const changed = whole.slice();
          changed[at] = (changed[at] ?? 0) ^ bits;
          const code = codeOf(() => decodeCorpus(changed));
          if (covered(at)) expect(["DAMAGED_DOCUMENT", "UNSUPPORTED_FORMAT"]).toContain(code);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("throws nothing but UprError and makes nothing unreadable, whatever was forged", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(bytes, deflated),
        fc.array(fc.tuple(fc.nat({ max: 5_000 }), fc.nat({ max: 255 })), { maxLength: 4 }),
        fc.option(fc.tuple(fc.constantFrom(...Object.values(HEADER)), fc.nat({ max: 0xffffffff }))),
        (whole, changes, number) => {
          const forged = forge(whole, (view, body) => {
            for (const [at, value] of changes) body[at % body.length] = value;
            if (number !== null) view.setUint32(number[0], number[1], true);
          });
          const code = codeOf(() => listRows(decodeCorpus(forged)));
          expect([
            "none",
            "DAMAGED_DOCUMENT",
            "UNSUPPORTED_FORMAT",
            "INVALID_RECORD",
            "LIMIT_EXCEEDED",
          ]).toContain(code);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("allocates nothing for a length that is only claimed", () => {
    for (const whole of [bytes, deflated]) {
      for (const name of ["rows", "texts", "textBytes", "recordBytes", "bodyBytes"] as const) {
        const forged = forge(whole, (view) => view.setUint32(HEADER[name], 0xfffffff0, true));
        const before = process.memoryUsage().arrayBuffers;
        expect(["DAMAGED_DOCUMENT", "LIMIT_EXCEEDED"]).toContain(codeOf(() => decodeCorpus(forged)));
        expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
      }
    }
  });

  it("holds its limits", () => {
    for (const limits of [{ maxBytes: 100 }, { maxRows: 3 }, { maxExpandedBytes: 100 }]) {
      expect(codeOf(() => decodeCorpus(bytes, { limits }))).toBe("LIMIT_EXCEEDED");
    }
    expect(codeOf(() => decodeCorpus(bytes, { limits: { maxRows: 4 } }))).toBe("none");
  });
});
