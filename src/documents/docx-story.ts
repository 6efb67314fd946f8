import { isOn, toInteger, type WordHandlers } from "./docx-names.ts";
import type { WordLists } from "./docx-numbering.ts";
import {
  type Draft,
  type ParagraphFormat,
  type RunFormat,
  readParagraphProperty,
  readRunProperty,
  type WordStyles,
} from "./docx-styles.ts";

/** A call of a note in a paragraph. */
export interface NoteCall {
  /** Offset into the paragraph's raw text. */
  readonly at: number;
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** Mark typed by hand; absent where Word counts. */
  readonly mark?: string;
}

/** How many pages began before something: as Word last laid the document out, and by breaks put in by hand. */
export interface PageCount {
  readonly rendered: number;
  readonly explicit: number;
}

/** One paragraph as it stands in the file. */
export interface StoryParagraph {
  /** Number or bullet Word prints before it; empty where there is none. */
  readonly number: string;
  /** Text as written, tabs and line breaks as `\t` and `\n`. */
  readonly text: string;
  readonly notes: readonly NoteCall[];
  readonly pages: PageCount;
  /** Where its first line starts, in points from the margin. */
  readonly left: number;
  /** Height of most of its type. */
  readonly size: number;
}

/** One cell: its paragraphs, those of tables inside it included. */
export interface StoryCell {
  readonly paragraphs: StoryParagraph[];
  readonly span: number;
}

/** Called as the parts of a story are complete. */
export interface StoryEvents {
  readonly paragraph: (paragraph: StoryParagraph) => void;
  readonly tableStart?: () => void;
  readonly row?: (cells: readonly StoryCell[], pages: PageCount) => void;
  readonly tableEnd?: () => void;
  /** Any element, for what the caller looks for itself. */
  readonly element?: (tag: string, attribute: (name: string) => string | undefined) => void;
}

interface OpenParagraph {
  text: string;
  notes: NoteCall[];
  pages: PageCount | undefined;
  format: Draft<ParagraphFormat>;
  style: string | undefined;
  /** The mark at its end is deleted: it is one with the paragraph that follows. */
  isJoined: boolean;
  sizes: Map<number, number>;
  run: Draft<RunFormat> & { style?: string };
  /** What follows in the run is the mark of the note called last. */
  isMark: boolean;
}

interface OpenTable {
  cells: Draft<StoryCell>[];
  /** Pages at the start of the row, and the most any of its cells got to. */
  start: PageCount;
  furthest: number;
}

/** What a reader of Word does not see, or would see twice. */
const UNSEEN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "del",
  "moveFrom",
  "mc:Fallback",
  "sdtPr",
  "sdtEndPr",
  "rt",
  "instrText",
  "delText",
  "delInstrText",
]);
/** Elements that stand for a character. */
const WRITTEN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);
/** What no paragraph reaches beyond. */
const ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["tc", "body", "footnote", "endnote", "hdr"]);
const MAX_SPAN = 63;

