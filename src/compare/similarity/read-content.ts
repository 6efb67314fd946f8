import { detectInstrumentsIn } from "../../classify/instruments/detect-instruments.ts";
import type { BodyMention, InstrumentActKind, InstrumentMention } from "../../classify/instruments/types.ts";
import type { Words } from "../../classify/text/words.ts";
import type { TextSpan } from "../../classify/types.ts";
import { factsOf, type WordFacts } from "./word-facts.ts";

/** A unit of meaning of a text: a stem, a concept (`"@torture"`), an instrument (`"#OP-CAT"`) or a body (`"&CEDAW"`). */
export interface ContentTerm {
  readonly term: string;
  /** Words that stand for it: from the first, up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** What a text says, without the words that all of them share. */
export interface Content {
  /** Terms in the order of the text; one that is said twice is there twice. */
  readonly terms: readonly ContentTerm[];
  /** Codes of the instruments named, each once, in the order of the text. */
  readonly instruments: readonly string[];
  /** What is asked of them: `"join OP-CAT"`, `"withdraw-reservation CEDAW"`. */
  readonly acts: readonly string[];
  /** Numbers and years in it, in its order. */
  readonly numbers: readonly string[];
}

/** What a text is about, in terms that two wordings of the same share. Linear in its length. */
export function readContent(words: Words): Content {
  const { instruments, bodies } = detectInstrumentsIn(words);
  const mentions = [...instruments.map(toInstrumentTerms), ...bodies.map(toBodyTerms)].sort(
    (left, right) => left.start - right.start,
  );
  const terms: ContentTerm[] = [];
  const numbers: string[] = [];
  let run: ContentRun = { facts: [], places: [] };
  let next = 0;
  let mentionEnd = -1;
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at] ?? 0;
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start <= start;
      mention = mentions[next]
    ) {
      pushTerms(run, terms);
      run = { facts: [], places: [] };
      const end = wordAfter(words, at, mention.end);
      for (const term of mention.terms) terms.push({ term, start: at, end });
      mentionEnd = Math.max(mentionEnd, mention.end);
      next++;
    }
    const norm = words.norms[at] ?? "";
    const facts = factsOf(norm);
    if (facts.isNumber) numbers.push(norm);
    if (facts.isSmall || start < mentionEnd) continue;
    run.facts.push(facts);
    run.places.push(at);
  }
  pushTerms(run, terms);
  return {
    terms,
    instruments: [...new Set(instruments.map(({ instrument }) => instrument))],
    acts: instruments.flatMap(({ instrument, acts }) =>
      acts.map(({ act }) => `${JOINING.has(act) ? "join" : act} ${instrument}`),
    ),
    numbers,
  };
}

/** Words between two names, but for the small ones. */
interface ContentRun {
  readonly facts: WordFacts[];
  /** Place of each among the words of the text. */
  readonly places: number[];
}

/** Acts that are steps to the same: being a party. */
const JOINING: ReadonlySet<InstrumentActKind> = /* @__PURE__ */ new Set<InstrumentActKind>([
  "sign",
  "ratify",
  "accede",
  "become-party",
]);

/** What is named at a place of a text, in terms. */
interface TermMention extends TextSpan {
  readonly terms: readonly string[];
}

function toInstrumentTerms({ instrument, start, end }: InstrumentMention): TermMention {
  // Asked for by the name of its principles or as an institution, it is one demand.
  return { terms: [instrument === "PARIS-PRINCIPLES" ? "@nhri" : `#${instrument}`], start, end };
}

function toBodyTerms({ body, start, end }: BodyMention): TermMention {
  return {
    terms:
      BODY_TERMS.get(body) ?? (body.startsWith("sr-") ? ["@special-procedures", `&${body}`] : [`&${body}`]),
    start,
    end,
  };
}

/** Bodies that are named only along with what is asked, and those that are a concept. */
const BODY_TERMS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["HRC", []],
  ["special-procedures", ["@special-procedures"]],
  ["treaty-bodies", ["@treaty-body"]],
]);

function wordAfter(words: Words, from: number, offset: number): number {
  let at = from + 1;
  while (at < words.count && (words.starts[at] ?? 0) < offset) at++;
  return at;
}

/** Phrases as the concepts they stand for, the longest first; other words by their stems, words of asking not at all. */
function pushTerms({ facts, places }: ContentRun, terms: ContentTerm[]): void {
  for (let at = 0; at < facts.length; ) {
    let found: readonly string[] | undefined;
    let length = 1;
    let node = facts[at]?.concepts;
    for (let last = at; node !== undefined; node = node.next.get(facts[++last]?.stem ?? "")) {
      if (node.terms === undefined) continue;
      found = node.terms;
      length = last - at + 1;
    }
    const start = places[at] ?? 0;
    const end = (places[at + length - 1] ?? start) + 1;
    const word = facts[at];
    if (found !== undefined) for (const term of found) terms.push({ term, start, end });
    else if (word?.isProcess === false) terms.push({ term: word.stem, start, end });
    at += length;
  }
}
