import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText, type StateMention } from "../../reference/find-states-in-text.ts";
import { resolveState } from "../../reference/resolve-state.ts";

/** Who speaks in a sentence. */
export interface Subject {
  /** One State as a rule; several where they speak together. */
  readonly states: readonly StateCode[];
  /** Where the first name starts. */
  readonly start: number;
  /** Name of the group the State speaks for, as printed; absent where it speaks for itself. */
  readonly onBehalfOf?: string;
}

/** How much of a sentence is searched for its subject. */
const REACH = 420;

/** How much is searched first, of a sentence that begins as names do. */
const HEAD_REACH = 80;
/** Furthest start of a name at the head: `The `. */
const MAX_HEAD_START = 4;
const BEGINS = /^(?:The )?\p{Lu}/u;

/** Office of the person who speaks for a State: `The representative of Mexico`. */
const OFFICE =
  /(?:^|[,;:] ?|\band )(?:the )?(?:(?:head of the )?(?:distinguished )?(?:delegation|delegate|representative|observer|government|ambassador|permanent representative|minister[^,]{0,40}) (?:of|for|from|to) )?(?:the )?(?:state of )?$/iu;
/** Verbs that are no past tense in -ed. */
const IRREGULAR =
  /^(?:said|asked|made|took|was|were|had|put|drew|paid|sought|stood|gave|held|shared|spoke|thought|felt|found|hoped|wished|went|came|saw|began|brought|understood|believed|kept|is|are|has|will|would|could|also|further|then|recommends?|notes?|welcomes?|asks?|congratulates?|commends?|encourages?|wishes|wondered|thanks?|appreciates?|requests?|urges?)\b/u;
const PAST =
  /^(?:(?:[a-z]{2,20}ly|also|further|furthermore|then|in turn|again|both|first|even|thus|therefore|nevertheless),? ){0,3}[a-z-]{2,30}ed\b/u;
/** What may stand between name and verb: the rest of a long name, a bracket, a phrase between commas. */
const APPOSITION =
  /^(?:(?: of Great Britain)? and (?:the )?Northern Ireland| of Great Britain)?(?: ?\([^()]{1,80}\))?(?:,[^,]{2,160},)?,? ?/u;
/** A phrase behind a name at the head of a sentence, which only a subject takes, however long it is. */
const PHRASE =
  /^,? ?(?:[a-z]+ing|while|whilst|along with|together with|in|on|as|with|like|which|whose|who|recalling|also|speaking|a|an|the)\b/u;
/** First words of the phrase that may stand before a subject. */
const OPENING =
  /^(?:\p{Lu}?[a-z]+ing|\p{Lu}[a-z]+ed|While|Whilst|Although|Though|As|In|On|At|With|Within|From|For|To|By|After|Before|Following|Under|Finally|Further|Furthermore|Also|Moreover|Lastly|Similarly|Likewise|Like|Despite|Given|Due|Among|Through|Since|Aware|Conscious|Mindful|Keen|Convinced|Whereas|However|Additionally|It|Nevertheless|Nonetheless|Yet|Besides|Against|Because|Beyond|When|If|Out|Having|Based|Thanks|Apart|Thus|Therefore|Once|Bearing)\b/u;
const AND = /^(?:,? and (?:the )?|, (?:the )?|(?: ?[,;]? ?as well as (?:the )?))$/u;
/** A clause before the main one, with the speaker as its subject: `While Mexico indicated that …`. */
const SUBORDINATE = /^(?:while|whilst|as|although|though|whereas|since) (?:the )?$/iu;
const BEHALF = "on behalf of ";
/** What ends the name of a group. */
const GROUP_END = /[,.;]| (?:and|said|[a-z]{2,20}ed)\b/u;
/** Longest name of a group. */
const MAX_GROUP = 80;

/** The group that the opening of a sentence says a State speaks for. */
function readGroup(opening: string): string | undefined {
  const at = opening.toLowerCase().indexOf(BEHALF);
  if (at === -1) return undefined;
  const rest = opening.slice(at + BEHALF.length).replace(/^the /u, "");
  const end = rest.search(GROUP_END);
  return end < 2 || end > MAX_GROUP ? undefined : rest.slice(0, end);
}

