import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { looksLikePath, refusePaths } from "../../../src/cli/input/path-like.ts";
import { UsageError } from "../../../src/cli/usage-error.ts";
import { runInTest } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-paths-"));
const drafts = join(folder, "drafts.txt");
writeFileSync(drafts, "Promote tolerance\n");
mkdirSync(join(folder, "my drafts"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const expected = { file: "expected a text", folder: "expected a text" };

describe("looksLikePath", () => {
  it.each(["draft.txt", "my draft.DOCX", "a/b", "./Ratify", "../x y", "~/x y", "C:\\x y", "/tmp", "data\\x"])(
    "takes %j for a path",
    (text) => expect(looksLikePath(text)).toBe(true),
  );

  it.each([
    "Ratify ICCPR-OP2 and/or OPCAT",
    "Ratify the convention.",
    "Implement the 2.0 plan",
    "Accede to ILO C.169",
    "",
    "–",
  ])("takes %j for a text", (text) => expect(looksLikePath(text)).toBe(false));
});

describe("refusePaths", () => {
  it("lets texts through, in any number of words", async () => {
    await refusePaths(["Ratify", "ICCPR/OP2", "by", "2027"], "lint", expected);
    await refusePaths(["Ratify the convention"], "lint", expected);
    await refusePaths([""], "lint", expected);
  });

  it.each([
    [["draft.txt"]],
    [["my", "draft.txt"]],
    [["a/b", "c/d"]],
    [[folder]],
    [[join(folder, "my"), "drafts"]],
  ])(
    "refuses %j",
    async (words) => await expect(refusePaths(words, "lint", expected)).rejects.toThrow(UsageError),
  );
});

describe("a name of a file where a text is taken", () => {
  it.each([
    ["lint", "missing.txt"],
    ["lint", folder],
    ["lint", drafts, drafts],
    ["explain", drafts],
    ["explain", folder],
    ["same", "missing.pdf", "--data", drafts],
  ])("%s %s … ends with 2, prints nothing, and says so", async (...argv) => {
    const { code, stdout, stderr } = await runInTest(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(argv[1]);
    expect(stderr).toMatch(/expected/u);
  });

  it("is read where it is a file of drafts", async () => {
    expect((await runInTest(["lint", drafts])).code).toBe(1);
  });
});
