import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { detectOfficeFormat } from "../../src/documents/office-format.ts";
import { openZip } from "../../src/documents/zip.ts";
import { makeDocx, paragraph } from "./docx-fixture.ts";

const MIB = 1024 * 1024;

/** Writes another unfolded size into every header of a container. */
function forgeSizes(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}

describe("openZip()", () => {
  it("lists entries with their sizes and reads them", async () => {
    const archive = await openZip(zipSync({ "a.txt": strToU8("x".repeat(100)), "b/c.txt": strToU8("y") }));
    expect(archive.entries).toMatchObject([
      { name: "a.txt", expandedSize: 100 },
      { name: "b/c.txt", expandedSize: 1 },
    ]);
    expect(archive.read("b/c.txt")).toEqual(strToU8("y"));
    expect(archive.read("none")).toBeUndefined();
    expect(archive.read("__proto__")).toBeUndefined();
  });

  it("lists no entry of an empty container", async () => {
    expect((await openZip(zipSync({}))).entries).toEqual([]);
  });

  it.each([
    ["a bomb by its ratio", () => zipSync({ a: new Uint8Array(20 * MIB) }), {}],
    [
      "a bomb by its size",
      () => zipSync({ a: new Uint8Array(2 * MIB) }),
      { maxExpandedBytes: MIB, maxExpansionRatio: 1e6 },
    ],
    [
      "many entries that together are too large",
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}`, new Uint8Array(MIB / 10)]))),
      { maxExpandedBytes: MIB },
    ],
    [
      "too many entries",
      () => zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, strToU8("x")]))),
      { maxEntries: 10 },
    ],
    ["folders nested too deep", () => zipSync({ [`${"a/".repeat(300)}b`]: strToU8("x") }), {}],
    [
      "a size that is too large, though forged",
      () => forgeSizes(zipSync({ a: strToU8("x".repeat(999)) }), 2 ** 31),
      {},
    ],
  ])("refuses %s before anything is unfolded", async (_, make, limits) => {
    await expect(openZip(make(), { limits })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  it("unfolds no more than an entry says it holds", async () => {
    const archive = await openZip(forgeSizes(zipSync({ a: new Uint8Array(5 * MIB) }), 10));
    expect(archive.read("a")?.length ?? 0).toBeLessThanOrEqual(10);
  });

  it.each([
    ["a cut-off container", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    ["what is none", () => strToU8("PK is not enough")],
    ["nothing", () => new Uint8Array()],
  ])("refuses %s", async (_, change) => {
    await expect(openZip(change(zipSync({ a: strToU8("x") })))).rejects.toMatchObject({
      code: "DAMAGED_DOCUMENT",
    });
  });

  it("survives any single byte that is changed", async () => {
    const bytes = makeDocx({ body: paragraph("x") });
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = 0xff - (changed[at] ?? 0);
      try {
        const archive = await openZip(changed);
        for (const { name } of archive.entries) archive.read(name);
      } catch (error) {
        expect(["DAMAGED_DOCUMENT", "LIMIT_EXCEEDED"]).toContain((error as { code?: string }).code);
      }
    }
  });
});

describe("detectOfficeFormat()", () => {
  it("tells Word, Excel and other containers by their content", async () => {
    expect(await detectOfficeFormat(makeDocx({ body: paragraph("x") }))).toBe("docx");
    expect(await detectOfficeFormat(zipSync({ "xl/workbook.xml": strToU8("<a/>") }))).toBe("xlsx");
    expect(await detectOfficeFormat(zipSync({ "a.txt": strToU8("x") }))).toBeUndefined();
    expect(await detectOfficeFormat(strToU8("text"))).toBeUndefined();
  });
});
