import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import type { BundleFile } from "../../../../src/report/files/bundle-files.ts";

/** Data Package, version 1, as far as a tabular one with inline schemas goes; written from the specification. */
const webAddress = z.string().regex(/^https?:\/\//u);
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
});
const field = z.strictObject({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean"]),
  description: z.string(),
  constraints: constraints.optional(),
});
const schema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
      }),
    )
    .optional(),
});
const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._/]+$/u),
  // Relative, below the descriptor, no hidden folder.
  path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.)[^\\:]+$/u),
  profile: z.literal("tabular-data-resource"),
  title: z.string(),
  description: z.string(),
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  dialect: z.record(z.string(), z.union([z.string(), z.boolean()])),
  schema,
});
const descriptor = z.strictObject({
  profile: z.literal("tabular-data-package"),
  name: z.string().regex(/^[-a-z0-9._/]+$/u),
  title: z.string(),
  description: z.string().optional(),
  version: z.string().optional(),
  created: z.iso.datetime({ offset: true }).optional(),
  licenses: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[-a-zA-Z0-9._]+$/u),
        title: z.string().optional(),
        path: webAddress.optional(),
      }),
    )
    .min(1)
    .optional(),
  sources: z.array(
    z.strictObject({ title: z.string().min(1), path: webAddress.optional(), license: z.string().optional() }),
  ),
  resources: z.array(resource).min(1),
});

type Field = z.infer<typeof field>;

/** What is wrong with the files of a data package, by the specification; nothing where all is right. */
export function checkDataPackage(files: readonly BundleFile[]): readonly string[] {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const json: unknown = JSON.parse(
    new TextDecoder("utf-8", { fatal: true }).decode(contents.get("datapackage.json")),
  );
  const parsed = descriptor.safeParse(json);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const problems: string[] = [];
  const tables = new Map<string, readonly ReadonlyMap<string, string>[]>();
  for (const { name, path, bytes, hash, schema: of } of parsed.data.resources) {
    const content = contents.get(path);
    if (content === undefined) {
      problems.push(`${path} is missing`);
      continue;
    }
    if (content.length !== bytes) problems.push(`${path} has ${content.length} bytes`);
    if (hash !== `sha256:${createHash("sha256").update(content).digest("hex")}`)
      problems.push(`${path} has another hash`);
    const lines: string[][] = parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
    const [header = [], ...rows] = lines;
    if (JSON.stringify(header) !== JSON.stringify(of.fields.map((each) => each.name)))
      problems.push(`${path} has another header`);
    for (const [index, cells] of rows.entries()) {
      for (const [at, each] of of.fields.entries()) {
        const problem = checkCell(cells[at] ?? "", each);
        if (problem !== undefined) problems.push(`${path}:${index + 2}: ${each.name} ${problem}`);
      }
    }
    tables.set(
      name,
      rows.map((cells) => new Map(header.map((column, at) => [column, cells[at] ?? ""]))),
    );
  }
  for (const { name, schema: of } of parsed.data.resources) {
    const keysOf = (table: string, columns: readonly string[]) =>
      (tables.get(table) ?? []).map((row) => columns.map((column) => row.get(column) ?? "").join("\u0000"));
    const names = new Set(of.fields.map((each) => each.name));
    if (names.size < of.fields.length) problems.push(`${name}: fields repeat`);
    if (of.primaryKey !== undefined) {
      const keys = keysOf(name, of.primaryKey);
      if (new Set(keys).size < keys.length) problems.push(`${name}: the primary key repeats`);
      if (!of.primaryKey.every((column) => names.has(column))) problems.push(`${name}: no such key`);
    }
    for (const { fields, reference } of of.foreignKeys ?? []) {
      const there = new Set(keysOf(reference.resource, reference.fields));
      const lost = keysOf(name, fields).filter((key) => key !== "" && !there.has(key));
      if (lost.length > 0) problems.push(`${name}: ${lost.length} keys are lost`);
    }
  }
  return problems;
}

function checkCell(cell: string, { type, constraints: rules }: Field): string | undefined {
  if (cell === "") return rules?.required === true ? "is required" : undefined;
  if (type === "boolean" && cell !== "true" && cell !== "false") return "is no boolean";
  if (type === "integer" && !/^-?\d+$/u.test(cell)) return "is no integer";
  if (type === "number" && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(cell)) return "is no number";
  if (rules?.enum !== undefined && !rules.enum.map(String).includes(cell)) return "is none of the list";
  if (rules?.pattern !== undefined && !new RegExp(`^(?:${rules.pattern})$`, "u").test(cell))
    return "has another form";
  if (rules?.minimum !== undefined && Number(cell) < rules.minimum) return "is below the least";
  return undefined;
}
