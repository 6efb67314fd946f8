import { formsOfName, joinName, listNames } from "../../classify/persons/person-names.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { citeSource } from "../../model/cite-source.ts";
import type { Defender } from "../../model/defender.ts";
import type { Reprisal } from "../../model/reprisal.ts";
import { validateDefenders } from "../../model/validate/defenders.ts";
import { diagnose, type Located } from "../../model/validate/diagnose.ts";
import { validateReprisals } from "../../model/validate/reprisals.ts";
import { validateWgadOpinions } from "../../model/validate/wgad-opinions.ts";
import type { WgadOpinion } from "../../model/wgad-opinion.ts";
import { assertDay } from "../calendar/days.ts";
import { findContradictions } from "./contradictions.ts";
import { mergeDefenders } from "./merge-defenders.ts";

/** Defenders with what belongs to them, checked together. */
export interface DefenderRegister {
  /** In the order given; ids are unique. */
  readonly defenders: readonly Defender[];
  /** Opinions of the Working Group on Arbitrary Detention, in the order given. */
  readonly opinions: readonly WgadOpinion[];
  /** Reprisals on record, in the order given. */
  readonly reprisals: readonly Reprisal[];
  /** What was found while putting them together; nothing was left out without one. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What goes into a register beside the defenders. */
export interface CreateDefenderRegisterOptions {
  /** Opinions of the Working Group on Arbitrary Detention; default none. */
  readonly opinions?: readonly WgadOpinion[];
  /** Reprisals; default none. */
  readonly reprisals?: readonly Reprisal[];
  /** Day after which nothing can have happened yet: what is dated later is a finding. Default: any day may be. */
  readonly on?: string;
}

/**
 * A register of defenders, checked: each record, the records against each other, and what their sources contradict.
 *
 * Two records with one id become one: what the second adds is added, what it says otherwise is kept as another account
 * of the same event, and each difference is a finding with both sources. Two ids that go by one name stay two, with a
 * finding, as they may be namesakes. The findings of {@link validateDefenders}, {@link validateWgadOpinions} and
 * {@link validateReprisals} are among the diagnostics. O(defenders + events). Does not change its input.
 *
 * @param defenders - Records of the model, such as those of `loadChinaCase()`, one register after another to merge them.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example Two sources, one day apart
 * ```ts
 * import { createDefenderRegister } from "uprkit";
 *
 * const person = (date: string, citation: string) => ({
 *   id: "ana-example",
 *   name: "Ana Example",
 *   state: "KEN" as const,
 *   opinions: [],
 *   source: { citation },
 *   events: [{ kind: "detained" as const, date, source: { citation } }],
 * });
 * const register = createDefenderRegister([person("2020-03-01", "a paper"), person("2020-03-02", "another")]);
 * register.defenders.length; // => 1
 * register.diagnostics.map(({ code }) => code); // => ["defenders/two-records", "defenders/contradicting-dates"]
 * ```
 *
 * @category Analyze
 */
export function createDefenderRegister(
  defenders: readonly Defender[],
  options: CreateDefenderRegisterOptions = {},
): DefenderRegister {
  const { on } = options;
  if (on !== undefined) assertDay("on", on);
  const merged = mergeDefenders(defenders);
  const opinions = keepFirst(options.opinions ?? [], "opinion");
  const reprisals = keepFirst(options.reprisals ?? [], "reprisal");
  return {
    defenders: merged.defenders,
    opinions: opinions.records,
    reprisals: reprisals.records,
    diagnostics: [
      ...merged.diagnostics,
      ...opinions.diagnostics,
      ...reprisals.diagnostics,
      ...findNamesakes(merged.defenders),
      ...merged.defenders.flatMap((defender) => findContradictions(defender, on)),
      ...validateDefenders(
        merged.defenders,
        options.opinions === undefined ? {} : { opinions: opinions.records },
      ),
      ...validateWgadOpinions(opinions.records),
      ...validateReprisals(reprisals.records),
      ...findStrangers(merged.defenders, [...opinions.records, ...reprisals.records]),
    ],
  };
}

/**
 * One register out of two, as {@link createDefenderRegister} makes it out of all their records; the first one's facts
 * come first. The findings are those of the whole, so the two registers' own are found anew. O(defenders + events).
 *
 * @param options - `on` as for {@link createDefenderRegister}.
 *
 * @example With one's own
 * ```ts
 * import { createDefenderRegister, mergeDefenderRegisters } from "uprkit";
 *
 * const none = createDefenderRegister([]);
 * mergeDefenderRegisters(none, none).defenders; // => []
 * ```
 *
 * @category Analyze
 */
export function mergeDefenderRegisters(
  first: Omit<DefenderRegister, "diagnostics">,
  second: Omit<DefenderRegister, "diagnostics">,
  options: Pick<CreateDefenderRegisterOptions, "on"> = {},
): DefenderRegister {
  return createDefenderRegister([...first.defenders, ...second.defenders], {
    opinions: [...first.opinions, ...second.opinions],
    reprisals: [...first.reprisals, ...second.reprisals],
    ...options,
  });
}

/** The first record of each id; a later one that says otherwise is a finding. */
function keepFirst<Item extends Located & { readonly source: object }>(
  records: readonly Item[],
  what: string,
): { readonly records: readonly Item[]; readonly diagnostics: readonly Diagnostic[] } {
  const kept = new Map<string, Item>();
  const diagnostics: Diagnostic[] = [];
  for (const record of records) {
    const known = kept.get(record.id);
    if (known === undefined) {
      kept.set(record.id, record);
    } else if (JSON.stringify(known) !== JSON.stringify(record)) {
      diagnostics.push(
        diagnose(record, {
          code: "defenders/two-records",
          severity: "warning",
          message: `Cannot join the records of ${what} "${record.id}": ${citeSource(known.source)} and ${citeSource(record.source)} differ, and the first was taken`,
          hint: "Make one record of the two.",
        }),
      );
    }
  }
  return { records: [...kept.values()], diagnostics };
}

/** Names that lead to several records. */
function findNamesakes(defenders: readonly Defender[]): readonly Diagnostic[] {
  const seen = new Map<string, Defender>();
  return defenders.flatMap((defender) => {
    const names = listNames(defender).map(([name]) => name);
    const others = new Set(
      names.flatMap((name) => [...formsOfName(name)].flatMap((form) => seen.get(form) ?? [])),
    );
    for (const name of names) if (!seen.has(joinName(name))) seen.set(joinName(name), defender);
    return [...others].map((other) =>
      diagnose(defender, {
        code: "defenders/same-person",
        severity: "warning",
        message: `Cannot tell "${other.id}" (${citeSource(other.source)}) and "${defender.id}" (${citeSource(defender.source)}) apart: they go by one name`,
        hint: "Give both records one id if they are one person; namesakes stay two.",
      }),
    );
  });
}

/** Opinions and reprisals about persons the register does not have. */
function findStrangers(
  defenders: readonly Defender[],
  records: readonly (WgadOpinion | Reprisal)[],
): readonly Diagnostic[] {
  const known = new Set(defenders.map(({ id }) => id));
  return records.flatMap((record) =>
    record.defenders
      .filter((id) => !known.has(id))
      .map((id) =>
        diagnose(record, {
          code: "defenders/unknown-person",
          severity: "warning",
          message: `Cannot connect "${record.id}" with "${id}": the register has no defender of this id`,
        }),
      ),
  );
}
