import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import { resolveAffectedGroup } from "../../reference/affected-groups.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { resolveTheme } from "../../reference/themes.ts";
import { readDevelopmentGoal } from "../development-goal-label.ts";
import { readPositionLabel } from "../position-label.ts";
import type { ListedGroup, ListedTheme, PositionSource } from "./thematic-list.ts";

/** What a cell holds, with the labels in it that are not known. */
export interface ReadLabels {
  readonly themes: readonly ListedTheme[];
  readonly groups: readonly ListedGroup[];
  readonly sdgs: readonly number[];
  readonly unknownThemes: readonly string[];
  readonly unknownGroups: readonly string[];
  readonly unknownGoals: readonly string[];
}

type Section = "themes" | "groups" | "sdgs";

/** Headings inside the cell of themes: `SDGs:`, `Affected persons:`, `Groups of Persons:`. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ["sdgs", /^(?:relevant )?(?:sdgs?|sustainable development goals?)\s*:?$/iu],
  ["groups", /^(?:affected persons|affected groups|groups? of persons|persons affected)\s*:?$/iu],
  ["themes", /^(?:full list of themes|themes|human rights themes)\s*:?$/iu],
];
/** Dash or bullet before an item. */
const DASH = /^[-–—•·]\s{0,3}/u;
const CODE = /^([A-Z]\d{1,3})\s{1,3}(?:[-–]\s{1,3})?(?=\S)/u;

function readTheme(line: string): ListedTheme {
  const code = CODE.exec(line);
  const label = code === null ? line : line.slice(code[0].length);
  // Codes were renumbered between lists; the label decides, the code where the label is new.
  const concept =
    resolveTheme(label) ?? (code === null ? undefined : (resolveTheme(line) ?? resolveTheme(code[1] ?? "")));
  return {
    ...(concept === undefined ? {} : { concept }),
    label,
    ...(code?.[1] === undefined ? {} : { code: code[1] }),
  };
}

/** Reads the lines of a cell; labels hold commas, colons and ampersands, so that only a line end separates them. */
export function readLabels(cell: string, first: Section): ReadLabels {
  const themes: ListedTheme[] = [];
  const groups: ListedGroup[] = [];
  const sdgs: number[] = [];
  const unknown: Record<Section, string[]> = { themes: [], groups: [], sdgs: [] };
  let section = first;
  for (const written of cell.split("\n")) {
    const line = written.trim().replace(DASH, "").trim();
    if (line === "") continue;
    const heading = HEADINGS.find(([, expression]) => expression.test(line))?.[0];
    if (heading !== undefined) {
      section = heading;
    } else if (section === "themes") {
      const theme = readTheme(line);
      themes.push(theme);
      if (theme.concept === undefined) unknown.themes.push(line);
    } else if (section === "groups") {
      const slug = resolveAffectedGroup(line);
      groups.push({ ...(slug === undefined ? {} : { slug }), label: line });
      if (slug === undefined) unknown.groups.push(line);
    } else {
      const goal = readDevelopmentGoal(line)?.goal;
      if (goal === undefined) unknown.sdgs.push(line);
      else if (!sdgs.includes(goal)) sdgs.push(goal);
    }
  }
  const { themes: unknownThemes, groups: unknownGroups, sdgs: unknownGoals } = unknown;
  return { themes, groups, sdgs, unknownThemes, unknownGroups, unknownGoals };
}

/** What stands where no position is given. */
const NO_POSITION = /^(?:|n\/?a|none|nan|null|-)$/iu;

/** A position as printed; `none` for an empty cell, undefined for words that are none. */
export function readListedPosition(cell: string): ResponsePosition | undefined {
  const label = cell.trim().replace(DASH, "");
  return NO_POSITION.test(label) ? "none" : readPositionLabel(label);
}

const SYMBOL = /A\/HRC\/[0-9A-Z/.]{1,40}(?:\/(?:Add|Corr|Rev)\.\d{1,2}){0,2}/iu;
const PARAGRAPH = /\bpara(?:graph)?s?\s?\.?\s{0,3}(\d{1,3}(?:\.\d{1,3})?)/giu;

/** Symbol and paragraph of `A/HRC/28/15/Add.1, para. 3 - Para. 3`; the last paragraph named counts. */
export function readPositionSource(text: string): PositionSource | undefined {
  const parsed = parseSymbol(SYMBOL.exec(text)?.[0] ?? "");
  const symbol = documentSymbolSchema.safeParse(parsed?.symbol);
  if (!symbol.success) return undefined;
  const paragraph = [...text.matchAll(PARAGRAPH)].at(-1)?.[1];
  return { document: symbol.data, ...(paragraph === undefined ? {} : { paragraph }) };
}

/** Symbol of the Working Group report that an addendum belongs to, or of the report itself. */
export function reportOf(symbol: DocumentSymbol): DocumentSymbol | undefined {
  const parsed = parseSymbol(symbol);
  return parsed?.kind === "report" || parsed?.kind === "addendum" ? parsed.report : undefined;
}

/** Number and text of a recommendation; the first line of the cell begins with the number. */
export interface ListedText {
  readonly paragraph: string;
  readonly text: string;
  /** What follows `Source of position:`; absent where no line says so. */
  readonly position?: string;
}

const NUMBER = /^(\d{1,3}) ?[.-] ?(\d{1,3})\.? ?(?=\D)/u;
const SOURCE = /\bsource of (?:the )?position\s*:?/iu;

/** Reads the cell of a recommendation; undefined where it begins with no number. */
export function readListedText(cell: string): ListedText | undefined {
  const whole = cell.replace(/\s+/gu, " ").normalize("NFC").trim();
  const number = NUMBER.exec(whole);
  if (number === null) return undefined;
  const [head, major = "", minor = ""] = number;
  const source = SOURCE.exec(whole);
  const end = source === null ? whole.length : source.index;
  const text = whole.slice(head.length, end).trim();
  const position = source === null ? undefined : whole.slice(end + source[0].length).trim();
  return { paragraph: `${major}.${Number(minor)}`, text, ...(position === undefined ? {} : { position }) };
}
