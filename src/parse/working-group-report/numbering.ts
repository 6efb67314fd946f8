import type { SourceLine } from "../../documents/source-text.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import { correctLead } from "./correct-lead.ts";
import {
  editDistanceIsOne,
  findDueNumber,
  followsAs,
  followsDirectly,
  type PrintedNumber,
  readDueNumber,
  readPrintedNumbers,
  startsList,
} from "./entry-numbers.ts";
import { BOILERPLATE, beginsLead, readsAsLead } from "./lead-words.ts";
import type { NumberedGroup, NumberingFinding, OpenGroup } from "./numbered-group.ts";

/** What stands at the end of an entry or paragraph. */
const FINISHED = /^$|[;:.)\]”"»,] ?[*∗†]{0,3}$| and$|\)\s?\d?\.?$/u;
/** Ends with an abbreviation that a number follows. */
const UNFINISHED = /\b(?:nos?|arts?|paras?|articles?|paragraphs?|sect?|vol|pp?)\.$/iu;

/**
 * Cuts the conclusions of a report into lead paragraphs and the numbered entries under them.
 *
 * Numbers decide first: an entry is the next one due, in either style (`186.12` or `12` under 186). Place on the
 * page and wording decide where numbers are ambiguous (entry 90 of paragraph 89, or paragraph 90?) or misprinted.
 * Nothing is lost: a line that is no entry belongs to the entry or paragraph above it.
 */
