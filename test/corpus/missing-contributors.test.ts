import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { missingContributors } from "../../src/analyze/civil-society/missing-contributors.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import type { Submission } from "../../src/model/submission.ts";
import { parseStakeholderSummary } from "../../src/parse/stakeholder-summary/parse-stakeholder-summary.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const FILES = ["cycle1/g0917008.pdf", "cycle2/g1409727.pdf", "cycle3/g1924226.pdf"] as const;

describe.skipIf(!hasCorpus)("contributors to the summaries on Slovenia", () => {
  const cycles: (readonly Submission[])[] = [];
  beforeAll(async () => {
    for (const file of FILES) {
      const bytes = readFileSync(corpusPath("slovenia", file));
      cycles.push(parseStakeholderSummary(await readPdfText(bytes, { name: file })).submissions);
    }
  }, 60_000);

  it("are matched from cycle to cycle as a person matches them", () => {
    const [first = [], second = [], third = []] = cycles;
    const codesOf = (rows: readonly { readonly submissions: readonly string[] }[]): readonly string[] =>
      rows.flatMap(({ submissions }) => submissions.map((id) => id.slice("SVN-1/".length)));
    const toSecond = missingContributors(first, second);
    expect(codesOf(toSecond.missing)).toEqual(["FMDVEP", "SRI", "YHD", "VARUH"]);
    expect(codesOf(toSecond.returning.map(({ previous }) => previous))).toEqual(["AI", "GIEACPC", "CoE"]);
    const toThird = missingContributors(second, third);
    expect(codesOf(toThird.missing)).toEqual(["GIEACPC", "IBFAN", "OIEC"]);
    expect(toThird.returning.map(({ previous, matchedBy }) => [codesOf([previous])[0], matchedBy])).toEqual([
      ["AI", "name"],
      ["CoE", "name"],
      ["EU-FRA", "name"],
      ["OSCE/ODIHR", "variant"],
    ]);
    expect(toThird).toMatchObject({ count: 3, total: 7 });
    // The Ombudsman has another code in each summary, and is the same.
    const across = missingContributors(first, third);
    expect(codesOf(across.returning.map(({ current }) => current))).toContain("HRORS");
  });
});
