import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { textFromString } from "../../../src/documents/source-text.ts";
import { parseWorkingGroupReport } from "../../../src/parse/working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "../../../src/parse/working-group-report/report.ts";

const FILE = fileURLToPath(new URL("../../fixtures/parse/narrative/first-cycle.txt", import.meta.url));

/** Our own report in the style of the first cycle: statements, citations by paragraph, commitments, annex. */
export const firstCycleText: string = readFileSync(FILE, "utf8");

/** The report read, its text changed before by `change`. */
export function readFirstCycle(change: (text: string) => string = (text) => text): WorkingGroupReport {
  return parseWorkingGroupReport(textFromString(change(firstCycleText), { name: "first-cycle.txt" }));
}
