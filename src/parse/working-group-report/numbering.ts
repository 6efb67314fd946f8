import type { SourceLine } from "../../documents/source-text.ts";

/** One numbered entry under a lead paragraph. */
export interface NumberedItem {
  /** Number with that of the lead: `"186.12"`. */
  readonly number: string;
  /** Number as printed, without the dot at its end: `"186.12"`, `"12"`, or a misprint such as `"112.3"` under 111. */
  readonly printed: string;
  readonly lines: readonly SourceLine[];
}

/** A lead paragraph with the entries under it. */
export interface NumberedGroup {
  /** Number of the lead paragraph; absent where none is printed. */
  readonly lead: string | undefined;
  readonly lines: readonly SourceLine[];
  readonly items: readonly NumberedItem[];
}

/** Something in the numbers that a reader should know. */
export interface NumberingFinding {
  readonly kind: "misprint" | "gap" | "missing-lead" | "number-in-text";
  readonly line: SourceLine;
  readonly lead: string | undefined;
  /** As printed. */
  readonly printed: string;
  /** What was expected or what it was read as. */
  readonly expected: string;
}

/** `186.12. Ratify`, `125-15. Take`, `166.4 Ratify`, `186.132. .Inform`. */
const DOTTED = /^(\d{1,3}) ?[.-] ?(\d{1,3})(?:[. ](?: ?\.)*|(?=\p{L})) ?(?=\S)/u;
/** `12. Ratify`, and `4 Encourage` where the dot is missing. */
const PLAIN = /^(\d{1,3})(\.? ?)(?=\S)/u;
/** The end of one recommendation and the number of the next on one line: `campaigns (Spain);110.44. Take`. */
const MIDDLE = /[);.] ?(\d{1,3})\.(\d{1,3})\.? ?(?=\p{Lu})/u;
/** Words of a lead paragraph; a recommendation speaks to the State, not about recommendations made here. */
const LEAD_WORDS =
  /\b(?:the (?:following |above(?:-mentioned)? )?recommendations|following recommendations|all (?:the )?(?:conclusions|recommendations)|(?:the )?conclusions and|the responses? (?:of|to)|enjoy(?:s|ed)? (?:the|its)|did not enjoy|will be examined|recommendations? (?:nos?\.|listed|contained|formulated|made|noted|above|below|in para)|the other recommendations|in the course of the discussion|following comments?)\b/iu;
const BOILERPLATE =
  /^(?:all |the )*(?:conclusions and\/?or recommendations|conclusions) (?:and\/?or recommendations )?(?:contained|set out|reflected) in/iu;

interface Entry {
  number: string;
  printed: string;
  lines: SourceLine[];
}

interface Group {
  lead: string | undefined;
  lines: SourceLine[];
  items: Entry[];
}

function editDistanceIsOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Where most entries agree on another number than their lead paragraph has, it is the lead's that is misprinted. */
function correctLead(group: Group, findings: NumberingFinding[]): void {
  const majors = new Map<string, number>();
  for (const { printed } of group.items) {
    const major = printed.includes(".") ? printed.slice(0, printed.indexOf(".")) : "";
    majors.set(major, (majors.get(major) ?? 0) + 1);
  }
  for (const [major, count] of majors) {
    if (major === "" || major === group.lead || count < 2 || 2 * count <= group.items.length) continue;
    const before = group.lead;
    group.lead = major;
    for (const item of group.items)
      item.number = `${major}.${item.number.slice(item.number.indexOf(".") + 1)}`;
    const own = new Map(group.items.map(({ number, printed }) => [printed, number]));
    for (let i = findings.length - 1; i >= 0; i--) {
      const finding = findings[i];
      if (finding === undefined || finding.lead !== before || finding.kind !== "misprint") continue;
      const number = own.get(finding.printed);
      if (number === finding.printed) findings.splice(i, 1);
      else if (number !== undefined) findings[i] = { ...finding, lead: major, expected: number };
    }
    const line = group.lines[0] ?? group.items[0]?.lines[0];
    if (line !== undefined)
      findings.push({ kind: "misprint", line, lead: major, printed: before ?? "", expected: major });
  }
}

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
  const groups: Group[] = [];
  const findings: NumberingFinding[] = [];
  let group: Group = { lead: undefined, lines: [], items: [] };
  groups.push(group);

  /** Left edges of entries and of the lines that continue them, as they come, for the page at hand. */
  let edges = { page: -1, item: Number.NaN, hang: Number.NaN, lead: Number.NaN };

  const current = (): SourceLine[] => group.items.at(-1)?.lines ?? group.lines;
  const due = (): number => {
    const last = group.items.at(-1);
    return last === undefined ? 1 : Number(last.number.slice(last.number.indexOf(".") + 1)) + 1;
  };
  /** Whether what stands before reads as finished, so that a new entry may start. */
  const isFinished = (): boolean => {
    const before = current().at(-1)?.text ?? "";
    return (
      before === "" ||
      /[;:.)\]”"»,]$|[;.,]? and$|\(.*\) ?[,;]?$/u.test(before) ||
      /\)\s?\d?\.?$/u.test(before)
    );
  };
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 6;
  const startItem = (line: SourceLine, number: number, printed: string, rest: string): void => {
    group.items.push({
      number: group.lead === undefined ? String(number) : `${group.lead}.${number}`,
      printed,
      lines: [{ ...line, text: rest }],
    });
    edges.item = line.left;
  };
  const startGroup = (line: SourceLine, lead: string | undefined, rest: string): void => {
    group = { lead, lines: [{ ...line, text: rest }], items: [] };
    groups.push(group);
    edges.lead = line.left;
  };
  const report = (
    kind: NumberingFinding["kind"],
    line: SourceLine,
    printed: string,
    expected: string,
  ): void => {
    findings.push({ kind, line, lead: group.lead, printed, expected });
  };

  /** The paragraph that starts at `index`, as far as its first lines tell: up to the next number. */
  const opening = (index: number): string => {
    let text = source[index]?.text ?? "";
    for (let i = index + 1; i < index + 4 && i < source.length; i++) {
      const next = source[i]?.text ?? "";
      if (PLAIN.test(next) || DOTTED.test(next)) break;
      text += ` ${next}`;
    }
    return text.slice(0, 400);
  };
  const addLine = (line: SourceLine): void => {
    const middle = MIDDLE.exec(line.text);
    const isDue = middle !== null && middle[1] === group.lead && Number(middle[2]) === due();
    if (middle === null || !isDue) {
      current().push(line);
      return;
    }
    const cut = middle.index + middle[0].search(/\d/u);
    current().push({ ...line, text: line.text.slice(0, cut).trim() });
    startItem(line, due(), `${middle[1]}.${middle[2]}`, line.text.slice(middle.index + middle[0].length));
  };

  for (const [index, line] of source.entries()) {
    if (line.page !== edges.page) {
      edges = { page: line.page, item: Number.NaN, hang: Number.NaN, lead: Number.NaN };
    }
    const { text } = line;
    const dotted = DOTTED.exec(text);
    const plain = PLAIN.exec(text);
    const leadNumber = group.lead === undefined ? undefined : Number(group.lead);

    if (BOILERPLATE.test(text.replace(/^\d{1,3}\.? ?/u, ""))) {
      const number = plain?.[1];
      startGroup(line, number, text.slice(plain?.[0].length ?? 0));
      continue;
    }

    if (dotted !== null && leadNumber === undefined && dotted[2] === "1") {
      const [head, major = ""] = dotted;
      report("missing-lead", line, `${major}.1`, major);
      startGroup(line, major, "");
      startItem(line, 1, `${major}.1`, text.slice(head.length));
      continue;
    }
    if (dotted !== null && leadNumber !== undefined) {
      const [head, majorText = "", minorText = ""] = dotted;
      const [major, minor] = [Number(majorText), Number(minorText)];
      const rest = text.slice(head.length);
      const printed = `${majorText}.${minorText}`;
      const starts = /^[^\p{Ll}]/u.test(rest) && isFinished();
      const atItem = !(edges.hang > edges.item + 6 && near(line.left, edges.hang));
      if (major === leadNumber && minor === due() && (starts || /^[^\p{Ll}]/u.test(rest) || atItem)) {
        startItem(line, minor, printed, rest);
        continue;
      }
      if (major === leadNumber && minor > due() && minor <= due() + 6 && starts && atItem) {
        report("gap", line, printed, `${group.lead}.${due()}`);
        startItem(line, minor, printed, rest);
        continue;
      }
      if (major > leadNumber && major <= leadNumber + 3 && minor === 1 && group.items.length > 0 && starts) {
        report("missing-lead", line, printed, String(major));
        startGroup(line, String(major), "");
        startItem(line, 1, printed, rest);
        continue;
      }
      const wanted = `${group.lead}.${due()}`;
      const likely = minor === due() || major === leadNumber || editDistanceIsOne(printed, wanted);
      if (starts && atItem && likely) {
        const number = due();
        report("misprint", line, printed, `${group.lead}.${number}`);
        startItem(line, number, printed, rest);
        continue;
      }
      report("number-in-text", line, printed, wanted);
    } else if (plain !== null && dotted === null) {
      const [head, digits = "", dot = ""] = plain;
      const number = Number(digits);
      const rest = text.slice(head.length);
      const hasDot = dot.startsWith(".");
      const capital = /^[^\p{Ll}\d]/u.test(rest);
      const isLeadStyle = hasDot && LEAD_WORDS.test(opening(index));
      const usesDots = group.items.at(-1)?.printed.includes(".") ?? false;
      const atHang =
        edges.hang > edges.item + 6 && near(line.left, edges.hang) && !near(line.left, edges.item);
      const isNextLead = leadNumber !== undefined && number > leadNumber && number <= leadNumber + 3;
      const isNextItem = !usesDots && number === due();

      if (leadNumber === undefined && hasDot) {
        startGroup(line, digits, rest);
        continue;
      }
      if (
        isNextLead &&
        hasDot &&
        (isLeadStyle || !isNextItem) &&
        (isLeadStyle || (isFinished() && !atHang && number === (leadNumber ?? 0) + 1))
      ) {
        startGroup(line, digits, rest);
        continue;
      }
      if (
        isNextItem &&
        (hasDot || (capital && isFinished())) &&
        (capital || isFinished()) &&
        !(atHang && !isFinished())
      ) {
        startItem(line, number, digits, rest);
        continue;
      }
      if (!usesDots && hasDot && capital && group.items.length > 0 && isFinished() && !atHang) {
        if (number > due() && number <= due() + 3) {
          report("gap", line, digits, String(due()));
          startItem(line, number, digits, rest);
          continue;
        }
        if (
          near(line.left, edges.item) &&
          (number === due() - 1 || editDistanceIsOne(digits, String(due())))
        ) {
          report("misprint", line, digits, String(due()));
          startItem(line, due(), digits, rest);
          continue;
        }
      }
      if (hasDot && capital && isFinished()) report("number-in-text", line, digits, String(due()));
    }
    if (group.items.length > 0) edges.hang = line.left;
    addLine(line);
  }
  const used = groups.filter(({ lines: own, items }) => own.length > 0 || items.length > 0);
  for (const own of used) correctLead(own, findings);
  return { groups: used, findings };
}
