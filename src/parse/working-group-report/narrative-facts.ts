import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { readCount } from "../english-numbers.ts";
import type { NarrativeParagraph } from "./narrative.ts";

const ADVANCE =
  /\bquestions? (?:prepared|submitted|put forward|posed) in advance by|\badvance (?:written )?questions? (?:prepared |submitted )?(?:by|from)|\bquestions? prepared by\b/iu;
/** What follows the names. */
const ADVANCE_END =
  /\b(?:was|were|had been|has been) (?:also )?(?:transmitted|sent|forwarded|submitted|addressed|made)\b/iu;

/** States whose questions the introduction says were sent in advance, in the order printed; empty where it names none. */
export function readAdvanceQuestionStates(paragraphs: readonly NarrativeParagraph[]): readonly StateCode[] {
  const states: StateCode[] = [];
  for (const { section, text } of paragraphs) {
    if (section !== "introduction") continue;
    const start = text.search(ADVANCE);
    if (start === -1) continue;
    // Misprinted, `Great Britain and the Northen Ireland` is read as another State.
    const list = text.slice(start).replace(/\bGreat Britain and (?:the )?North\p{L}{1,5} Ireland/giu, "");
    const end = list.search(ADVANCE_END);
    for (const { code } of findStatesInText(end === -1 ? list : list.slice(0, end))) states.push(code);
  }
  return [...new Set(states)];
}

/** Delegations that could not speak for want of time. */
export interface Unheard {
  /** As printed in the text; absent where no count is printed. */
  readonly count?: number;
  /** As named, in the text or its footnote, in the order printed; empty where none is named. */
  readonly states: readonly StateCode[];
}

const NOT_DELIVERED =
  /\b(?:could not be (?:delivered|made|read)|not (?:be )?delivered|were unable to (?:speak|deliver)|owing to time constraints|due to time constraints)\b/iu;
const COUNT =
  /\b(?:additional |further )?(?:statements (?:by|from|of) )?(\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:additional |other |further )?(?:delegations|States|countries|statements|speakers)\b/giu;

/** Reads who could not speak from the paragraph that opens the dialogue, and from the footnote it calls. */
export function readUnheard(paragraphs: readonly NarrativeParagraph[]): Unheard {
  for (const { section, text, footnotes } of paragraphs) {
    if (section !== "dialogue") continue;
    if (!NOT_DELIVERED.test(text)) {
      // The paragraph that counts is the first of the dialogue, or the second.
      if (!/interactive dialogue|delegations/iu.test(text)) break;
      continue;
    }
    const end = text.search(NOT_DELIVERED);
    const start = Math.max(text.lastIndexOf(". ", end), 0);
    const sentence = text.slice(start, end);
    const counts = [...sentence.matchAll(COUNT)].map(([, printed = ""]) => readCount(printed));
    const count = counts.filter((number) => number !== undefined).at(-1);
    const lists = footnotes.map((note) => [...new Set(findStatesInText(note.text).map(({ code }) => code))]);
    const states = lists.find((list) => list.length > 1) ?? lists.find((list) => list.length > 0) ?? [];
    return { ...(count === undefined ? {} : { count }), states };
  }
  return { states: [] };
}
