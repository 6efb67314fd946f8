import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SourceText, textFromString } from "../../../src/documents/source-text.ts";
import { UprError } from "../../../src/errors.ts";
import { parseWorkingGroupReport } from "../../../src/parse/working-group-report/parse-working-group-report.ts";
import { readRecommendingStates } from "../../../src/parse/working-group-report/recommending-states.ts";
import type { WorkingGroupReport } from "../../../src/parse/working-group-report/report.ts";
import { cpuTimeOf } from "../../support/cpu-time.ts";
import { randomReport } from "../../support/random-report.ts";

const parse = (text: string): WorkingGroupReport => parseWorkingGroupReport(textFromString(text));
const HEAD =
  "A/HRC/16/99\nReport of the Working Group on the Universal Periodic Review\n1. The review of Norway was held at the 3rd meeting, on 2 November 2010.\nII. Conclusions and/or recommendations\n90. The recommendations listed below enjoy the support of Norway:\n";

/** Pieces of reports in any order: what text of any kind hardly ever hits. */
const piece = fc.constantFrom(
  "90.1. Take steps",
  "90.2 Ratify",
  "91. The following recommendations will be examined by Norway:",
  "1. Act",
  "2. Act",
  "12.",
  "(Chile)",
  "(",
  ")",
  "((",
  "Spain);",
  "(Iran (Islamic Republic of)",
  "(Atlantis; Peru)",
  "[",
  "]",
  "{",
  "\f",
  "\n",
  "\n        ",
  " ",
  ";",
  ".",
  "Nos. 1-3",
  "90.1-90.3 enjoy the support",
  "Annex",
  "III. Voluntary commitments",
  "All conclusions and/or recommendations contained in",
  "A/HRC/16/99",
  "GE.10-12345 12",
  "** Note",
  "2",
  "\u201F",
  "\u{1F600}",
  "e\u0301",
  "a/",
  "OP-",
);
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(" ")),
);

function checkParts(
  text: string,
  parts: readonly { readonly span: readonly [number, number]; readonly text: string }[],
): void {
  let from = 0;
  for (const {
    span: [start, end],
  } of parts) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    from = end;
  }
}

describe("parseWorkingGroupReport", () => {
  it("finds in a report what it was built from: numbers, States and positions", () => {
    fc.assert(
      fc.property(randomReport, ({ text, wanted }) => {
        const { recommendations } = parse(text);
        expect(
          recommendations.map(({ paragraph, recommendingStates, responses: [response] }) => ({
            paragraph,
            states: recommendingStates,
            position: response?.position,
          })),
        ).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws but for the kind of document, and keeps its promises on whatever it reads", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, withHead) => {
        let read: WorkingGroupReport;
        try {
          read = parse(withHead ? `${HEAD}${text}` : text);
        } catch (error) {
          expect(error).toBeInstanceOf(UprError);
          expect((error as UprError).code).toBe("WRONG_DOCUMENT_KIND");
          return;
        }
        expect(new Set(read.recommendations.map(({ id }) => id)).size).toBe(read.recommendations.length);
        for (const { text: own, parts, recommendingStates, responses } of read.recommendations) {
          expect(own.trim()).not.toBe("");
          expect(parts.length).toBeGreaterThan(0);
          expect(responses.length).toBeGreaterThan(0);
          checkParts(own, parts);
          expect([...new Set(parts.flatMap((part) => part.recommendingStates))]).toEqual(recommendingStates);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("loses no entry: every line that starts with the number due is a record or in a diagnostic", () => {
    const line = fc.record({
      text: fc.array(
        piece.filter((text) => !/[\n\f]|Annex|III\.|conclusions|GE\.|A\/HRC|\*/u.test(text)),
        { minLength: 1, maxLength: 8 },
      ),
      end: fc.constantFrom(";", ".", "", ","),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
        const body = lines.map(
          ({ text, end }, i) => `90.${i + 1}. Keep ${text.join(" ").replace(/9\d\.\d+\.?/gu, "it")}${end}`,
        );
        const { recommendations, diagnostics } = parse(
          `${HEAD}${body.join("\n")}\n91. All conclusions and/or recommendations contained in this report`,
        );
        const known = new Set([
          ...recommendations.map(({ paragraph }) => paragraph),
          ...diagnostics.map(({ range }) => range?.paragraph),
        ]);
        expect(lines.map((_, i) => `90.${i + 1}`).filter((number) => !known.has(number))).toEqual([]);
      }),
    );
  });

  it("does not change its input", () => {
    fc.assert(
      fc.property(randomReport, ({ text }) => {
        const freeze = (source: SourceText): SourceText =>
          Object.freeze({ ...source, lines: Object.freeze(source.lines.map((line) => Object.freeze(line))) });
        const source = freeze(textFromString(text));
        expect(parseWorkingGroupReport(source)).toEqual(parseWorkingGroupReport(source));
      }),
      { numRuns: 20 },
    );
  });
});

describe("parseWorkingGroupReport on hostile text", () => {
  const LINES = 20_000;
  const hostile: Record<string, (i: number) => string> = {
    "brackets never closed": () => "(".repeat(40),
    "brackets in brackets with names": () => "(Spain (Italy (France (Chile (Peru (Mali (Chad ",
    "closing signs alone": () => ")))))) Spain) Italy) ))))",
    "runs of digits": () => "1234567890".repeat(12),
    "numbers that start lines": (i) => `90.${i % 300}. Take`,
    "plain numbers that start lines": (i) => `${i % 200}. Take`,
    "references to numbers": () => "90.1, 90.2, 90.3-90.4, 90.5 and 90.6 Nos. 1-500, 1-500, 3-400",
    "dots and slashes": () => `a/ b; c, d and e & f . . . . . .${" .".repeat(20)}`,
    "the words of leads": () =>
      "The recommendations formulated during the interactive dialogue have been examined by Norway and",
    "one entry of many lines": (i) => (i === 0 ? "90.1. Take" : "steps (Spain); and more steps (see"),
    "names nobody knows": () => "(Atlantis, Ruritania, Freedonia, Sylvania, Utopia, Erewhon, Narnia)",
    "words of the cover": () =>
      "(troika) the following group of rapporteurs the review of held at adopted the report on",
    "very long lines": (i) => (i % 1_000 === 0 ? "(Spain) ".repeat(2_000) : "a"),
    "back references to a list": (i) =>
      `${(i % 300) + 1}. The response of Norway to recommendations 90.1-90.500 enjoys its support.`,
  };
  it.each(Object.keys(hostile))("%s: time grows with the length, not with its square", (name) => {
    const make = hostile[name] as (i: number) => string;
    const run = (count: number): number => {
      const source = textFromString(HEAD + Array.from({ length: count }, (_, i) => make(i)).join("\n"));
      return cpuTimeOf(() => parseWorkingGroupReport(source), 2);
    };
    // Linear is a factor of 10; a square would be 100. The floor keeps a busy machine from deciding: what was
    // quadratic took seven seconds and more.
    const small = Math.max(run(LINES / 10), 100);
    expect(run(LINES)).toBeLessThan(30 * small);
  });
});

describe("readRecommendingStates", () => {
  it("gives parts that cover its States and do not overlap, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { states, parts } = readRecommendingStates(text, "NOR");
        checkParts(text, parts);
        expect([...new Set(parts.flatMap((part) => part.recommendingStates))]).toEqual(states);
        expect(states).not.toContain("NOR");
      }),
    );
  });
});
