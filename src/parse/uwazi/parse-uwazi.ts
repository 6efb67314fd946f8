import type { Diagnostic } from "../../diagnostics.ts";
import { DEFAULT_READ_LIMITS, type ReadLimits } from "../../documents/limits.ts";
import { UprError } from "../../errors.ts";
import type { UprInfoRow } from "../../model/upr-info-row.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import { createDiagnosticTally, type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { parseUprInfo } from "../upr-info.ts";
import { isJsonObject, type JsonObject, memberOf, readUwaziEntities } from "./entity.ts";
import { cellsOf, ENTITY_HEADER, unknownPropertiesOf } from "./entity-cells.ts";
import { notePartialResult } from "./partial-result.ts";
import { isUwaziDocument, readUwaziDocument, type UwaziDocument } from "./uwazi-document.ts";

/** What {@link parseUwazi} gives: each entity once, as a recommendation, a pledge, a document or a diagnostic. */
export interface UwaziExport {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "upr-info-uwazi";
  /** The file that was read. */
  readonly document: {
    /** Name of the file, without its folder. */
    readonly file: string;
    /** Entities or rows in it. */
    readonly rowCount: number;
  };
  /** Recommendations, in the order of the file: one per recommendation and recommending State. */
  readonly rows: readonly UprInfoRow[];
  /** Voluntary pledges, in the order of the file. */
  readonly pledges: readonly VoluntaryPledge[];
  /** Documents of reviews that the result lists; empty where it has none. */
  readonly documents: readonly UwaziDocument[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of {@link parseUwazi} and {@link parseUwaziTable}. */
export interface ParseUwaziOptions {
  /** Name used in ids, sources and diagnostics; default `"input"`, for a table its own. */
  readonly name?: string;
  /** `maxRows` bounds the entities, `maxCellCharacters` the text of one. */
  readonly limits?: ReadLimits;
}

/**
 * Reads a result of UPR Info's database since it moved to Uwazi: the answer to a search, `{ rows, totalRows }`, or an
 * array of entities.
 *
 * Counts rows, which are recommendations by recommending State. The database gives 10,000 results at most, without a
 * word: a result of that size, or one that says there are more, has the warning `uwazi/partial-result`. rows + pledges
 * + documents + diagnostics `uwazi/other-entity` + errors with a row = entities. Ids count entities from 1. O(n).
 *
 * @param value - Parsed JSON; not changed.
 * @param options - See {@link ParseUwaziOptions}.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where the value is no such result, `LIMIT_EXCEEDED`.
 *
 * @example One recommendation
 * ```ts
 * import { parseUwazi } from "uprkit/read";
 *
 * const metadata = {
 *   state_under_review: [{ value: "s1", label: "Chile" }],
 *   recommending_state: [{ value: "s2", label: "Peru" }],
 *   recommendation: [{ value: "Set up an office" }],
 *   response: [{ value: "r1", label: "Supported" }],
 *   action_category: [{ value: "a5", label: "5 - Specific action" }],
 *   session: [{ value: "x44", label: "44 - November 2023" }],
 * };
 * const { rows } = parseUwazi({ rows: [{ _id: "e1", template: "t", metadata }], totalRows: 1 });
 * rows.map(({ stateUnderReview, session, position, action }) => [stateUnderReview, session, position, action]); // => [["CHL", 44, "supported", 5]]
 * ```
 *
 * @category Parsing
 */
export function parseUwazi(value: unknown, options: ParseUwaziOptions = {}): UwaziExport {
  const { name = "input", limits = {} } = options;
  const result = readUwaziEntities(value);
  if (result === undefined) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as a result of UPR Info's database: it is ${Array.isArray(value) ? "an array" : typeof value}, expected entities or { rows, totalRows }`,
    );
  }
  const { entities, total, isCapped } = result;
  const maxRows = limits.maxRows ?? DEFAULT_READ_LIMITS.maxRows;
  if (entities.length > maxRows) {
    throw new UprError(
      "LIMIT_EXCEEDED",
      `Cannot read "${name}": maxRows is ${maxRows}, it has ${entities.length}`,
    );
  }
  const tally = createDiagnosticTally();
  notePartialResult(
    { name, count: entities.length, isCapped, ...(total === undefined ? {} : { total }) },
    tally,
  );
  const maxCharacters = limits.maxCellCharacters ?? DEFAULT_READ_LIMITS.maxCellCharacters;
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  const ids = new Map<number, string>();
  const documents: UwaziDocument[] = [];
  for (const [index, entity] of entities.entries()) {
    const row = index + 1;
    const read = readEntity(entity, { name, row, maxCharacters }, tally);
    if (read === undefined) continue;
    if ("document" in read) documents.push(read.document);
    else {
      cells.push(read.cells);
      rowNumbers.push(row);
      if (read.id !== "") ids.set(row, read.id);
    }
  }
  // Columns that no entity fills are left out, so that the reader says which are missing.
  const filled = ENTITY_HEADER.flatMap((column, at) =>
    REQUIRED.has(column) || cells.some((row) => row[at] !== "") ? [at] : [],
  );
  const pick = (row: readonly string[]): string[] => filled.map((at) => row[at] ?? "");
  const parsed = parseUprInfo({
    name,
    header: pick(ENTITY_HEADER),
    rows: cells.map(pick),
    rowNumbers,
    delimiter: "|",
  });
  const cite = <Item extends UprInfoRow | VoluntaryPledge>(item: Item): Item => {
    const id = ids.get(item.source.row ?? 0);
    return id === undefined
      ? item
      : { ...item, source: { ...item.source, citation: `UPR Info entity ${id}` } };
  };
  return {
    kind: "upr-info-uwazi",
    document: { file: name, rowCount: entities.length },
    rows: parsed.rows.map(cite),
    pledges: parsed.pledges.map(cite),
    documents,
    diagnostics: [...tally.list(), ...(cells.length === 0 ? [] : parsed.diagnostics)],
  };
}

