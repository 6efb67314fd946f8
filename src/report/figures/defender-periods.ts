import { assertDay, firstDayOf } from "../../analyze/calendar/days.ts";
import { listPhases } from "../../analyze/defenders/phases.ts";
import type { Defender, DefenderEventKind } from "../../model/defender.ts";
import { formatWgadCitation, type WgadOpinion } from "../../model/wgad-opinion.ts";
import type { DefendersFigureMark, DefendersFigureRow } from "./defenders.ts";

/**
 * The times in which each defender was free, held, disappeared or dead, up to a day, as rows for {@link drawDefenders}.
 *
 * Derived as by `defenderStatus`: a sentence does not end a detention but begins an imprisonment, and what nothing
 * ends lasts. The time before the first event that says something of liberty is left out, and so is who has none.
 * A term that is over by any reckoning ends its row, and what follows is `unknown` or, where what is recorded later
 * shows it, `detained`. By defender, in the order given. O(events).
 *
 * @param options - `on`: events of a later day are left out.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example Released, and taken again
 * ```ts
 * import { loadChinaCase } from "uprkit/data/china";
 * import { defenderPeriods } from "uprkit/report";
 *
 * const { defenders } = loadChinaCase();
 * const person = defenders.filter(({ id }) => id === "zhang-zhan");
 * defenderPeriods(person, { on: "2024-06-01" }).map(({ status }) => status).at(-1); // => "at-liberty"
 * ```
 *
 * @category Report
 */
export function defenderPeriods(
  defenders: readonly Defender[],
  options: { readonly on: string },
): readonly DefendersFigureRow[] {
  const { on } = options;
  assertDay("on", on);
  return defenders.flatMap((defender) => {
    const rows: DefendersFigureRow[] = [];
    const phases = listPhases(defender).filter(({ start }) => start === undefined || start.first <= on);
    for (const [i, { status, start, term, statusAfterTerm }] of phases.entries()) {
      if (start === undefined) continue;
      const next = phases[i + 1]?.start;
      const isOver = term !== undefined && term.last < (next?.first ?? on);
      const own: DefendersFigureRow[] = [
        { person: defender.name, from: start.date, ...(isOver ? { to: term.last } : {}), status },
        ...(isOver && statusAfterTerm !== undefined
          ? [{ person: defender.name, from: term.last, status: statusAfterTerm }]
          : []),
      ];
      for (const row of own) {
        const before = rows.at(-1);
        if (before?.status === row.status) rows[rows.length - 1] = { ...row, from: before.from };
        else rows.push(row);
        // What went on until now ends where this begins.
        if (before !== undefined && before.to === undefined && before.status !== row.status) {
          rows[rows.length - 2] = { ...before, to: row.from };
        }
      }
    }
    return rows;
  });
}

/** How {@link defenderMarks} chooses. */
export interface DefenderMarksOptions {
  /** Opinions of the Working Group on Arbitrary Detention; default none. */
  readonly opinions?: readonly WgadOpinion[];
  /** Last day of what is listed. */
  readonly on: string;
}

/** Events that are turns of a case; where they change the status, the bars show them too. */
const TURNS: ReadonlySet<DefenderEventKind> = /* @__PURE__ */ new Set<DefenderEventKind>([
  "sentenced",
  "sentence-extended",
  "acquitted",
  "released",
  "died",
]);

/**
 * Sentences, acquittals, releases, deaths and opinions on each defender, up to a day, as marks for
 * {@link drawDefenders}.
 *
 * An opinion belongs to the defenders it names and to those that name it, on the day of its adoption or, where that is
 * not known, in the year of its number. By defender, events first. O(events + defenders × opinions).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example One opinion
 * ```ts
 * import { loadChinaCase } from "uprkit/data/china";
 * import { defenderMarks } from "uprkit/report";
 *
 * const { defenders, opinions } = loadChinaCase();
 * const person = defenders.filter(({ id }) => id === "chow-hang-tung");
 * const marks = defenderMarks(person, { opinions, on: "2024-01-26" });
 * marks.filter(({ kind }) => kind === "opinion").map(({ label }) => label); // => ["Opinion No. 30/2023"]
 * ```
 *
 * @category Report
 */
export function defenderMarks(
  defenders: readonly Defender[],
  options: DefenderMarksOptions,
): readonly DefendersFigureMark[] {
  const { opinions = [], on } = options;
  assertDay("on", on);
  return defenders.flatMap(({ id, name, events, opinions: own }) => [
    ...events
      .filter(({ kind, date }) => TURNS.has(kind) && firstDayOf(date) <= on)
      .map(({ kind, date }) => ({ person: name, date, kind: "event" as const, label: kind })),
    ...opinions
      .filter((opinion) => own.includes(opinion.id) || opinion.defenders.includes(id))
      .map((opinion) => ({
        person: name,
        date: opinion.adopted ?? String(opinion.year),
        kind: "opinion" as const,
        label: formatWgadCitation(opinion),
      }))
      .filter(({ date }) => firstDayOf(date) <= on),
  ]);
}
