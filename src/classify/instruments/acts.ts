import type { Words } from "../text/words.ts";
import type { InstrumentAct, InstrumentActKind } from "./types.ts";

/** A word that says what to do with what is named after it. */
interface Cue {
  readonly at: number;
  readonly act: InstrumentActKind;
  readonly negated: boolean;
}

/** Acts by the word that asks for them. */
const CUE_WORDS: ReadonlyMap<string, InstrumentActKind> = /* @__PURE__ */ (() => {
  const lists: readonly (readonly [InstrumentActKind, string])[] = [
    ["sign", "sign signing signature signatures"],
    ["ratify", "ratify ratifying ratification ratifications ratifiying ratificaton"],
    [
      "accede",
      "accede acceding accession accessions reaccession reaccede adhere adhering adherence adhesion join joining accessing",
    ],
    [
      "implement",
      "implement implementing implementation apply applying application applicability comply complies complying compliance compliant conform conforms conforming conformity accordance accord align aligning aligned alignment harmonize harmonizing harmonized harmonization harmonise harmonising respect respecting fulfil fulfill fulfilling fulfilment honour honor uphold upholding consistent consistency enforce enforcing enforcement transpose transposing transposition domesticate domesticating domestication incorporate incorporating incorporation integrate integrating integration translate internalize enshrined commitment obligation line achieve achieving achievement attain attaining attainment meet meeting realize realizing realization reach reaching pursuant obligations commitments standards abide observe observing observance compatible compatibility defined accordingly conformance provisions implemented respected contained envisaged enact effect adapt adapting adaptation requirements principles stipulated embodied established provided required spirit execute execution",
    ],
    ["report", "report reports reporting"],
    [
      "cooperate",
      "cooperate cooperates cooperating cooperation collaborate collaboration collaborating engage engaging dialogue",
    ],
    ["withdraw-reservation", "reservation reservations"],
    ["become-party", "party parties"],
    ["sign", "signed"],
    ["ratify", "ratified"],
    [
      "accept-procedure",
      "competence competency jurisdiction complaint complaints communication communications inquiry declaration declarations petition petitions",
    ],
    ["invite", "invite invites inviting invitation invitations"],
  ];
  return new Map(lists.flatMap(([act, words]) => words.split(" ").map((word) => [word, act] as const)));
})();

const WITHDRAWING =
  /^(?:withdr\w{1,8}|lift\w{0,3}|remov\w{1,4}|retract\w{0,4}|rescind\w{0,3}|drop\w{0,4}|revok\w{1,4}|eliminat\w{1,4}|waiv\w{1,4}|repeal\w{0,3}|reconsider\w{0,6}|review\w{0,3}|cancel\w{0,5}|abandon\w{0,4}|revis\w{1,4}|reexamin\w{1,5}|narrow\w{0,3}|abolish\w{0,3}|suppress\w{0,4}|reassess\w{0,4}|elimination|delet\w{1,4}|limit\w{0,3}|reduc\w{1,4}|ending|end|examin\w{1,5})$/u;
const ACCEPTING =
  /^(?:accept\w{0,5}|recogni[sz]\w{1,5}|recognition|declar\w{1,6}|mak\w{1,4}|acknowledg\w{1,5})$/u;
const BECOMING = /^(?:become|becoming|becomes|be|being)$/u;
const NEGATION = /^(?:not|without|refrain|refraining|never|nor)$/u;
/** Words that may stand between acts that belong together: "sign and promptly ratify". */
const BETWEEN_ACTS =
  /^(?:and|or|to|of|the|fully|effectively|then|also|subsequently|promptly|eventually|as|soon|possible|early|its|process|consider|considering|a|further|thereafter|swiftly|speedily|full|effective|proceed|with|by|if|appropriate|subsequent|on|towards|for|at|quickly|finally|either|well|ensure|ensuring)$/u;
/** Weak words: they govern only what follows closely. */
const WEAK =
  /^(?:line|obligations?|commitments?|standards|provisions|principles|requirements|effect|meeting|reaching|established|provided|required|spirit|contained|defined|stipulated|embodied|accord|application|meet|reach|enact|respect)$/u;
