import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { parseWorkingGroupReport } from "../../../src/parse/working-group-report/parse-working-group-report.ts";
import { outlineReport } from "../../support/report-outline.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/parse/working-group-report/", import.meta.url));
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -4))
  .sort();

describe("every layout of a report, in texts of our own", () => {
  it.each(names)("%s", async (name) => {
    const source = textFromString(readFileSync(`${FOLDER}${name}.txt`, "utf8"), { name: `${name}.txt` });
    const read = outlineReport(parseWorkingGroupReport(source));
    await expect(`${JSON.stringify(read, undefined, 2)}\n`).toMatchFileSnapshot(
      `${FOLDER}${name}.expected.json`,
    );
  });
});
