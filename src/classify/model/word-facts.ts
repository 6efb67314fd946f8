import { verbOf } from "../cues/verbs.ts";
import { stemWord } from "../text/stem.ts";
import { hashText } from "./hash.ts";
import { verbClassOf } from "./verb-classes.ts";

/** What the features need of a word; kept from text to text, as most words come again. */
export interface WordFacts {
  /** Hash of the word. */
  readonly word: number;
  /** Hash of its stem. */
  readonly stem: number;
  /** Whether it is another than its stem. */
  readonly isForm: boolean;
  /** Hash of its first five letters; 0 for a shorter word. */
  readonly opening: number;
  /** Class of the verb it is, by how UPR Info codes it; 0 for none. */
  readonly verbClass: number;
  /** How much it asks as a verb, by the codebook: see `verbOf`; 0 for none. */
  readonly level: number;
  /** Whether it says nothing by itself. */
  readonly isSmall: boolean;
  /** Whether it may stand before the verb that asks. */
  readonly isLight: boolean;
  /** Whether it may open a clause in front of what is asked. */
  readonly isIntroduction: boolean;
  /** 1 for "by", 2 for "through", 3 for "including", 4 for "as", 5 for "and", 6 for "such", 0 for any other. */
  readonly link: number;
  /** Whether the object of a verb ends before it. */
  readonly endsObject: boolean;
  /** Whether it is "a" or "the". */
  readonly isArticle: boolean;
  /** Whether it ends in "-ly". */
  readonly isAdverb: boolean;
  /** Whether it ends in "-ing". */
  readonly isGerund: boolean;
}

const MOST_KEPT = 50_000;
const kept: Map<string, WordFacts> = /* @__PURE__ */ new Map();

/** The {@link WordFacts} of a word of {@link splitWords}. */
export function factsOf(norm: string): WordFacts {
  const known = kept.get(norm);
  if (known !== undefined) return known;
  const stem = stemWord(norm);
  const facts: WordFacts = {
    word: hashText(norm),
    stem: hashText(`${stem}~`),
    isForm: stem !== norm,
    opening: norm.length < 5 ? 0 : hashText(norm.slice(0, 5)),
    verbClass: verbClassOf(stem),
    level: verbOf(norm)?.level ?? 0,
    isSmall: SMALL.has(norm),
    isLight: LIGHT.has(norm),
    isIntroduction: INTRODUCTIONS.has(norm),
    link: LINKS.indexOf(norm) + 1,
    endsObject: OBJECT_ENDS.has(norm),
    isArticle: norm === "the" || norm === "a",
    isAdverb: norm.endsWith("ly"),
    isGerund: norm.endsWith("ing"),
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(norm, facts);
  return facts;
}

/** Those of {@link WordFacts.link}. */
const LINKS = ["by", "through", "including", "as", "and", "such"];

const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `the a an of to and in for on with all its their as that by it is be this which any other such from at into or not
   has have are`.split(/\s+/u),
);
const OBJECT_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `to for in on of against with that which aimed and by at from so as through including such into towards regarding
   concerning within under or`.split(/\s+/u),
);
const LIGHT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `to that and further fully promptly immediately urgently effectively also swiftly actively strongly expeditiously
   seriously thoroughly duly progressively formally carefully firmly gradually finally rapidly quickly speedily please
   should must as`.split(/\s+/u),
);
const INTRODUCTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `in with as while given pursuant regarding concerning following considering based taking noting recalling on for
   within despite although since where when until by at under building having bearing recognizing acknowledging among
   after before due through without`.split(/\s+/u),
);
