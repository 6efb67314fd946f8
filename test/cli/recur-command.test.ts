import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInTest } from "./run.ts";

/** An export in the style of UPR Info; our own sentences. */
const EXPORT = [
  "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session",
  "Slovenia,EEG,EU,Consider ratifying OPCAT,Chile,GRULAC,,Accepted,3,International instruments,7",
  "Slovenia,EEG,EU,Build more schools,Kenya,Africa,AU,Accepted,5,Right to education,7",
  "Slovenia,EEG,EU,Ratify OPCAT,Chile,GRULAC,,Accepted,5,International instruments,20",
  "Kenya,Africa,AU,Ratify OPCAT,Chile,GRULAC,,Accepted,5,International instruments,8",
  "",
].join("\n");

describe("uprkit recur", () => {
  const folder = mkdtempSync(join(tmpdir(), "uprkit-recur-"));
  const path = join(folder, "export.csv");
  beforeAll(() => writeFileSync(path, EXPORT));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints what came back, from where, and what changed", async () => {
    const { code, stdout, stderr } = await runInTest(["recur", "Slovenia", "--data", path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("1 of 1 (100.0 %)");
    expect(stdout).toContain("1 of 2 (50.0 %)");
    expect(stdout).toContain("consider → ratify");
    expect(stdout).toContain("export.csv, row 2");
  });

  it("prints every link with --json", async () => {
    const { code, stdout } = await runInTest(["recur", "SVN", "--data", path, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "SVN",
      session: 20,
      links: [{ kind: "build-up", sharedWords: [{ term: "#OP-CAT" }], change: { strength: "stronger" } }],
      outcomes: { acceptedAndCameBack: [{}], acceptedAndNotAskedAgain: [{}] },
    });
  });

  it.each([
    [["recur", "Slovenia"]],
    [["recur", "Kenya", "--data", path]],
    [["recur", "France", "--data", path]],
    [["recur", "Slovenia", "--data", path, "--cycle", "1"]],
  ])("ends %j with 1 and no figure: there is no basis", async (argv) => {
    const { code, stdout, stderr } = await runInTest(argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("[NO_TEXT]");
    expect(stderr).toContain("--data");
  });

  it.each([[["Atlantis"]], [["Slovenia", "--cycle", "9"]], [["Slovenia", "--limit", "0"]]])(
    "ends %j with 2",
    async (given) => {
      expect((await runInTest(["recur", ...given, "--data", path])).code).toBe(2);
    },
  );
});
