import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { acceptance } from "../../../src/analyze/acceptance/acceptance.ts";
import { countRows } from "../../../src/analyze/counting/count-rows.ts";
import { MEASURES } from "../../../src/cli/measures/registry.ts";
import { selectRecommendations } from "../../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import { EXPORT_CSV, runInTest } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-measure-"));
const file = join(folder, "own.csv");
writeFileSync(file, EXPORT_CSV);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = loadUprInfo();
const measure = (...argv: readonly string[]) => runInTest(["measure", ...argv]);
interface Output {
  readonly measure: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly unit?: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
const rowsOf = async (...argv: readonly string[]) => {
  const { stdout } = await measure(...argv, "--json");
  return (JSON.parse(stdout) as Output).rows;
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Arguments of an example, quotes taken off. */
const split = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word = ""]) => quoted ?? word);

describe("uprkit measure", () => {
  it("prints a table with what is counted, over what, from where", async () => {
    const { code, stdout, stderr } = await measure("acceptance", "--where", "state=China,cycle=2");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [title, of, blank, head, row] = stdout.split("\n");
    expect(title).toMatch(/^Share of the answered/u);
    expect(of).toBe("Of: State under review China, cycle 2");
    expect(blank).toBe("");
    expect(head?.split(/ {2,}/u)).toEqual(["answered", "supported", "pending", "rate", "interval"]);
    expect(row?.trim().split(/ {2,}/u)).toEqual(["284", "207", "0", "72.9 %", "67.4–77.7"]);
    expect(stdout.replaceAll("\n", " ")).toContain("each recommendation once for each State that made it");
    expect(stdout).toContain("2015-08-14");
  });

  it("prints the library's rows with --json", async () => {
    const { stdout } = await measure("acceptance", "--by", "region,cycle", "--json");
    const output = JSON.parse(stdout) as Output;
    expect(Object.keys(output)).toEqual(["measure", "options", "source", "unit", "rows"]);
    expect(output).toMatchObject({ measure: "acceptance", unit: "recommender", options: { order: "key" } });
    expect(output.rows).toEqual(asJson(acceptance(corpus, { by: ["stateUnderReviewGroup", "cycle"] })));
  });

  it("prints the same rows with --csv, an interval in two columns", async () => {
    const { stdout } = await measure("acceptance", "--by", "issue", "--csv");
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    const expected = acceptance(corpus, { by: ["issue"] });
    expect(rows.map(({ issue, count, total }) => [issue, Number(count), Number(total)])).toEqual(
      expected.map(({ issue, count, total }) => [issue ?? "", count, total]),
    );
    expect(Number(rows[0]?.["interval.low"])).toBeCloseTo(expected[0]?.interval?.[0] ?? Number.NaN, 12);
  });

  it("takes files of one's own", async () => {
    const rows = await rowsOf("counts", "--by", "recommender", "--data", file);
    expect(rows.map(({ recommendingState, count }) => [recommendingState, count])).toEqual([
      ["CHL", 1],
      ["KEN", 1],
      ["VNM", 1],
    ]);
  });

  it.each([
    ["state", "sur", "stateUnderReview", "state-under-review", "State_Under_Review"],
    ["by", "rs", "recommender", "recommendingState", "recommending-state"],
    ["region", "state-region", "stateUnderReviewGroup"],
    ["recommender-region", "rs-region", "recommendingStateGroup"],
    ["organisation", "organization", "org", "stateUnderReviewOrganisation"],
  ])("knows the key %s also by its other names", async (name, ...others) => {
    const { code, stdout } = await measure("counts", "--by", name);
    expect(code).toBe(0);
    for (const other of others) expect((await measure("counts", "--by", other)).stdout).toBe(stdout);
  });

  it("selects organisations with the members of the time, as grouping by them does", async () => {
    const rows = countRows(corpus, { by: ["recommendingStateOrganisation"] });
    const european = rows.find((row) => row.recommendingStateOrganisation === "EU");
    const [row] = await rowsOf("counts", "--where", "recommender-organisation=eu");
    expect(row?.["count"]).toBe(european?.count);
  });

  it("takes several values, several conditions and names with a comma", async () => {
    const [row] = await rowsOf(
      "counts",
      "--where",
      "state=Iran, Islamic Republic of",
      "--where",
      "issue=Women's rights,torture,session=1-12",
    );
    const session = Array.from({ length: 12 }, (_, index) => index + 1);
    const view = selectRecommendations(corpus, {
      stateUnderReview: "IRN",
      issue: ["women", "torture"],
      session,
    });
    expect(view.size).toBeGreaterThan(0);
    expect(row?.["count"]).toBe(view.size);
  });

  it("says so where nothing meets the conditions, with counts of 0 and no value", async () => {
    const { code, stdout, stderr } = await measure("acceptance", "--where", "cycle=5");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +0 +0 +0 +– +–$/mu);
    expect(stderr).not.toBe("");
    const [row] = await rowsOf("acceptance", "--where", "cycle=5");
    expect(row).toMatchObject({ count: 0, total: 0 });
    expect(row).not.toHaveProperty("value");
  });

  it("has no basis by recommendation in the embedded data, and says what it left out", async () => {
    const [row] = await rowsOf("acceptance", "--where", "state=CHN,cycle=2", "--unit", "recommendation");
    expect(row).toMatchObject({ total: 0, withoutNumbering: 284, unit: "recommendation" });
  });

  it("orders rows, leaves small ones out and stops at the limit", async () => {
    const rows = await rowsOf("actions", "--by", "rs", "--order", "lowest", "--min", "100", "--limit", "4");
    expect(rows.map((row) => row["recommendingState"])).toEqual(["SGP", "KWT", "VEN", "CUB"]);
  });

  it("compares with all others, or with what --against says", async () => {
    const [all] = await rowsOf("difference", "--where", "state=CHN");
    const own = selectRecommendations(corpus, { stateUnderReview: "CHN" }).size;
    expect(all).toMatchObject({ shared: 0, a: { total: own }, b: { total: corpus.size - own } });
    const [two] = await rowsOf("difference", "--where", "state=CHN,cycle=1", "--against", "cycle=2");
    expect(two).toMatchObject({ b: { count: 207, total: 284 } });
  });

  it.each([
    [["aceptance"], "acceptance"],
    [["nonsense"], "reciprocity"],
    [["acceptance", "--by", "sttae"], '"state"'],
    [["acceptance", "--by", "position"], "stateUnderReview"],
    [["acceptance", "--by", "state,sur"], "twice"],
    [["acceptance", "--where", "colour=red"], "recommendingState"],
    [["acceptance", "--where", "state"], "key=value"],
    [["acceptance", "--where", "state=CHN", "--where", "sur=KEN"], "one list"],
    [["acceptance", "--where", "state=Atlantis"], "Atlantis"],
    [["acceptance", "--where", "issue=torrture"], '"torture"'],
    [["acceptance", "--where", "region=Afrika"], '"Africa"'],
    [["acceptance", "--where", "organisation=Hansa"], "ASEAN"],
    [["acceptance", "--where", "session=5-2"], "span"],
    [["acceptance", "--where", "session=0"], "span"],
    [["acceptance", "--where", "action=6"], "specific"],
    [["acceptance", "--where", "cycle=9"], "1, 2"],
    [["acceptance", "--where", "position=maybe"], "supported"],
    [["acceptance", "--unit", "rows"], "recommendation"],
    [["acceptance", "--confidence", "0.5"], "0.95"],
    [["acceptance", "--limit", "0"], "from 1"],
    [["counts", "--effective"], "--unit"],
    [["salience"], "--by"],
    [["distinct"], "--of"],
    [["issues", "--by", "issue"], "issue"],
    [["leniency", "--by", "cycle"], "recommendingState"],
    [["leniency", "--tie", "Hansa"], "ASEAN"],
    [["blocs", "--figure", "soft-share"], "action-level"],
    [["compare", "--recommender", "NOR", "--figure", "volume"], "soft-share"],
    [["concentration", "--of", "state,cycle"], "one key"],
    [["pledges", "--by", "recommender"], "stateUnderReview"],
    [["pledges", "--where", "recommender=NOR"], "stateUnderReview"],
    [["acceptance", "--json", "--csv"], "--csv"],
  ])("ends %j with 2, and names what there is", async (argv, named) => {
    const { code, stdout, stderr } = await measure(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(named);
  });
});

