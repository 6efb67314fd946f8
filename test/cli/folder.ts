import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../guards/sources.ts";

/** A folder of documents of a review that never was: report, addendum, OHCHR's matrix, and a note. */
export const INVENTED_FOLDER = join(ROOT, "examples/kiribati-invented");

/** A copy of it to change. */
export function copyFolder(target: string): string {
  cpSync(INVENTED_FOLDER, target, { recursive: true });
  return target;
}

/** Its report with another State, session and year. */
export function sloveneReport(): string {
  return readFileSync(join(INVENTED_FOLDER, "report.txt"), "utf8")
    .replaceAll("Kiribati", "Slovenia")
    .replaceAll("WG.6/35/KIR", "WG.6/20/SVN")
    .replaceAll("thirty-fifth", "twentieth")
    .replaceAll("20 to 31 January 2020", "27 October to 7 November 2014")
    .replaceAll("20 January 2020", "4 November 2014")
    .replaceAll("24 January 2020", "6 November 2014");
}
