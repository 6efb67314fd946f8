import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findChampions } from "../../src/analyze/champions/find-champions.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { runInTest } from "./run.ts";

const options = { stateUnderReview: "JPN", issue: "death-penalty", limit: 3 } as const;
const rows = findChampions(loadUprInfo(), options);
const argv = ["champions", "Japan", "--issue", "Death penalty", "--limit", "3"];

describe("uprkit champions", () => {
  it("prints the States most likely to raise an issue, and what that is estimated from", async () => {
    const { code, stdout, stderr } = await runInTest(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toContain("Japan (JPN)");
    expect(lines[3]).toContain(`${(100 * (rows[0]?.value ?? 0)).toFixed(1)} %`);
    expect(stdout).toContain("estimated from the record");
  });

  it("prints the library's rows with --json and --csv", async () => {
    const json = JSON.parse((await runInTest([...argv, "--json"])).stdout) as { rows: unknown };
    expect(json).toMatchObject({ state: "JPN", options: { issue: "death-penalty", limit: 3 } });
    expect(json.rows).toEqual(JSON.parse(JSON.stringify(rows)));
    const csv = parse((await runInTest([...argv, "--csv"])).stdout, { columns: true }) as Record<
      string,
      string
    >[];
    expect(csv.map((row) => [row["recommendingState"], Number(row["value"])])).toEqual(
      rows.map(({ recommendingState, value }) => [recommendingState, value]),
    );
  });

  it("says so where there is no record yet", async () => {
    const { code, stderr } = await runInTest([...argv, "--before", "1"]);
    expect(code).toBe(0);
    expect(stderr).toContain("no record");
  });

  it.each([
    [["Japan"]],
    [["Japan", "--issue", "weather"]],
    [["Atlantis", "--issue", "women"]],
    [["Japan", "--issue", "women", "--demand", "soft"]],
    [["Japan", "--issue", "women", "--limit", "0"]],
  ])("ends %j with 2", async (given) => {
    const { code, stdout } = await runInTest(["champions", ...given]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
