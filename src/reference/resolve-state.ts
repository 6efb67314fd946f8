import { UprError } from "../errors.ts";
import { isPartialDate } from "../internal/is-partial-date.ts";
import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { guessState } from "./guess-state.ts";
import { normalizeStateName } from "./normalize-state-name.ts";
import {
  type IndexedSpelling,
  type StateSpellingKind,
  spellingByForm,
  spellingByLetters,
  spellingByName,
  spellingByWords,
  wordsKey,
} from "./state-name-index.ts";
import { STATE_NAME_PERIOD_ROWS, type StateNamePeriodRow } from "./state-name-periods.generated.ts";

/**
 * How a name was recognized: `exact` = a known spelling; `normalized` = one but for case, diacritics, punctuation,
 * spaces or the order of its parts; `misspelling` = a known misspelling; `fuzzy` = one or two letters off the name
 * of one State and of no other.
 */
export type StateMatch = "exact" | "normalized" | "misspelling" | "fuzzy";

/** What {@link resolveState} found out. */
export type StateResolution =
  | {
      /** Whether the name was recognized; the other members go by it. */
      readonly found: true;
      /** ISO 3166 code of the State. */
      readonly code: StateCode;
      /** How the name was recognized: see {@link StateMatch}. */
      readonly matched: StateMatch;
      /** What the spelling is that the name was recognized by. */
      readonly kind: StateSpellingKind;
    }
  | {
      /** Whether the name was recognized; the other members go by it. */
      readonly found: false;
      /** States with a similar name, the nearest first, at most three; empty where none is near. */
      readonly suggestions: readonly StateCode[];
    };

/** Options of {@link resolveState}. */
export interface ResolveStateOptions {
  /**
   * Day of the document the name is from. It matters for names that named a State for a time only, such as
   * "Serbia and Montenegro", which since June 2006 names two: without the day they are not resolved.
   */
  readonly on?: PartialDate;
}

/** Longer than any name of a State with its brackets; longer texts are not looked at. */
const MAX_LENGTH = 100;

/**
 * Finds the State that a name stands for: today's and former names, everyday and formal, in the six languages of
 * the United Nations, with their parts in any order, common acronyms, and misspellings.
 *
 * Only the whole text is a name: `"Ghana and Togo"` is none, see {@link findStatesInText}. ISO codes are not names.
 * A name one letter off (two from ten letters on) is taken only where no other State is as near: `"Slovania"`,
 * between Slovakia and Slovenia, is not resolved but comes with suggestions.
 *
 * Known names cost a look-up, others a comparison with some ten names; nothing is remembered.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if `on` is no date.
 *
 * @example Names as documents print them
 * ```ts
 * import { resolveState } from "uprkit";
 *
 * resolveState("Iran Islamic Republic of)"); // => { found: true, code: "IRN", matched: "normalized", kind: "current" }
 * resolveState("Swaziland"); // => { found: true, code: "SWZ", matched: "exact", kind: "former" }
 * resolveState("Phillipines"); // => { found: true, code: "PHL", matched: "fuzzy", kind: "current" }
 * resolveState("Slovania"); // => { found: false, suggestions: ["SVK", "SVN"] }
 * resolveState("Rome Statute"); // => { found: false, suggestions: [] }
 * ```
 *
 * @category Reference
 */
export function resolveState(name: string, options: ResolveStateOptions = {}): StateResolution {
  const { on } = options;
  if (on !== undefined && !isPartialDate(on)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot resolve "${name}": option on is ${JSON.stringify(on)}, no date`,
    );
  }
  if (name.length > MAX_LENGTH) return { found: false, suggestions: [] };
  const trimmed = name.trim();
  const exact = spellingByName().get(trimmed);
  if (exact !== undefined) return resolution(exact, "exact");

  const form = normalizeStateName(trimmed);
  if (form === "") return { found: false, suggestions: [] };
  const period = periodByForm().get(form);
  if (period !== undefined) return resolveByPeriod(period, on);
  const normalized = findNormalized(form);
  if (normalized !== undefined && (!normalized.acronym || looksLikeAcronym(trimmed))) {
    return resolution(normalized, "normalized");
  }
  const { spelling, suggestions } = guessState(trimmed, form);
  return spelling === undefined ? { found: false, suggestions } : resolution(spelling, "fuzzy");
}

function resolution(spelling: IndexedSpelling, matched: StateMatch): StateResolution {
  const { code, kind } = spelling;
  return kind === "misspelling"
    ? { found: true, code, matched: matched === "fuzzy" ? "fuzzy" : "misspelling", kind }
    : { found: true, code, matched, kind };
}

function findNormalized(form: string): IndexedSpelling | undefined {
  const found = spellingByForm().get(form);
  if (found !== undefined) return found;
  if (form.includes(" ")) {
    const reordered = spellingByWords().get(wordsKey(form));
    if (reordered !== undefined) return reordered;
  }
  const letters = form.replaceAll(" ", "");
  // Short words fall together by chance once their spaces are gone: "to go" is not Togo.
  return letters.length >= 6 || letters === form ? spellingByLetters().get(letters) : undefined;
}

/** In lower case an acronym may be a word ("us", "car"). */
function looksLikeAcronym(name: string): boolean {
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(name);
}

const periodByForm: () => ReadonlyMap<string, StateNamePeriodRow> = /* @__PURE__ */ lazy(
  () => new Map(STATE_NAME_PERIOD_ROWS.map((row) => [normalizeStateName(row[0]), row])),
);

function resolveByPeriod(period: StateNamePeriodRow, on: PartialDate | undefined): StateResolution {
  const [, code, from, to, successors] = period;
  // Dates of one form compare as text; a year or month counts as its part of the longer date.
  const within = on !== undefined && on >= from.slice(0, on.length) && on <= to.slice(0, on.length);
  return within
    ? { found: true, code, matched: "exact", kind: "former" }
    : { found: false, suggestions: successors };
}
