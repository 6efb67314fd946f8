import { isApposed } from "./apposition.ts";
import type { Candidate } from "./candidates.ts";
import { ROMANCE_JOINTS } from "./candidates.ts";
import { foldWord, HEAD, KIND, kindOf, NO_NAME } from "./lexicon/word-kinds.ts";
import { gapBefore, isInitial, isJoined, opensSentence, type Tokens, wordAt } from "./tokens.ts";
import type { PersonEvidence, PersonKind } from "./types.ts";

/** What speaks for a candidate, and against it. */
export interface Reading {
  readonly kind: PersonKind;
  /** Not cut to 0 and 1. */
  readonly score: number;
  readonly evidence: readonly PersonEvidence[];
}

/** Nouns after which "of" brings a person: "the release of", "the case of". */
const CASES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `release liberation case cases death deaths disappearance detention arrest imprisonment execution trial murder killing
   assassination whereabouts fate situation sentence conviction abduction kidnapping extradition transfer prosecution pardon
   torture beating harassment accident circumstances imprisonments names verdict charges appeal health persecution
   sentencing incarceration disappearances`.split(/\s+/u),
);
/** Verbs whose object is a person: "release", "extradite". */
const ACTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `release releasing free freeing liberate arrest arresting extradite extraditing pardon pardoning prosecute prosecuting
   imprison imprisoning transfer detaining executing acquit compensate including namely like against allow allowing as
   surrender surrendering return`.split(/\s+/u),
);
const PLACE_PREPOSITIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in at near outside around within throughout across inside towards called named entitled known titled".split(
    " ",
  ),
);
/** Verbs whose object is never a person: programmes are continued and laws implemented. */
const PROGRAM_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `continue continuing implement implementing fund funding expand expanding extend extending strengthen strengthening
   improve improving build adopt ratify apply develop finalize finalise launch establish amend repeal enforce`.split(
    /\s+/u,
  ),
);
const FAITH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "Prophet Saint St Apostle Jesus Buddha".split(" "),
);
/** What stands after a name as part of it or of its titles. */
const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "MP PC QC KC SC Jr Sr II III MEP PhD SJ".split(" "),
);

/** Of the prefixes, those after which words of the same language come before the name. */
const FOREIGN_BODIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `asociacion fundacion fondation fondacion fondazione associazione istituto comunita stiftung verein stichting yayasan
   instituto centro movimiento`.split(/\s+/u),
);

const QUOTES: ReadonlySet<string> = /* @__PURE__ */ new Set('"\u201c\u201d\u00ab');
const ADDRESS = /[/_@=&?#]/u;
const FOREIGN_LINKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `para por pour per tot und et contra contre dell delle della dello degli dei des del de da do dos das la las los les le el
   en na nas nos au aux sur sans sous voor het op met mit zur zum`.split(/\s+/u),
);

/** Weighs a candidate. The numbers were set on judged recommendations and statements; 0.5 is the least for a person. */
export function readCandidate(tokens: Tokens, kinds: Int16Array, candidate: Candidate): Reading {
  const { end, titleKinds } = candidate;
  const evidence: PersonEvidence[] = [];
  let score = formScore(tokens, kinds, candidate, evidence);
  if ((titleKinds & KIND.honorific) !== 0) score += add(evidence, "title", 0.6);
  else if ((titleKinds & KIND.office) !== 0) score += add(evidence, "title", 0.45);
  if ((titleKinds & KIND.role) !== 0) score += add(evidence, "role", 0.4);
  if (hasCue(tokens, candidate)) score += add(evidence, "cue", 0.15);
  if (isApposed(tokens, end)) score += add(evidence, "apposition", 0.2);
  const isKin = isFollowedBy(tokens, end, KIND.kin);
  if (isKin) score += 0.5;
  else score -= contextPenalty(tokens, kinds, candidate);
  if (isFormOnly(evidence)) score -= thingPenalty(tokens, kinds, candidate);
  // In capitals throughout, a word that is not known tells little.
  if (tokens.isShouted && titleKinds === 0) score -= 0.3;
  const kind = isKin ? "person" : kindByContext(tokens, kinds, candidate);
  return { kind, score, evidence };
}

