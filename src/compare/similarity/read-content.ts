import { detectInstrumentsIn } from "../../classify/instruments/detect-instruments.ts";
import type { BodyMention, InstrumentActKind, InstrumentMention } from "../../classify/instruments/types.ts";
import { stemWord } from "../../classify/text/stem.ts";
import type { Words } from "../../classify/text/words.ts";
import type { TextSpan } from "../../classify/types.ts";
import { matchConcept } from "./concepts.ts";
import { isProcessWord, isSmallWord } from "./content-words.ts";

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
}

/** What a text is about, in terms that two wordings of the same share. Linear in its length. */
export function readContent(words: Words): Content {
  const { instruments, bodies } = detectInstrumentsIn(words);
  const mentions = [...instruments.map(toInstrumentTerms), ...bodies.map(toBodyTerms)].sort(
    (left, right) => left.start - right.start,
  );
  const terms: ContentTerm[] = [];
  let stems: string[] = [];
  let places: number[] = [];
  let next = 0;
  let mentionEnd = -1;
  const flush = (): void => {
    pushTerms(words, stems, places, terms);
    stems = [];
    places = [];
  };
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at] ?? 0;
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start <= start;
      mention = mentions[next]
    ) {
      flush();
      const end = wordAfter(words, at, mention.end);
      for (const term of mention.terms) terms.push({ term, start: at, end });
      mentionEnd = Math.max(mentionEnd, mention.end);
      next++;
    }
    const norm = words.norms[at] ?? "";
    if (start < mentionEnd || isSmallWord(norm)) continue;
    stems.push(stemWord(norm));
    places.push(at);
  }
  flush();
  return {
    terms,
    instruments: [...new Set(instruments.map(({ instrument }) => instrument))],
    acts: instruments.flatMap(({ instrument, acts }) =>
      acts.map(({ act }) => `${JOINING.has(act) ? "join" : act} ${instrument}`),
    ),
  };
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

/** Phrases as the concepts they stand for, other words by their stems, words of asking not at all. */
function pushTerms(
  words: Words,
  stems: readonly string[],
  places: readonly number[],
  terms: ContentTerm[],
): void {
  for (let at = 0; at < stems.length; ) {
    const match = matchConcept(stems, at);
    const length = match?.length ?? 1;
    const start = places[at] ?? 0;
    const end = (places[at + length - 1] ?? start) + 1;
    if (match !== undefined)
      for (const concept of match.concepts)
        terms.push({ term: concept.startsWith("~") ? concept : `@${concept}`, start, end });
    else if (!isProcessWord(words.norms[start] ?? "")) terms.push({ term: stems[at] ?? "", start, end });
    at += length;
  }
}
