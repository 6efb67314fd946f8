/**
 * A developer feeds a search engine or database and wants any UPR document or export as NDJSON, each record checked by its
 * schema, and all that is doubtful as a table, so that nothing is dropped unseen.
 *
 * Run: npx tsx examples/from-file-to-records.ts [file] [out.ndjson]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { recommendationSchema, safeParseRecord, uprInfoRowSchema } from "uprkit";
import { readDocument } from "uprkit/read";
import { formatRowsNdjson } from "uprkit/report";

const INVENTED = `To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session
Slovenia,EEG,EU,Ratify the convention,Chile,GRULAC,,Accepted,5,International instruments,7
Slovenia,EEG,EU,Continue its efforts,Viet Nam,Asia,ASEAN,Accepted,2,Right to educaton,7
Slovenia,EEG,EU,Consider a visit,Atlantis,,,Noted,3,Special procedures,7
`;
const [file, out = "examples/out/records.ndjson"] = process.argv.slice(2);
const bytes = new TextEncoder().encode(INVENTED);
const result = await (file === undefined
  ? readDocument(bytes, { name: "invented.csv" })
  : readDocument(file));

const isExport = result.kind === "upr-info-export";
const records = isExport ? result.rows : "recommendations" in result ? result.recommendations : [];
const schema = isExport ? uprInfoRowSchema : recommendationSchema;
const valid = records.filter((record) => safeParseRecord(schema, record).success);
console.log(`${result.kind}: ${records.length} records, ${valid.length} of them valid`);

console.table(
  result.diagnostics.map(({ severity, code, message, range = {} }) => {
    return { at: range.paragraph ?? range.row, severity, code, message };
  }),
);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, formatRowsNdjson(valid));
console.log(`${out}, from ${formatRowsNdjson(valid.slice(0, 1)).slice(0, 100)}…`);
