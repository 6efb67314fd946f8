import { editDistance } from "../../internal/edit-distance.ts";
import { trimEnd } from "../../internal/trim-end.ts";

/** A submission that a note of a summary cites. */
export interface CitedSubmission {
  /** Code as the list of contributors has it; absent where the list has none like it. */
  readonly code?: string;
  /** Code as the note prints it. */
  readonly printed: string;
  /** Paragraphs or pages as printed, such as `"p. 4"`; absent where none is given. */
  readonly place?: string;
  /** Whether it stands after "see also". */
  readonly isSecondary: boolean;
}

/** What a note of a summary is: it `cites` submissions, refers to recommendations of the UPR, or explains something. */
export type SummaryNoteKind = "citation" | "upr-recommendations" | "explanation";

/** A note of a summary, read. */
export interface SummaryNote {
  /** Mark by which the text calls it, such as `"12"`. */
  readonly mark: string;
  /** Whether it cites submissions, refers to recommendations of the UPR, or explains something. */
  readonly kind: SummaryNoteKind;
  /** Submissions it cites, in its order; empty where it cites none. */
  readonly citations: readonly CitedSubmission[];
  /** Codes the note prints that no submission has, nor one like it. */
  readonly unknownCodes: readonly string[];
}

const UPR = /\brelevant recomm?[ae]ndations?\b|\bthe recommendations?,? see\b|^see A\/HRC\//iu;
const EXPLANATION = /\b(?:abbreviations (?:are|have been) used|stakeholders listed below|includes?\b.{3,})/iu;
const PLACE =
  /^\s?,?\s?((?:paras?|pp?|pages?|chap)\b\.?\s?\d[\d\s.,–-]{0,40}(?:and \d[\d.–-]{0,8})?(?:\s?and (?:paras?|pp?)\.?\s?\d[\d\s.,–-]{0,40}(?:and \d[\d.–-]{0,8})?)?)/iu;
/** What stands before a page or paragraph, in the form of a code: it begins with a capital or a figure. */
const LEADING =
  /^(?:[Ss]ee also\s?:?\s?|[Ss]ee\s|and\s)?([\p{Lu}\d][\p{L}\d/&’'-]{0,24}(?:\s[\p{Lu}][\p{L}-]{1,20}){0,2})\s?,?\s?(?:submission,?\s)?(?:pp?\.?|[Pp]aras?\.?|[Pp]ages?)\s?\d/u;

function fold(code: string): string {
  return code.toLowerCase().replace(/[\s:./&’'-]/gu, "");
}

/** Looks codes up as notes print them: in other case, with other hyphens, or misprinted by a letter or two. */
export interface CodeIndex {
  readonly codes: readonly string[];
  resolve(printed: string): string | undefined;
}

/** An index of the codes of a list of contributors. */
export function indexCodes(codes: readonly string[]): CodeIndex {
  const byFold = new Map(codes.map((code) => [fold(code), code]));
  const ordered = [...codes].sort((a, b) => b.length - a.length);
  return {
    codes: ordered,
    resolve(printed) {
      const own = fold(printed);
      const exact = byFold.get(own);
      if (exact !== undefined || own.length < 4) return exact;
      const limit = own.length < 5 ? 1 : 2;
      const near = [...byFold]
        .map(([folded, code]) => ({ code, distance: editDistance(own, folded, limit) }))
        .filter(({ distance }) => distance !== undefined)
        .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
      const [best, second] = near;
      return best !== undefined && best.distance !== second?.distance ? best.code : undefined;
    },
  };
}

interface Hit {
  readonly at: number;
  readonly end: number;
  readonly code: string;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** A finder of listed codes in notes; longer codes win, so that `CoE` is not found in `CoE-GRETA`. */
function createFinder(codes: readonly string[]): (text: string) => readonly Hit[] {
  if (codes.length === 0) return () => [];
  const expression = new RegExp(
    `(?<![\\p{L}\\d/-])(?:${codes.map(escapeRegex).join("|")})(?![\\p{L}\\d-]|\\s?/)`,
    "giu",
  );
  return (text) =>
    [...text.matchAll(expression)].map(({ 0: code, index }) => ({
      at: index,
      end: index + code.length,
      code,
    }));
}

/** A reader of the notes of one summary. */
export interface SummaryNoteReader {
  read(note: { readonly mark: string; readonly text: string }): SummaryNote;
}

/** A {@link SummaryNoteReader}; notes are read in order, as `Ibid.` stands for the last submission cited. */
export function createSummaryNoteReader(index: CodeIndex): SummaryNoteReader {
  const find = createFinder(index.codes);
  let last: CitedSubmission | undefined;
  const place = (rest: string): Pick<CitedSubmission, "place"> => {
    const printed = PLACE.exec(rest)?.[1];
    return printed === undefined ? {} : { place: trimEnd(printed, " .,") };
  };
  return {
    read({ mark, text }) {
      if (UPR.test(text)) return { mark, kind: "upr-recommendations", citations: [], unknownCodes: [] };
      const also = text.search(/\bsee also\b/iu);
      const isSecondary = (at: number): boolean => also !== -1 && at > also;
      const placed: { readonly at: number; readonly cited: CitedSubmission }[] = [];
      const unknownCodes: string[] = [];
      const ibid = /\bIbid\b[.,]{0,2}/iu.exec(text);
      if (ibid !== null && last !== undefined) {
        const { place: _, ...rest } = last;
        const cited = { ...rest, ...place(text.slice(ibid.index + ibid[0].length)) };
        placed.push({ at: ibid.index, cited: { ...cited, isSecondary: isSecondary(ibid.index) } });
      }
      const hits = find(text);
      // A part of the note without a listed code may print one with a slip.
      let from = 0;
      for (const part of text.split(/(?<=;)|(?<=\.)\s(?=see also)|\s(?=and \p{Lu})/iu)) {
        const start = text.indexOf(part, from);
        from = start + part.length;
        if (hits.some(({ at }) => at >= start && at < from)) continue;
        const printed = LEADING.exec(part.trim())?.[1];
        if (printed === undefined || /^ibid/iu.test(printed)) continue;
        const code = index.resolve(printed);
        if (code === undefined) unknownCodes.push(printed);
        const at = text.indexOf(printed, start);
        const cited = {
          ...(code === undefined ? {} : { code }),
          printed,
          ...place(text.slice(at + printed.length)),
        };
        placed.push({ at, cited: { ...cited, isSecondary: isSecondary(at) } });
      }
      for (const { at, end, code: printed } of hits) {
        const code = index.resolve(printed) ?? printed;
        placed.push({
          at,
          cited: { code, printed, ...place(text.slice(end)), isSecondary: isSecondary(at) },
        });
      }
      const citations = placed.sort((a, b) => a.at - b.at).map(({ cited }) => cited);
      last = citations.at(-1) ?? last;
      const isExplanation =
        citations.length === 0 || (EXPLANATION.test(text) && citations.every((c) => c.place === undefined));
      return {
        mark,
        kind: isExplanation ? "explanation" : "citation",
        citations: isExplanation ? [] : citations,
        unknownCodes,
      };
    },
  };
}