export function splitNumbering(source: readonly SourceLine[]): {
  groups: NumberedGroup[];
  findings: NumberingFinding[];
} {
  const groups: OpenGroup[] = [];
  const findings: NumberingFinding[] = [];
  let group: OpenGroup = { lead: undefined, lines: [], items: [], dotted: 0 };
  groups.push(group);

  /** Left edges of entries and of the lines that continue them, as they come, for the page at hand. */
  let edges = { page: -1, item: Number.NaN, hang: Number.NaN };

  const numbers = readPrintedNumbers(source);

  const current = (): SourceLine[] => group.items.at(-1)?.lines ?? group.lines;
  const due = (): number => {
    const last = group.items.at(-1);
    return last === undefined ? 1 : Number(last.number.slice(last.number.indexOf(".") + 1)) + 1;
  };
  /** Whether what stands before reads as finished, so that a new entry may start. */
  const isFinished = (): boolean => {
    const before = current().at(-1)?.text ?? "";
    return !UNFINISHED.test(before) && FINISHED.test(before);
  };
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 6;
  const style = (): "dotted" | "plain" => {
    const { dotted, items } = group;
    return dotted > 0 && 2 * dotted >= items.length ? "dotted" : "plain";
  };
  const startItem = (line: SourceLine, number: number, printed: string, rest: string): void => {
    group.items.push({
      number: group.lead === undefined ? String(number) : `${group.lead}.${number}`,
      printed,
      lines: [],
    });
    if (!/^\d+$/u.test(printed)) group.dotted += 1;
    edges.item = line.left;
    addLine({ ...line, text: rest });
  };
  const startGroup = (line: SourceLine, lead: string | undefined, rest: string): void => {
    group = { lead, lines: [{ ...line, text: rest }], items: [], dotted: 0 };
    groups.push(group);
  };
  const report = (
    kind: NumberingFinding["kind"],
    line: SourceLine,
    printed: string,
    expected: string,
  ): void => {
    findings.push({ kind, line, lead: group.lead, printed, expected });
  };
  /** Adds a line to what is open; where the next entry starts within it, it is cut there. */
  const addLine = (line: SourceLine): void => {
    const found = findDueNumber(line.text, group.lead, due(), style());
    if (found === undefined) {
      current().push(line);
      return;
    }
    current().push({ ...line, text: line.text.slice(0, found.cut).trim() });
    startItem(line, due(), found.printed, found.rest);
  };
  /** The paragraph that starts at `index`, as far as its first lines tell: up to the next number. */
  const opening = (index: number, first: string): string => {
    let text = first;
    for (let i = index + 1; i < index + 4 && i < source.length && numbers[i] === undefined; i++)
      text += ` ${source[i]?.text ?? ""}`;
    return text.slice(0, 400);
  };
  /** The lines at the end of the last entry that are a lead paragraph whose number is missing. */
  const takeUnnumberedLead = (): SourceLine[] => {
    const lines = group.items.at(-1)?.lines ?? [];
    for (let i = lines.length - 1; i > 0 && i > lines.length - 8; i--) {
      const text = lines
        .slice(i)
        .map((line) => line.text)
        .join(" ");
      if (beginsLead(text) && FINISHED.test(lines[i - 1]?.text ?? "")) return lines.splice(i);
    }
    return [];
  };
  const startMissingLead = (
    line: SourceLine,
    lead: string,
    { printed, rest }: PrintedNumber,
    text: SourceLine[],
  ): void => {
    report("missing-lead", line, printed, lead);
    startGroup(line, lead, "");
    group.lines = text.length > 0 ? text : group.lines;
    startItem(line, 1, printed, rest);
  };
  /** Takes an entry whose number is not the one due: misprinted, repeated, or behind a gap. */
  const startOddItem = (line: SourceLine, own: PrintedNumber, as: "due" | "printed" | undefined): void => {
    const wanted = group.lead === undefined ? String(due()) : `${group.lead}.${due()}`;
    const isShort = own.minor <= due() + 2 || !editDistanceIsOne(String(own.minor), String(due()));
    const mayBeGap = own.minor <= due() + 6 && isShort;
    const isGap = own.minor > due() && (as === "printed" || (as === undefined && mayBeGap));
    const isRepeated = own.minor < due() && own.minor > 0 && as === "printed";
    if (isGap || isRepeated) {
      report(isGap ? "gap" : "repeated", line, own.printed, wanted);
      startItem(line, own.minor, own.printed, own.rest);
    } else {
      report("misprint", line, own.printed, wanted);
      startItem(line, due(), own.printed, own.rest);
    }
  };

  /** Whether the dotted number of a line starts an entry; it is taken if so. */
  const takeDotted = (index: number, line: SourceLine, own: PrintedNumber, leadNumber: number): boolean => {
    const major = Number(own.major);
    const { minor, printed, rest } = own;
    const starts = own.opens && isFinished();
    const atItem = !(edges.hang > edges.item + 6 && near(line.left, edges.hang));
    if (major === leadNumber && minor === due() && (own.opens || atItem)) {
      startItem(line, minor, printed, rest);
      return true;
    }
    const isFirst = minor === 1 && major > leadNumber && major <= leadNumber + 3;
    if (isFirst && group.items.length > 0 && starts) {
      startMissingLead(line, String(major), own, takeUnnumberedLead());
      return true;
    }
    const as = followsAs(numbers, index, group.lead, due());
    const likely =
      minor === due() ||
      major === leadNumber ||
      editDistanceIsOne(printed, `${group.lead}.${due()}`) ||
      as === "due";
    if (starts && atItem && likely) {
      const isOwn = major === leadNumber;
      startOddItem(line, own, isOwn || as === "due" ? as : "due");
      return true;
    }
    report("number-in-text", line, printed, `${group.lead}.${due()}`);
    return false;
  };

  /** Whether the plain number of a line starts a lead paragraph or an entry; it is taken if so. */
  const takePlain = (index: number, line: SourceLine, own: PrintedNumber): boolean => {
    const { minor: number, printed, rest, hasDot } = own;
    const leadNumber = group.lead === undefined ? undefined : Number(group.lead);
    if (leadNumber === undefined) {
      if (hasDot) startGroup(line, printed, rest);
      return hasDot;
    }
    const isLead = hasDot && own.opens && readsAsLead(opening(index, rest));
    const atHang = edges.hang > edges.item + 6 && near(line.left, edges.hang) && !near(line.left, edges.item);
    const isNextLead = number > leadNumber && number <= leadNumber + 3;
    // In a list that carries the number of its lead, a plain number may be one that lost it.
    const isLost = hasDot && own.opens && (number > 3 || followsDirectly(numbers, index));
    const isNextItem = number === due() && (style() === "plain" || isLost);

    const isNewLead =
      isNextLead &&
      hasDot &&
      (isLead ||
        (!isNextItem &&
          isFinished() &&
          !atHang &&
          number === leadNumber + 1 &&
          followsAs(numbers, index, group.lead, due()) !== "due"));
    const list = isLead && isFinished() && number !== due() ? startsList(numbers, index) : undefined;
    if (isNewLead || (list !== undefined && list.major !== group.lead)) {
      const isMisprint = !isNextLead;
      const right = list?.major ?? String(leadNumber + 1);
      startGroup(line, isMisprint ? right : printed, rest);
      if (isMisprint) report("misprint", line, printed, right);
      return true;
    }
    if (isNextItem && (hasDot ? own.opens || isFinished() : own.opens && isFinished())) {
      if (!atHang || isFinished()) {
        startItem(line, number, printed, rest);
        return true;
      }
    }
    // A list that begins anew under words that lead one: the number of the paragraph is lost, or stands elsewhere.
    const unnumbered =
      number === 1 && style() === "plain" && hasDot && own.opens && isFinished() ? takeUnnumberedLead() : [];
    if (unnumbered.length > 0) {
      startMissingLead(line, String(leadNumber + 1), own, unnumbered);
      return true;
    }
    const isOdd = style() === "plain" && hasDot && own.opens && isFinished();
    const as = isOdd && !atHang ? followsAs(numbers, index, group.lead, due()) : undefined;
    if (isOdd && !atHang && (group.items.length > 0 || as === "due")) {
      const atEdge = Number.isNaN(edges.item) || near(line.left, edges.item);
      const isNear = number === due() - 1 || editDistanceIsOne(printed, String(due()));
      const isGap = number > due() && number <= due() + 3;
      if (isGap || (atEdge && (isNear || as !== undefined))) {
        startOddItem(line, own, as);
        return true;
      }
    }
    if (hasDot && own.opens && isFinished()) report("number-in-text", line, printed, String(due()));
    return false;
  };

  for (const [index, line] of source.entries()) {
    if (line.page !== edges.page) edges = { page: line.page, item: Number.NaN, hang: Number.NaN };
    const own = numbers[index];
    const unnumbered = line.text.replace(/^\d{1,3}\.? ?/u, "");
    if (BOILERPLATE.test(unnumbered)) {
      startGroup(line, own?.printed, unnumbered);
      continue;
    }
    const leadNumber = group.lead === undefined ? undefined : Number(group.lead);
    if (own?.style === "dotted") {
      if (leadNumber === undefined && own.minor === 1) {
        startMissingLead(line, own.major ?? "", own, takeUnnumberedLead());
        continue;
      }
      if (leadNumber !== undefined && takeDotted(index, line, own, leadNumber)) continue;
    } else if (own !== undefined && takePlain(index, line, own)) {
      continue;
    }
    const isOpen = group.lead !== undefined && (style() === "dotted" || group.items.length === 0);
    const rest = isOpen && isFinished() ? readDueNumber(line.text, group.lead ?? "", due()) : undefined;
    if (rest !== undefined) {
      const wanted = `${group.lead}.${due()}`;
      const printed = trimEnd(line.text.slice(0, line.text.length - rest.length), " .:)");
      if (printed !== wanted) report("misprint", line, printed, wanted);
      startItem(line, due(), printed, rest);
      continue;
    }
    if (group.items.length > 0) edges.hang = line.left;
    addLine(line);
  }
  const used = groups.filter(({ lines: own, items }) => own.length > 0 || items.length > 0);
  for (const own of used) correctLead(own, findings, used);
  return { groups: used, findings };
}
