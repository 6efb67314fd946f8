import type { SourceLine } from "../../documents/source-text.ts";
import { readPrintedNumbers } from "./entry-numbers.ts";

const HEADING =
  /^(?:[IVX]{1,4}\.? ?)?conclusions?,? and ?(?:\/ ?or|or|\/)? ?recommendations?\s*[*∗†\d]{0,3}\.?$/iu;
const HEADING_START = /^(?:[IVX]{1,4}\.? ?)?conclusions? and ?\/?(?: ?or)?$/iu;
/** A heading such as `III. Voluntary commitments`; a line of a recommendation may start with `V` or `III`, too. */
const NEXT_SECTION =
  /^(?:(?:III|IV|V)\. ?\p{Lu}[^;()]{3,100}(?<![.;,:])|(?:(?:III|IV|V) )?V(?:oluntary|OLUNTARY) (?:pledges|commitments|PLEDGES|COMMITMENTS)(?: (?:and|AND) \p{L}{5,12})?(?: (?:by|of|made by|BY|OF) .{3,60})?)$/u;
const ANNEX = /^(?:annex(?:es)?|appendix)(?: [IVX\d]{1,3})?\.?$/iu;

/** The section of a report that holds its recommendations. */
export interface Conclusions {
  readonly lines: readonly SourceLine[];
  /** Whether its heading was found; without it the section is taken from its first lead paragraph. */
  readonly hasHeading: boolean;
}

/** First words of the lead paragraph that opens the section where its heading is missing. */
const OPENING =
  /^\d{1,3}\.\s?(?:the (?:following )?recommendations (?:formulated|listed|below|will)|the following recommendations|in the course of the discussion)/iu;

/** Finds the conclusions: from the last heading that is not an entry of the table of contents to the next section. */
export function findConclusions(lines: readonly SourceLine[]): Conclusions | undefined {
  let start = -1;
  for (let i = lines.length - 1; i >= 0 && start === -1; i--) {
    const text = lines[i]?.text ?? "";
    const next = lines[i + 1]?.text ?? "";
    if (HEADING.test(text)) start = i + 1;
    else if (HEADING_START.test(text) && /^(?:or )?recommendations?\s*[*∗\d]{0,3}$/iu.test(next))
      start = i + 2;
  }
  const hasHeading = start !== -1;
  if (!hasHeading) start = lines.findIndex(({ text }) => OPENING.test(text));
  if (start === -1) return undefined;
  let end = start;
  while (
    end < lines.length &&
    !NEXT_SECTION.test(lines[end]?.text ?? "") &&
    !ANNEX.test(lines[end]?.text ?? "")
  )
    end += 1;
  return { lines: lines.slice(start, end), hasHeading };
}

/** Fewer entries than this under a first number prove nothing: other documents number their paragraphs too. */
const BARE_LIST = 5;
/** Brackets at the end of an entry, as the States that recommend stand in. */
const STATES_AT_END = /\(\p{Lu}[^()]{2,60}(?:\([^()]{2,60}\)[^()]{0,60})?\)\s?[;.]?$/u;

/**
 * A draft cut down to its list: entries `6.1`, `6.2`, … from the first lines on, most of them with States at their
 * end. Such drafts are sent round among delegations, without cover, introduction and lead paragraph.
 */
export function findBareList(lines: readonly SourceLine[]): Conclusions | undefined {
  const numbers = readPrintedNumbers(lines);
  const start = numbers.slice(0, 4).findIndex((own) => own?.style === "dotted" && own.minor === 1);
  const major = numbers[start]?.major;
  if (start === -1 || major === undefined) return undefined;
  let entries = 0;
  let named = 0;
  for (let i = start; i < lines.length; i++) {
    const own = numbers[i];
    if (own?.major === major && own.minor === entries + 1) entries += 1;
    if (STATES_AT_END.test(lines[i]?.text ?? "")) named += 1;
  }
  return entries >= BARE_LIST && 2 * named > entries
    ? { lines: lines.slice(start), hasHeading: false }
    : undefined;
}
