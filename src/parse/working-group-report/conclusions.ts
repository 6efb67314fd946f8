import type { SourceLine } from "../../documents/source-text.ts";

const HEADING = /^(?:[IVX]{1,4}\.? ?)?conclusions and ?\/? ?or recommendations\s*[*∗\d]{0,3}$/iu;
const HEADING_START = /^(?:[IVX]{1,4}\.? ?)?conclusions and ?\/?$/iu;
const NEXT_SECTION = /^(?:III|IV|V)\.? ?\p{Lu}/u;
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
    else if (HEADING_START.test(text) && /^or recommendations|^recommendations/iu.test(next)) start = i + 2;
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
