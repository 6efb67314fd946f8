import type { Command } from "commander";
import { COUNTING_UNITS, WEIGHTINGS } from "../../analyze/counting/counting.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { REGIONAL_GROUPS } from "../../model/vocabulary.generated.ts";
import { listActionCategories } from "../../reference/action-categories.ts";
import { listIssues } from "../../reference/issues.ts";
import { listOrganisations } from "../../reference/organisations.ts";
import { listSessions } from "../../reference/sessions.ts";
import { listStates, regionalGroupOf } from "../../reference/states.ts";
import { groupNameOf, unitNoteOf } from "../../report/names.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { flagOf } from "../measures/measure-flags.ts";
import { MEASURES } from "../measures/registry.ts";
import { type ResultFlags, writeResult } from "../output/write-result.ts";
import { KEY_FACTS } from "../slice/keys.ts";
import { explainNames, foldName } from "../suggestion.ts";
import { formatTable, wrapText } from "../terminal/text-table.ts";
import { reportFailure } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { addResultOptions } from "./shared-options.ts";

/** Something a person needs in order to fill in the flags of other commands. */
interface Listing {
  readonly name: string;
  readonly list: () => readonly Readonly<Record<string, string | number>>[];
}

const LISTINGS: readonly Listing[] = [
  {
    name: "measures",
    list: () =>
      MEASURES.map(({ name, summary, flags }) => ({
        measure: name,
        tells: summary,
        takes: flags.map((flag) => flagOf(flag).slice(2)).join(", "),
      })),
  },
  {
    name: "keys",
    list: () => KEY_FACTS.map(({ key, names, values }) => ({ key, values, shortNames: names.join(", ") })),
  },
  {
    name: "states",
    list: () => listStates().map(({ code, name }) => ({ code, region: regionalGroupOf(code), name })),
  },
  {
    name: "issues",
    list: () => listIssues().map(({ slug, label, scope }) => ({ issue: slug, label, scope })),
  },
  {
    name: "actions",
    list: () =>
      listActionCategories().map(({ category, label, meaning }) => ({ action: category, label, meaning })),
  },
  { name: "regions", list: () => REGIONAL_GROUPS.map((region) => ({ region, name: groupNameOf(region) })) },
  { name: "organisations", list: () => listOrganisations().map(({ code, name }) => ({ code, name })) },
  {
    name: "sessions",
    list: () =>
      listSessions().map(({ number, cycle, startDate, endDate }) => ({
        session: number,
        cycle,
        from: startDate ?? "",
        to: endDate ?? "",
      })),
  },
  { name: "positions", list: () => RESPONSE_POSITIONS.map((position) => ({ position })) },
  { name: "claims", list: () => RESPONSE_CLAIMS.map((claim) => ({ claim })) },
  { name: "units", list: () => COUNTING_UNITS.map((unit) => ({ unit, counts: unitNoteOf(unit) })) },
  { name: "weightings", list: () => WEIGHTINGS.map((weighting) => ({ weighting })) },
];

/** Names of the lists there are. */
export const LISTING_NAMES = LISTINGS.map(({ name }) => name);

/** `uprkit list`: what the flags of the other commands can be set to. */
export function addListCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("list")
    .description("List the measures, and what can be asked of them: keys, States, issues, …")
    .argument("<list>", LISTING_NAMES.join(", "));
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
Examples:
  $ uprkit list measures
  $ uprkit list issues
  $ uprkit list states --csv > states.csv`,
    )
    .action(async (what: string, flags: ResultFlags) => {
      const rows = findListing(what).list();
      try {
        await writeResult(
          { text: (target) => formatListing(rows, target), json: () => rows, rows: () => rows },
          flags,
          io,
        );
      } catch (error) {
        finish(reportFailure(error, what, io));
      }
    });
}

function findListing(what: string): Listing {
  const folded = foldName(what);
  const listing = LISTINGS.find(({ name }) => name === folded || name === `${folded}s`);
  if (listing === undefined)
    throw new UsageError(
      `Cannot list "${what}": there is no such list, ${explainNames(what, LISTING_NAMES)}`,
    );
  return listing;
}

/** Columns longer than this hold sentences, which are broken into lines. */
const LONG = 30;

function formatListing(rows: readonly Readonly<Record<string, string | number>>[], io: CliIo): string {
  const names = Object.keys(rows[0] ?? {});
  const titles = names.map((name) => name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`));
  const cells = rows.map((row) => names.map((name) => String(row[name] ?? "")));
  const sizes = titles.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const width = widthOf(io.stdout);
  const widths = shareWidth(sizes, width);
  const bold = colorsOf(io.stdout, io.env).bold;
  if (widths.reduce((sum, size) => sum + size, 2 * (sizes.length - 1)) > width) {
    // Too narrow for columns: rows as blocks.
    const [first = "", ...blocks] = formatTable(
      titles.map((title) => ({ title })),
      cells,
      width,
    );
    return `${[bold(first), ...blocks].join("\n")}\n`;
  }
  const lines = cells.flatMap((row) => {
    const wrapped = row.map((cell, column) => wrapText(cell, widths[column] ?? 0));
    const height = Math.max(...wrapped.map((parts) => parts.length));
    return Array.from({ length: height }, (_, line) => wrapped.map((parts) => parts[line] ?? ""));
  });
  const [head = "", ...body] = formatTable(
    titles.map((title) => ({ title })),
    lines,
    Number.POSITIVE_INFINITY,
  );
  return `${[bold(head), ...body].join("\n")}\n`;
}

/** Widths of columns: short ones keep theirs, long ones share what is left by their length. */
function shareWidth(sizes: readonly number[], width: number): readonly number[] {
  const isLong = (size: number): boolean => size > LONG;
  const gaps = 2 * (sizes.length - 1);
  const short = sizes.filter((size) => !isLong(size)).reduce((sum, size) => sum + size, gaps);
  const long = sizes.filter(isLong).reduce((sum, size) => sum + size, 0);
  if (short + long <= width) return sizes;
  return sizes.map((size) =>
    isLong(size) ? Math.max(LONG / 2, Math.floor(((width - short) * size) / long)) : size,
  );
}