/** Reads the paragraphs and tables of a part that holds text: the body, the notes, a header. */
export function createStoryReader(styles: WordStyles, lists: WordLists, events: StoryEvents): WordHandlers {
  const path: string[] = [];
  const open: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  /** Fields at hand, by what of them is being read: text in any of their codes is not printed. */
  const fields: ("code" | "result")[] = [];
  let skipped = 0;
  let pages: PageCount = { rendered: 0, explicit: 0 };
  let joined: Pick<OpenParagraph, "text" | "notes" | "pages"> | undefined;

  const paragraph = (): OpenParagraph | undefined => open.at(-1);
  const isHidden = ({ run, style }: OpenParagraph): boolean =>
    run.isHidden ??
    (run.style === undefined ? undefined : styles.styleOf(run.style).isHidden) ??
    styles.styleOf(style).isHidden ??
    false;
  const write = (text: string): void => {
    const own = paragraph();
    if (own === undefined || text === "" || fields.includes("code") || isHidden(own)) return;
    const last = own.notes.at(-1);
    if (own.isMark && last !== undefined) {
      own.notes[own.notes.length - 1] = { ...last, mark: `${last.mark ?? ""}${text.trim()}` };
      return;
    }
    own.pages ??= pages;
    own.text += text;
    const size =
      own.run.size ?? (own.run.style === undefined ? undefined : styles.styleOf(own.run.style).size);
    const known = size ?? styles.styleOf(own.style).size ?? styles.defaultSize;
    own.sizes.set(known, (own.sizes.get(known) ?? 0) + text.trim().length);
  };
  const numberOf = ({
    format,
    style,
  }: OpenParagraph): { text: string; format: ParagraphFormat } | undefined => {
    const own = styles.styleOf(style);
    const list = format.list ?? own.list;
    if (list === undefined || list === "0") return undefined;
    const fromStyle = lists.levelOfStyle(list, own.listStyle ?? style);
    const level = format.level ?? (format.list === undefined ? (fromStyle ?? own.level) : undefined) ?? 0;
    return lists.next(list, level);
  };
  const finish = (own: OpenParagraph): void => {
    if (own.isJoined) {
      joined = { text: own.text, notes: own.notes, pages: own.pages };
      return;
    }
    const number = numberOf(own);
    const style = styles.styleOf(own.style);
    const pick = (key: "left" | "first"): number =>
      own.format[key] ??
      (own.format.list === undefined
        ? (style[key] ?? number?.format[key])
        : (number?.format[key] ?? style[key])) ??
      0;
    let size = style.size ?? styles.defaultSize;
    let most = 0;
    for (const [candidate, weight] of own.sizes) if (weight > most) [size, most] = [candidate, weight];
    const done: StoryParagraph = {
      number: number?.text ?? "",
      text: own.text,
      notes: own.notes,
      pages: own.pages ?? pages,
      left: Math.max(0, Math.round(100 * (pick("left") + pick("first"))) / 100),
      size,
    };
    for (const { cells } of tables) cells.at(-1)?.paragraphs.push(done);
    events.paragraph(done);
  };

  const openParagraph = (): void => {
    const before = open.length === 0 ? joined : undefined;
    if (open.length === 0) joined = undefined;
    open.push({
      text: before?.text ?? "",
      notes: before?.notes ?? [],
      pages: before?.pages,
      format: {},
      style: undefined,
      isJoined: false,
      sizes: new Map(),
      run: {},
      isMark: false,
    });
  };
  /** A paragraph whose mark is deleted, with none behind it to be one with. */
  const flush = (): void => {
    if (joined === undefined || open.length > 0) return;
    if (joined.text.trim() === "" && joined.notes.length === 0) {
      joined = undefined;
      return;
    }
    openParagraph();
    const own = open.pop();
    if (own !== undefined) finish(own);
  };
  const openField = (kind: string | undefined): void => {
    if (kind === "begin") fields.push("code");
    else if (kind === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
    else if (kind === "end") fields.pop();
  };

  const openInRun = (tag: string, attribute: (name: string) => string | undefined): void => {
    const own = paragraph();
    if (own === undefined) return;
    if (path.at(-2) === "rPr" && path.at(-3) === "r") {
      if (tag === "rStyle") own.run.style = attribute("val") ?? "";
      else readRunProperty(own.run, tag, attribute);
      return;
    }
    const written = WRITTEN.get(tag);
    if (written !== undefined) {
      // In the properties of a paragraph, `tab` is a stop.
      if (path.at(-2) === "r") write(written);
    } else if (tag === "r") {
      own.run = {};
      own.isMark = false;
    } else if (tag === "br") {
      if (attribute("type") === "page") pages = { ...pages, explicit: pages.explicit + 1 };
      else write("\n");
    } else if (tag === "sym") {
      const code = Number.parseInt(attribute("char") ?? "", 16);
      const isOfSymbolFont = code >= 0xe000 && code <= 0xf8ff;
      if (code >= 0x20 && code <= 0xffff) write(isOfSymbolFont ? "•" : String.fromCharCode(code));
    } else if (tag === "lastRenderedPageBreak") {
      pages = { ...pages, rendered: pages.rendered + 1 };
    } else if (tag === "fldChar") {
      openField(attribute("fldCharType"));
    } else if (tag === "footnoteReference" || tag === "endnoteReference") {
      if (isHidden(own) || fields.includes("code")) return;
      own.isMark = ["1", "true", "on"].includes(attribute("customMarkFollows") ?? "");
      own.pages ??= pages;
      own.notes.push({
        at: own.text.length,
        kind: tag === "endnoteReference" ? "endnote" : "footnote",
        id: attribute("id") ?? "",
        ...(own.isMark ? { mark: "" } : {}),
      });
    }
  };

  const openInTable = (tag: string, attribute: (name: string) => string | undefined): void => {
    const table = tables.at(-1);
    if (tag === "tbl") {
      tables.push({ cells: [], start: pages, furthest: 0 });
      if (tables.length === 1) events.tableStart?.();
    } else if (table !== undefined) {
      if (tag === "tr") {
        table.cells = [];
        table.start = pages;
        table.furthest = pages.rendered;
      } else if (tag === "tc") {
        // Cells stand side by side: each begins on the page of its row.
        pages = { ...pages, rendered: table.start.rendered };
        table.cells.push({ paragraphs: [], span: 1 });
      } else if (tag === "gridBefore") {
        const span = Math.min(MAX_SPAN, toInteger(attribute("val")) ?? 0);
        if (span > 0) table.cells.push({ paragraphs: [], span });
      } else if (tag === "gridSpan") {
        const cell = table.cells.at(-1);
        if (cell !== undefined) cell.span = Math.max(1, Math.min(MAX_SPAN, toInteger(attribute("val")) ?? 1));
      } else if (tag === "hMerge" && attribute("val") !== "restart") {
        const [cell, into] = [table.cells.at(-1), table.cells.at(-2)];
        if (cell !== undefined && into !== undefined && cell.paragraphs.length === 0) {
          table.cells.pop();
          into.span = Math.min(MAX_SPAN, into.span + cell.span);
        }
      }
    }
  };

  return {
    open: (tag, attribute) => {
      path.push(tag);
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      const parent = path.at(-2);
      // `del` in the properties of a mark says that the mark is deleted; elsewhere it holds what is deleted.
      if (parent === "rPr" && path.at(-3) === "pPr" && (tag === "del" || tag === "moveFrom")) {
        const own = paragraph();
        if (own !== undefined) own.isJoined = true;
      }
      if (UNSEEN.has(tag) || tag.endsWith("PrChange")) {
        skipped = 1;
        return;
      }
      events.element?.(tag, attribute);
      if (tag === "p") {
        openParagraph();
      } else if (parent === "pPr" || parent === "numPr") {
        const own = paragraph();
        if (own === undefined) return;
        if (tag === "pStyle") own.style = attribute("val");
        else if (tag === "pageBreakBefore" && isOn(attribute))
          pages = { ...pages, explicit: pages.explicit + 1 };
        else readParagraphProperty(own.format, tag, attribute);
      } else {
        openInTable(tag, attribute);
        openInRun(tag, attribute);
      }
    },
    close: (tag) => {
      path.pop();
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (tag === "p") {
        const own = open.pop();
        if (own !== undefined) finish(own);
        return;
      }
      if (ENDS.has(tag)) flush();
      const table = tables.at(-1);
      if (table === undefined) return;
      if (tag === "tc") {
        table.furthest = Math.max(table.furthest, pages.rendered);
      } else if (tag === "tr") {
        pages = { ...pages, rendered: table.furthest };
        if (tables.length === 1) events.row?.(table.cells, table.start);
      } else if (tag === "tbl") {
        tables.pop();
        if (tables.length === 0) events.tableEnd?.();
      }
    },
    text: (text) => {
      if (skipped > 0) return;
      const tag = path.at(-1);
      if (tag === "t" || tag === "m:t") write(text);
    },
  };
}
