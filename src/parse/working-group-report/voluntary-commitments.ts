import type { SourceLine } from "../../documents/source-text.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import { joinLines } from "../paragraph-text.ts";
import { findLetteredClauses } from "./cited-recommendations-clauses.ts";
import { sectionOfHeading } from "./headings.ts";
import type { NarrativeParagraph } from "./narrative.ts";
import { splitSentences } from "./narrative-sentences.ts";

/** What the pledges of a report are told of. */
export interface PledgeContext {
  readonly state: StateCode;
  readonly session: number;
  readonly symbol?: DocumentSymbol;
  readonly file: string;
}

/** Pledges of a report, and paragraphs that only say where pledges stand. */
export interface VoluntaryCommitments {
  readonly pledges: readonly VoluntaryPledge[];
  readonly referring: readonly { readonly paragraph: string; readonly page: number }[];
}

interface Entry {
  readonly paragraph: string;
  readonly text: string;
  readonly page: number;
}

const ANNEX =
  /^(?:annex(?:es)?|annexe|appendix)(?: [IVX\d]{1,3})?\.?$|^composition (?:of the delegation|de la d[ée]l[ée]gation)/iu;
const NUMBERED = /^(\d{1,3})(?:\.(\d{1,3}))?\.?\)?\s(?=[\p{Lu}“"(])(.*)$/u;
const BULLET = /^[•·▪●\-–—]\s?/u;
/** Words of an entry that pledges nothing but says where the pledges stand. */
const REFERS = /^(?:reference is made|please (?:see|refer)|see (?:the|also|paragraph))\b/iu;
/** A lead that presents a list and pledges nothing itself. */
const LEAD = /:$/u;
/** A paragraph of the narrative that lists pledges: `made the following voluntary commitments:`. */
const IN_NARRATIVE =
  /\b(?:following|number of|several) (?:\w+ ){0,3}(?:voluntary )?(?:commitments?|pledges?)(?: and (?:commitments?|pledges?))?\b[^.:]{0,80}:/iu;

/** Section on voluntary commitments: the lines from its heading behind the conclusions to the annex. */
export function findCommitmentLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const heading = lines.findIndex(({ text }) => sectionOfHeading(text) === "commitments");
  if (heading === -1) return [];
  let start = heading + 1;
  // A heading of two lines: its second has no number and no full stop.
  const second = lines[start]?.text ?? "";
  if (/^(?:of the state|under review|and commitments|by the state|pledges)/iu.test(second)) start += 1;
  const end = lines.findIndex(({ text }, index) => index >= start && ANNEX.test(text));
  return lines.slice(start, end === -1 ? lines.length : end);
}

/** The lines as numbered entries: paragraphs, and under them numbers, bullets or letters. */
function splitEntries(lines: readonly SourceLine[]): Entry[] {
  const groups: { paragraph: string; lines: SourceLine[] }[] = [];
  let lead: string | undefined;
  let count = 0;
  for (const line of lines) {
    const match = NUMBERED.exec(line.text);
    const number = Number(match?.[1]);
    const last = groups.at(-1);
    const isFinished = last === undefined || /[.;:,)]$|\band$/u.test(last.lines.at(-1)?.text ?? "");
    const goesOn = lead !== undefined && (number === count + 1 || match?.[2] !== undefined);
    if (match !== null && isFinished) {
      const rest = { ...line, text: match[3] ?? "" };
      const isSub = goesOn && number !== Number(lead) + 1;
      if (isSub) {
        count = match[2] === undefined ? number : Number(match[2]);
        groups.push({ paragraph: `${lead}.${count}`, lines: [rest] });
      } else {
        [lead, count] = [match[1] ?? "", 0];
        groups.push({ paragraph: lead, lines: [rest] });
      }
      continue;
    }
    if (BULLET.test(line.text)) {
      count += 1;
      groups.push({
        paragraph: lead === undefined ? String(count) : `${lead}.${count}`,
        lines: [{ ...line, text: line.text.replace(BULLET, "") }],
      });
      continue;
    }
    if (last === undefined) groups.push({ paragraph: "1", lines: [line] });
    else last.lines.push(line);
  }
  return groups.map(({ paragraph, lines: own }) => ({
    paragraph,
    text: joinLines(own).text.trim(),
    page: own[0]?.page ?? 1,
  }));
}

/** Lettered entries of a paragraph apart, each with its letter. */
function splitLetters(entry: Entry): Entry[] {
  const clauses = findLetteredClauses(entry.text).filter(({ letters }) => letters.length === 1);
  if (clauses.length < 2 || clauses[0]?.letters[0] !== "a") return [entry];
  return clauses.map(({ letters, start, end }) => ({
    paragraph: `${entry.paragraph}(${letters[0] ?? ""})`,
    text: entry.text.slice(start, end),
    page: entry.page,
  }));
}

/** Pledges that a paragraph of section I lists behind `the following voluntary commitments:`. */
function fromNarrative({ number, text, page }: NarrativeParagraph): Entry[] {
  const found = text.includes("voluntary") || text.includes("pledge") ? IN_NARRATIVE.exec(text) : null;
  if (found === null || !/voluntar|pledge/iu.test(found[0])) return [];
  const start = found.index + found[0].length;
  const [sentence] = splitSentences(text.slice(start).trimStart());
  const body = text.slice(start).trimStart();
  const own: Entry = {
    paragraph: number,
    text: /^\(a\)/u.test(body) ? body : body.slice(0, sentence?.end),
    page,
  };
  return splitLetters(own);
}

/**
 * The voluntary commitments a report records: those of the section behind the conclusions, one per numbered,
 * lettered or bulleted entry, and lists of pledges in section I. An entry that only refers to commitments made
 * elsewhere is none.
 */
export function readVoluntaryCommitments(
  behind: readonly SourceLine[],
  paragraphs: readonly NarrativeParagraph[],
  { state, session, symbol, file }: PledgeContext,
): VoluntaryCommitments {
  const entries = splitEntries(findCommitmentLines(behind));
  const listed = entries.flatMap((entry, index) => {
    const opensList = LEAD.test(entry.text) && entries[index + 1] !== undefined;
    return opensList || entry.text === "" ? [] : splitLetters(entry);
  });
  const told = paragraphs
    .filter(({ section }) => section === "presentation" || section === "dialogue")
    .flatMap(fromNarrative);
  const inDocument = symbol === undefined ? {} : { document: symbol };
  const used = new Map<string, number>();
  const entriesOfPledges = [...told, ...listed];
  const referring = entriesOfPledges
    .filter(({ text }) => REFERS.test(text))
    .map(({ paragraph, page }) => ({ paragraph, page }));
  const pledges = entriesOfPledges
    .filter(({ text }) => !REFERS.test(text))
    .map(({ paragraph, text, page }): VoluntaryPledge => {
      const nth = (used.get(paragraph) ?? 0) + 1;
      used.set(paragraph, nth);
      return {
        id: `${symbol ?? file}#${paragraph}${nth === 1 ? "" : `~${nth}`}`,
        state,
        session,
        text: trimEnd(trimEnd(text, " ;,").replace(/[;,] and$/u, ""), " ;,"),
        issues: [],
        stage: "during",
        source: { ...inDocument, file, paragraph, page },
      };
    });
  return { pledges, referring };
}
