import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readPdfText } from "../../src/documents/pdf.ts";
import type { SourceText } from "../../src/documents/source-text.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { Addendum } from "../../src/parse/addendum/addendum.ts";
import { type AppliedAddendum, applyAddendum } from "../../src/parse/addendum/apply-addendum.ts";
import { isAddendum } from "../../src/parse/addendum/front-matter.ts";
import { parseAddendum } from "../../src/parse/addendum/parse-addendum.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

/** `1-3 5` under 115 as `115.1 115.2 115.3 115.5`; ascending, as compared. */
function expand(lead: string, list: string): string[] {
  return list.split(" ").flatMap((entry) => {
    const [from = 0, to = from] = entry.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => `${lead}.${from + index}`);
  });
}

/** Numbers of the documents, read by eye: what each answers, category by category or reply by reply. */
const CASES = [
  {
    year: "2010",
    report: ["wg_reports", "pdf", "slovenia2010.pdf"],
    addendum: ["slovenia", "cycle1", "g1012465.pdf"],
    symbol: "A/HRC/14/15/Add.1",
    issued: "2010-03-23",
    lead: "111",
    count: 97,
    answers: {
      noted: "1 15",
      supported: "2 4-9 14 16 19-20 25 37-38 46 48-49 59-60 62 64 74-75 77-83 85-87 92 97",
      "supported already-implemented": "10-13 17-18 21-22 26-30 33-36 39-45 47 50-53 61 63 69-70 72 76 89-91",
      "supported in-progress": "23-24 31 54-57 65-68 71 73 94-96",
      "partially-supported": "3 32",
      "partially-supported already-implemented": "58",
      "not-supported": "84 88 93",
    },
    codes: ["addendum/no-position"],
  },
  {
    year: "2014",
    report: ["slovenia", "cycle2", "g1423930.pdf"],
    addendum: ["slovenia", "cycle2", "g1504261.pdf"],
    symbol: "A/HRC/28/15/Add.1",
    issued: "2015-03-04",
    lead: "115",
    count: 163,
    answers: {
      supported:
        "1-5 14-16 20-23 31-39 44 47-48 51-52 55-58 60 62-63 66 70 74 76 79 94-103 111 119 122 125-130 133 135 137-138 141-143 147-149 155 158 161",
      "supported already-implemented": "18 43 46",
      "supported in-progress":
        "24-25 29-30 40 42 45 49-50 53-54 59 61 64-65 67-69 71-73 75 77-78 80-93 104-110 112-118 120-121 123-124 131 134 136 139-140 145-146 150-152 159-160 162",
      noted: "6-13 17 19 26-28 41 132 144 153-154 156-157 163",
    },
    codes: [],
  },
  {
    year: "2019",
    report: ["slovenia", "cycle3", "g1934994.pdf"],
    addendum: ["slovenia", "cycle3", "g2004192.pdf"],
    symbol: "A/HRC/43/15/Add.1",
    issued: "2020-02-19",
    lead: "122",
    count: 215,
    answers: {
      supported:
        "1 12 17-18 22 27 30-33 36-41 43-44 46-53 56-57 60 62-66 68-71 76 78 82-85 87-90 105 108-114 116-117 121 123-126 128-131 133 137-139 141-144 146 148 150 154 156",
      "supported claimed":
        "11 14-16 19-20 23-24 28 34-35 45 72-75 79-81 86 91-104 106-107 115 122 134-136 140 145 152",
      noted: "2-10 13 21 25-26 29 42 54-55 58-59 61 67 77 118-120 127 132 147 149 151 153 155 157",
    },
    codes: [],
  },
] as const;

interface PositionRow {
  readonly number: string;
  readonly position: string;
}

