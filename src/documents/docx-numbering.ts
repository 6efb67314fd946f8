import { isOn, toInteger, type WordHandlers } from "./docx-names.ts";
import { formatWordNumber } from "./docx-numbers.ts";
import { type Draft, type ParagraphFormat, readParagraphProperty } from "./docx-styles.ts";

/** A level of a list. */
interface ListLevel extends ParagraphFormat {
  readonly start: number;
  readonly format: string;
  /** Pattern such as `6.%3`, where `%3` is the number of the third level. */
  readonly pattern: string;
  /** Level, from 1, after which this one starts again; 0 for never; absent for any above it. */
  readonly restartAfter?: number;
  /** Whether the numbers of other levels are shown in digits. */
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  /** Paragraph style that belongs to the level. */
  readonly style?: string;
}

interface ListDefinition {
  readonly levels: Map<number, ListLevel>;
  /** Style whose list is meant in its place. */
  numberingStyle?: string;
}

interface List {
  readonly id: string;
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/** The number printed before a paragraph. */
export interface ListNumber {
  /** As Word prints it, such as `"6.3"` or `"•"`; empty where the level prints none. */
  readonly text: string;
  /** Indentation the level gives to its paragraphs. */
  readonly format: ParagraphFormat;
}

/** Lists of a document. */
export interface WordLists {
  /** Level of a list that belongs to a paragraph style. */
  readonly levelOfStyle: (list: string, style: string | undefined) => number | undefined;
  /** Counts one paragraph on; undefined where there is no such list or level. */
  readonly next: (list: string, level: number) => ListNumber | undefined;
}

const LEVELS = 9;
const BULLET = "•";

/** Bullets are often characters of a symbol font, in the private-use area. */
function bulletOf(pattern: string): string {
  return /^[\ue000-\uf8ff\s]*$/u.test(pattern) ? BULLET : pattern;
}

/**
 * Collects the lists of a document from its part `numbering.xml`; `listOfStyle` gives the list a style belongs to.
 *
 * Lists made from one definition count on together; one that says where to start does so at its first paragraph.
 */
export function createListReader(listOfStyle: (style: string) => string | undefined): {
  handlers: WordHandlers;
  lists: WordLists;
} {
  const definitions = new Map<string, ListDefinition>();
  const lists = new Map<string, List>();
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  const path: string[] = [];
  let definition: ListDefinition | undefined;
  let list: List | undefined;
  let level: Draft<ListLevel> | undefined;
  let overridden = 0;

  const handlers: WordHandlers = {
    open: (tag, attribute) => {
      path.push(tag);
      const value = attribute("val");
      if (tag === "abstractNum") {
        definition = { levels: new Map() };
        definitions.set(attribute("abstractNumId") ?? "", definition);
      } else if (tag === "num") {
        const id = attribute("numId") ?? "";
        list = { id, definition: "", starts: new Map(), levels: new Map() };
        lists.set(id, list);
      } else if (tag === "abstractNumId" && list !== undefined) {
        list.definition = value ?? "";
      } else if (tag === "numStyleLink" && definition !== undefined) {
        definition.numberingStyle = value ?? "";
      } else if (tag === "lvlOverride") {
        overridden = toInteger(attribute("ilvl")) ?? 0;
      } else if (tag === "startOverride" && list !== undefined) {
        list.starts.set(overridden, toInteger(value) ?? 1);
      } else if (tag === "lvl") {
        level = { start: 0, format: "decimal", pattern: "", isLegal: false, isHidden: false };
        const levels = list?.levels ?? definition?.levels;
        levels?.set(toInteger(attribute("ilvl")) ?? 0, level);
      } else if (level !== undefined) {
        if (tag === "start") level.start = toInteger(value) ?? 0;
        else if (tag === "numFmt") level.format = value ?? "decimal";
        else if (tag === "lvlText") level.pattern = (value ?? "").slice(0, 200);
        else if (tag === "isLgl") level.isLegal = isOn(attribute);
        else if (tag === "vanish") level.isHidden = isOn(attribute);
        else if (tag === "pStyle") level.style = value ?? "";
        else if (tag === "lvlRestart") level.restartAfter = toInteger(value) ?? 0;
        else readParagraphProperty(level, tag, attribute);
      }
    },
    close: (tag) => {
      path.pop();
      if (tag === "lvl") level = undefined;
      else if (tag === "num") list = undefined;
      else if (tag === "abstractNum") definition = undefined;
    },
  };

  /** The definition a list uses, over the style it may point to. */
  const definitionOf = ({ definition: id }: List): { id: string; levels: ListDefinition["levels"] } => {
    const own = definitions.get(id);
    const style = own?.numberingStyle;
    const linked = style === undefined ? undefined : lists.get(listOfStyle(style) ?? "");
    const target = linked === undefined ? undefined : definitions.get(linked.definition);
    if (linked !== undefined && target !== undefined && target.numberingStyle === undefined)
      return { id: linked.definition, levels: target.levels };
    return { id, levels: own?.levels ?? new Map() };
  };
  const levelsOf = (id: string): { key: string; levelAt: (at: number) => ListLevel | undefined } => {
    const own = lists.get(id);
    if (own === undefined) return { key: id, levelAt: () => undefined };
    const { id: key, levels } = definitionOf(own);
    return { key, levelAt: (at) => own.levels.get(at) ?? levels.get(at) };
  };

  return {
    handlers,
    lists: {
      levelOfStyle: (id, style) => {
        const { levelAt } = levelsOf(id);
        for (let at = 0; style !== undefined && at < LEVELS; at++)
          if (levelAt(at)?.style === style) return at;
        return undefined;
      },
      next: (id, at) => {
        const { key, levelAt } = levelsOf(id);
        const own = levelAt(at);
        if (own === undefined) return undefined;
        const counter = counters.get(key) ?? [];
        counters.set(key, counter);
        const override = lists.get(id)?.starts.get(at);
        const isRestart = override !== undefined && !restarted.has(`${id} ${at}`);
        if (isRestart) restarted.add(`${id} ${at}`);
        const before = counter[at];
        counter[at] = isRestart ? override : before === undefined ? (override ?? own.start) : before + 1;
        for (let below = at + 1; below < LEVELS; below++) {
          const after = levelAt(below)?.restartAfter ?? below;
          if (at < after) counter[below] = undefined;
        }
        if (own.isHidden) return { text: "", format: own };
        if (own.format === "bullet") return { text: bulletOf(own.pattern), format: own };
        const text = own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
          const index = Number(digit) - 1;
          const other = levelAt(index);
          if (other === undefined || index > at) return "";
          const format = own.isLegal && other.format !== "none" ? "decimal" : other.format;
          return formatWordNumber(counter[index] ?? other.start, format);
        });
        return { text, format: own };
      },
    },
  };
}
