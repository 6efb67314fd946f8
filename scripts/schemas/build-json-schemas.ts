import * as z from "zod";
import { MODEL_SCHEMAS } from "../../src/model/schemas.ts";
import { type Descriptions, readDescriptions } from "./read-descriptions.ts";

/** `UprInfoRow` → `upr-info-row`. */
export function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "-").toLowerCase();
}

function describe(json: z.core.JSONSchema.BaseSchema, name: string, { types, members }: Descriptions): void {
  json.title = name;
  json.description = types.get(name) ?? `Schema of ${name}.`;
  for (const [member, schema] of Object.entries(json.properties ?? {})) {
    const text = members.get(`${name}.${member}`);
    if (text !== undefined && typeof schema === "object") schema.description = text;
  }
}

/**
 * JSON Schema (draft 2020-12) of every type of the model, by file name without ending.
 *
 * Titles are the names of the types; descriptions are their doc comments, so that there is one text of each.
 */
export function buildJsonSchemas(): ReadonlyMap<string, z.core.JSONSchema.BaseSchema> {
  const descriptions = readDescriptions(new URL("../../src/model/", import.meta.url));
  const names = new Map<unknown, string>(
    Object.entries(MODEL_SCHEMAS).map(([name, schema]) => [schema, name]),
  );
  const files = new Map<string, z.core.JSONSchema.BaseSchema>();
  for (const [name, schema] of Object.entries(MODEL_SCHEMAS)) {
    const json: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, {
      target: "draft-2020-12",
      override: ({ zodSchema, jsonSchema }) => {
        // Readonly types describe our objects, not what a file may hold.
        delete jsonSchema.readOnly;
        const nested = names.get(zodSchema);
        if (nested !== undefined) describe(jsonSchema, nested, descriptions);
      },
    });
    const {
      $schema = "https://json-schema.org/draft/2020-12/schema",
      title = name,
      description = "",
      ...rest
    } = json;
    files.set(toKebabCase(name), { $schema, title, description, ...rest });
  }
  return files;
}
