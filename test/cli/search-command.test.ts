import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runInTest } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-search-"));
const HEAD = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
const fileOf = (name: string, ...rows: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${[HEAD, ...rows].join("\n")}\n`);
  return path;
};
const first = fileOf(
  "first.csv",
  "Slovenia,EEG,EU,Train judges in the law,Chile,GRULAC,,Accepted,5,Justice,7",
  "Slovenia,EEG,EU,=Ratify OPCAT,Kenya,Africa,AU,Rejected,5,International instruments,7",
);
const second = fileOf(
  "second.csv",
  "Kenya,Africa,AU,Train judges in the law.,Chile,GRULAC,,Accepted,5,Justice,8",
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("uprkit search", () => {
  it("finds recommendations of several files, with their sources", async () => {
    const run = await runInTest([
      "search",
      "training",
      "judges",
      "--data",
      first,
      "--data",
      second,
      "--json",
    ]);
    expect(run.code).toBe(0);
    const { total, rows, unit } = JSON.parse(run.stdout);
    expect([total, unit]).toEqual([2, "recommender"]);
    expect(rows.map(({ source }: { source: unknown }) => source)).toEqual([
      { file: "first.csv", row: 2 },
      { file: "second.csv", row: 2 },
    ]);
    const text = await runInTest(["search", "OPCAT", "--data", first]);
    expect(text.stdout).toContain("=Ratify OPCAT");
    expect(text.stdout).toContain("first.csv, row 3");
    const painted = await runInTest(["search", "OPCAT", "--data", first], { env: { FORCE_COLOR: "1" } });
    expect(painted.stdout).toContain("\u001b[1mOPCAT\u001b[22m");
  });

  it("takes conditions, and writes CSV that no spreadsheet runs", async () => {
    const flags = ["--data", first, "--data", second, "--where", "state=Kenya"];
    const run = await runInTest(["search", "judge", ...flags, "--csv"]);
    expect(run.stdout.trim().split("\n")).toHaveLength(2);
    const formula = await runInTest(["search", "OPCAT", "--data", first, "--csv"]);
    expect(formula.stdout).toContain("'=Ratify OPCAT");
    const none = await runInTest(["search", "OPCAT", ...flags]);
    expect([none.code, none.stderr !== ""]).toEqual([0, true]);
  });

  it("ends with 1 and says what to do where there are no texts or no words", async () => {
    const embedded = await runInTest(["search", "torture"]);
    expect([embedded.code, embedded.stdout]).toEqual([1, ""]);
    expect(embedded.stderr).toContain("--data");
    expect(embedded.stderr).toContain("[NO_TEXT]");
    expect((await runInTest(["search", "пытки", "--data", first])).code).toBe(1);
    expect((await runInTest(["search", "a", "--data", join(folder, "none.csv")])).code).toBe(1);
    expect((await runInTest(["search", "a", "--where", "planet=Mars"])).code).toBe(2);
    expect((await runInTest(["search", "a", "--limit", "0"])).code).toBe(2);
  });
});

describe("uprkit same", () => {
  it("says who used the words, and first", async () => {
    const flags = ["--data", first, "--data", second];
    const run = await runInTest(["same", "Train", "judges", "in", "the", "law", ...flags, "--json"]);
    expect(run.code).toBe(0);
    const { recommendations, firstUsers, sessions, rows } = JSON.parse(run.stdout);
    expect([recommendations, firstUsers, sessions]).toEqual([2, ["CHL"], [7, 8]]);
    expect(rows[0]).toMatchObject({
      cosine: 1,
      stateUnderReview: "SVN",
      source: { file: "first.csv", row: 2 },
    });
    const text = await runInTest(["same", "Train judges in the law", ...flags]);
    expect(text.stdout).toContain("First: Chile (session 7)");
    expect(text.stdout).toContain("second.csv, row 2");
    const limited = await runInTest(["same", "Train judges in the law", ...flags, "--limit", "1", "--csv"]);
    expect(limited.stdout.trim().split("\n")).toHaveLength(2);
    const later = await runInTest([
      "same",
      "Train judges in the law",
      ...flags,
      "--where",
      "session=8",
      "--json",
    ]);
    expect(JSON.parse(later.stdout)).toMatchObject({ recommendations: 1, sessions: [8, 8] });
  });

  it("says that nobody did, and what is wrong", async () => {
    const none = await runInTest(["same", "Paint houses", "--data", first]);
    expect([none.code, none.stderr !== ""]).toEqual([0, true]);
    const embedded = await runInTest(["same", "Paint houses"]);
    expect([embedded.code, embedded.stdout]).toEqual([1, ""]);
    expect((await runInTest(["same", "--data", first, "--", "–"])).code).toBe(1);
    expect((await runInTest(["same", "a", "--threshold", "2"])).code).toBe(2);
    expect((await runInTest(["same", "a", "--state", "Atlantis"])).code).toBe(2);
  });
});
