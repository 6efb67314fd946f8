import { UprError } from "../../errors.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { ACTION_CATEGORIES, STATE_CODES } from "../../model/vocabulary.generated.ts";
import { type CorpusColumns, NO_STATE } from "../corpus.ts";
import { type BodyLayout, COLUMNS } from "./binary-layout.ts";
import type { StoredRecords } from "./stored-records.ts";

/** The columns of a body, as views of it wherever today's codes are those it was written with. */
export function readColumns(
  body: Uint8Array,
  layout: BodyLayout,
  rows: number,
  records: StoredRecords,
): CorpusColumns {
  const start = (column: (typeof COLUMNS)[number][0]): number =>
    body.byteOffset + (layout.columns[COLUMNS.findIndex(([name]) => name === column)] ?? 0);
  const bytes = (column: (typeof COLUMNS)[number][0]): Uint8Array =>
    new Uint8Array(body.buffer, start(column), rows);
  return {
    length: rows,
    stateUnderReview: translated(bytes("stateUnderReview"), records.states, STATE_CODES, 0),
    recommendingState: translated(bytes("recommendingState"), records.states, STATE_CODES, 0),
    session: bytes("session"),
    position: translated(bytes("position"), records.positions, RESPONSE_POSITIONS, 0),
    claim: translated(bytes("claim"), records.claims, RESPONSE_CLAIMS, 1),
    action: bytes("action"),
    issueSet: new Uint16Array(body.buffer, start("issueSet"), rows),
    recommendation: new Int32Array(body.buffer, start("recommendation"), rows),
    origin: new Uint16Array(body.buffer, start("origin"), rows),
    originRow: new Int32Array(body.buffer, start("originRow"), rows),
  };
}

/** Codes of today's list; the column itself where the list it was written with starts today's. Unknown codes stay over its end. */
function translated(
  column: Uint8Array,
  written: readonly string[],
  known: readonly string[],
  first: number,
): Uint8Array {
  if (written.every((value, index) => known[index] === value)) return column;
  const codes = Uint8Array.from({ length: 256 }, (_, code) => {
    const value = written[code - first];
    const index = value === undefined ? -1 : known.indexOf(value);
    if (index >= 0) return index + first;
    return code < first || code === NO_STATE ? code : NO_STATE - 1;
  });
  return column.map((code) => codes[code] ?? NO_STATE - 1);
}

/** That every code leads somewhere: measures read the columns without asking. */
export function checkColumns(columns: CorpusColumns, records: StoredRecords, name: string): void {
  const bytes = [
    ["stateUnderReview", STATE_CODES.length, 0],
    // One up, so that NO_STATE comes round to 0.
    ["recommendingState", STATE_CODES.length + 1, 256 - NO_STATE],
    ["position", RESPONSE_POSITIONS.length, 0],
    ["claim", RESPONSE_CLAIMS.length + 1, 0],
    ["action", ACTION_CATEGORIES.length + 1, 0],
  ] as const;
  for (const [column, end, shift] of bytes) {
    if (areBytesBelow(columns[column], end, shift)) continue;
    const at = columns[column].findIndex((code) => ((code + shift) & 255) >= end);
    throw badCode(name, column, at, columns[column][at]);
  }
  const numbers = [
    ["issueSet", 0, records.issueSets.length],
    ["origin", 0, records.sources.length],
    ["recommendation", -1, records.recommendations.length],
    ["originRow", 0, 2 ** 31],
  ] as const;
  for (const [column, lowest, end] of numbers) {
    if (areWithin(columns[column], lowest, end)) continue;
    const at = columns[column].findIndex((code) => code < lowest || code >= end);
    throw badCode(name, column, at, columns[column][at]);
  }
}

// No branch for a code: the sign of the difference is kept. Two loops, as engines are slower on one for every type.

function areBytesBelow(codes: Uint8Array, end: number, shift: number): boolean {
  const highest = end - 1;
  let signs = 0;
  for (let at = 0; at < codes.length; at++) signs |= highest - (((codes[at] ?? 0) + shift) & 255);
  return signs >= 0;
}

function areWithin(codes: Uint16Array | Int32Array, lowest: number, end: number): boolean {
  const highest = end - 1;
  let signs = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    signs |= (highest - code) | (code - lowest);
  }
  return signs >= 0;
}

function badCode(name: string, column: string, at: number, code: number | undefined): UprError {
  return new UprError(
    "INVALID_RECORD",
    `Cannot decode "${name}": "${column}" of row ${at} is ${code}, expected the code of something that is there`,
  );
}
