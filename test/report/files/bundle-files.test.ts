import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openZip } from "../../../src/documents/zip.ts";
import { bundleFiles } from "../../../src/report/files/bundle-files.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("bundleFiles()", () => {
  it("bundles files that another reader unpacks", async () => {
    const files = [
      { path: "datapackage.json", bytes: bytesOf("{}") },
      { path: "data/réviews.csv", bytes: bytesOf("a\r\n".repeat(10_000)) },
      { path: "constructor", bytes: new Uint8Array() },
    ];
    const zip = await bundleFiles(files);
    const archive = await openZip(zip);
    expect(archive.entries.map(({ name }) => name)).toEqual(files.map(({ path }) => path));
    expect(Object.entries(unzipSync(zip))).toEqual(files.map(({ path, bytes }) => [path, bytes]));
  });

  it("gives the same bytes for the same files, dated 1 January 1980", async () => {
    const files = [{ path: "a", bytes: bytesOf("b") }];
    const zip = await bundleFiles(files);
    expect(await bundleFiles(files)).toEqual(zip);
    const view = new DataView(zip.buffer, zip.byteOffset);
    // Time and date of the first entry, as MS-DOS has them: 12:00:00, day 1 + month 1 × 32 + 0 years × 512.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, 1 + 32]);
  });

  it("bundles nothing as an empty ZIP", async () => {
    expect([...(await bundleFiles([])).subarray(0, 4)]).toEqual([0x50, 0x4b, 5, 6]);
  });

  it("refuses paths that leave the folder, repeat, or that some system does not take", async () => {
    const bad = [
      "",
      "/a",
      "../a",
      "a/../../b",
      "a//b",
      "a\\b",
      "C:a",
      "a\0",
      "a/",
      ".hidden",
      "a ",
      "a.",
      "__proto__",
    ];
    const bidirectional = "a\u202efdp.exe";
    for (const path of [...bad, bidirectional, "x".repeat(201)]) {
      await expect(bundleFiles([{ path, bytes: bytesOf("") }])).rejects.toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
    const twice = ["Data/a.csv", "data/A.csv"].map((path) => ({ path, bytes: bytesOf("") }));
    await expect(bundleFiles(twice)).rejects.toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("gives back every byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 2_000 })), async (contents) => {
        const files = contents.map((bytes, index) => ({ path: `f${index}`, bytes }));
        const back = unzipSync(await bundleFiles(files));
        expect(files.map(({ path }) => [...(back[path] ?? [])])).toEqual(contents.map((bytes) => [...bytes]));
      }),
      { numRuns: 30 },
    );
  });
});
