import type { Corpus } from "../../../corpus/corpus.ts";
import type { Statement } from "../../../model/statement.ts";
import type { BundleFile } from "../bundle-files.ts";
import { formatRowsCsv } from "../format-rows-csv.ts";
import { jsonSchemaOf } from "../schema/json-schema.ts";
import { tableSchemaOf } from "../schema/table-schema.ts";
import type { Table } from "../table.ts";
import { corpusTables } from "../tables/corpus-tables.ts";
import { checkOptions, checkTables } from "./check-package.ts";
import { formatReadme } from "./readme.ts";

/** A license of the data of a package. */
export interface PackageLicense {
  /** Short name of the Open Definition or SPDX, such as `"CC-BY-4.0"`. */
  readonly name: string;
  /** Its name in full. */
  readonly title?: string;
  /** Web address of its text. */
  readonly path?: string;
}

/** Where the data of a package is from. */
export interface PackageSource {
  /** Whom to name, and what: `"UPR Info, database of UPR recommendations, export of 14 August 2015"`. */
  readonly title: string;
  /** Web address. */
  readonly path?: string;
  /** Under which terms it was given, in a few words. */
  readonly license?: string;
}

/** What {@link dataPackage} takes beside the tables. */
export interface DataPackageOptions {
  /** In lower case: letters, digits, `.`, `_` and `-`, such as `"upr-china"`. */
  readonly name: string;
  /** What it is, in a line. */
  readonly title: string;
  /** What the package holds, in a few sentences of plain text. */
  readonly description?: string;
  /** Under which the package may be used, where that is yours to say; the page in it says so where nobody has. */
  readonly licenses?: readonly PackageLicense[];
  /** Where the data is from; at least one. The documents and files that the rows of a corpus are from are added. */
  readonly sources: readonly PackageSource[];
  /** Day or moment it was made, `YYYY-MM-DD` or as RFC 3339 has it; absent by default, so that the same data gives the same bytes. */
  readonly created?: string;
  /** Version of the package, such as `"1.0.0"`. */
  readonly version?: string;
  /** Statements, which a corpus does not hold; only beside a corpus. */
  readonly statements?: readonly Statement[];
}

/**
 * A corpus, or tables, as a Frictionless Data Package (version 1), to be published or kept: files with their paths.
 *
 * `datapackage.json` describes each `data/<table>.csv`: encoding, number of bytes, SHA-256, and a Table Schema with the
 * type and meaning of each column, constraints and keys between tables; licenses and sources with attribution.
 * `schemas/<table>.json` is the JSON Schema of its rows as JSON. `README.md` says the same to people. Texts that look
 * like formulas have an apostrophe in front in the CSV, see `formatRowsCsv`. Keys are checked before they are claimed.
 * The same input gives the same bytes. `hash` is left out where the platform has no `crypto.subtle`, such as a page over plain HTTP.
 * O(cells): 0.8 s for the 41,066 rows of the embedded data.
 *
 * @param data - A corpus or view, or tables such as those of `corpusTables`; not changed.
 * @throws `UprError` with code `INVALID_ARGUMENT` where a name, date or address is none, license or source lacks, a
 * table repeats, or a key of a table does not hold; also as `formatRowsCsv`.
 * @see Frictionless Data, "Data Package", "Tabular Data Package" and "Table Schema", version 1.
 *
 * @example
 * ```ts
 * import { selectRecommendations } from "uprkit";
 * import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";
 * import { dataPackage } from "uprkit/report";
 *
 * const china = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN" });
 * const files = await dataPackage(china, {
 *   name: "upr-china",
 *   title: "China in the Universal Periodic Review, 2009 and 2013",
 *   licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }],
 *   sources: [{ title: UPR_INFO_SNAPSHOT.attribution }],
 * });
 * files.map(({ path }) => path).filter((path) => !path.startsWith("schemas/"));
 * // => ["datapackage.json", "README.md", "data/recommendations.csv", "data/reviews.csv", "data/pledges.csv"]
 * ```
 *
 * @category Report
 */
export async function dataPackage(
  data: Corpus | readonly Table[],
  options: DataPackageOptions,
): Promise<readonly BundleFile[]> {
  const created = checkOptions(options);
  const isCorpus = "columns" in data;
  const { statements = [] } = options;
  const tables = isCorpus ? corpusTables(data, { statements }) : data;
  checkTables(tables);
  const sources = isCorpus ? [...options.sources, ...listFiles(tables)] : options.sources;
  const encoder = new TextEncoder();
  const resources: object[] = [];
  const files: BundleFile[] = [];
  for (const table of tables) {
    const { name, title, notes, columns, rows } = table;
    const path = `data/${name}.csv`;
    const bytes = encoder.encode(formatRowsCsv(rows, { columns }));
    const hash = await hashOf(bytes);
    resources.push({
      name,
      path,
      profile: "tabular-data-resource",
      title,
      description: notes.join(" "),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: bytes.length,
      ...(hash === undefined ? {} : { hash }),
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchemaOf(table),
    });
    files.push({ path, bytes });
  }
  const { name, title, description, licenses = [], version } = options;
  const descriptor = {
    profile: "tabular-data-package",
    name,
    title,
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
    ...(created === undefined ? {} : { created }),
    ...(licenses.length === 0 ? {} : { licenses }),
    sources,
    resources,
  };
  return [
    { path: "datapackage.json", bytes: encoder.encode(formatJson(descriptor)) },
    { path: "README.md", bytes: encoder.encode(formatReadme(tables, { ...options, sources })) },
    ...files,
    ...tables.map((table) => ({
      path: `schemas/${table.name}.json`,
      bytes: encoder.encode(formatJson(jsonSchemaOf(table))),
    })),
  ];
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Documents and files that the rows of a corpus were read from, each once. */
function listFiles(tables: readonly Table[]): readonly PackageSource[] {
  const titles = new Set<string>();
  for (const { rows } of tables) {
    for (const { document, file } of rows) {
      if (typeof document === "string") titles.add(document);
      else if (typeof file === "string") titles.add(`File ${file}`);
    }
  }
  return Array.from(titles, (title) => ({ title }));
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
