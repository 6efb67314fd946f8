/** A text with the number and the heading it began with taken off. */
export interface NumberedText {
  /** Such as `"136.1"` or `"27 (b)"`; absent where the text begins with none. */
  readonly paragraph?: string;
  /** Absent where the number, if there is one, stands first. */
  readonly heading?: string;
  readonly text: string;
}

const LETTERS = String.raw`(?:\s?\([a-z]{1,4}\)){0,2}`;
/** `Recommendation No. 12`, `Rec. 136.4:`. */
const RECOMMENDATION = new RegExp(
  String.raw`^(?:recommendation|rec\.?)\s(?:(?:no\.?|number)\s?)?(\d{1,3}(?:\.\d{1,3})?${LETTERS})(?![\p{L}\p{N}])\s?[.:)\-–]?\s?`,
  "iu",
);
/** `Para. 27 (b)`, `Paragraph 136.1.`, `para 12:`. */
const PARAGRAPH = new RegExp(
  String.raw`^(?:paragraph|para\.?|§)\s?(\d{1,3}(?:\.\d{1,3})?${LETTERS})(?![\p{L}\p{N}])\s?[.:)\-–]?\s?`,
  "iu",
);
/** `Recommendations contained in para. 27 (b) of the report: …`: the number alone is sure, what follows is text. */
const CONTAINED = new RegExp(
  String.raw`^recommendations?\s(?:contained\s|made\s)?in\s(?:paragraph|para\.?|§)\s?(\d{1,3}(?:\.\d{1,3})?${LETTERS})(?![\p{L}\p{N}])`,
  "iu",
);
const CONTAINED_END = /^[^:.;]{0,80}:\s?/u;
/** `136.1`, `136.1.`, `136.1)`: of the UPR only, elsewhere it may be a figure. */
const DOTTED = /^(\d{1,3}\.\d{1,3})(?![\p{N}%])[.)]?\s?(?=\S)/u;
/** `7. The Committee`, `7.The`, `27. (b) Adopt`, `27 (b) Adopt`. */
const PLAIN = /^(\d{1,3})\.\s?(\([a-z]{1,4}\)\s?)?(?=[\p{L}"“‘(«])/u;
const LETTERED = /^(\d{1,3})\s?(\([a-z]{1,4}\))[.:]?\s(?=\S)/u;

function squeeze(paragraph: string): string {
  return paragraph.replace(/\s?\(/gu, " (").trim();
}

function readNumber(text: string, isUpr: boolean): { paragraph: string; rest: string } | undefined {
  const contained = CONTAINED.exec(text);
  if (contained !== null) {
    const rest = text.slice(contained[0].length);
    const lead = CONTAINED_END.exec(rest)?.[0];
    // Without a colon the words belong to the sentence.
    return {
      paragraph: squeeze(contained[1] ?? ""),
      rest: lead === undefined || rest.length === lead.length ? text : rest.slice(lead.length),
    };
  }
  for (const form of [RECOMMENDATION, PARAGRAPH, ...(isUpr ? [DOTTED] : []), PLAIN, LETTERED]) {
    const match = form.exec(text);
    if (match === null) continue;
    const paragraph = squeeze(`${match[1] ?? ""}${match[2] ?? ""}`);
    return { paragraph, rest: text.slice(match[0].length) };
  }
  return undefined;
}

/** Lines of headings that may stand before a number. */
const MAX_HEADING_LINES = 3;
const MAX_HEADING = 200;

/**
 * Takes the number of a paragraph, and headings before it, off the lines of its text. A text that is nothing but a
 * number stays as it is.
 */
export function splitParagraphNumber(
  lines: readonly string[],
  options: { readonly isUpr: boolean },
): NumberedText {
  for (const [index, line] of lines.slice(0, MAX_HEADING_LINES + 1).entries()) {
    const found = readNumber(line, options.isUpr);
    if (found !== undefined) {
      const text = [found.rest, ...lines.slice(index + 1)].join(" ").trim();
      if (text === "") break;
      const heading = lines.slice(0, index).join(" ");
      return { paragraph: found.paragraph, ...(heading === "" ? {} : { heading }), text };
    }
    // A heading is short and no sentence.
    if (line.length > MAX_HEADING || /[.;:!?]$/u.test(line)) break;
  }
  return { text: lines.join(" ") };
}
