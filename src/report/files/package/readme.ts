import type { Table } from "../table.ts";
import type { DataPackageOptions, PackageLicense, PackageSource } from "./data-package.ts";

/** What a person reads first: what the files are, what a row is, what columns mean, whom to name. */
export function formatReadme(tables: readonly Table[], options: DataPackageOptions): string {
  const { title, description, licenses = [], sources, created } = options;
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...(description === undefined ? [] : [escapeMarkdown(description)]),
    ...(created === undefined ? [] : [`Made ${escapeMarkdown(created.slice(0, 10))}.`]),
    "A [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/): `datapackage.json` says to programs what this page says to people. `schemas/` has a JSON Schema of the rows of each table.",
    "## Files",
    ...tables.flatMap(describeTable),
    "## How the files are written",
    'UTF-8, a comma between cells, lines end with CR LF. What is not known is blank. Several values in a cell are joined by ";". A text that a spreadsheet could take for a formula has an apostrophe in front, which is not part of it.',
    "## Sources",
    sources.map((source) => `- ${describeSource(source)}`).join("\n"),
    "## License",
    licenses.length === 0
      ? "None is stated here. Ask the sources before you publish the texts; name them with every figure."
      : licenses.map((license) => `- ${describeLicense(license)}`).join("\n"),
  ].join("\n\n")}\n`;
}

function describeTable({
  name,
  title,
  notes,
  columns,
  rows,
  primaryKey,
  foreignKeys = [],
}: Table): readonly string[] {
  const keys = [
    ...(primaryKey === undefined ? [] : [`Key: ${primaryKey.map(code).join(", ")}.`]),
    ...foreignKeys.map(
      ({ columns: own, table, references }) =>
        `${own.map(code).join(", ")} is ${references.map(code).join(", ")} of ${code(table)}.`,
    ),
  ];
  return [
    `### \`data/${name}.csv\`: ${escapeMarkdown(title)}, ${rows.length} ${rows.length === 1 ? "row" : "rows"}`,
    escapeMarkdown(notes.join(" ")),
    ...(keys.length === 0 ? [] : [keys.join(" ")]),
    [
      "| column | type | meaning |",
      "|---|---|---|",
      ...columns.map(
        ({ name: column, type, description }) =>
          `| ${code(column)} | ${type} | ${escapeMarkdown(description)} |`,
      ),
    ].join("\n"),
  ];
}

function describeSource({ title, path, license }: PackageSource): string {
  return [title, path, license]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(", ");
}

function describeLicense({ name, title, path }: PackageLicense): string {
  return [title ?? name, path]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(", ");
}

/** A name as code; a grave accent in it would end that. */
function code(name: string): string {
  return name.includes("`") || name.includes("|")
    ? escapeMarkdown(name)
    : `\`${name.replaceAll(/\s/gu, " ")}\``;
}

/** Text in one line that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, " ").replaceAll(/[\\`*_[\]<>#|~&!]/gu, "\\$&");
}
