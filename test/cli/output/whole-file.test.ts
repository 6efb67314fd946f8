import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  discardFiles,
  OutputError,
  openWholeFile,
  writeWholeFile,
} from "../../../src/cli/output/whole-file.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-whole-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = Buffer.from("new");

describe("openWholeFile()", () => {
  it("gives the file its name when it is whole", () => {
    const path = join(folder, "a.txt");
    writeFileSync(path, "old");
    const file = openWholeFile(path);
    file.write(bytes);
    expect(readFileSync(path, "utf8")).toBe("old");
    file.finish();
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("leaves nothing where it is stopped", () => {
    const path = join(folder, "b.txt");
    openWholeFile(path).write(bytes);
    expect(readdirSync(folder).length).toBe(2);
    discardFiles();
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    const file = openWholeFile(path);
    file.discard();
    expect(existsSync(path)).toBe(false);
  });

  it("replaces what a link points to, and keeps the link", () => {
    const target = join(folder, "a.txt");
    const link = join(folder, "link.txt");
    symlinkSync(target, link);
    writeWholeFile(link, "through");
    expect(readFileSync(target, "utf8")).toBe("through");
  });

  it("says what to do where it cannot write", () => {
    expect(() => writeWholeFile(join(folder, "no/such/x.txt"), "x")).toThrow(OutputError);
    expect(() => writeWholeFile(folder, "x")).toThrow(/it is a folder/u);
  });
});
