import { findDirectiveStart } from "../../classify/cues/directive-start.ts";
import { gapBefore } from "../../classify/cues/phrases.ts";
import { verbOf } from "../../classify/cues/verbs.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import { type SourceText, textFromString } from "../../documents/source-text.ts";
import { splitSentences } from "../../parse/addendum/sentences.ts";
import { type AskBlock, listBlocks } from "./ask-lines.ts";

/** Something a submission asks of a State. */
export interface Ask {
  /** What is asked, without bullet, number and the words that lead over to it ("We recommend that"). */
  readonly text: string;
  /** Number of the item, as printed; absent where it has none. */
  readonly number?: string;
  /** Heading it stands under; absent where there is none. */
  readonly heading?: string;
  /** Page it starts on, from 1. */
  readonly page: number;
}

/** A heading over what is asked. */
const ASKING =
  /\b(?:recommendations?|recommends?|asks?|demands?|calls? (?:up)?on|urges?|should|must|proposals?|requests?)\b/iu;
/** One over what others asked, or over what became of it. */
const OTHERS =
  /\b(?:previous|earlier|last|past|received|accepted|supported|noted|implementation of|follow[- ]up|status of|second cycle|first cycle|third cycle|prior)\b/iu;
/** One that ends what is asked. */
const AFTER =
  /^(?:\P{L}{0,6})(?:annex|appendix|end ?notes|notes|references|contacts?|about|sources|bibliography|methodology|background|introduction|signator)/iu;

/** A verb that only leads over to what is asked. */
const REPORTING = /^(?:recommend|urge|call|request|ask)\b/iu;
const MODAL = /\b(?:should|must|ought to|needs? to|has to|have to)\b/iu;
/** Who is asked, where a sentence only says what it should do. */
const ADDRESSEE =
  /\b(?:government|authorities|state|states|parliament|ministry|police|courts?|judiciary)\b/iu;

/** Verbs that lead over to an ask inside a sentence. */
const LEADS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `recommend recommends recommended urge urges urged call calls called request requests requested encourage encourages
   encouraged ask asks asked invite invites invited suggest suggests suggested`.split(/\s+/u),
);
/** How many words after such a verb its "to" or "that" may stand. */
const LEAD_REACH = 20;
/** Words in front of such a verb, "We, the undersigned, therefore", of a lead that is cut off. */
const FARTHEST_LEAD = 14;

/** Fewest words of an ask: "Ratify OPCAT". */
const FEWEST_WORDS = 2;
/** Most words of one line that is an ask of its own. */
const MOST_WORDS = 90;

/**
 * The asks of a submission: the items of its list of recommendations, or the sentences in which it asks.
 *
 * Looks, in this order: under headings such as "Recommendations to the Government", for items or, where there are none,
 * sentences that ask; for a text that is a list, numbered, with bullets or one ask a line, at every item; otherwise for
 * sentences such as "… recommends that the State ratify …" and "The authorities should …". Recommendations of earlier
 * reviews under their own heading are left out. English; a submission in another language gives nothing. An ask that
 * a submission makes twice is given once. Never throws on content. Linear in the length of the text.
 *
 * @param submission - A text, Markdown or plain, or what `readPdfText` and `readDocxText` give.
 *
 * @example
 * ```ts
 * import { extractAsks } from "uprkit/compare";
 *
 * const asks = extractAsks("Recommendations\n\n1. Ratify the Convention against Torture.\n2. Abolish stoning.\n");
 * asks.map(({ number, text }) => [number, text]);
 * // => [["1", "Ratify the Convention against Torture."], ["2", "Abolish stoning."]]
 * ```
 *
 * @category Compare
 */
