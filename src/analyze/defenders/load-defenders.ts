import type * as z from "zod";
import type { Diagnostic } from "../../diagnostics.ts";
import { UprError } from "../../errors.ts";
import { type Defender, defenderSchema } from "../../model/defender.ts";
import { parseJson } from "../../model/parse-json.ts";
import { type Reprisal, reprisalSchema } from "../../model/reprisal.ts";
import { keepValidRecords } from "../../model/validate/keep-valid-records.ts";
import { type WgadOpinion, wgadOpinionSchema } from "../../model/wgad-opinion.ts";
import { createDefenderRegister, type DefenderRegister } from "./register.ts";

/** Bounds of what {@link loadDefenders} takes. */
export interface LoadDefendersLimits {
  /** Characters of a text; default 50,000,000. */
  readonly maxCharacters?: number;
  /** Records of each kind; default 10,000. */
  readonly maxRecords?: number;
  /** Events of one defender; default 1,000. */
  readonly maxEvents?: number;
}

/** How {@link loadDefenders} reads. */
export interface LoadDefendersOptions {
  /** Name of the file, for messages; default `"defenders.json"`. */
  readonly name?: string;
  /** Day after which nothing can have happened yet, as for {@link createDefenderRegister}. */
  readonly on?: string;
  /** How large the file may be; default as {@link LoadDefendersLimits} says. */
  readonly limits?: LoadDefendersLimits;
}

const MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["defenders", "opinions", "reprisals"]);

/**
 * A register of one's own, from JSON: `{ "defenders": […], "opinions": […], "reprisals": […] }`, of which the last two
 * may be missing, or an array of defenders.
 *
 * Each record is checked by its schema, as the built-in ones are. One that is broken is left out with a diagnostic of
 * severity `error` that has its path; members the model does not know are errors too, so that nothing private is
 * carried along unseen. What remains goes through {@link createDefenderRegister}. O(size of the value).
 *
 * @param json - Parsed JSON, or its text; not changed.
 * @throws {@link UprError} with code `WRONG_DOCUMENT_KIND` where it is no JSON or no register, `LIMIT_EXCEEDED`,
 * `INVALID_ARGUMENT`.
 *
 * @example A record without a source
 * ```ts
 * import { loadDefenders } from "uprkit";
 *
 * const { defenders, diagnostics } = loadDefenders({ defenders: [{ id: "ana-example", name: "Ana Example" }] });
 * defenders.length; // => 0
 * diagnostics[0]?.range?.column; // => "defenders[0]"
 * ```
 *
 * @category Analyze
 */
export function loadDefenders(json: unknown, options: LoadDefendersOptions = {}): DefenderRegister {
  const { name = "defenders.json", limits = {}, on } = options;
  const value = typeof json === "string" ? parseText(json, name, limits.maxCharacters ?? 50_000_000) : json;
  const lists = readLists(value, name);
  const found: Diagnostic[] = [...lists.diagnostics];
  const read = <Item>(member: string, schema: z.ZodType<Item>): readonly Item[] => {
    const items = lists.members.get(member) ?? [];
    assertCount(items.length, limits.maxRecords ?? 10_000, "maxRecords", name);
    if (member === "defenders") for (const item of items) checkEvents(item, limits.maxEvents ?? 1_000, name);
    const place = { source: name, member, code: "defenders/broken-record" };
    const { records, diagnostics } = keepValidRecords(schema, items, place);
    found.push(...diagnostics);
    return records;
  };
  const defenders = read<Defender>("defenders", defenderSchema);
  const opinions = read<WgadOpinion>("opinions", wgadOpinionSchema);
  const reprisals = read<Reprisal>("reprisals", reprisalSchema);
  const register = createDefenderRegister(defenders, {
    reprisals,
    ...(lists.members.has("opinions") ? { opinions } : {}),
    ...(on === undefined ? {} : { on }),
  });
  return { ...register, diagnostics: [...found, ...register.diagnostics] };
}

function parseText(text: string, name: string, maxCharacters: number): unknown {
  assertCount(text.length, maxCharacters, "maxCharacters", name);
  return parseJson(text, name);
}

function assertCount(count: number, limit: number, limitName: string, name: string): void {
  if (count <= limit) return;
  throw new UprError("LIMIT_EXCEEDED", `Cannot read "${name}": ${limitName} is ${limit}, it has ${count}`);
}

function checkEvents(item: unknown, maxEvents: number, name: string): void {
  if (typeof item !== "object" || item === null || !("events" in item) || !Array.isArray(item.events)) return;
  assertCount(item.events.length, maxEvents, "maxEvents", name);
}

interface Lists {
  readonly members: ReadonlyMap<string, readonly unknown[]>;
  readonly diagnostics: readonly Diagnostic[];
}

function readLists(value: unknown, name: string): Lists {
  if (Array.isArray(value)) return { members: new Map([["defenders", value]]), diagnostics: [] };
  const entries =
    typeof value === "object" && value !== null ? (Object.entries(value) as [string, unknown][]) : [];
  const lists = entries.filter(
    (entry): entry is [string, unknown[]] => MEMBERS.has(entry[0]) && Array.isArray(entry[1]),
  );
  if (!lists.some(([member]) => member === "defenders")) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as a register of defenders: it has no list "defenders"`,
    );
  }
  const known = new Map<string, readonly unknown[]>(lists);
  const diagnostics = entries
    .filter(([member]) => !known.has(member))
    .slice(0, 50)
    .map(
      ([member]): Diagnostic => ({
        code: "defenders/unknown-member",
        severity: "warning",
        message: `Cannot read ${JSON.stringify(member.slice(0, 80))}: a register has the lists ${[...MEMBERS].join(", ")}`,
        source: name,
        hint: "It was left out.",
      }),
    );
  return { members: known, diagnostics };
}