const REQUIRED: ReadonlySet<string> = /* @__PURE__ */ new Set(["To", "From", "Response", "Session"]);

interface EntityPlace {
  readonly name: string;
  readonly row: number;
  readonly maxCharacters: number;
}

type EntityReading =
  | { readonly document: UwaziDocument }
  | { readonly cells: string[]; readonly id: string }
  | undefined;

function readEntity(entity: unknown, place: EntityPlace, tally: DiagnosticTally): EntityReading {
  const { name: source, row, maxCharacters } = place;
  const range = { row };
  const metadata = isJsonObject(entity) ? memberOf(entity, "metadata") : undefined;
  if (!isJsonObject(entity) || !isJsonObject(metadata)) {
    tally.add({
      code: "uwazi/no-entity",
      severity: "error",
      message: `Cannot read entity ${row}: it ${isJsonObject(entity) ? "has no metadata" : "is no object"}`,
      source,
      range,
      hint: "It was left out.",
    });
    return undefined;
  }
  const text = (name: string): string => {
    const value = memberOf(entity, name);
    return typeof value === "string" ? value.slice(0, 500) : "";
  };
  const id = text("sharedId") || text("_id");
  if (isRecommendation(metadata)) {
    const cells = cellsOf(metadata);
    const long = cells.findIndex((cell) => cell.length > maxCharacters);
    if (long !== -1) {
      tally.add({
        code: "uwazi/text-too-long",
        severity: "error",
        message: `Cannot read entity ${row}: it has ${cells[long]?.length} characters in one property, expected ${maxCharacters} at most`,
        source,
        range: { row, column: ENTITY_HEADER[long] ?? "" },
        hint: "It was left out.",
      });
      return undefined;
    }
    for (const property of unknownPropertiesOf(metadata)) {
      tally.add(
        {
          code: "uwazi/unknown-property",
          severity: "info",
          message: `Cannot read property ${quote(property)}: it is none of a recommendation`,
          source,
          range,
          hint: "It is left out.",
        },
        property.slice(0, 100),
      );
    }
    if (hasPlainOrganisations(metadata)) {
      tally.add(
        {
          code: "uwazi/assumed-organisations",
          severity: "info",
          message: `Cannot tell whose "organisations" are: they were taken for those of the State under review`,
          source,
          range,
        },
        "",
      );
    }
    return { cells, id };
  }
  const title = text("title");
  if (isUwaziDocument(metadata)) return { document: readUwaziDocument(metadata, { id, title, row }) };
  tally.add({
    code: "uwazi/other-entity",
    severity: "info",
    message: `Cannot read entity ${row}, ${quote(title)}: it is no recommendation and no document, its template is ${quote(text("template"))}`,
    source,
    range,
    hint: "It is left out.",
  });
  return undefined;
}

function isRecommendation(metadata: JsonObject): boolean {
  const has = (name: string): boolean => Object.hasOwn(metadata, name);
  return (
    has("recommending_state") || (has("state_under_review") && (has("response") || has("recommendation")))
  );
}

function hasPlainOrganisations(metadata: JsonObject): boolean {
  return (
    Object.hasOwn(metadata, "organisations") && !Object.hasOwn(metadata, "state_under_review___organisations")
  );
}