describe("every measure", () => {
  it("has a name of its own", () => {
    expect(new Set(MEASURES.map(({ name }) => name)).size).toBe(MEASURES.length);
  });

  it.each(MEASURES.map(({ name, example }) => [name, example] as const))(
    "%s runs its example for people and for programs",
    async (name, example) => {
      const text = await measure(...split(example));
      expect({ code: text.code, stderr: text.stderr }).toEqual({ code: 0, stderr: "" });
      // No cell is left unread: a member that is not there would be a dash in every row.
      expect(text.stdout).not.toMatch(/NaN|undefined|\[object/u);
      const json = await measure(...split(example), "--json");
      const output = JSON.parse(json.stdout) as Output;
      expect(output.measure).toBe(name);
      expect(output.rows.length).toBeGreaterThan(0);
      const csv = await measure(...split(example), "--csv");
      expect(parse(csv.stdout)).toHaveLength(output.rows.length + 1);
      expect(csv.stdout).not.toMatch(/NaN|\[object/u);
    },
  );

  it.each(MEASURES.filter(({ name }) => name !== "wording" && name !== "texts"))(
    "$name shows members its rows have",
    async ({ run, example }) => {
      const flags = /--of recommender/u.test(example) ? { of: ["recommendingState"] as const } : {};
      const by = /--by recommender-region/u.test(example) ? { by: ["recommendingStateGroup"] as const } : {};
      const recommender = /--recommender/u.test(example) ? { recommender: "CHE" as const } : {};
      const input = { view: corpus, corpus, slice: new Map() };
      const { rows, columns } = await run(input, { ...flags, ...by, ...recommender });
      for (const { member } of columns) {
        const [first = "", second] = member.split(".");
        const row = rows[0] as Record<string, unknown>;
        expect(Object.keys(row)).toContain(first);
        if (second !== undefined) expect(Object.keys(row[first] as object)).toContain(second);
      }
    },
  );
});