/** Whether a verb that a subject takes comes next. */
function verbFollows(after: string): boolean {
  if (/^[’'`]s?\s/u.test(after) || after.startsWith("-")) return false;
  const plain = after.replace(/^[,\s]+/u, "");
  if (IRREGULAR.test(plain) || PAST.test(plain)) return true;
  const apposition = APPOSITION.exec(after)?.[0] ?? "";
  if (apposition.trim() === "") return false;
  const behind = after.slice(apposition.length).trimStart();
  return IRREGULAR.test(behind) || PAST.test(behind);
}

/** A name at the head of a sentence that only a look at misspellings finds: `Kyrgyztan noted`. */
function guessInitial(text: string): Subject | undefined {
  const match = /^(?:The )?(\p{Lu}[\p{L}’'-]{3,}(?: (?:of|and|the|\p{Lu}[\p{L}’'-]+)){0,5}) (?=[a-z])/u.exec(
    text,
  );
  const name = match?.[1];
  if (name === undefined || match === null) return undefined;
  if (!verbFollows(text.slice(match[0].length - 1))) return undefined;
  const resolved = resolveState(name.replace(/ (?:and|of|the)$/u, ""));
  return resolved.found ? { states: [resolved.code], start: match[0].indexOf(name) } : undefined;
}

/** Names that follow the first as `Algeria, Egypt and Mali`, the verb behind the last. */
function takeGroup(text: string, mentions: readonly StateMention[], from: number): readonly StateMention[] {
  const group = [mentions[from] as StateMention];
  for (let i = from + 1; i < mentions.length; i++) {
    const next = mentions[i] as StateMention;
    if (!AND.test(text.slice(group.at(-1)?.end ?? 0, next.start))) break;
    group.push(next);
  }
  return group;
}

/**
 * The State that is the subject of a sentence: its name stands at the head, behind the office of its speaker, or
 * behind a comma that closes an opening phrase (`Noting progress, Algeria recommended …`), with a verb behind it.
 * A name in any other place is spoken of, and does not speak.
 */
export function findSubject(sentence: string): Subject | undefined {
  // Most sentences begin with the name: the rest of them need not be searched.
  if (BEGINS.test(sentence)) {
    const subject = findSubjectIn(sentence.slice(0, HEAD_REACH), sentence.length > HEAD_REACH);
    if (subject !== undefined && subject.start <= MAX_HEAD_START) return subject;
  }
  return findSubjectIn(sentence.slice(0, REACH), false) ?? guessInitial(sentence.slice(0, REACH));
}

function findSubjectIn(text: string, headOnly: boolean): Subject | undefined {
  const mentions = findStatesInText(text);
  for (let i = 0; i < mentions.length; i++) {
    const { start, end, code } = mentions[i] as StateMention;
    const office = OFFICE.exec(text.slice(0, start));
    if (office === null) continue;
    const group = takeGroup(text, mentions, i);
    const lastEnd = group.at(-1)?.end ?? end;
    const behalf = readGroup(text.slice(0, lastEnd + 120));
    const own = behalf === undefined ? {} : { onBehalfOf: behalf };
    const isHead = office.index === 0;
    if (group.length > 1 && isHead && verbFollows(text.slice(lastEnd)))
      return { states: [...new Set(group.map((mention) => mention.code))], start, ...own };
    if (headOnly && !isHead) break;
    const isSubject = isHead
      ? verbFollows(text.slice(end)) || PHRASE.test(text.slice(end))
      : OPENING.test(text) && verbFollows(text.slice(end));
    if (isSubject) return { states: [code], start, ...own };
  }
  if (headOnly) return undefined;
  const clause = mentions.find(
    ({ start, end }) => SUBORDINATE.test(text.slice(0, start)) && verbFollows(text.slice(end)),
  );
  return clause === undefined ? undefined : { states: [clause.code], start: clause.start };
}
