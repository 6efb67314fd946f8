import type { Words } from "../text/words.ts";
import { gapBefore } from "./phrases.ts";
import { isAdverb, verbOf } from "./verbs.ts";

/** Words that open a clause in front of what is asked, up to its comma. */
const INTRODUCTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `in with as while given pursuant noting taking recalling regarding concerning on for within under following despite
   acknowledging according consistent bearing along owing welcoming appreciating commending having at after since
   although whilst when if by towards upon notwithstanding due because through from`.split(/\s+/u),
);
/** Words by which a report leads over to what is asked. */
const REPORTING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `recommended recommends recommend urges urged urge encourages encouraged calls suggests suggested requests requested
   invites invited reiterates reiterated`.split(/\s+/u),
);
const MODALS: ReadonlySet<string> = /* @__PURE__ */ new Set(["should", "shall", "must", "ought"]);
const NUMBER = /^\d{1,4}$/u;
const MOST_CLAUSES = 3;
/** Farthest that a verb stands behind "that" and the name of the State. */
const SUBJECT_REACH = 9;

/** Index of the word that what is asked opens with: behind a number, clauses in front, adverbs, "to" and "that Peru". */
export function findDirectiveStart(words: Words): number {
  let at = 0;
  while (at < 4 && NUMBER.test(words.norms[at] ?? "")) at++;
  if (at >= words.count) return 0;
  for (let clause = 0; clause < MOST_CLAUSES; clause++) {
    at = skipLight(words, at);
    const word = words.norms[at] ?? "";
    if (REPORTING.has(word)) {
      at = skipLight(words, at + 1);
      if (verbOf(words.norms[at] ?? "") !== undefined) return at;
      return findVerbAfterSubject(words, at) ?? at;
    }
    if (!INTRODUCTIONS.has(word)) break;
    const next = afterComma(words, at);
    if (next === undefined) break;
    at = next;
  }
  at = skipLight(words, at);
  return verbOf(words.norms[at] ?? "") === undefined ? (findVerbAfterSubject(words, at) ?? at) : at;
}

function skipLight(words: Words, from: number): number {
  let at = from;
  while (at < words.count - 1) {
    const word = words.norms[at] ?? "";
    if (
      word === "further" &&
      verbOf(words.norms[at + 1] ?? "") === undefined &&
      !isAdverb(words.norms[at + 1] ?? "")
    )
      break;
    const isPrefix = word === "re" && verbOf(words.norms[at + 1] ?? "") !== undefined;
    if (word !== "to" && word !== "that" && word !== "and" && !isPrefix && !isAdverb(word)) break;
    at++;
  }
  return at;
}

function afterComma(words: Words, from: number): number | undefined {
  for (let at = from + 1; at < words.count; at++) if (gapBefore(words, at).includes(",")) return at;
  return undefined;
}

/** "that Peru ratify", "to Peru to ratify", "Peru should ratify", "Peru is encouraged to ratify". */
function findVerbAfterSubject(words: Words, from: number): number | undefined {
  const before = words.norms[from - 1];
  const end = Math.min(words.count, from + SUBJECT_REACH);
  for (let at = from; at < end; at++) {
    const word = words.norms[at] ?? "";
    const form = verbOf(word);
    if (MODALS.has(word) || word === "to") {
      const next = skipLight(words, at + 1);
      if (verbOf(words.norms[next] ?? "") !== undefined) return next;
    }
    if (before === "that" && at > from && form?.isGerund === false) return at;
  }
  return undefined;
}
