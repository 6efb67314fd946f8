import type { UhriRecord } from "../../model/uhri-record.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { readExportDate } from "../export-dates.ts";
import { linesFromHtml } from "../html-text.ts";
import { readMechanismBody } from "../mechanism-body.ts";
import { splitParagraphNumber } from "../paragraph-number.ts";
import { remember } from "../remember.ts";
import { createEntryContext, type EntryContext, type UhriEntry } from "./entry-context.ts";
import { readEntryType } from "./entry-type.ts";
import { createLabelReader } from "./labels.ts";
import { createPlaceReader, noteForeignStates } from "./places.ts";
import { readPosition, readSession } from "./review-facts.ts";

/** What a reader of entries needs to know of its file. */
export interface UhriFile {
  readonly name: string;
  readonly tally: DiagnosticTally;
  readonly maxCharacters: number;
}

/**
 * A function that reads one entry; `undefined` where it could not be read, which a diagnostic of severity `error` then
 * says. It remembers the labels it has met.
 */
export function createEntryReader(file: UhriFile): (entry: UhriEntry, row: number) => UhriRecord | undefined {
  const { name, tally, maxCharacters } = file;
  const context = createEntryContext(name, tally);
  const { list, one, note, lose } = context;
  const readPlaces = createPlaceReader(context);
  const readLabels = createLabelReader(context);
  const bodyOf = remember(readMechanismBody);
  const symbolOf = remember((text) => parseSymbol(text)?.symbol);
  const dateOf = remember(readExportDate);

  const readLines = (): readonly string[] | undefined => {
    const raw = context.raw("text");
    if (typeof raw !== "string") {
      return lose("text", "uhri/missing-text", "Cannot read an entry: it has no text");
    }
    if (raw.length > maxCharacters) {
      const message = `Cannot read an entry: its text has ${raw.length} characters, expected ${maxCharacters} at most`;
      return lose("text", "uhri/text-too-long", message);
    }
    const lines = linesFromHtml(raw).map((line) => (line.startsWith("- ") ? line.slice(2) : line));
    return lines.length === 0
      ? lose("text", "uhri/missing-text", "Cannot read an entry: its text is blank")
      : lines;
  };
  const readBody = () => {
    const body = list("body")[0] ?? "";
    const read = bodyOf(body);
    const isKnown = read.mechanism === "upr" || read.treatyBody !== undefined || read.mandate !== undefined;
    if (!isKnown) {
      const message = `Cannot resolve the body ${quote(body)}: it is no treaty body, no mandate and not "UPR"`;
      note("body", "uhri/unknown-body", message, { key: body });
    }
    return { body, ...read };
  };
  const readSymbol = () => {
    const printed = one("symbol");
    const symbol = printed === undefined ? undefined : symbolOf(printed);
    if (printed !== undefined && symbol === undefined) {
      const message = `Cannot read the symbol ${quote(printed)}: it is none`;
      note("symbol", "uhri/unreadable-symbol", message, { key: printed });
    }
    return symbol;
  };
  const readDate = (field: "publicationDate" | "indexDate") => {
    const written = one(field);
    const date = written === undefined ? undefined : dateOf(written);
    if (written !== undefined && date === undefined) {
      const message = `Cannot read the date ${quote(written)}: it is no day`;
      note(field, "uhri/unreadable-date", message, { key: written });
    }
    return date;
  };

  return (entry, row) => {
    context.next(entry, row);
    const lines = readLines();
    if (lines === undefined) return undefined;
    const body = readBody();
    const isUpr = body.mechanism === "upr";
    const { paragraph, heading, text } = splitParagraphNumber(lines, { isUpr });
    const publicationDate = readDate("publicationDate");
    const { states: recommendingStates, others: otherRecommenders } = readPlaces(
      "recommendingStates",
      publicationDate,
    );
    const position = readPosition(context);
    const isMade = position !== undefined || recommendingStates.length > 0;
    const type = readEntryType({ isUpr, isMade, text }, context);
    if (type === undefined) return undefined;
    const document = readSymbol();
    const indexDate = readDate("indexDate");
    const { states, others: otherPlaces } = readPlaces("states", publicationDate);
    if (isUpr) noteForeignStates(states, document, note);
    const { themes, groups, developmentGoals } = readLabels();
    const documentId = one("documentId");
    return {
      id: readId(context, name),
      ...(documentId === undefined ? {} : { documentId }),
      ...(document === undefined ? {} : { document }),
      ...body,
      type,
      states,
      otherPlaces,
      regions: list("regions"),
      themes,
      groups,
      developmentGoals,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(heading === undefined ? {} : { heading }),
      text,
      ...(publicationDate === undefined ? {} : { publicationDate }),
      ...(indexDate === undefined ? {} : { indexDate }),
      ...(isUpr ? readSession(context) : {}),
      ...(position === undefined ? {} : { position }),
      recommendingStates,
      otherRecommenders,
      recommendingRegions: list("recommendingRegions"),
      source: {
        ...(document === undefined ? {} : { document }),
        file: name,
        ...(paragraph === undefined ? {} : { paragraph }),
        row,
      },
    };
  };
}

/** The index's number of the entry; file and row where it has none that can be cited. */
function readId({ one, note, row }: EntryContext, name: string): string {
  const id = one("annotationId");
  if (id !== undefined && /^[\w.:-]{1,100}$/u.test(id)) return `uhri:${id}`;
  const what = id === undefined ? "it has none" : `${quote(id)} is none`;
  note("annotationId", "uhri/missing-id", `Cannot cite an entry by its number: ${what}`, {
    severity: "info",
    key: "",
    hint: "File and row are its id.",
  });
  return `uhri:${name.slice(0, 180)}#${row()}`;
}