function add(evidence: PersonEvidence[], what: PersonEvidence, weight: number): number {
  evidence.push(what);
  return weight;
}

function formScore(
  tokens: Tokens,
  kinds: Int16Array,
  { first, end, titleKinds }: Candidate,
  evidence: PersonEvidence[],
): number {
  let names = 0;
  let given = 0;
  let words = 0;
  let isRomance = false;
  for (let at = first; at < end; at++) {
    const kind = kinds[at] ?? 0;
    if (tokens.capitals[at] !== true) {
      if (ROMANCE_JOINTS.has(wordAt(tokens, at))) isRomance = true;
      continue;
    }
    if ((kind & KIND.given) !== 0) given++;
    else if ((kind & NO_NAME) === 0) names++;
    words++;
  }
  if (given > 0) evidence.push("given");
  if (words < 2) return given > 0 ? 0.15 : 0.1;
  const isBare = given === 0 && titleKinds === 0;
  if (isRomance && isBare) return names >= 2 ? 0.4 : 0.1;
  if (names + given >= 2) return add(evidence, "form", 0.6) + (given > 0 ? 0.2 : 0);
  // One name and a word of English: "Alan Gross".
  return add(evidence, "form", given > 0 ? 0.5 : 0.3);
}

/** Whether the words before bring a person: "release of", "the case of the journalists", "such as". */
function hasCue(tokens: Tokens, { titlesFrom }: Candidate): boolean {
  for (let at = titlesFrom - 1; at >= 0 && at >= titlesFrom - 4; at--) {
    if (/[.;:]/u.test(gapBefore(tokens, at + 1)) && !isInitial(tokens, at)) return false;
    const word = wordAt(tokens, at).toLowerCase();
    if (ACTS.has(word) && (word !== "as" || wordAt(tokens, at - 1).toLowerCase() === "such")) return true;
    if (word === "of" && CASES.has(wordAt(tokens, at - 1).toLowerCase())) return true;
  }
  return false;
}

/** Nothing but two words that no list knows: the weakest case there is. */
function isFormOnly(evidence: readonly PersonEvidence[]): boolean {
  return evidence.length === 1 && evidence[0] === "form";
}

/** What speaks for a programme or a place where nothing but the form speaks for a person. */
function thingPenalty(tokens: Tokens, kinds: Int16Array, { first, end }: Candidate): number {
  if (first === 0) return 0;
  // "Continue Example Example"
  const verb = wordAt(tokens, first - 1).toLowerCase();
  if (gapBefore(tokens, first) === " " && PROGRAM_VERBS.has(verb)) return 0.3;
  // "in Punjab and Example Example": one of several places.
  const isPlace = (at: number): boolean =>
    tokens.capitals[at] === true && ((kinds[at] ?? 0) & (KIND.place | KIND.given)) === KIND.place;
  const isAnd = (at: number): boolean => wordAt(tokens, at) === "and" && gapBefore(tokens, at + 1) === " ";
  if (isAnd(first - 1) && gapBefore(tokens, first - 1) === " " && isPlace(first - 2)) return 0.2;
  return isAnd(end) && gapBefore(tokens, end) === " " && isPlace(end + 1) ? 0.2 : 0;
}

function isFollowedBy(tokens: Tokens, end: number, kind: number): boolean {
  return isJoined(tokens, end) && (kindOf(wordAt(tokens, end)) & kind) !== 0;
}

