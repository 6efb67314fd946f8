import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocText } from "../../src/documents/doc.ts";
import { readDocxText } from "../../src/documents/docx.ts";
import { readPdfText } from "../../src/documents/pdf.ts";
import { type SourceText, textFromString } from "../../src/documents/source-text.ts";
import { validateFindings, validateSubmissions } from "../../src/model/validate/index.ts";
import { parseAdvanceQuestions } from "../../src/parse/advance-questions/parse-advance-questions.ts";
import { parseCompilation } from "../../src/parse/compilation/parse-compilation.ts";
import { parseCouncilReport } from "../../src/parse/council-report/parse-council-report.ts";
import { parseDecision } from "../../src/parse/decision/parse-decision.ts";
import { detectDocumentKind } from "../../src/parse/document-kind.ts";
import { parseNationalReport } from "../../src/parse/national-report/parse-national-report.ts";
import { parseStakeholderSummary } from "../../src/parse/stakeholder-summary/parse-stakeholder-summary.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

async function load(path: string): Promise<SourceText> {
  const bytes = readFileSync(corpusPath("slovenia", path));
  const name = path;
  if (bytes[0] === 0x25) return readPdfText(bytes, { name });
  return bytes[0] === 0x50 ? readDocxText(bytes, { name }) : readDocText(bytes, { name });
}

const oneTo = (last: number): string[] => Array.from({ length: last }, (_, i) => String(i + 1));

/** Marks called anywhere that no note of the document has. */
const unresolved = (diagnostics: readonly { readonly code: string }[]): number =>
  diagnostics.filter(({ code }) => code === "document/unresolved-note").length;

