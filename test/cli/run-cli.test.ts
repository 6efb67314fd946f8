import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { CSV_COLUMNS } from "../../src/cli/output/format-csv.ts";
import { readDocument } from "../../src/read.ts";
import { DAMAGED_CSV, EXPORT_CSV, runInTest } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-cli-"));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = fileOf("good.csv", EXPORT_CSV);
const damaged = fileOf("damaged.csv", DAMAGED_CSV);
const broken = fileOf("broken.pdf", "%PDF-1.7\nnothing follows");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("uprkit", () => {
  it("prints its version and its help on stdout", async () => {
    expect(await runInTest(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    const help = await runInTest(["--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain("Examples:");
    expect(help.stderr).toBe("");
  });

  it.each([
    [[]],
    [["nonsense"]],
    [["read"]],
    [["read", good, "--json", "--csv"]],
    [["review", "CHN", "--cycle", "9"]],
  ])("ends with 2 and a hint for %j", async (argv) => {
    const { code, stdout, stderr } = await runInTest(argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  });
});

describe("uprkit read", () => {
  it("prints with --json what readDocument returns, an array for several files", async () => {
    const one = await runInTest(["read", good, "--json"]);
    expect(one.code).toBe(0);
    const direct = JSON.parse(JSON.stringify(await readDocument(good)));
    expect(JSON.parse(one.stdout)).toEqual(direct);
    const two = await runInTest(["read", good, good, "--json"]);
    expect(JSON.parse(two.stdout)).toEqual([direct, direct]);
  });

  it("prints a record per line with --ndjson, also from stdin", async () => {
    const { code, stdout } = await runInTest(["read", "-", "--ndjson"], { stdin: Buffer.from(EXPORT_CSV) });
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { recommendingState?: string; source: { file?: string } });
    expect(code).toBe(0);
    expect(records.map(({ recommendingState }) => recommendingState)).toEqual(["CHL", "VNM", "KEN"]);
    expect(records[0]?.source.file).toBe("stdin");
  });

  it("prints one row per recommendation and recommending State with --csv, and no formula", async () => {
    const { code, stdout } = await runInTest(["read", good, "--csv"]);
    const [header, ...rows] = parse(stdout) as string[][];
    expect(code).toBe(0);
    expect(header).toEqual([...CSV_COLUMNS]);
    const column = (name: (typeof CSV_COLUMNS)[number]) => rows.map((row) => row[CSV_COLUMNS.indexOf(name)]);
    expect(column("recommending_state")).toEqual(["CHL", "VNM", "KEN"]);
    expect(column("text")[0]).toBe("'=Ratify the convention, soon");
    expect(column("row")).toEqual(["2", "3", "4"]);
  });

  it("prints a summary for people that keeps to the width of the terminal", async () => {
    const { code, stdout } = await runInTest(["read", good], {
      isTTY: true,
      columns: 70,
      env: { NO_COLOR: "1" },
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain("\u001b");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(stdout).toContain("3 rows");
  });

  it("keeps the good rows, names the bad one and ends with 1", async () => {
    const { code, stdout, stderr } = await runInTest(["read", damaged, "--ndjson"]);
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(/^damaged\.csv:4:\S+ error: .*\[upr-info\/unknown-state\]/u);
  });

  it("goes on after a file it cannot read", async () => {
    const missing = join(folder, "missing.csv");
    const { code, stdout, stderr } = await runInTest(["read", missing, broken, good, "--ndjson"]);
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(stderr).toContain("[UNREADABLE_FILE]");
    expect(stderr).toContain("[DAMAGED_DOCUMENT]");
  });

  it("prints nothing on stdout where the one file cannot be read", async () => {
    const { code, stdout } = await runInTest(["read", broken, "--json"]);
    expect([code, stdout]).toEqual([1, ""]);
  });

  it("writes to a file, whose extension picks the format", async () => {
    const target = join(folder, "out.ndjson");
    expect(await runInTest(["read", good, "-o", target])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(target, "utf8").trim().split("\n")).toHaveLength(3);
    const { code, stderr } = await runInTest(["read", good, "-o", join(folder, "no/such/folder.csv")]);
    expect(code).toBe(1);
    expect(stderr).toContain("ENOENT");
  });
});

describe("uprkit check", () => {
  it("says ok, incomplete or not read, a line each", async () => {
    const { code, stdout, stderr } = await runInTest(["check", good, damaged, broken]);
    expect(code).toBe(1);
    const verdicts = stdout.trim().split("\n");
    expect(verdicts).toHaveLength(3);
    expect(verdicts[0]).toContain("ok, UPR Info export, 3 rows");
    expect(verdicts[1]).toContain("incomplete");
    expect(verdicts[2]).toContain("not read");
    expect(stderr).toContain("[DAMAGED_DOCUMENT]");
    expect((await runInTest(["check", good])).code).toBe(0);
  });
});

describe("uprkit review", () => {
  it("answers from the embedded data, by any name", async () => {
    const { code, stdout, stderr } = await runInTest(["review", "china", "--cycle", "2", "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const profile = JSON.parse(stdout);
    expect(profile).toMatchObject({ state: "CHN", name: "China" });
    expect(profile.reviews).toHaveLength(1);
    const [review] = profile.reviews;
    expect(review).toMatchObject({ id: "CHN-2", session: 17, cycle: 2, unit: "recommender", count: 284 });
    expect(review.acceptance).toHaveLength(1);
    expect(review.acceptance[0]).toMatchObject({ count: 207, total: 284, unit: "recommender" });
    const sum = (rows: { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(review.byGroup)).toBe(284);
  });

  it("says under each table what it counts and where it is from", async () => {
    const { stdout } = await runInTest(["review", "CHN"], { columns: 140 });
    const notes = stdout
      .split("\n")
      .filter((line) => line.includes("each recommendation once for each State that made it"));
    expect(notes.length).toBe(8);
    expect(notes.every((line) => line.includes("UPR Info"))).toBe(true);
    expect(stdout).toContain("72.9 %");
  });

  it("takes a file in place of the embedded data", async () => {
    const { code, stdout } = await runInTest(["review", "SVN", "--data", good, "--json"]);
    expect(code).toBe(0);
    const [review] = JSON.parse(stdout).reviews;
    expect(review).toMatchObject({ session: 7, count: 3 });
    expect(review.acceptance[0]).toMatchObject({ count: 2, total: 3 });
    expect(review).not.toHaveProperty("pledges");
  });

  it("suggests States for a name it does not know, and ends with 2", async () => {
    const { code, stdout, stderr } = await runInTest(["review", "slovania"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(SVN)");
    expect((await runInTest(["review", "Atlantis"])).code).toBe(2);
  });

  it("says so where there is no review", async () => {
    for (const argv of [["CHN", "--data", good], ["CHN-4"], ["CHN", "--cycle", "4", "--json"]]) {
      const { code, stdout, stderr } = await runInTest(["review", ...argv]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("holds no review of China");
      expect(stderr).toContain("--data");
    }
  });

  it("takes a review by its id, and not with another cycle", async () => {
    const byId = await runInTest(["review", "chn-2", "--json"]);
    expect(byId).toEqual(await runInTest(["review", "CHN", "--cycle", "2", "--json"]));
    expect((await runInTest(["review", "CHN-2", "--cycle", "1"])).code).toBe(2);
  });

  it("says where a file goes that stands in place of a State", async () => {
    const { code, stderr } = await runInTest(["review", good]);
    expect(code).toBe(2);
    expect(stderr).toContain("--data");
  });

  it("names a file it cannot read and ends with 1", async () => {
    const { code, stderr } = await runInTest(["review", "CHN", "--data", broken]);
    expect(code).toBe(1);
    expect(stderr).toContain("[DAMAGED_DOCUMENT]");
  });
});
