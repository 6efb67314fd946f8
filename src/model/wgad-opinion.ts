import * as z from "zod";
import { UprError } from "../errors.ts";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/**
 * Why the Working Group on Arbitrary Detention finds a detention arbitrary: I no legal basis, II exercise of
 * rights and freedoms, III unfair trial, IV asylum seekers and migrants held without remedy, V discrimination.
 */
export const WGAD_CATEGORIES = ["I", "II", "III", "IV", "V"] as const;
/** One of {@link WGAD_CATEGORIES}. */
export type WgadCategory = (typeof WGAD_CATEGORIES)[number];

/** Schema of {@link WgadCategory}. */
export const wgadCategorySchema = /* @__PURE__ */ z.enum(WGAD_CATEGORIES);

/** Id of an opinion: number and year, `"82/2020"`. */
export type WgadOpinionId = string;

/** Schema of {@link WgadOpinionId}. */
export const wgadOpinionIdSchema = /* @__PURE__ */ (() =>
  z.string().regex(/^[1-9]\d{0,2}\/(?:19|20)\d{2}$/u))();

/** One opinion of the Working Group on Arbitrary Detention. */
export interface WgadOpinion {
  /** Number and year, as cited: `"82/2020"`. */
  readonly id: WgadOpinionId;
  /** Number within the year, from 1. */
  readonly number: number;
  /** Year the number belongs to. */
  readonly year: number;
  /** Symbol, such as `"A/HRC/WGAD/2020/82"`; absent where it was issued without one, as all before 2012 were. */
  readonly symbol?: DocumentSymbol;
  /** State whose detention it is about. */
  readonly state: StateCode;
  /** Day of adoption; absent where not known. */
  readonly adopted?: PartialDate;
  /** Number of the Working Group's session, such as `89`; absent where not known. */
  readonly session?: number;
  /** Categories it found, in order; empty where it found none, absent where not known. */
  readonly categories?: readonly WgadCategory[];
  /** Day the case was sent to the Government; absent where not known. */
  readonly communicated?: PartialDate;
  /** True where the Government answered in time; absent where not known. */
  readonly replied?: boolean;
  /** Ids of the defenders it is about; empty where it is about none of the corpus. */
  readonly defenders: readonly string[];
  /** Where the opinion was read. */
  readonly source: SourceReference;
}

/** Schema of {@link WgadOpinion}; rejects unknown keys. */
export const wgadOpinionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: wgadOpinionIdSchema,
    number: z.int().min(1),
    year: z.int().min(1991),
    symbol: documentSymbolSchema.exactOptional(),
    state: stateCodeSchema,
    adopted: partialDateSchema.exactOptional(),
    session: z.int().min(1).exactOptional(),
    categories: z.array(wgadCategorySchema).readonly().exactOptional(),
    communicated: partialDateSchema.exactOptional(),
    replied: z.boolean().exactOptional(),
    defenders: z.array(z.string().min(1)).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<WgadOpinion>)();

/**
 * Symbol of an opinion of the Working Group on Arbitrary Detention: opinion 82/2020 is A/HRC/WGAD/2020/82.
 *
 * Opinions before 2012 were issued in annexes of annual reports; for those nothing has the symbol this gives.
 *
 * @param opinion - Number within the year, from 1, and the year.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where number or year is not a whole number in range.
 *
 * @example From number to symbol
 * ```ts
 * import { buildWgadSymbol } from "uprkit";
 *
 * buildWgadSymbol({ number: 82, year: 2020 }); // => "A/HRC/WGAD/2020/82"
 * ```
 *
 * @category Model
 */
export function buildWgadSymbol(opinion: Pick<WgadOpinion, "number" | "year">): DocumentSymbol {
  checkWgadNumber(opinion, "build the symbol of opinion");
  return documentSymbolSchema.parse(`A/HRC/WGAD/${opinion.year}/${opinion.number}`);
}

/**
 * Number and year of an opinion, read from its citation (`"82/2020"`, `"Opinion No. 82/2020"`, with or without what
 * follows: `"Opinion No. 82/2020 (China)"`) or its symbol (`"A/HRC/WGAD/2020/82"`); `undefined` where the text is none.
 *
 * @example From symbol to number
 * ```ts
 * import { parseWgadCitation } from "uprkit";
 *
 * parseWgadCitation("A/HRC/WGAD/2020/82"); // => { number: 82, year: 2020 }
 * parseWgadCitation("Opinion No. 82/2020"); // => { number: 82, year: 2020 }
 * parseWgadCitation("A/HRC/25/5"); // => undefined
 * ```
 *
 * @category Model
 */
export function parseWgadCitation(text: string): Pick<WgadOpinion, "number" | "year"> | undefined {
  const symbol = /^A\/HRC\/WGAD\/((?:19|20)\d{2})\/([1-9]\d{0,2})$/u.exec(text);
  if (symbol !== null) return { number: Number(symbol[2]), year: Number(symbol[1]) };
  const bare = /^([1-9]\d{0,2})\/((?:19|20)\d{2})$/u.exec(text);
  const citation = bare ?? /^Opinion (?:No\. ?)?([1-9]\d{0,2})\/((?:19|20)\d{2})(?!\d)/iu.exec(text);
  return citation === null ? undefined : { number: Number(citation[1]), year: Number(citation[2]) };
}

/**
 * An opinion as the Working Group cites it: `"Opinion No. 82/2020"`.
 *
 * @param opinion - Number within the year, from 1, and the year.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where number or year is not a whole number in range.
 *
 * @example From symbol to citation
 * ```ts
 * import { formatWgadCitation, parseWgadCitation } from "uprkit";
 *
 * const opinion = parseWgadCitation("A/HRC/WGAD/2020/82");
 * opinion && formatWgadCitation(opinion); // => "Opinion No. 82/2020"
 * ```
 *
 * @category Model
 */
export function formatWgadCitation(opinion: Pick<WgadOpinion, "number" | "year">): string {
  return `Opinion No. ${checkWgadNumber(opinion, "cite opinion")}`;
}

/** Number and year of an opinion as its id, if they can be one. */
function checkWgadNumber(
  { number, year }: Pick<WgadOpinion, "number" | "year">,
  action: string,
): WgadOpinionId {
  const id = `${number}/${year}`;
  if (wgadOpinionIdSchema.safeParse(id).success) return id;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot ${action} "${id}": it is not a number and a year, such as "82/2020"`,
  );
}
