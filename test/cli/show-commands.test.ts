import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, layDesk } from "./desk.ts";
import { runInTest } from "./run.ts";
import { runLine } from "./shell.ts";

let desk: Desk;
beforeAll(() => {
  desk = layDesk();
});
afterAll(() => desk.clear());

describe("uprkit report", () => {
  it("makes a page of a PDF, whole, and says so", async () => {
    const { code, stdout, stderr } = await runLine("uprkit report report.pdf -o page.html");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^Wrote page\.html \(\d+ kB\)$/mu);
    const page = readFileSync("page.html", "utf8");
    expect(page).toMatch(/^<!doctype html>/iu);
    expect(page).toContain("Slovenia");
    expect(readdirSync(".").filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is the same from standard input and in a pipe", async () => {
    const { stdout } = await runLine("cat report.pdf | uprkit report - --format markdown");
    expect(stdout).toMatch(/^# Slovenia/u);
    const file = await runLine("uprkit report report.pdf --format markdown");
    expect(file.stdout.split("\n")[0]).toBe(stdout.split("\n")[0]);
  });

  it("names the file in a folder by what it shows", async () => {
    const { stderr } = await runLine("uprkit report CHN --cycle 1 -o reports/");
    expect(stderr).toContain("reports/CHN-1.html");
    expect(existsSync("reports/CHN-1.html")).toBe(true);
  });

  it("takes the last review of several, and tells of the others", async () => {
    const { stdout, stderr } = await runLine("uprkit report China --format markdown");
    expect(stderr).toContain("CHN-2 is the last review of China; also there: CHN-1");
    expect(stdout).toContain("CHN-2");
  });

  it.each([
    ["uprkit report", "expected a file, a State"],
    ["uprkit report nothing.pdf", "there is no such file"],
    ["uprkit report CHN-4", "expected CHN-1, CHN-2"],
    ["uprkit report Chnia", "(CHN)"],
    ["uprkit report CHN-1 CHN-2", "with --compare"],
    ["uprkit report CHN-1 --compare", "two reviews such as CHN-1 CHN-2"],
    ["uprkit report CHN-1 Kenya --compare", "two reviews or two States"],
    ["uprkit report --as recommender", "expected one State"],
    ["uprkit report report.pdf --data later.csv", "expected one file"],
    ["uprkit report CHN -o page.docx", ".html"],
  ])("ends with 2 and what to do: %s", async (line, hint) => {
    const { code, stdout, stderr } = await runLine(line);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(hint);
  });

  it("does not print HTML on a terminal", async () => {
    const { code, stdout, stderr } = await runLine("uprkit report CHN", { isTTY: true });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("-o report.html");
  });
});

describe("uprkit figure", () => {
  it("draws SVG to a file or a pipe, and gives the data behind it", async () => {
    await runLine("uprkit figure acceptance --by region --where cycle=2 -o a.svg");
    expect(readFileSync("a.svg", "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\s*$/u);
    const piped = await runLine("uprkit figure acceptance --by region --where cycle=2");
    expect(piped.stdout).toBe(readFileSync("a.svg", "utf8"));
    const { stdout } = await runLine("uprkit figure acceptance --by region --where cycle=2 --json");
    const { kind, rows, description } = JSON.parse(stdout);
    const measured = JSON.parse(
      (await runLine("uprkit measure acceptance --by region --where cycle=2 --json")).stdout,
    );
    expect(kind).toBe("acceptance");
    expect(description).not.toBe("");
    // Another route to the same figures.
    const pick = (row: { count: number; total: number }) => [row.count, row.total];
    expect(rows.map(pick).sort()).toEqual(measured.rows.map(pick).sort());
  });

  it.each([
    ["acceptance", "acceptance"],
    ["count", "volume"],
    ["action", "action-level"],
  ])("draws a matrix of %s with the figures of measure blocs", async (value, figure) => {
    const { stdout } = await runLine(`uprkit figure matrix --where cycle=2 --value ${value} --json`);
    const measured = await runLine(`uprkit measure blocs --where cycle=2 --figure ${figure} --json`);
    const cells: { value?: number; count: number }[] = JSON.parse(stdout).rows;
    const rows: { from?: string; value?: number; count: number; total: number }[] = JSON.parse(
      measured.stdout,
    ).rows;
    const named = rows.filter(({ from }) => from !== undefined && from !== null);
    const expected = value === "count" ? named.map(({ count }) => count) : named.map((row) => row.value);
    const sort = (values: readonly (number | undefined)[]) =>
      values.filter((each) => each !== undefined && each !== 0).sort((a = 0, b = 0) => a - b);
    expect(cells.length).toBeGreaterThan(20);
    expect(sort(cells.map((cell) => cell.value))).toEqual(sort(expected));
  });

  it("draws a map of counts and of mean categories", async () => {
    const tilesOf = async (value: string) =>
      JSON.parse(
        (await runLine(`uprkit figure map --where state=China,cycle=2 --value ${value} --json`)).stdout,
      );
    expect((await tilesOf("count")).rows).toEqual([{ state: "CHN", value: 284 }]);
    const { rows, title } = await tilesOf("action");
    const profile = await runLine("uprkit measure actions --where state=China,cycle=2 --json");
    expect(rows[0].value).toBe(JSON.parse(profile.stdout).rows[0].value);
    expect(title).toContain("action category");
    const { code, stdout } = await runLine("uprkit figure map --value count");
    expect([code, /^<svg[\s\S]*<\/svg>\s*$/u.test(stdout)]).toEqual([0, true]);
  });

  it.each([
    ["uprkit figure trend --value count", "matrix or map"],
    ["uprkit figure map --value size", "acceptance, count, action"],
    ["uprkit figure acceptence", 'did you mean "acceptance"'],
    ["uprkit figure map --by region", "groups of its own"],
    ["uprkit figure actions --by region,cycle", "expected one key"],
    ["uprkit figure acceptance --where state=Kenya,session=99", "holds no recommendation"],
    ["uprkit figure speakers", "--data report.pdf"],
    ["uprkit figure defenders", "uprkit figure defenders China"],
    ["uprkit figure defenders Kenya", "--register defenders.json"],
    ["uprkit figure matrix -o m.png", ".svg"],
  ])("ends with 2 and what to do: %s", async (line, hint) => {
    const { code, stdout, stderr } = await runLine(line);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(hint);
  });
});

describe("uprkit export", () => {
  it("writes CSV that uprkit reads again, with the same figures", async () => {
    const { code, stderr } = await runLine("uprkit export later.csv -o again.csv");
    expect([code, stderr]).toEqual([0, "Wrote again.csv (4 rows)\n"]);
    const before = JSON.parse(
      (await runLine("uprkit measure counts --by state --data later.csv --json")).stdout,
    );
    const after = JSON.parse(
      (await runLine("uprkit measure counts --by state --data again.csv --json")).stdout,
    );
    expect(after.rows).toEqual(before.rows);
  });

  it.each([
    ["xlsx", "PK"],
    ["parquet", "PAR1"],
    ["zip", "PK"],
    ["ics", "BEGIN:VCALENDAR"],
    ["json", "{"],
    ["ndjson", "{"],
  ])("writes %s", async (extension, start) => {
    const { code } = await runLine(`uprkit export --where state=Slovenia -o out.${extension}`);
    expect(code).toBe(0);
    expect(readFileSync(`out.${extension}`).subarray(0, start.length).toString("latin1")).toBe(start);
  });

  it("writes a data package into a folder, with the license given and no other", async () => {
    const { code } = await runLine("uprkit export slovenia/ --license CC-BY-4.0 -o package/");
    expect(code).toBe(0);
    const { resources, licenses } = JSON.parse(readFileSync("package/datapackage.json", "utf8"));
    expect(licenses).toEqual([{ name: "CC-BY-4.0" }]);
    for (const { path } of resources) expect(statSync(`package/${path}`).size).toBeGreaterThan(0);
    await runLine("uprkit export slovenia/ -o other/");
    expect(JSON.parse(readFileSync("other/datapackage.json", "utf8")).licenses).toBeUndefined();
  });

  it("has every row of the embedded data on standard output", async () => {
    const { stdout } = await runLine("uprkit export --ndjson --where cycle=2");
    const { stdout: counted } = await runLine("uprkit measure counts --where cycle=2 --json");
    expect(stdout.trim().split("\n").length).toBe(JSON.parse(counted).rows[0].count);
  });
});

describe("-o of any command", () => {
  it.each(["csv", "json", "ndjson", "xlsx", "parquet", "txt"])(
    "writes a measure as .%s",
    async (extension) => {
      const { code, stdout, stderr } = await runLine(
        `uprkit measure acceptance --by region -o m.${extension}`,
      );
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(statSync(`m.${extension}`).size).toBeGreaterThan(100);
    },
  );

  it("is the same in a file as in a pipe", async () => {
    const { stdout } = await runInTest(["review", "CHN", "--json"]);
    await runLine("uprkit review CHN -o r.json");
    expect(readFileSync("r.json", "utf8")).toBe(stdout);
  });

  it("says which formats there are before any work", async () => {
    const { code, stderr } = await runLine("uprkit review CHN -o r.csv");
    expect(code).toBe(2);
    expect(stderr).toContain(".txt, .json");
    const missing = await runLine("uprkit review CHN -o no/such/r.json");
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("[cli/not-written]");
  });
});