/** What speaks against a person in the words around. */
function contextPenalty(
  tokens: Tokens,
  kinds: Int16Array,
  { first, end, titlesFrom, titleKinds }: Candidate,
): number {
  let penalty = 0;
  const start = tokens.starts[first] ?? 0;
  const stop = tokens.afters[end - 1] ?? 0;
  // Part of an address or of a symbol.
  if (ADDRESS.test(tokens.text.charAt(start - 1)) || ADDRESS.test(tokens.text.charAt(stop))) penalty += 0.6;
  // "Example Example para la": the name goes on in another language.
  if (isJoined(tokens, end) && FOREIGN_LINKS.has(wordAt(tokens, end))) penalty += 0.5;
  const before = wordAt(tokens, first - 1).toLowerCase();
  const isClose = first > 0 && /^[\s(]*$/u.test(gapBefore(tokens, first));
  const isTitled = (titleKinds & (KIND.honorific | KIND.office | KIND.role)) !== 0;
  if (QUOTES.has(gapBefore(tokens, first).trimEnd().slice(-1))) penalty += 0.5;
  // A name in another language in brackets is a translation more often than a person.
  const isBracketed = gapBefore(tokens, first).endsWith("(") && gapBefore(tokens, end).startsWith(")");
  if (isBracketed && !isTitled) penalty += 0.3;
  if (isTitled || !isClose) return penalty;
  if (before === "the" || before === "a" || before === "an") penalty += 0.6;
  if (PLACE_PREPOSITIONS.has(before)) penalty += 0.4;
  // "the Abbot of Example Monastery", "the University of Example".
  const isNamed = tokens.capitals[first - 2] === true && !opensSentence(tokens, first - 2);
  if (before === "of" && isNamed) penalty += 0.3;
  if (before === "for" && isNamed) penalty += 0.6;
  const isWordBefore = tokens.capitals[first - 1] === true && ((kinds[first - 1] ?? 0) & KIND.common) !== 0;
  if (isWordBefore && isJoined(tokens, first) && !opensSentence(tokens, titlesFrom - 1)) penalty += 0.5;
  return penalty;
}

/** Whether the words around make it the name of something else. */
function kindByContext(
  tokens: Tokens,
  kinds: Int16Array,
  { first, end, titlesFrom, titleKinds }: Candidate,
): PersonKind {
  const before = first > 0 ? wordAt(tokens, first - 1) : "";
  if (FAITH.has(before) || FAITH.has(wordAt(tokens, titlesFrom))) return "eponym";
  if (FAITH.has(wordAt(tokens, first))) return "eponym";
  const isPrefixed = first > 0 && isJoined(tokens, first) && tokens.capitals[first - 1] === true;
  if (isPrefixed && titleKinds === 0 && isInNameOfBody(tokens, kinds, first)) return "eponym";
  if (titlesFrom < first && isJoined(tokens, titlesFrom) && isBody(tokens, kinds, titlesFrom - 1))
    return "eponym";
  if (
    /^(?:island|islands|city|town|village|lake|district)$/u.test(wordAt(tokens, first - 2)) &&
    before === "of"
  )
    return "eponym";
  if (!isJoinedAfter(tokens, end)) return isOwnerOfName(tokens, end) ? "eponym" : "person";
  const next = wordAt(tokens, end);
  const kind = kindOf(next);
  if ((kind & HEAD) !== 0) return "eponym";
  if (SUFFIXES.has(next)) return "person";
  const isName =
    tokens.capitals[end] === true &&
    next.length > 1 &&
    (kind & KIND.common) !== 0 &&
    next !== next.toUpperCase();
  return isName && (kind & (KIND.office | KIND.honorific)) === 0 ? "eponym" : "person";
}

/** "Mount Example", "Istituto Internazionale Anna Example": a prefix with words of its own language behind it. */
function isInNameOfBody(tokens: Tokens, kinds: Int16Array, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    if (tokens.capitals[at] !== true || !isJoined(tokens, at + 1)) return false;
    if (((kinds[at] ?? 0) & KIND.prefix) !== 0)
      return at === first - 1 || FOREIGN_BODIES.has(foldWord(wordAt(tokens, at)));
  }
  return false;
}

/** A body whose name goes on with a title: "Yayasan Sultan Example". */
function isBody(tokens: Tokens, kinds: Int16Array, at: number): boolean {
  return at >= 0 && tokens.capitals[at] === true && ((kinds[at] ?? 0) & KIND.prefix) !== 0;
}

/** "Imam Example's Relief Society": a possessive with words in capitals behind it. */
function isOwnerOfName(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count || tokens.ends[end - 1] === tokens.afters[end - 1]) return false;
  const next = wordAt(tokens, end);
  if (gapBefore(tokens, end) !== " " || tokens.capitals[end] !== true || next === next.toUpperCase())
    return false;
  return (kindOf(next) & KIND.common) !== 0;
}

/** A word goes on with the name; after a possessive it is something of the person. */
function isJoinedAfter(tokens: Tokens, end: number): boolean {
  return end < tokens.count && isJoined(tokens, end);
}