/** Position per paragraph in the OHCHR list, or in UPR Info's database. */
function readGold(year: string): Map<string, string> {
  const name = year === "2010" ? "slovenia2010_positions_uprinfo.json" : `slovenia${year}_positions.json`;
  const gold = JSON.parse(readFileSync(goldPath(name), "utf8")) as {
    readonly rows?: readonly PositionRow[];
    readonly positions: Readonly<Record<string, string>>;
  };
  const entries =
    gold.rows === undefined
      ? Object.entries(gold.positions)
      : gold.rows.map(({ number, position }): [string, string] => [number, position]);
  return new Map(entries);
}

/** UPR Info splits what is accepted in part into rows of both positions: `mixed`. */
function toListPosition({ responses }: Recommendation, year: string): string {
  const position = responses.at(-1)?.position;
  if (position === "supported") return year === "2010" ? "Accepted" : "Supported";
  return position === "partially-supported" ? "mixed" : "Noted";
}

async function readPdf(parts: readonly string[]): Promise<SourceText> {
  return readPdfText(readFileSync(corpusPath(...parts)), { name: parts.at(-1) ?? "" });
}

describe.skipIf(!hasCorpus).each(CASES)("the addendum of Slovenia, $year", (expected) => {
  let source: SourceText;
  let recommendations: readonly Recommendation[];
  let addendum: Addendum;
  let applied: AppliedAddendum;

  beforeAll(async () => {
    source = await readPdf(expected.addendum);
    recommendations = parseWorkingGroupReport(await readPdf(expected.report)).recommendations;
    addendum = parseAddendum(source, { recommendations });
    applied = applyAddendum(recommendations, addendum);
  });

  it("has its cover read, and is told from other documents", async () => {
    expect(addendum.document).toMatchObject({
      symbol: expected.symbol,
      reportSymbol: expected.symbol.replace("/Add.1", ""),
      stateUnderReview: "SVN",
      issued: expected.issued,
      pageCount: 8,
    });
    expect(isAddendum(source)).toBe(true);
    expect(isAddendum(await readPdf(expected.report))).toBe(false);
  });

  it("answers what it says it answers", () => {
    const answers = new Map<string, string[]>();
    for (const { paragraphs, response } of addendum.replies) {
      const { position, claim } = response;
      const isOpen = "supported claimed" in expected.answers && claim !== undefined;
      const key = claim === undefined ? position : `${position} ${isOpen ? "claimed" : claim}`;
      answers.set(key, [...(answers.get(key) ?? []), ...paragraphs]);
    }
    const found = Object.fromEntries([...answers].map(([key, numbers]) => [key, [...numbers].sort()]));
    const wanted = Object.entries(expected.answers).map(([key, list]) => [
      key,
      expand(expected.lead, list).sort(),
    ]);
    expect(found).toEqual(Object.fromEntries(wanted));
  });

  it("gives the same without the report", () => {
    const bare = (read: Addendum): string[] =>
      read.replies.flatMap(({ paragraphs, response: { position, claim } }) =>
        paragraphs.map((number) => [number.split(".").at(-1), position, claim].join(" ")),
      );
    expect(bare(parseAddendum(source))).toEqual(bare(addendum));
  });

  it("leaves each recommendation with the position of the OHCHR list or of UPR Info", () => {
    const gold = readGold(expected.year);
    expect(applied.recommendations).toHaveLength(expected.count);
    expect(gold.size).toBe(expected.count);
    const differing = applied.recommendations.flatMap((recommendation) => {
      const own = toListPosition(recommendation, expected.year);
      const { paragraph } = recommendation;
      return own === gold.get(paragraph) ? [] : [`${paragraph} ${own} ${gold.get(paragraph)}`];
    });
    expect(differing).toEqual([]);
  });

  it("reports what is doubtful and nothing else", () => {
    expect(addendum.diagnostics.map(({ code }) => code)).toEqual(expected.codes);
    expect(applied.diagnostics).toEqual([]);
  });

  it("names paragraph and page of each reply", () => {
    for (const { response, text } of addendum.replies) {
      expect(response.source?.document).toBe(expected.symbol);
      expect(response.source?.page).toBeGreaterThan(1);
      expect(text).not.toBe("");
    }
  });
});