// Counts taken from the printed documents: last paragraph, last note.
describe.skipIf(!hasCorpus)("documents of the reviews of Slovenia", () => {
  it.each([
    ["cycle1/g0916919.pdf", "SVN-1", 74, 47],
    ["cycle2/g1413493.pdf", "SVN-2", 106, 75],
    ["cycle3/g1923444.pdf", "SVN-3", 116, 34],
  ])("reads the national report %s", async (path, review, last, notes) => {
    const report = parseNationalReport(await load(path));
    expect(report.document.review).toBe(review);
    expect(report.paragraphs.map(({ number }) => number)).toEqual(oneTo(last));
    expect(report.notes.filter(({ mark }) => /^\d/u.test(mark)).map(({ mark }) => mark)).toEqual(
      oneTo(notes),
    );
    expect(report.diagnostics).toEqual([]);
    const names = report.consultation.organisations.map(({ name }) => name);
    expect(names.some((name) => /Ombudsman/u.test(name))).toBe(true);
    expect(names.some((name) => /^Ministry of Foreign Affairs/u.test(name))).toBe(true);
  });

  it.each([
    ["cycle1/g0917123.pdf", "SVN-1", 45, 112, 86],
    ["cycle2/g1414064.pdf", "SVN-2", 53, 121, 90],
    ["cycle3/g1925890.pdf", "SVN-3", 78, 144, 118],
  ])("reads the compilation %s", async (path, review, last, notes, sourced) => {
    const compilation = parseCompilation(await load(path));
    expect(compilation.document.review).toBe(review);
    expect(compilation.paragraphs.map(({ number }) => number)).toEqual(oneTo(last));
    expect(compilation.notes.map(({ mark }) => mark)).toEqual(oneTo(notes));
    expect(unresolved(compilation.diagnostics)).toBe(0);
    expect(compilation.statements.filter(({ sources }) => sources.length > 0).length).toBeGreaterThanOrEqual(
      sourced,
    );
    expect(validateFindings(compilation.findings)).toEqual([]);
  });

  it.each([
    ["cycle1/g0917008.pdf", 49, 75, 7],
    ["cycle2/g1409727.pdf", 70, 116, 7],
    ["cycle3/g1924226.pdf", 79, 144, 11],
  ])("reads the summary %s", async (path, last, notes, submissions) => {
    const summary = parseStakeholderSummary(await load(path));
    expect(summary.paragraphs.map(({ number }) => number)).toEqual(oneTo(last));
    expect(summary.notes.filter(({ mark }) => /^\d/u.test(mark)).map(({ mark }) => mark)).toEqual(
      oneTo(notes),
    );
    expect(unresolved(summary.diagnostics)).toBe(0);
    expect(summary.submissionCount).toBe(submissions);
    expect(summary.contributors.filter(({ kind }) => kind !== "cited")).toHaveLength(submissions);
    expect(summary.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(validateSubmissions(summary.submissions)).toEqual([]);
    const called = summary.statements.filter(({ notes: own }) => own.length > 0);
    const uncited = called.filter(({ citations }) => citations.length === 0);
    // Only the first paragraph of the third cycle calls the list of contributors itself.
    expect(uncited.map(({ paragraph }) => paragraph).filter((number) => number !== "1")).toEqual([]);
  });

  it("reads a corrigendum as one", async () => {
    const { document } = parseCompilation(await load("cycle1/g0917825.pdf"));
    expect(document).toMatchObject({ symbol: "A/HRC/WG.6/7/SVN/2/Corr.1", corrigendum: 1 });
  });

  it.each([
    ["cycle1/Slovenia.pdf", "SVN-1", undefined, { DNK: 2, SWE: 4, GBR: 7 }],
    ["cycle1/Slovenia_Add.pdf", "SVN-1", 2, { ARG: 10, CZE: 5, NOR: 4 }],
    ["cycle2/AdvancedQuestionsSlovenia.doc", "SVN-2", undefined, { BEL: 7, DEU: 1, NLD: 3, NOR: 4 }],
    ["cycle2/AdvancedQuestionsSloveniaAdd1.doc", "SVN-2", 2, { CZE: 2 }],
    ["cycle2/AdvancedQuestionsSloveniaAdd2.doc", "SVN-2", 3, { ESP: 2, GBR: 3 }],
    ["cycle2/AdvancedQuestionsSloveniaAdd3.doc", "SVN-2", 4, { MEX: 3 }],
    ["cycle3/Advance_questions_Slovenia_first_batch.doc", "SVN-3", 1, { PRT: 2, GBR: 4, DEU: 1 }],
    ["cycle3/Advance_questions_to_Slovenia_Add1.doc", "SVN-3", 2, { USA: 3 }],
    ["cycle3/Advance_questions_to_Slovenia_Add2.doc", "SVN-3", 3, { ESP: 2 }],
  ])("reads the questions of %s", async (path, review, batch, expected) => {
    const { document, records, diagnostics } = parseAdvanceQuestions(await load(path), { review });
    expect(document.batch).toBe(batch);
    const counts: Record<string, number> = {};
    for (const { askingStates } of records)
      counts[askingStates.join()] = (counts[askingStates.join()] ?? 0) + 1;
    expect(counts).toEqual(expected);
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each([
    ["cycle1/g1014611.pdf", "14/105", "2010-02-16", "2010-06-09", 22],
    ["cycle2/g1510722.pdf", "28/111", "2014-11-04", "2015-03-19", 41],
    ["cycle3/g2007307.pdf", "43/112", "2019-11-12", "2020-03-12", 32],
  ])("reads the decision %s", async (path, number, reviewDate, adopted, meeting) => {
    const { document, cited } = parseDecision(await load(path));
    const stateUnderReview = "SVN";
    expect(document).toMatchObject({
      number,
      stateUnderReview,
      reviewDate,
      adopted,
      meeting,
      withoutVote: true,
    });
    expect(cited).toHaveLength(3);
  });

  it.each([
    ["cycle1/g1217781.pdf", 766, 16, [342, 5, undefined], []],
    ["cycle2/g1913313.pdf", 1068, 14, [822, 9, 8], ["received 163", "supported 142", "noted 21"]],
    ["cycle3/g2110341.pdf", 1022, 14, [789, 12, 12], ["received 215", "supported 182", "noted 33"]],
  ])(
    "reads the report of the Council %s in less than two seconds",
    async (path, last, reviews, [, statements, delegations], counts) => {
      const source = await load(path);
      const start = performance.now();
      const report = parseCouncilReport(source);
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(report.document.paragraphCount).toBe(last);
      expect(report.diagnostics.filter(({ code }) => code === "document/paragraph-gap")).toEqual([]);
      expect(report.outcomes).toHaveLength(reviews);
      expect(report.outcomes.every(({ review }) => review !== undefined)).toBe(true);
      const slovenia = report.outcomes.find(({ stateUnderReview }) => stateUnderReview === "SVN");
      expect(slovenia?.statements.length).toBeGreaterThanOrEqual(statements ?? 0);
      expect(slovenia?.delegationCount).toBe(delegations);
      const printed = slovenia?.counts.filter(({ by }) => by === "president");
      expect(printed?.map(({ kind, value }) => `${kind} ${value}`)).toEqual(counts);
    },
  );

  it("finds the same paragraphs in every document, whichever the kind says it is", async () => {
    const kinds = await Promise.all(
      ["cycle1/g1012049.pdf", "cycle1/g1012465.pdf", "cycle3/Slovenia_Infographic.pdf"].map(
        async (path) => detectDocumentKind(await load(path))?.kind,
      ),
    );
    expect(kinds).toEqual(["working-group-report", "addendum", "infographic"]);
    await expect(load("cycle3/Letter-OHCHR-HC-Slovenia.pdf")).rejects.toMatchObject({ code: "NO_TEXT" });
  });
});

const readRecord = (number: number): SourceText => {
  const file = corpusPath("presession_text", `record_000${number}.json`);
  const { text } = JSON.parse(readFileSync(file, "utf8")) as { readonly text: string };
  return textFromString(text, { name: `record_000${number}.json` });
};

// Text that has lost its raised marks: Barbados was looked at while the readers were written, Brunei Darussalam was not.
describe.skipIf(!hasCorpus)("documents of two other States as text", () => {
  it.each([
    [0, "national-report"],
    [1, "compilation"],
    [2, "stakeholder-summary"],
    [3, "national-report"],
    [4, "compilation"],
    [5, "stakeholder-summary"],
  ])("finds every paragraph of record %i", (number, kind) => {
    const source = readRecord(number);
    expect(detectDocumentKind(source)?.kind).toBe(kind);
    const { paragraphs, diagnostics } =
      kind === "national-report"
        ? parseNationalReport(source)
        : kind === "compilation"
          ? parseCompilation(source)
          : parseStakeholderSummary(source);
    expect(paragraphs.length).toBeGreaterThan(15);
    const missing = diagnostics.filter(({ code }) => code === "document/paragraph-gap");
    expect(paragraphs.length + missing.length).toBe(Number(paragraphs.at(-1)?.number));
    expect(unresolved(diagnostics)).toBe(0);
  });
});