export function extractAsks(submission: string | SourceText): readonly Ask[] {
  const source = typeof submission === "string" ? textFromString(submission) : submission;
  const blocks = listBlocks(source);
  const asks =
    underHeadings(blocks) ?? fromList(blocks) ?? fromLines(source, blocks) ?? fromSentences(blocks);
  const seen = new Set<string>();
  return asks.filter(({ text }) => {
    const key = splitWords(text).norms.join(" ");
    const isNew = splitWords(text).count >= FEWEST_WORDS && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Asks under headings that announce them; `undefined` where there are none. */
function underHeadings(blocks: readonly AskBlock[]): Ask[] | undefined {
  const asks: Ask[] = [];
  let heading: string | undefined;
  let section: AskBlock[] = [];
  let isAsking = false;
  const close = (): void => {
    if (isAsking) asks.push(...readSection(section, heading));
    section = [];
  };
  for (const block of blocks) {
    const announces = block.kind !== "item" && isAnnouncement(block);
    if (block.kind === "heading" || announces) {
      close();
      heading = block.text.replace(/:$/u, "");
      if (announces) isAsking = true;
      else if (AFTER.test(block.text) || OTHERS.test(block.text)) isAsking = false;
    } else {
      section.push(block);
    }
  }
  close();
  return asks.length === 0 ? undefined : asks;
}

/** "Recommendations to …" over a section, or "We call on the Government to:" in front of a list. */
function isAnnouncement({ kind, text }: AskBlock): boolean {
  if (!ASKING.test(text) || OTHERS.test(text)) return false;
  return kind === "heading" || /:$/u.test(text);
}

function readSection(section: readonly AskBlock[], heading: string | undefined): Ask[] {
  const items = section.filter(({ kind }) => kind === "item");
  if (items.length > 0) {
    return items.filter(({ text }) => !/:$/u.test(text)).map((item) => toAsk(item, item.text, heading));
  }
  // Paragraphs of a Word file, whose bullets are no text, or prose.
  return isListOfAsks(section.map(({ text }) => text))
    ? section.map((block) => toAsk(block, block.text, heading))
    : section.flatMap((block) =>
        isOneAsk(block.text) ? [toAsk(block, block.text, heading)] : askingSentences(block, heading),
      );
}

/** The items of a text that is a list; `undefined` for others. */
function fromList(blocks: readonly AskBlock[]): Ask[] | undefined {
  const items = blocks.filter(({ kind }) => kind === "item");
  if (items.length === 0) return undefined;
  const lines = (some: readonly AskBlock[]): number =>
    some.reduce((sum, { lineCount }) => sum + lineCount, 0);
  const asking = items.filter(({ text }) => isDirective(text));
  const isList = lines(items) >= 0.7 * lines(blocks) && asking.length >= 0.3 * items.length;
  if (isList) return items.map((item) => toAsk(item, item.text));
  const hasAsks = asking.length >= 2 && asking.length >= 0.6 * items.length;
  return hasAsks ? asking.map((item) => toAsk(item, item.text)) : undefined;
}

/** Lines, of a PDF paragraphs, of a text that has one ask on each; `undefined` for others. */
function fromLines({ lines, format }: SourceText, blocks: readonly AskBlock[]): Ask[] | undefined {
  const all = format === "pdf" ? blocks : lines;
  const first = all[0]?.text ?? "";
  // A title may stand over them.
  const own = isDirective(first) ? all : all.slice(1);
  return isListOfAsks(own.map(({ text }) => text))
    ? own.map(({ text, page }) => ({ text: stripLead(text), page }))
    : undefined;
}

/** Whether each of some texts is an ask: short, and most of them ask by their words. */
function isListOfAsks(texts: readonly string[]): boolean {
  const asking = texts.filter(isDirective).length;
  return (
    asking > 0 &&
    asking >= 0.4 * texts.length &&
    texts.every(
      (text) =>
        /^[^\p{Ll}]/u.test(text) && text.split(" ").length <= MOST_WORDS && splitSentences(text).length <= 2,
    )
  );
}

function fromSentences(blocks: readonly AskBlock[]): Ask[] {
  let heading: string | undefined;
  return blocks.flatMap((block) => {
    if (block.kind !== "heading") return askingSentences(block, heading);
    heading = block.text;
    return [];
  });
}

function askingSentences(block: AskBlock, heading: string | undefined): Ask[] {
  return splitSentences(block.text)
    .map(({ text }) => text.trim())
    .filter(
      (text) =>
        isOneAsk(text) ||
        findLead(splitWords(text)) !== undefined ||
        (MODAL.test(text) && ADDRESSEE.test(text)),
    )
    .map((text) => toAsk(block, text, heading));
}

function toAsk({ number, page }: AskBlock, text: string, heading?: string): Ask {
  return {
    text: stripLead(text),
    ...(number === undefined ? {} : { number }),
    ...(heading === undefined ? {} : { heading }),
    page,
  };
}

/** Without "We recommend that the Government" and the like, where what is left is long enough to be an ask. */
function stripLead(text: string): string {
  const plain = text.replace(/\*\*|__/gu, "").trim();
  if (isOneAsk(plain) && !REPORTING.test(plain)) return plain;
  const words = splitWords(plain);
  const lead = findLead(words);
  if (lead !== undefined && lead.verb <= FARTHEST_LEAD && words.count - lead.end >= FEWEST_WORDS) {
    const rest = plain.slice(words.starts[lead.end]);
    return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  }
  return plain;
}

/** "recommends that", "calls on the Government to": the place of the verb, and of the word after; `undefined` for none. */
function findLead(words: Words): { readonly verb: number; readonly end: number } | undefined {
  for (let verb = 0; verb < words.count; verb++) {
    if (!LEADS.has(words.norms[verb] ?? "")) continue;
    const last = Math.min(words.count - 1, verb + LEAD_REACH);
    for (let at = verb + 1; at < last; at++) {
      const word = words.norms[at];
      if (/[.;]/u.test(gapBefore(words, at))) break;
      const asks = word === "to" && verbOf(words.norms[at + 1] ?? "")?.isGerund === false;
      if (word === "that" || asks) return { verb, end: at + 1 };
    }
  }
  return undefined;
}

/** Whether a text asks, by its verb or a "should". */
function isDirective(text: string): boolean {
  return isOneAsk(text) || MODAL.test(text) || findLead(splitWords(text)) !== undefined;
}

/** Whether a text opens with a verb that asks: "Ratify …", "Immediately repeal …". */
function isOneAsk(text: string): boolean {
  const words = splitWords(text);
  const verb = words.norms[findDirectiveStart(words)];
  const first = words.norms.slice(0, 3);
  return verb !== undefined && first.includes(verb) && verbOf(verb)?.isGerund === false;
}
