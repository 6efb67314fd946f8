import type { SourceLine } from "../../documents/source-text.ts";
import { isCapital } from "./asking-states.ts";

/** What a question of a list begins with. */
export const BULLET = /^(?:[•·▪◦*o]|[-–]|\(?\d{1,2}[.)]|\([a-z]\))\s+(?=\S)/u;
const TRANSLATION = /^[[(]?\s?(?:informal|unofficial|courtesy)? ?translation\b/iu;
const MAX_TOPIC = 90;

/** The lines of one question. */
export interface Block {
  readonly lines: SourceLine[];
  readonly topic?: string;
  readonly isTranslation: boolean;
}

/** Divides the lines of one State into its questions, by bullets where there are any, else by paragraphs. */
export function cutQuestions(lines: readonly SourceLine[], isByParagraph: boolean): readonly Block[] {
  const blocks: Block[] = [];
  const bullets = lines.filter(({ text }) => BULLET.test(text));
  const column = bullets[0]?.left ?? 0;
  const isHanging = lines.some((line) => !BULLET.test(line.text) && line.left > column + 8);
  let topic: string | undefined;
  let isTranslation = false;
  for (const line of lines) {
    const { text } = line;
    if (TRANSLATION.test(text)) {
      isTranslation = true;
      topic = undefined;
      continue;
    }
    const last = blocks.at(-1);
    const before = last?.lines.at(-1);
    const isBullet = BULLET.test(text) && !/^\([a-z]\)/u.test(text);
    const isShort = text.length < MAX_TOPIC && !/[?;,:]$/u.test(text) && /^\p{Lu}/u.test(text);
    // Under a bullet lines go on further in; where none does, only a line further out is no part of the question.
    const isOutdented = line.left < column + (isHanging ? 4 : -8);
    const endsQuestion = /[?.!]\s?$/u.test(before?.text ?? ".") && !/[?.!]$/u.test(text);
    const isApart = isByParagraph || line.size === 0 ? endsQuestion : isOutdented;
    const isTitle = !isBullet && isShort && isCapital(text);
    if (isTitle || (bullets.length > 0 && !isBullet && isShort && isApart)) {
      topic = text.replace(/\s?\.$/u, "");
      continue;
    }
    const begins =
      last === undefined ||
      isBullet ||
      (bullets.length === 0 &&
        (isByParagraph ? /^[\p{Lu}“"¿]/u.test(text) : /\?\s?$/u.test(before?.text ?? ""))) ||
      last.isTranslation !== isTranslation ||
      last.topic !== topic;
    if (begins) blocks.push({ lines: [line], isTranslation, ...(topic === undefined ? {} : { topic }) });
    else last.lines.push(line);
  }
  return blocks;
}
