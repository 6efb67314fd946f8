import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runInTest } from "../run.ts";

const HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";

describe("--data with a folder of exports", () => {
  it("counts the rows of all of them, as there is no report that holds the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "uprkit-exports-"));
    const row = (session: number) =>
      `Slovenia,EEG,EU,Ratify the convention,Chile,GRULAC,OAS,Accepted,5,International instruments,${session}\n`;
    writeFileSync(join(folder, "1-12.csv"), HEADER + row(7));
    writeFileSync(join(folder, "13-20.csv"), HEADER + row(20));
    const { code, stdout } = await runInTest(["review", "SVN", "--data", folder, "--json"]);
    expect(code).toBe(0);
    const { reviews } = JSON.parse(stdout) as { reviews: { session: number }[] };
    expect(reviews.map(({ session }) => session)).toEqual([7, 20]);
  });
});