const LONGEST_NAMES = 400;

/** The cues of a text, in its order. */
export function findCues(words: Words): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.count; at++) {
    const norm = words.norms[at] ?? "";
    const usual = CUE_WORDS.get(norm);
    if (usual === undefined) continue;
    const act = cueAt(words, at, norm, usual);
    if (act !== undefined) cues.push({ at, act, negated: isNegated(words, at) });
  }
  return cues;
}

/** The act of a cue word where it stands; `undefined` where it asks for none there. */
function cueAt(
  words: Words,
  at: number,
  norm: string,
  act: InstrumentActKind,
): InstrumentActKind | undefined {
  if (norm === "reservations" || norm === "reservation") {
    return hasBefore(words, at, 12, WITHDRAWING) ? "withdraw-reservation" : undefined;
  }
  if (norm === "party" || norm === "parties")
    return hasBefore(words, at, 4, BECOMING) ? "become-party" : undefined;
  if (norm === "ratified" || norm === "signed") {
    return words.norms[at - 1] === "be" ? (norm === "signed" ? "sign" : "ratify") : undefined;
  }
  if (act === "accept-procedure") return hasBefore(words, at, 10, ACCEPTING) ? act : undefined;
  if (act === "report" && words.norms[at - 1] === "the" && OF_OTHERS.test(words.norms[at + 1] ?? ""))
    return undefined;
  if (words.norms[at - 2] === "yet") return undefined;
  if (act === "accede" && norm.startsWith("adher") && isOfPrinciples(words, at)) return "implement";
  if (norm === "line" && words.norms[at - 1] !== "in" && words.norms[at - 1] !== "into") return undefined;
  if (norm === "effect" && !/^(?:give|giving)$/u.test(words.norms[at - 1] ?? "")) return undefined;
  if (act === "invite" && words.norms[at + 1] === "of") return undefined;
  return act;
}

function hasBefore(words: Words, at: number, distance: number, pattern: RegExp): boolean {
  for (let back = at - 1; back >= 0 && back >= at - distance; back--) {
    if (pattern.test(words.norms[back] ?? "")) return true;
  }
  return false;
}

function isNegated(words: Words, at: number): boolean {
  if (words.norms[at - 1] === "only") return false;
  return (
    hasBefore(words, at, 2, NEGATION) ||
    (words.norms[at - 1] === "from" && hasBefore(words, at, 3, /^refrain/u))
  );
}

/** Acts asked for with what is named from word `start` up to `end`: those of the words before, and "its implementation" after. */
export function actsOn(
  words: Words,
  cues: readonly Cue[],
  start: number,
  end: number,
  hasArticles: boolean,
): readonly InstrumentAct[] {
  let index = lastBefore(cues, start);
  const acts: InstrumentAct[] = [];
  const seen = new Set<InstrumentActKind>();
  const add = (cue: Cue, first: boolean): void => {
    if (seen.has(cue.act)) return;
    seen.add(cue.act);
    const act = toAct(words, cue);
    if (first) acts.unshift(act);
    else acts.push(act);
  };
  // "reservations to the provisions of …": the provisions are not what is asked for.
  const nearest = cues[index];
  const outer = cues[index - 1];
  if (
    outer?.act === "withdraw-reservation" &&
    nearest !== undefined &&
    nearest.at - outer.at <= 6 &&
    isWeak(words, nearest)
  ) {
    index--;
  }
  let cue = cues[index];
  if (cue !== undefined && reaches(words, cue, start)) {
    add(cue, true);
    for (index--; index >= 0; index--) {
      const earlier = cues[index];
      if (earlier === undefined) break;
      // "the report on the implementation of …" asks for a report.
      const isReport = earlier.act === "report" && cue.act === "implement" && cue.at - earlier.at <= 6;
      if (!isReport && !standTogether(words, earlier.at, cue.at)) break;
      if (isWeak(words, earlier)) break;
      if (isReport) {
        acts.length = 0;
        seen.clear();
      }
      add(earlier, true);
      cue = earlier;
    }
  }
  for (const after of actsAfter(words, cues, end, hasArticles ? 5 : 1)) add(after, false);
  return acts;
}

