import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openByteStream } from "../../src/documents/byte-stream.ts";
import { loadBytes, peekBytes } from "../../src/documents/load-bytes.ts";

const bytes = Uint8Array.of(1, 2, 3, 4, 5);
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: unknown) => (error as { code?: unknown }).code,
  );
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "uprkit-load-"));
  writeFileSync(join(folder, "report.bin"), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("loadBytes", () => {
  it("takes a path and names the file without its folder", async () => {
    expect(await loadBytes(join(folder, "report.bin"))).toEqual({ bytes, name: "report.bin" });
  });

  it("takes an array as it is, and a Blob or File by its content", async () => {
    const given = await loadBytes(bytes);
    expect(given.bytes).toBe(bytes);
    expect(given.name).toBe("input");
    expect(await loadBytes(new Blob([bytes]))).toEqual({ bytes, name: "input" });
    expect(await loadBytes(new File([bytes], "draft.pdf"))).toEqual({ bytes, name: "draft.pdf" });
  });

  it("prefers the name it is given", async () => {
    for (const input of [join(folder, "report.bin"), bytes, new File([bytes], "draft.pdf")]) {
      expect((await loadBytes(input, { name: "A/HRC/1/1" })).name).toBe("A/HRC/1/1");
    }
  });

  it("says that a file is not there, is a folder, or is too large", async () => {
    expect(await codeOf(loadBytes(join(folder, "none.pdf")))).toBe("UNREADABLE_FILE");
    expect(await codeOf(loadBytes(folder))).toBe("UNREADABLE_FILE");
    for (const input of [join(folder, "report.bin"), bytes, new Blob([bytes])]) {
      expect(await codeOf(loadBytes(input, { limits: { maxBytes: 4 } }))).toBe("LIMIT_EXCEEDED");
      expect(await codeOf(loadBytes(input, { limits: { maxBytes: 5 } }))).toBe("no error");
    }
  });

  it.skipIf(!existsSync("/dev/zero"))("opens no pipe, device or circle of links", async () => {
    const [pipe, link] = [join(folder, "pipe.pdf"), join(folder, "link.pdf")];
    execFileSync("mkfifo", [pipe]);
    symlinkSync(link, link);
    // One that nobody writes to would be waited for, and the device has no end.
    for (const path of [pipe, link, "/dev/zero", "/dev/null"]) {
      expect(await codeOf(loadBytes(path))).toBe("UNREADABLE_FILE");
      expect(await codeOf(peekBytes(path, 10))).toBe("UNREADABLE_FILE");
      expect(await codeOf(openByteStream(path))).toBe("UNREADABLE_FILE");
    }
    symlinkSync(join(folder, "report.bin"), join(folder, "linked.bin"));
    expect((await loadBytes(join(folder, "linked.bin"))).bytes).toEqual(bytes);
  });
});
