import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { MEASURES } from "../../src/cli/measures/registry.ts";
import { ISSUE_SLUGS, STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { runInTest } from "./run.ts";

const list = async (what: string): Promise<Record<string, string>[]> =>
  JSON.parse((await runInTest(["list", what, "--json"])).stdout) as Record<string, string>[];

describe("uprkit list", () => {
  it("lists what the flags of other commands take", async () => {
    expect((await list("measures")).map(({ measure }) => measure)).toEqual(MEASURES.map(({ name }) => name));
    expect((await list("states")).map(({ code }) => code).sort()).toEqual([...STATE_CODES].sort());
    expect((await list("issues")).map(({ issue }) => issue).sort()).toEqual([...ISSUE_SLUGS].sort());
  });

  it.each([
    "measures",
    "keys",
    "states",
    "issues",
    "actions",
    "regions",
    "organisations",
    "sessions",
    "positions",
    "claims",
    "units",
    "weightings",
  ])("prints %s for people within the width, and as CSV", async (what) => {
    const { code, stdout } = await runInTest(["list", what]);
    expect(code).toBe(0);
    const rows = await list(what);
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    const csv = parse((await runInTest(["list", what, "--csv"])).stdout, { columns: true });
    expect(csv).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))),
    );
  });

  it("names the lists there are", async () => {
    const { code, stderr } = await runInTest(["list", "isues"]);
    expect(code).toBe(2);
    expect(stderr).toContain('"issues"');
  });
});