function toAct(words: Words, { at, act, negated }: Cue): InstrumentAct {
  return {
    act,
    verb: words.norms[at] ?? "",
    start: words.starts[at] ?? 0,
    end: words.ends[at] ?? 0,
    negated,
  };
}

/** Index of the last cue before a word; -1 where there is none. */
function lastBefore(cues: readonly Cue[], start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWeak(words: Words, { at }: Cue): boolean {
  return WEAK.test(words.norms[at] ?? "");
}

/** Whether a cue reaches as far as what is named: in the same sentence, and a weak one only what is close. */
function reaches(words: Words, cue: Cue, start: number): boolean {
  const { at } = cue;
  if (start - at > LONGEST_NAMES) return false;
  if (isWeak(words, cue) && start - at > 24) return false;
  const text = words.text.slice(words.ends[at], words.starts[start]);
  return !/[a-z]\. [A-Z]/u.test(text);
}

function standTogether(words: Words, earlier: number, later: number): boolean {
  if (later - earlier > 9) return false;
  let isJoined = later === earlier + 1;
  for (let at = earlier + 1; at < later; at++) {
    const norm = words.norms[at] ?? "";
    if (!BETWEEN_ACTS.test(norm)) return false;
    if (norm === "and" || norm === "or") isJoined = true;
  }
  const between = words.text.slice(words.ends[earlier], words.starts[later]);
  return (isJoined || between.includes(",")) && !/[.;]\s/u.test(between);
}

const OF_OTHERS = /^(?:of|by|from|submitted|published|prepared)$/u;

/** "adhere to the principles of". */
function isOfPrinciples(words: Words, at: number): boolean {
  return /\b(?:principles|provisions|standards|obligations|commitments|requirements)\b/u.test(
    words.norms.slice(at + 1, at + 5).join(" "),
  );
}

/** What belongs to an instrument and not to the State: "its implementation", not "its obligations". */
const OWN_NOUN =
  /^(?:implementation|provisions|application|incorporation|enforcement|requirements|ratification|signature)$/u;
const OWN_VERB =
  /^(?:implement(?:ing)?|apply(?:ing)?|incorporat(?:e|ing)|enforc(?:e|ing)|ratify(?:ing)?|respect(?:ing)?)$/u;
const OBJECT = /^(?:(?:it|them)\b|(?:its|their) (?:provisions|requirements|principles)|the (?:same|latter))/u;
const PRONOUN = /^(?:its|it|their|them|same|latter|thereof)$/u;

/** "… and ensure its full implementation", "… and implement it": acts on what was named before. */
function actsAfter(words: Words, cues: readonly Cue[], end: number, near: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let index = lastBefore(cues, end) + 1; index < cues.length; index++) {
    const cue = cues[index];
    if (cue === undefined || cue.at > end + 14) break;
    const word = words.norms[cue.at] ?? "";
    if (cue.act === "accept-procedure") {
      if (cue.at <= end + near || isOfItsBody(words, cue.at)) found.push(cue);
    } else if (
      (OWN_NOUN.test(word) && hasBefore(words, cue.at, 2, PRONOUN)) ||
      (OWN_VERB.test(word) && OBJECT.test(words.norms.slice(cue.at + 1, cue.at + 3).join(" ")))
    ) {
      found.push(cue);
    }
  }
  return found;
}

/** "the competence of its Committee", "of the treaty body". */
function isOfItsBody(words: Words, at: number): boolean {
  for (let next = at - 2; next < at + 5; next++) if (PRONOUN.test(words.norms[next] ?? "")) return true;
  return /^the (?:respective |relevant |competent |corresponding )?(?:treaty |monitoring )?(?:committee|body)\b(?! (?:on|against))/u.test(
    words.norms.slice(at + 2, at + 7).join(" "),
  );
}

/** Whether reservations are spoken of near what is named. */
export function speaksOfReservations(words: Words, start: number, end: number): boolean {
  for (let at = Math.max(0, start - 14); at < words.count && at < end + 8; at++) {
    const norm = words.norms[at] ?? "";
    if (norm === "reservations" || norm === "reservation") return true;
  }
  return false;
}
