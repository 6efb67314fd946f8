import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { advanceQuestionSchema } from "../../src/model/advance-question.ts";
import { validateAdvanceQuestions } from "../../src/model/validate/index.ts";
import { readAskingStates } from "../../src/parse/advance-questions/asking-states.ts";
import { parseAdvanceQuestions } from "../../src/parse/advance-questions/parse-advance-questions.ts";
import { freeze, line, pdf, readFixture } from "./fixtures.ts";

describe("parseAdvanceQuestions", () => {
  it("reads one question per bullet, over several lines, with topic, language and translation", () => {
    const { document, questions } = parseAdvanceQuestions(readFixture("advance-questions/first.txt"));
    expect(document).toEqual({ file: "first.txt", stateUnderReview: "KIR", pageCount: 1 });
    expect(
      questions.map(({ askingStates, number, topic, language, isTranslation }) => [
        askingStates.join(),
        number,
        topic,
        language,
        isTranslation,
      ]),
    ).toEqual([
      ["DNK", 1, undefined, "en", false],
      ["DNK", 2, undefined, undefined, false],
      ["PER", 1, "Asuntos del mar", "es", false],
      ["PER", 2, undefined, "en", true],
      ["GBR", 1, undefined, "es", false],
    ]);
    expect(questions[0]?.text).toBe(
      "Will the Government count the crabs, and if so, will it publish the number?",
    );
  });

  it("reads batch, day and group, and keeps what it cannot assign", () => {
    const { document, questions, diagnostics } = parseAdvanceQuestions(
      readFixture("advance-questions/second.txt"),
      {
        review: "KIR-3",
      },
    );
    expect(document).toMatchObject({ batch: 2, generated: "2020-01-22", review: "KIR-3" });
    expect(questions.map(({ onBehalfOf, topic }) => [onBehalfOf, topic])).toEqual([
      ["Group of Friends of Sand", undefined],
      ["Group of Friends of Sand", undefined],
      ["Group of Friends of Sand", "NARNIA"],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["advance-questions/unknown-heading"]);
  });

  it.each([
    ["ADVANCE QUESTIONS TO CHAD", undefined],
    ["ADVANCE QUESTIONS TO CHAD – ADD.1", 2],
    ["ADVANCE QUESTIONS TO CHAD - Add.3", 4],
    ["Advance questions to Chad (first batch)", 1],
    ["ADVANCE QUESTIONS TO CHAD (THIRD BATCH)", 3],
  ])("reads the batch of %j", (title, batch) => {
    const { document } = parseAdvanceQuestions(textFromString(title));
    expect([document.stateUnderReview, document.batch]).toEqual(["TCD", batch]);
  });

  it("makes valid records only of a review that is known", () => {
    const source = readFixture("advance-questions/first.txt");
    const { records } = parseAdvanceQuestions(source, { review: "KIR-3" });
    for (const record of records) expect(advanceQuestionSchema.safeParse(record).error).toBeUndefined();
    expect(validateAdvanceQuestions(records)).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual([
      "KIR-3/DNK/1",
      "KIR-3/DNK/2",
      "KIR-3/PER/1",
      "KIR-3/PER/2",
      "KIR-3/GBR/1",
    ]);
    const without = parseAdvanceQuestions(source);
    expect(without.records).toEqual([]);
    expect(without.diagnostics.map(({ code }) => code)).toContain("advance-questions/no-review");
    expect(() => parseAdvanceQuestions(source, { review: "Kiribati" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("tells a topic from a question by its place where lines under a bullet are set in", () => {
    const { questions } = parseAdvanceQuestions(
      pdf([
        line("ADVANCE QUESTIONS TO KIRIBATI", 1, 80, { left: 188 }),
        line("ARGENTINA", 1, 100, { left: 90 }),
        line("On lamps", 1, 120, { left: 108 }),
        line("• Are the lamps lit in", 1, 140, { left: 108 }),
        line("Tarawa", 1, 152, { left: 126 }),
        line("On oil.", 1, 170, { left: 108 }),
        line("• Is there oil?", 1, 190, { left: 108 }),
      ]),
    );
    expect(questions.map(({ topic, text }) => [topic, text])).toEqual([
      ["On lamps", "Are the lamps lit in Tarawa"],
      ["On oil", "Is there oil?"],
    ]);
  });

  it("keeps text under a name that is nearly a State's apart", () => {
    const { questions, diagnostics } = parseAdvanceQuestions(
      textFromString("ADVANCE QUESTIONS TO CHAD\nPERU\n• Who?\nSLOVANIA\n• What?"),
    );
    expect(questions.map(({ askingStates }) => askingStates)).toEqual([["PER"], []]);
    expect(diagnostics.map(({ code }) => code)).toContain("advance-questions/unassigned-text");
  });

  it("refuses other documents, does not change its input, never throws on content", () => {
    expect(() => parseAdvanceQuestions(textFromString(""))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    const source = readFixture("advance-questions/first.txt");
    expect(parseAdvanceQuestions(freeze(structuredClone(source)))).toEqual(parseAdvanceQuestions(source));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 15 }), (lines) => {
        parseAdvanceQuestions(textFromString(["ADVANCE QUESTIONS TO CHAD", "PERU", ...lines].join("\n")));
      }),
    );
  });

  it("keeps every word under a State", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (rows) => {
        const body = rows.map((row) => `• Is ${row.join(" ")}?`);
        const { questions } = parseAdvanceQuestions(
          textFromString(["ADVANCE QUESTIONS TO CHAD", "PERU", ...body].join("\n")),
        );
        expect(questions.map(({ text }) => text)).toEqual(rows.map((row) => `Is ${row.join(" ")}?`));
      }),
    );
  });
});

describe("readAskingStates", () => {
  it.each([
    ["UNITED KINGDOM OF GREAT BRITAIN & NORTHERN IRELAND", { askingStates: ["GBR"] }],
    ["DENMARK, NORWAY AND SWEDEN", { askingStates: ["DNK", "NOR", "SWE"] }],
    ["PORTUGAL on behalf of the Friends of Sand", { askingStates: ["PRT"], onBehalfOf: "Friends of Sand" }],
    ["Denmark", undefined],
    ["WHAT OF DENMARK?", undefined],
    ["", undefined],
  ])("%j", (text, asking) => {
    expect(readAskingStates(text)).toEqual(asking);
  });
});
