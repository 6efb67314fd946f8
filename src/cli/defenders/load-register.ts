import type { DefenderRegister } from "../../analyze/defenders/register.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { nameOf } from "../input/read-input.ts";
import { readText } from "../input/read-text.ts";
import type { CliIo } from "../io.ts";

/** A register with where it is from. */
export interface LoadedRegister {
  readonly register: DefenderRegister;
  /** What the figures come from, for the note under the table. */
  readonly source: string;
  /** What to tell the owner of the file; the built-in register's findings are known and in its JSON. */
  readonly toTell: readonly Diagnostic[];
}

/** What says which register is loaded. */
export interface RegisterFlags {
  /** The day that is looked at. */
  readonly on: string;
  /** A file, or `-`; default: the built-in one. */
  readonly register?: string;
  readonly unverified?: true;
}

/** The register a person named, or the built-in one; `undefined` where there is none of the State. */
export async function loadRegister(
  state: StateCode,
  { on, register: path, unverified }: RegisterFlags,
  io: CliIo,
): Promise<LoadedRegister | undefined> {
  const { createDefenderRegister } = await import("../../analyze/defenders/register.ts");
  if (path === undefined) {
    if (state !== "CHN") return undefined;
    const { loadChinaCase } = await import("../../data/china/index.ts");
    const { defenders, opinions, reprisals } = loadChinaCase({ includeUnverified: unverified === true });
    const register = createDefenderRegister(defenders, { opinions, reprisals });
    return { register, source: "built-in register of China, November 2026", toTell: [] };
  }
  const { loadDefenders } = await import("../../analyze/defenders/load-defenders.ts");
  const { excludeUnverified, excludeUnverifiedFacts } = await import("../../model/exclude-unverified.ts");
  const loaded = loadDefenders(await readText(path, io), { name: nameOf(path), on });
  const toTell = loaded.diagnostics;
  if (unverified) return { register: loaded, source: nameOf(path), toTell };
  const opinions = excludeUnverified(loaded.opinions);
  const defenders = excludeUnverifiedFacts(
    loaded.defenders,
    loaded.opinions.length === 0 ? {} : { opinions },
  );
  return { register: { ...loaded, opinions, defenders }, source: nameOf(path), toTell };
}
