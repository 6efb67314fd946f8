import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openByteStream } from "../../src/documents/byte-stream.ts";
import { readJsonArray } from "../../src/documents/json-stream.ts";
import type { ReadOptions } from "../../src/documents/limits.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces of one size. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(
  text: string,
  { size, ...options }: ReadOptions & { readonly size?: number } = {},
): Promise<{ items: unknown[]; indexes: number[]; broken: [number | undefined, string][]; count: number }> {
  const items: unknown[] = [];
  const indexes: number[] = [];
  const bytes = bytesOf(text);
  const { count, diagnostics } = await readJsonArray(
    size === undefined ? bytes : pieces(bytes, size),
    (item, index) => {
      items.push(item);
      indexes.push(index);
    },
    options,
  );
  return { items, indexes, count, broken: diagnostics.map(({ range, code }) => [range?.row, code]) };
}

const BROKEN = "json/broken-item";
const TRICKY =
  '[{"a":"x, } ] \\" \\\\","b":[1,{"c":null}]}, {"a":"čšž 漢字 🙂 \\u00e9"}, 3, "s", [], {}, null, true]';

describe("readJsonArray()", () => {
  it.each([1, 2, 3, 7, 1000])("reads the same from pieces of %i bytes as JSON.parse", async (size) => {
    const { items, indexes, count, broken } = await read(TRICKY, { size });
    expect(items).toEqual(JSON.parse(TRICKY));
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(count).toBe(8);
    expect(broken).toEqual([]);
  });

  it("reads any array whatever its pieces and blanks", async () => {
    const arrays = fc.array(fc.jsonValue({ maxDepth: 4 }));
    await fc.assert(
      fc.asyncProperty(
        arrays,
        fc.integer({ min: 1, max: 64 }),
        fc.boolean(),
        async (array, size, isPretty) => {
          const text = JSON.stringify(array, undefined, isPretty ? 2 : 0);
          const { items, broken } = await read(text, { size });
          expect(items).toEqual(JSON.parse(text));
          expect(broken).toEqual([]);
        },
      ),
    );
  });

  it.each(["[]", " [ \n ] \n", "\ufeff[]"])("reads no member of %j", async (text) => {
    expect(await read(text)).toMatchObject({ items: [], count: 0, broken: [] });
  });

  it("reads one value a line", async () => {
    const text = '{"a":1}\r\n\n{"a":"two"}\n{"a":\n{"a":4}';
    expect(await read(text, { size: 5 })).toMatchObject({
      items: [{ a: 1 }, { a: "two" }, { a: 4 }],
      indexes: [0, 1, 3],
      broken: [[3, BROKEN]],
    });
  });

  it.each([
    ["a comma too many inside", '[{"a":1},{"a":2,},{"a":3}]', [0, 2]],
    ["a bare word", '[{"a":1},{"a":two},{"a":3}]', [0, 2]],
    ["a bad escape", '[{"a":1},{"a":"\\x"},{"a":3}]', [0, 2]],
    ["a line end in a string", '[{"a":1},{"a":"x\ny"},{"a":3}]', [0, 2]],
    ["a string never closed", '[{"a":1},{"a":"x},{"a":3},{"a":4}]', [0, 2, 3]],
    ["an object never closed", '[{"a":1},{"a":[1,2],{"a":3},{"a":4}]', [0, 2, 3]],
    ["a list never closed", '[{"a":1},{"a":[1,2},{"a":3}]', [0, 2]],
    ["a bracket too many", '[{"a":1},{"a":2}},{"a":3}]', [0, 2]],
    ["the wrong bracket", '[{"a":1},{"a":[2}],{"a":3}]', [0, 2]],
    ["nothing between commas", '[{"a":1},,{"a":3}]', [0, 2]],
    ["a bracket that closes the array", '[{"a":1},{"a":2}],"x":1},{"a":3}]', [0, 1, 3]],
  ])("reports a member with %s and keeps the rest", async (_, text, indexes) => {
    for (const size of [1, 5, 1000]) {
      const result = await read(text, { size });
      expect(result.indexes).toEqual(indexes);
      expect(result.broken).toHaveLength(1);
      expect(result.broken[0]?.[1]).toBe(BROKEN);
      expect(result.items.at(-1)).toEqual({ a: indexes.length === 3 && !indexes.includes(1) ? 4 : 3 });
    }
  });

  it.each([
    ["inside a member", '[{"a":1},{"a":"x', [0]],
    ["behind a comma", '[{"a":1},', [0]],
    ["behind a member", '[{"a":1},{"a":2}', [0, 1]],
  ])("reports a file that ends %s", async (_, text, indexes) => {
    const result = await read(text, { size: 4 });
    expect(result.indexes).toEqual(indexes);
    expect(result.broken).toEqual([[indexes.length + 1, BROKEN]]);
  });

  it("says where a broken member starts", async () => {
    const { diagnostics } = await readJsonArray(bytesOf('[{"č":1}, {"č":}]'), () => {});
    expect(diagnostics[0]?.message).toMatch(/ byte 11: /u);
  });

  it("loses no more than what it reports, whatever byte is struck out", async () => {
    const members = Array.from({ length: 30 }, (_, id) => ({
      id,
      text: `"${id}" {[(x)]}, é`,
      list: ["a", "b"],
    }));
    const text = JSON.stringify(members);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom("", "{", "}", "[", "]", '"', ",", "\\"),
        async (at, by) => {
          const { items } = await read(`${text.slice(0, at)}${by}${text.slice(at + 1)}`, { size: 97 }).catch(
            (error: { code?: string }) => {
              expect(error.code).toBe("WRONG_DOCUMENT_KIND");
              return { items: members };
            },
          );
          const whole = items.filter((item) =>
            members.some((member) => JSON.stringify(member) === JSON.stringify(item)),
          );
          expect(whole.length).toBeGreaterThanOrEqual(27);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("reports bytes that are no characters", async () => {
    const bytes = bytesOf('[{"a":"x"}]');
    bytes[7] = 0xff;
    const items: unknown[] = [];
    const { diagnostics } = await readJsonArray(bytes, (item) => items.push(item));
    expect(items).toEqual([{ a: "\ufffd" }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["json/undecodable-bytes"]);
  });

  it("counts broken members it does not list", async () => {
    const text = `[${Array.from({ length: 1500 }, () => "x").join(",")}]`;
    const { broken } = await read(text);
    expect(broken).toHaveLength(1001);
    expect(broken.at(-1)?.[1]).toBe("json/more-broken-items");
  });

  it.each([
    ["text", "State,Text", "WRONG_DOCUMENT_KIND"],
    ["an object over many lines", '{\n"a": 1\n}', "WRONG_DOCUMENT_KIND"],
    ["nothing", " \n", "NO_TEXT"],
    ["values nested too deep", `[${"[".repeat(300)}${"]".repeat(300)}]`, "LIMIT_EXCEEDED"],
    ["lines nested too deep", `{"a":${"[".repeat(300)}${"]".repeat(300)}}`, "LIMIT_EXCEEDED"],
  ])("refuses %s", async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it("keeps to its limits and stops when asked", async () => {
    const long = `[{"a":"${"x".repeat(5000)}"}]`;
    await expect(read(long, { size: 100, limits: { maxItemBytes: 1000 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await expect(
      read(`{"a":"${"x".repeat(5000)}"}`, { limits: { maxItemBytes: 1000 } }),
    ).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await expect(read("[1,2,3]", { limits: { maxRows: 2 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await expect(read("[1,2,3]", { limits: { maxBytes: 3 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    const stop = new AbortController();
    const progress: number[] = [];
    const reading = read(TRICKY, {
      size: 10,
      signal: stop.signal,
      onProgress: ({ done, total, stage }) => {
        progress.push(done);
        expect([total, stage]).toEqual([undefined, "bytes"]);
        if (done >= 30) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: "ABORTED" });
    expect(progress).toEqual([10, 20, 30]);
  });

  it("finds the next member behind one that is never closed, however long", async () => {
    const rest = Array.from({ length: 100 }, (_, a) => `{"a":${a}}`).join(",");
    const { items, broken } = await read(`[{"a":0},{"a":{"b":1,${rest}]`, {
      size: 64,
      limits: { maxItemBytes: 200 },
    });
    expect(items).toHaveLength(101);
    expect(broken).toHaveLength(1);
  });

  it("hands on what the caller throws", async () => {
    const reading = readJsonArray(bytesOf("[1]"), () => {
      throw new RangeError("mine");
    });
    await expect(reading).rejects.toThrow(RangeError);
  });

  it("reads a Blob and a file", async () => {
    const items: unknown[] = [];
    await readJsonArray(new Blob([TRICKY]), (item) => items.push(item));
    expect(items).toEqual(JSON.parse(TRICKY));
    const folder = mkdtempSync(join(tmpdir(), "uprkit-"));
    try {
      writeFileSync(join(folder, "x.json"), TRICKY);
      const stream = await openByteStream(join(folder, "x.json"));
      expect([stream.name, stream.size]).toEqual(["x.json", bytesOf(TRICKY).length]);
      const totals: unknown[] = [];
      const { count } = await readJsonArray(stream, () => {}, {
        onProgress: ({ total }) => totals.push(total),
      });
      expect([count, totals]).toEqual([8, [stream.size]]);
      await expect(openByteStream(join(folder, "none"))).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
      await expect(openByteStream(folder)).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("does not change its input", async () => {
    const bytes = bytesOf(TRICKY);
    const before = bytes.slice();
    await readJsonArray(bytes, () => {});
    expect(bytes).toEqual(before);
  });
});
