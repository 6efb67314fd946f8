import type { Diagnostic, DiagnosticSeverity } from "../../diagnostics.ts";
import type { DevelopmentGoalLabel, GroupLabel } from "../../model/uhri-record.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveAffectedGroup } from "../../reference/affected-groups.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { readDevelopmentGoal } from "../development-goal-label.ts";
import { type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { linesFromHtml } from "../html-text.ts";
import { readMechanismBody } from "../mechanism-body.ts";
import { splitParagraphNumber } from "../paragraph-number.ts";
import { readPositionLabel } from "../position-label.ts";
import { remember } from "../remember.ts";
import { readCycleLabel } from "../uhri/values.ts";
import type { SdgExplorerField } from "./columns.ts";
import type { SdgExplorerRecord } from "./sdg-explorer-record.ts";

/** What one row says, before rows of one recommendation are joined. */
export type SdgExplorerRow = Omit<SdgExplorerRecord, "id" | "rows" | "source">;

/** What a reader of rows needs to know of its file. */
export interface SdgExplorerFile {
  readonly name: string;
  readonly tally: DiagnosticTally;
  readonly maxCharacters: number;
}

/** What stands where there is nothing. */
const NOTHING = /^(?:no sdg.*|none|n\/?a|null|-|not applicable|no group.*)$/iu;

/** Values of a cell: separated by bars, semicolons or line breaks. */
function splitValues(cell: string): readonly string[] {
  return cell
    .split(/[|;\r\n]+/u)
    .map((value) => value.replace(/^\s*-(?=\s)/u, "").trim())
    .filter((value) => value !== "" && !NOTHING.test(value));
}

/** A function that reads one row; `undefined` where it could not be read, which a diagnostic of severity `error` says. */
export function createRowReader({
  name,
  tally,
  maxCharacters,
}: SdgExplorerFile): (cell: (field: SdgExplorerField) => string, row: number) => SdgExplorerRow | undefined {
  const stateOf = remember((text) => resolveState(text));
  const bodyOf = remember(readMechanismBody);
  const goalsOf = remember(readGoals);

  return (cell, row) => {
    const note = (
      column: SdgExplorerField,
      code: Diagnostic["code"],
      message: string,
      { severity = "warning", key }: { readonly severity?: DiagnosticSeverity; readonly key?: string } = {},
    ): void => {
      tally.add(
        { code, severity, message, source: name, range: { row, column } },
        key === undefined ? undefined : `${column} ${key}`,
      );
    };
    const lose = (column: SdgExplorerField, code: string, what: string): undefined => {
      note(column, code, `Cannot read row ${row}: ${what}`, { severity: "error" });
      return undefined;
    };
    const readState = (column: SdgExplorerField, text: string): StateCode | undefined => {
      const result = stateOf(text);
      if (result.found && result.matched === "fuzzy") {
        const message = `Cannot resolve ${quote(text)}: it was taken for ${result.code}`;
        note(column, "sdg-explorer/guessed-state", message, { key: text });
      }
      return result.found ? result.code : undefined;
    };

    const raw = cell("text");
    if (raw.length > maxCharacters) {
      return lose("text", "sdg-explorer/text-too-long", `its text has ${raw.length} characters`);
    }
    const lines = linesFromHtml(raw);
    if (lines.length === 0) return lose("text", "sdg-explorer/missing-text", "it has no text");
    const stateName = cell("state").trim();
    const state = readState("state", stateName);
    if (state === undefined) {
      return lose("state", "sdg-explorer/unknown-state", `${quote(stateName)} is the name of no State`);
    }
    const label = cell("mechanism").trim();
    const general = bodyOf(label);
    const own = bodyOf(cell("body").trim());
    // The column of the mechanism says "Treaty Bodies"; that of the body, where there is one, says which.
    const { mechanism, treatyBody, mandate } =
      general.mechanism === "upr" || own.mechanism === "other" ? general : own;
    if (mechanism === "other") {
      note(
        "mechanism",
        "sdg-explorer/unknown-mechanism",
        `Cannot resolve the mechanism ${quote(label)}: it is none`,
        {
          key: label,
        },
      );
    }
    const isUpr = mechanism === "upr";
    const numbered = splitParagraphNumber(lines, { isUpr });
    const paragraph = readParagraph(cell("paragraph"), isUpr) ?? numbered.paragraph;
    const cycleLabel = cell("cycle").trim();
    const cycle = isUpr && cycleLabel !== "" ? readCycleLabel(cycleLabel) : undefined;
    if (isUpr && cycle === undefined) {
      note(
        "cycle",
        "sdg-explorer/unreadable-cycle",
        `Cannot read the cycle ${quote(cycleLabel)}: it has no number`,
        {
          key: cycleLabel,
        },
      );
    }
    const year = Number(/^(\d{4})(?:\.0{1,6})?$/u.exec(cell("year").trim())?.[1] ?? 0);
    if (year === 0 && cell("year").trim() !== "") {
      note("year", "sdg-explorer/unreadable-year", `Cannot read the year ${quote(cell("year"))}: it is none`);
    }
    const printed = cell("symbol").trim();
    const document = printed === "" ? undefined : parseSymbol(printed)?.symbol;
    const goals: DevelopmentGoalLabel[] = [];
    for (const column of ["goals", "targets"] as const) {
      const read = goalsOf(cell(column));
      goals.push(...read.goals);
      for (const unknown of read.unknown) {
        const message = `Cannot resolve the goal ${quote(unknown)}: it is no goal or target of the 2030 Agenda`;
        note(column, "sdg-explorer/unknown-goal", message, { key: unknown });
      }
    }
    const groups = splitValues(cell("groups")).map((text): GroupLabel => {
      const group = resolveAffectedGroup(text);
      if (group !== undefined) return { label: text, group };
      note(
        "groups",
        "sdg-explorer/unknown-group",
        `Cannot resolve the group ${quote(text)}: no list has it`,
        {
          key: text,
        },
      );
      return { label: text };
    });
    const response = cell("response").trim();
    const position = readPositionLabel(response);
    if (position === undefined && response !== "" && !NOTHING.test(response)) {
      note(
        "response",
        "sdg-explorer/unknown-position",
        `Cannot read the position ${quote(response)}: it is none`,
        {
          key: response,
        },
      );
    }
    const recommendingStates: StateCode[] = [];
    for (const text of isUpr ? splitStates(cell("recommendingState"), stateOf) : []) {
      const recommender = readState("recommendingState", text);
      if (recommender !== undefined) recommendingStates.push(recommender);
      else {
        const message = `Cannot resolve ${quote(text)}: no State has this name`;
        note("recommendingState", "sdg-explorer/unknown-recommender", message, { key: text });
      }
    }
    return {
      mechanism,
      ...(treatyBody === undefined ? {} : { treatyBody }),
      ...(mandate === undefined ? {} : { mandate }),
      state,
      ...(year === 0 ? {} : { year }),
      ...(cycle === undefined ? {} : { cycle }),
      ...(document === undefined ? {} : { document }),
      ...(paragraph === undefined ? {} : { paragraph }),
      text: numbered.text,
      developmentGoals: goals,
      groups,
      ...(position === undefined ? {} : { position }),
      recommendingStates,
    };
  };
}

/** The number in a cell such as `A-HRC-26-5|136.1`: the last part that is one. */
function readParagraph(cell: string, isUpr: boolean): string | undefined {
  for (const part of cell.slice(0, 500).split("|").reverse()) {
    const text = part.trim();
    if (/^\d{1,3}(?:\.\d{1,3})?(?:\s?\([a-z]{1,4}\)){0,2}$/u.test(text)) return text;
    const { paragraph } = splitParagraphNumber([`${text} x`], { isUpr });
    if (paragraph !== undefined) return paragraph;
  }
  return undefined;
}

/** Goals of a cell. Commas separate them too, but also stand in their names: `16 - PEACE, JUSTICE …`. */
function readGoals(cell: string): {
  readonly goals: readonly DevelopmentGoalLabel[];
  readonly unknown: readonly string[];
} {
  const goals: DevelopmentGoalLabel[] = [];
  const unknown: string[] = [];
  for (const value of splitValues(cell)) {
    for (const label of value.split(/,\s*(?=(?:SDG|Goal|Target)?\s?\d)/iu)) {
      const goal = readDevelopmentGoal(label.trim());
      if (goal === undefined) unknown.push(label.trim());
      else goals.push(goal);
    }
  }
  return { goals, unknown };
}

/** Names of a cell. Commas separate them where the whole is no name: `Iran, Islamic Republic of` is one. */
function splitStates(
  cell: string,
  stateOf: (name: string) => { readonly found: boolean },
): readonly string[] {
  return splitValues(cell).flatMap((value) =>
    !value.includes(",") || stateOf(value).found
      ? [value]
      : value
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== ""),
  );
}
