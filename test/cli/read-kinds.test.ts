import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import type { UhriRecord } from "../../src/model/uhri-record.ts";
import { readDocument } from "../../src/read.ts";
import { ROOT } from "../guards/sources.ts";
import { INVENTED_FOLDER } from "./folder.ts";
import { runInTest } from "./run.ts";
import { uhriJson } from "./uhri-json.ts";

const fixture = (path: string): string => join(ROOT, "test/fixtures/parse", path);
const temporary = mkdtempSync(join(tmpdir(), "uprkit-kinds-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const fileOf = (name: string, content: string): string => {
  const path = join(temporary, name);
  writeFileSync(path, content);
  return path;
};

/** A file of each kind of text, what its summary names first, and whether it holds recommendations. */
const TEXTS = [
  ["working-group-report", join(INVENTED_FOLDER, "report.txt"), "4 recommendations", true],
  ["addendum", join(INVENTED_FOLDER, "addendum.txt"), "3 answers", false],
  ["recommendation-matrix", join(INVENTED_FOLDER, "matrix.csv"), "3 recommendations", true],
  ["national-report", fixture("national-report/kiribati.txt"), "paragraphs", false],
  ["compilation", fixture("compilation/kiribati.txt"), "paragraphs", false],
  ["stakeholder-summary", fixture("stakeholder-summary/kiribati.txt"), "contributors", false],
  ["advance-questions", fixture("advance-questions/first.txt"), "questions", false],
  ["decision", fixture("decision/kiribati.txt"), "44/199", false],
  ["council-report", fixture("council-report/session-44.txt"), "of review", false],
] as const;

describe("uprkit read of every kind", () => {
  it.each(TEXTS)(
    "%s: a summary, records, and CSV where it holds recommendations",
    async (kind, path, words, has) => {
      const json = await runInTest(["read", path, "--json"]);
      expect(JSON.parse(json.stdout).kind).toBe(kind);
      const text = await runInTest(["read", path], { columns: 70 });
      expect(text.stdout).toContain(words);
      expect(Math.max(...text.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
      const lines = (await runInTest(["read", path, "--ndjson"])).stdout.trim().split("\n");
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(typeof JSON.parse(line)).toBe("object");
      const csv = await runInTest(["read", path, "--csv"]);
      if (has) expect((parse(csv.stdout, { columns: true }) as object[]).length).toBeGreaterThan(0);
      else {
        expect([csv.code, csv.stdout]).toEqual([2, ""]);
        expect(csv.stderr).toContain("--ndjson");
      }
      const check = await runInTest(["check", path]);
      expect(check.stdout.split("\n")).toHaveLength(2);
    },
  );

  it("goes on with CSV after a file that holds no recommendations, and ends with 2", async () => {
    const { code, stdout } = await runInTest([
      "read",
      join(INVENTED_FOLDER, "addendum.txt"),
      join(INVENTED_FOLDER, "matrix.csv"),
      "--csv",
    ]);
    expect(code).toBe(2);
    expect(parse(stdout, { columns: true })).toHaveLength(4);
  });
});

describe("uprkit read of a UHRI export", () => {
  const count = 300;
  const path = fileOf("u.json", uhriJson(count));

  it("writes the records one by one, to stdout, to a file and from stdin", async () => {
    const { records } = (await readDocument(path)) as { records?: readonly UhriRecord[] };
    const expected = JSON.parse(JSON.stringify(records));
    const read = (text: string): unknown[] =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(read((await runInTest(["read", path, "--ndjson"])).stdout)).toEqual(expected);
    const target = join(temporary, "u.ndjson");
    expect((await runInTest(["read", path, "-o", target])).stdout).toBe("");
    expect(read(readFileSync(target, "utf8"))).toEqual(expected);
    const piped = await runInTest(["read", "-", "--ndjson"], { stdin: readFileSync(path) });
    expect(read(piped.stdout)).toHaveLength(count);
  });

  it("prints with --json what readDocument returns, alone and in a list", async () => {
    const direct = JSON.parse(JSON.stringify(await readDocument(path)));
    expect(JSON.parse((await runInTest(["read", path, "--json"])).stdout)).toEqual(direct);
    expect(JSON.parse((await runInTest(["read", path, path, "--json"])).stdout)).toEqual([direct, direct]);
  });

  it("counts by mechanism and type for people, and says what one record is", async () => {
    const { code, stdout } = await runInTest(["read", path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/300 records/u);
    expect(stdout).toMatch(/upr, recommendation\s+200/u);
    expect(stdout).toMatch(/treaty-body, recommendation\s+100/u);
  });

  it("prints with --csv the recommendations of the UPR only", async () => {
    const { stdout } = await runInTest(["read", path, "--csv"]);
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(200);
    expect(rows[0]).toMatchObject({ state_under_review: "CHL", session: "18", recommending_state: "GHA" });
  });

  it("leaves sound JSON behind where the file breaks off", async () => {
    const broken = fileOf("broken.json", uhriJson(3).slice(0, -200));
    const { stdout } = await runInTest(["read", broken, "--json"]);
    expect(JSON.parse(stdout).records.length).toBeGreaterThan(0);
  });

  it("feeds `review`", async () => {
    const { code, stdout } = await runInTest(["review", "Chile", "--data", path, "--json"]);
    const [review] = JSON.parse(stdout).reviews;
    expect([code, review.session, review.count]).toEqual([0, 18, 200]);
  });
});

describe("output that cannot be written", () => {
  it("ends the reading with 1 and the reason", async () => {
    const path = fileOf("v.json", uhriJson(400));
    const { code, stderr } = await runInTest(["read", path, "-o", join(temporary, "no/such.ndjson")]);
    expect(code).toBe(1);
    expect(stderr).toContain("ENOENT");
  });

  it("waits for a slow receiver", async () => {
    const { openOutput } = await import("../../src/cli/output/output-sink.ts");
    let isFull = true;
    const waiting: (() => void)[] = [];
    const sink = openOutput({
      write() {},
      get writableNeedDrain() {
        return isFull;
      },
      once: (_, listener) => waiting.push(listener),
    });
    let isDone = false;
    const drained = sink.drained().then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect([isDone, waiting.length]).toEqual([false, 1]);
    isFull = false;
    waiting[0]?.();
    await drained;
    expect(isDone).toBe(true);
  });
});
