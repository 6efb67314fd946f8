import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyAddendum } from "../../../src/parse/addendum/apply-addendum.ts";
import { parseAddendum } from "../../../src/parse/addendum/parse-addendum.ts";
import { findNumberReferences } from "../../../src/parse/number-references.ts";
import { addendumText, answersOf } from "./addendum-text.ts";

const RUNS = { numRuns: 150 };

/** Breaks a line into lines of at most `width` characters, also behind a hyphen, as a typesetter does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/(?<=[ -])/u)) {
    if ((line + piece).trimEnd().length > width && line !== "") {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** How one entry of a list is printed: the hyphen of its range and the sign behind it. */
interface Style {
  readonly dash: string;
  readonly sign: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  dash: fc.constantFrom("-", "–", "- ", " – "),
  sign: fc.constantFrom(", ", ", ", ", ", ",", ". "),
});

/** Ascending numbers as entries of a list: `122.17-18, 122.20. 122.22-24`. */
function printList(numbers: readonly number[], lead: string, styles: readonly Style[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to], index) => {
      const { dash, sign } = styles[index % styles.length] ?? { dash: "-", sign: ", " };
      // A full stop may stand for the comma only where the lead follows it.
      const joint = index === runs.length - 1 ? "" : lead === "" && sign === ". " ? ", " : sign;
      return `${lead}${from}${from === to ? "" : `${dash}${to}`}${joint}`;
    })
    .join("");
}

const CATEGORIES = [
  {
    title: "I. Accepted recommendations",
    verb: "accepts the following recommendations",
    answer: "supported",
  },
  {
    title:
      "II. Accepted recommendations that Fiji considers already implemented or in the process of implementation",
    verb: "accepts the following recommendations",
    answer: "supported already-implemented",
  },
  { title: "III. Noted recommendations", verb: "notes recommendations", answer: "noted" },
] as const;

describe("addenda made of three lists", () => {
  const partition = fc.array(fc.constantFrom(0, 1, 2), { minLength: 12, maxLength: 254 });
  const inputs = [
    partition,
    fc.array(style, { minLength: 1, maxLength: 9 }),
    fc.integer({ min: 40, max: 110 }),
  ] as const;

  const print = (parts: readonly number[], lead: string, styles: readonly Style[], width: number): string =>
    CATEGORIES.map(({ title, verb }, category) => {
      const own = parts.flatMap((part, index) => (part === category ? [index + 1] : []));
      const list =
        own.length === 0 ? "" : `${category + 2}. The Government ${verb} ${printList(own, lead, styles)}.`;
      return wrap(`${title}`, width).concat("\n\n", wrap(list, width));
    }).join("\n\n");

  it.each(["140.", ""])("are partitioned exactly, numbers printed with lead %j", (lead) => {
    fc.assert(
      fc.property(...inputs, (parts, styles, width) => {
        const intro = "1. The numbers are those of the list in paragraph 140 of the report.";
        const answers = answersOf(`${intro}\n\n${print(parts, lead, styles, width)}`);
        const expected = Object.fromEntries(
          parts.map((part, index) => [`140.${index + 1}`, CATEGORIES[part]?.answer]),
        );
        expect(answers).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("are found the same by a reading of the list alone", () => {
    fc.assert(
      fc.property(partition, inputs[1], (parts, styles) => {
        const own = parts.flatMap((part, index) => (part === 0 ? [index + 1] : []));
        const found = findNumberReferences(`recommendations ${printList(own, "140.", styles)}`).flatMap(
          ({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(found).toEqual(own);
      }),
      RUNS,
    );
  });
});

/** Pieces that addenda are made of, good and bad, and any text. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }))
      .map(([a, b]) => `80.${a}-${a + b}`),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map((number) => `80.${number}`) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Fiji accepts recommendations ",
      "Fiji notes recommendation ",
      "does not enjoy the support of Fiji",
      "Accepted.",
      "Noted.",
      "I. Accepted recommendations",
      "A = accepted, N = noted",
      "See recommendation ",
      "as well as",
      " and ",
      ", ",
      "; ",
      ": ",
      ". ",
      "\n",
      "\n\n",
      "\f",
      "3. ",
      "(Chile)",
      "Rec. ",
      "| ",
      "12.5 per cent",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: "grapheme" }) },
);
const noise = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("any text behind the cover of an addendum", () => {
  it("is read without an error, and every span stands in its text", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { replies } = parseAddendum(addendumText(text));
        for (const { text: own, positionSpan, reasons, paragraphs } of replies) {
          const spans = [
            ...(positionSpan === undefined ? [] : [positionSpan]),
            ...reasons.map(({ span }) => span),
          ];
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(own.length);
          }
          for (const [index, { span }] of reasons.entries())
            if (index > 0) expect(span[0]).toBeGreaterThanOrEqual(reasons[index - 1]?.span[1] ?? 0);
          expect(new Set(paragraphs).size).toBe(paragraphs.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("loses no number: each is in a reply, pointed to by one, or in a diagnostic", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const source = addendumText(`Recommendation 80.99\n\nAccepted.\n\n${text}`);
        const { replies, diagnostics } = parseAddendum(source);
        const told = new Set([
          ...replies.flatMap(({ paragraphs, refersTo }) => [...paragraphs, ...refersTo]),
          ...diagnostics.flatMap(({ message }) => message.match(/\d{1,3}\.\d{1,3}/gu) ?? []),
        ]);
        // Found in another way than by the reader: 80 and a dot, with no digit or letter beside it.
        for (const line of source.lines.slice(6)) {
          for (const [, number = ""] of line.text.matchAll(
            /(?<![\p{L}\p{N}.,/|-])(80\.(?!0)\d{1,3})(?=$|[ ,;:)(]|\. |\.$)/gu,
          ))
            expect([...told]).toContain(number);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("changes no recommendation but by adding responses of its stage, once", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const addendum = parseAddendum(addendumText(text));
        const recommendations = [1, 2, 3, 4, 5].map((number) => ({
          id: `A/HRC/50/7#80.${number}`,
          paragraph: `80.${number}`,
          text: "Ratify it (Chile).",
          recommendingStates: ["CHL" as const],
          parts: [{ text: "Ratify it", recommendingStates: ["CHL" as const], span: [0, 9] as const }],
          responses: [{ stage: "review" as const, position: "pending" as const }],
          source: { file: "report.pdf" },
        }));
        const before = structuredClone(recommendations);
        const once = applyAddendum(recommendations, addendum).recommendations;
        expect(recommendations).toEqual(before);
        for (const [index, { responses, ...rest }] of once.entries()) {
          const { responses: old, ...same } = before[index] ?? { responses: [] };
          expect(rest).toEqual(same);
          expect(responses.slice(0, old.length)).toEqual(old);
          expect(responses.slice(old.length).every(({ stage }) => stage === "addendum")).toBe(true);
        }
        expect(applyAddendum(once, addendum).recommendations).toEqual(once);
      }),
      RUNS,
    );
  });
});
