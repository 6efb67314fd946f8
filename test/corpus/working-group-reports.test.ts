import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { readPdfText } from "../../src/documents/pdf.ts";
import type { SourceLine, SourceText } from "../../src/documents/source-text.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import { removePageFurniture } from "../../src/parse/page-furniture.ts";
import { findConclusions } from "../../src/parse/working-group-report/conclusions.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "../../src/parse/working-group-report/report.ts";
import { listReviews } from "../../src/reference/reviews.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

interface GoldRecommendation {
  readonly number: string;
  readonly position: string;
  readonly states: readonly string[];
}
interface AlignedRow {
  readonly report: string;
  readonly session: string;
  readonly from: string;
  readonly paragraph: string;
  readonly score: string;
}

const sources = new Map<string, SourceText>();
const reports = new Map<string, WorkingGroupReport>();
/** Recommendations of the lists; those the conclusions cite from the narrative carry the number of its paragraph. */
const listed = ({ recommendations }: WorkingGroupReport): Recommendation[] =>
  recommendations.filter(({ paragraph, responses: [response] }) =>
    /^\d+\.\d+$/u.test(paragraph) ? true : response?.source === undefined,
  );
const sorted = (codes: readonly string[]): string[] => [...codes].sort();

describe.skipIf(!hasCorpus)("Working Group reports of the corpus", () => {
  beforeAll(async () => {
    for (const file of readdirSync(corpusPath("wg_reports", "pdf")).sort()) {
      const name = file.replace(".pdf", "");
      const source = await readPdfText(readFileSync(corpusPath("wg_reports", "pdf", file)), { name: file });
      sources.set(name, source);
      reports.set(name, parseWorkingGroupReport(source));
    }
  }, 120_000);

  it("lose no numbered paragraph of their conclusions: each is a record or in a diagnostic", () => {
    let count = 0;
    const lost: string[] = [];
    for (const [name, { recommendations, diagnostics }] of reports) {
      const known = new Set(
        recommendations.flatMap(({ paragraph, printedNumber = "" }) => [paragraph, printedNumber]),
      );
      const told = diagnostics.map(({ message, range }) => `${message} ${range?.paragraph ?? ""}`).join("\n");
      const lines = removePageFurniture(sources.get(name)?.lines ?? []).lines;
      for (const { text } of findConclusions(lines)?.lines ?? []) {
        const [, number] = /^(\d{1,3}\.\d{1,3})\.?\s+\p{Lu}/u.exec(text) ?? [];
        if (number === undefined) continue;
        count += 1;
        if (!known.has(number) && !told.includes(number)) lost.push(`${name} ${number}`);
      }
    }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(6_000);
  });

  it("reads every one, and misses nothing it knows of", () => {
    expect(reports.size).toBeGreaterThanOrEqual(70);
    for (const [name, { document, recommendations, review, diagnostics }] of reports) {
      expect({ name, errors: diagnostics.filter(({ severity }) => severity === "error") }).toEqual({
        name,
        errors: [],
      });
      expect(recommendations.length, name).toBeGreaterThan(4);
      expect(document.symbol, name).toMatch(/^A\/HRC\/\d+\/\d+$/u);
      expect(review, name).toBeDefined();
      const ids = recommendations.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("agrees with the reports read by hand in numbers, States and positions", () => {
    const files = readdirSync(goldPath()).filter((file) => /^[a-z]+\d{4}\.json$/u.test(file));
    let compared = 0;
    for (const file of files) {
      const { report, recommendations } = JSON.parse(readFileSync(goldPath(file), "utf8")) as {
        readonly report: string;
        readonly recommendations: readonly GoldRecommendation[];
      };
      const read = reports.get(report);
      if (read === undefined) continue;
      compared += recommendations.length;
      expect(
        listed(read).map(({ paragraph, recommendingStates, responses: [response] }) => ({
          number: paragraph,
          states: sorted(recommendingStates),
          position: response?.position,
        })),
        report,
      ).toEqual(
        recommendations.map(({ number, states, position }) => ({
          number,
          states: sorted(states),
          position:
            position === "supported_already_implemented" ? "supported" : position.replaceAll("_", "-"),
        })),
      );
    }
    expect(compared).toBeGreaterThan(500);
  });

  it("finds the paragraph and State of at least 99 % of UPR Info's rows from session 6 on, 97 % before", () => {
    const rows = parse(readFileSync(goldPath("alignment_uprinfo_dev.csv")), {
      columns: true,
    }) as AlignedRow[];
    const share = { early: [0, 0], late: [0, 0] };
    for (const { report, session, from, paragraph, score } of rows) {
      const read = reports.get(report);
      if (read === undefined || paragraph === "" || Number(score) < 90) continue;
      const found = read.recommendations.find((entry) => entry.paragraph === paragraph);
      const states: readonly string[] = found?.recommendingStates ?? [];
      const counts = Number(session) <= 5 ? share.early : share.late;
      counts[1] = (counts[1] ?? 0) + 1;
      if (found !== undefined && (from === "" || states.includes(from))) counts[0] = (counts[0] ?? 0) + 1;
    }
    const [[early = 0, ofEarly = 1], [late = 0, ofLate = 1]] = [share.early, share.late];
    expect(ofEarly).toBeGreaterThan(1_400);
    expect(ofLate).toBeGreaterThan(7_500);
    expect(early / ofEarly).toBeGreaterThanOrEqual(0.97);
    expect(late / ofLate).toBeGreaterThanOrEqual(0.99);
  });

  it("lets no head, foot or footnote of a page into a recommendation", () => {
    const furniture =
      /GE\. ?\d\d-\d{3,6}|\bPage \d{1,3}\b|have not been edited|as read during the interactive dialogue|recommendation made during the interactive dialogue/u;
    for (const [name, { recommendations, document }] of reports) {
      const own = new RegExp(`${document.symbol?.replaceAll("/", "\\/") ?? "-"}(?!\\d)`, "u");
      const hit = recommendations.filter(({ text }) => furniture.test(text) || own.test(text));
      expect(
        hit.map(({ id, text }) => `${id} ${text}`),
        name,
      ).toEqual([]);
    }
  });

  it("agrees with the reference data on session, dates, troika, statements, symbol and day of issue", () => {
    let facts = 0;
    for (const [name, { document }] of reports) {
      const { session, stateUnderReview } = document;
      if (session === undefined || stateUnderReview === undefined)
        throw new Error(`${name}: no session or State`);
      const [review] = listReviews({ session, state: stateUnderReview });
      const { reviewDate, adoptionDate, troika = [], delegationCount, documents = [] } = review ?? {};
      const own = documents.find(({ kind }) => kind === "working-group-report");
      const wanted = { reviewDate, adoptionDate, delegationCount, symbol: own?.symbol, issued: own?.date };
      for (const [key, value] of Object.entries(wanted)) {
        if (value === undefined) continue;
        facts += 1;
        expect({ name, [key]: document[key as keyof typeof document] }).toEqual({ name, [key]: value });
      }
      expect({ name, troika: sorted(document.troika) }).toEqual({ name, troika: sorted(troika) });
    }
    // Five facts of each report, less the few that the table leaves open.
    expect(facts).toBeGreaterThan(4.7 * reports.size);
  });
});

/** A line that starts an entry, and the entry. */
interface PlacedEntry {
  readonly at: number;
  readonly lead: string;
  readonly number: number;
  readonly rest: string;
  readonly isDotted: boolean;
}

/** Where the entries of a report start, as far as their printed numbers are found again. */
function placesOf({ lines }: SourceText, read: WorkingGroupReport): PlacedEntry[] {
  const places: PlacedEntry[] = [];
  let from = 0;
  for (const { paragraph, printedNumber = paragraph, source } of listed(read)) {
    const [lead = "", minor = ""] = paragraph.split(".");
    for (let at = from; at < lines.length; at++) {
      const { page, text } = lines[at] as SourceLine;
      const match = page === source.page ? /^(\d{1,3}(?:\.\d{1,3})?)\.? ?(?=\D)/u.exec(text) : null;
      if (match?.[1] !== printedNumber) continue;
      const rest = text.slice(match[0].length);
      places.push({ at, lead, number: Number(minor), rest, isDotted: printedNumber.includes(".") });
      from = at + 1;
      break;
    }
  }
  return places;
}

const outlines = (read: WorkingGroupReport): string[] =>
  listed(read).map(
    ({ paragraph, recommendingStates, responses: [response] }) =>
      `${paragraph} ${recommendingStates.join(" ")} ${response?.position}`,
  );

/** Misprints of one number in a list that go on as before; each must be read as the number due. */
const MISPRINTS: Record<string, (entry: PlacedEntry) => string> = {
  "the next list's number": ({ lead, number }) => `${Number(lead) + 1}.${number}. `,
  "the list's number before": ({ lead, number }) => `${Number(lead) - 1}.${number} `,
  "another list's number": ({ lead, number }) => `${Number(lead) + 40}.${number}. `,
  "a digit lost": ({ lead, number }) => `${lead}.${String(number).slice(0, -1) || "0"}. `,
  "a zero before": ({ lead, number }) => `${lead}.0${number}. `,
  "a zero behind": ({ lead, number }) => `${lead}.${number}0. `,
  "the number before once more": ({ lead, number }) => `${lead}.${number - 1}. `,
  "both numbers one too high": ({ lead, number }) => `${Number(lead) + 1}.${number + 1}. `,
  "a dash": ({ lead, number }) => `${lead}-${number}. `,
  "a comma": ({ lead, number }) => `${lead},${number}. `,
  "two dots": ({ lead, number }) => `${lead}..${number}. `,
  "no dot between": ({ lead, number }) => `${lead}${number}. `,
  "a blank between": ({ lead, number }) => `${lead} ${number}. `,
  "blanks around the dot": ({ lead, number }) => `${lead} . ${number} . `,
  "no blank behind": ({ lead, number }) => `${lead}.${number}.`,
  "a stray dot": ({ lead, number }) => `${lead}.${number}. .`,
};

describe.skipIf(!hasCorpus)("Working Group reports of the corpus with misprints they do not have", () => {
  it.each(Object.keys(MISPRINTS))("%s", (kind) => {
    const misprint = MISPRINTS[kind] as (entry: PlacedEntry) => string;
    let tried = 0;
    const lost: string[] = [];
    for (const [name, source] of sources) {
      const read = reports.get(name);
      if (read === undefined) continue;
      const places = placesOf(source, read).filter(({ isDotted, rest }) => isDotted && /^\p{Lu}/u.test(rest));
      // An entry with another of its list before and two behind: what is printed there tells what was meant.
      const inner = places.filter(
        ({ lead, number }, i) =>
          number > 1 &&
          [i + 1, i + 2].every((j) => places[j]?.lead === lead && places[j]?.number === number + j - i),
      );
      const entry = inner[Math.floor(inner.length / 2)];
      if (entry === undefined) continue;
      tried += 1;
      const lines = source.lines.map((line, at) =>
        at === entry.at ? { ...line, text: `${misprint(entry)}${entry.rest}` } : line,
      );
      const after = outlines(parseWorkingGroupReport({ ...source, lines }));
      if (after.join("\n") !== outlines(read).join("\n")) lost.push(`${name} ${entry.lead}.${entry.number}`);
    }
    expect(tried).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });
});
