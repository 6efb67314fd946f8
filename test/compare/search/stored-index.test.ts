import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/compare/search/search-index.ts";
import { decodeSearchIndex, encodeSearchIndex } from "../../../src/compare/search/stored-index.ts";
import { checksumOf } from "../../../src/corpus/storage/binary-layout.ts";

const TEXTS = [
  { text: "Ratify OPCAT and train judges", stateUnderReview: "KEN" as const, session: 8 },
  { text: "Train the police", recommendingState: "CHL" as const, issues: ["torture"] as const },
  { text: "" },
];
const index = createSearchIndex(TEXTS);
const bytes = encodeSearchIndex(index);
const QUERIES = ["train", '"train judges"', "state:Kenya", "OPCAT", "polise", "pol*", "torture"];

describe("encodeSearchIndex() and decodeSearchIndex()", () => {
  it("give an index that answers as the first", () => {
    const again = decodeSearchIndex(bytes, TEXTS);
    for (const query of QUERIES) expect(again.search(query)).toEqual(index.search(query));
    expect(encodeSearchIndex(again)).toEqual(bytes);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect(decodeSearchIndex(shifted, TEXTS).search("train")).toEqual(index.search("train"));
  });

  it("takes an index of nothing", () => {
    const nothing = decodeSearchIndex(encodeSearchIndex(createSearchIndex([])), []);
    expect(nothing.search("train").basis).toBe("no-texts");
  });

  it("throws on what is no index, on other texts, and on every damaged byte", () => {
    const codeOf = (run: () => unknown): string => {
      try {
        run();
        return "none";
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    };
    expect(codeOf(() => decodeSearchIndex(new Uint8Array(4), TEXTS))).toBe("UNSUPPORTED_FORMAT");
    expect(codeOf(() => decodeSearchIndex(bytes, TEXTS.slice(1)))).toBe("INVALID_ARGUMENT");
    expect(codeOf(() => decodeSearchIndex(bytes.subarray(0, bytes.length - 8), TEXTS))).toBe(
      "DAMAGED_DOCUMENT",
    );
    for (let at = 0; at < bytes.length; at += 7) {
      // Bytes 20 to 23 are not used.
      if (at >= 20 && at < 24) continue;
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(codeOf(() => decodeSearchIndex(damaged, TEXTS))).toMatch(
        /^(?:UNSUPPORTED_FORMAT|DAMAGED_DOCUMENT)$/u,
      );
    }
  });

  it("checks every number of an index whose checksum was made to fit", () => {
    const start = 24 + new DataView(bytes.buffer).getUint32(12, true);
    let refused = 0;
    for (let at = start; at < bytes.length; at += 4) {
      const forged = bytes.slice();
      new DataView(forged.buffer).setInt32(at, 1_000_000, true);
      new DataView(forged.buffer).setUint32(16, checksumOf(forged.subarray(24)), true);
      try {
        const own = decodeSearchIndex(forged, TEXTS);
        // Positions and lengths may be any: they point nowhere.
        for (const query of QUERIES) own.search(query);
      } catch (error) {
        expect(error).toMatchObject({ code: "DAMAGED_DOCUMENT" });
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(20);
  });
});
