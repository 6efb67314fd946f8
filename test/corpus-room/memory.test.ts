import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/corpus/index.ts";
import { decodeCorpus, encodeCorpus, mergeCorpora, selectRecommendations } from "../../src/corpus/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";

/** Bytes of the memory behind the columns, each buffer once. */
function bytesOfColumns({ columns }: Corpus): number {
  const buffers = new Set(
    Object.values(columns).flatMap((column) => (typeof column === "number" ? [] : [column.buffer])),
  );
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0);
}

describe("the memory of a corpus", () => {
  const data = loadUprInfo();

  it("is 18 bytes per row without text, merged too", () => {
    expect(bytesOfColumns(data)).toBe(18 * data.size);
    expect(bytesOfColumns(mergeCorpora([data]).corpus)).toBe(18 * data.size);
    expect(data.texts).toEqual([]);
  });

  it("is what is stored, once loaded from its binary form", () => {
    const bytes = encodeCorpus(data);
    expect(bytesOfColumns(decodeCorpus(bytes))).toBe(bytes.buffer.byteLength);
  });

  it("is that of the whole for a view, which adds 4 bytes per row of its own", () => {
    const view = selectRecommendations(data, { position: "supported" });
    expect(view.columns).toBe(data.columns);
    for (const [name, column] of Object.entries(view.columns)) {
      expect(column).toBe(data.columns[name as keyof typeof data.columns]);
    }
    expect(view.texts).toBe(data.texts);
    expect(view.selection?.byteLength).toBe(4 * view.size);
    // A list that is most of what was looked at is not copied to be shorter.
    expect(view.selection?.buffer.byteLength).toBeLessThanOrEqual(4 * data.size);
    const narrower = selectRecommendations(view, { cycle: 1 });
    expect(narrower.columns).toBe(data.columns);
  });
});
