// Writes one JSON Schema (draft 2020-12) per type of the model: `tsx scripts/schemas.ts <folder>`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildJsonSchemas } from "./schemas/build-json-schemas.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: tsx scripts/schemas.ts <folder>");
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const schemas = buildJsonSchemas();
  for (const [name, schema] of schemas) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  console.log(`${schemas.size} JSON Schemas in ${folder}`);
}
