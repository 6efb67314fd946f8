import fc from "fast-check";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";

/** What a generated report holds, to be found again by the parser. */
export interface WantedRecommendation {
  readonly paragraph: string;
  readonly states: readonly StateCode[];
  readonly position: string;
}

export interface RandomReport {
  /** Text with form feeds between pages and leading blanks as indentation. */
  readonly text: string;
  readonly wanted: readonly WantedRecommendation[];
}

const LEADS: readonly (readonly [phrase: string, position: string])[] = [
  [
    "The recommendations formulated during the interactive dialogue/listed below have been examined by Norway and enjoy the support of Norway:",
    "supported",
  ],
  [
    "The following recommendations enjoy the support of Norway, which considers that they are already implemented or in the process of implementation:",
    "supported",
  ],
  ["The recommendations listed below have been examined by Norway and enjoy its support:", "supported"],
  [
    "The following recommendations will be examined by Norway, which will provide responses in due time, but no later than the sixteenth session of the Human Rights Council in March:",
    "pending",
  ],
  ["In the course of the discussion, the following recommendations were made to Norway:", "pending"],
  ["The recommendations below did not enjoy the support of Norway and would thus be noted:", "not-supported"],
  ["The following recommendations cannot be accepted by Norway:", "not-supported"],
  ["The following recommendations have been examined by Norway and have been noted by Norway:", "noted"],
];

const STATES: readonly (readonly [StateCode, string])[] = [
  ["CHL", "Chile"],
  ["FRA", "France"],
  ["IRN", "Iran (Islamic Republic of)"],
  ["BOL", "Bolivia (Plurinational State of)"],
  ["GBR", "United Kingdom of Great Britain and Northern Ireland"],
  ["GBR", "UK"],
  ["PRK", "Democratic People’s Republic of Korea"],
  ["KOR", "Republic of Korea"],
  ["BIH", "Bosnia and Herzegovina"],
  ["NLD", "the Netherlands"],
  ["GNB", "Guinea-Bissau"],
  ["GIN", "Guinea"],
  ["NER", "Niger"],
  ["NGA", "Nigeria"],
  ["CIV", "Côte d’Ivoire"],
  ["LBY", "Libyan Arab Jamahiriya"],
  ["TTO", "Trinidad and Tobago"],
  ["VAT", "Holy See"],
  ["TUR", "Türkiye"],
  ["LAO", "Lao People’s Democratic Republic"],
];

/** Ways of printing who made a recommendation. */
const PRINTED: readonly ((names: readonly string[]) => string)[] = [
  (names) => `(${names.join(", ")})`,
  (names) => `(${names.join("; ")})`,
  (names) => names.map((name) => `(${name})`).join(" "),
  (names) => names.map((name) => `(${name})`).join("; "),
  (names) => `(${[names.slice(0, -1).join(", "), names.at(-1)].filter((name) => name !== "").join(" and ")})`,
  (names) => `[${names.join(", ")}]`,
  (names) => `(${names.join("/")})`,
  (names) => `(${names.join(",")})2`,
];

const WORDS = [
  "the",
  "rights",
  "of",
  "children",
  "and",
  "a",
  "law",
  "on",
  "schools",
  "in",
  "all",
  "regions",
  "with",
  "(ICCPR)",
  "its",
  "plan",
  "care",
  "(a)",
  "OP-CAT,",
  "arts",
  "for",
  "(arts. of law)",
  "women",
];
const VERBS = [
  "Ratify",
  "Adopt",
  "Continue",
  "Take",
  "Consider",
  "Ensure",
  "Strengthen",
  "Abolish",
  "To adopt",
];

/** Misprints of a dotted number that must not lose the entry nor change its number. */
const MISPRINTS: readonly ((lead: number, number: number) => string)[] = [
  (lead, number) => `${lead + 1}.${number}. `,
  (lead, number) => `${lead - 1}.${number} `,
  (lead, number) => `${lead}-${number}. `,
  (lead, number) => `${lead}.0${number}. `,
  (lead, number) => `${lead}.${number}. .`,
  (lead, number) => `${lead}.${number}0. `,
  (lead, number) => `${lead},${number}. `,
  (lead, number) => `${lead}..${number}. `,
  (lead, number) => `${lead}.${number}.`,
];

const HEADS: readonly (readonly string[])[] = [["A/HRC/16/99"], ["A/HRC/16/99", "Page 7"], ["A/HRC/16/99*"]];
const FEET: readonly (readonly string[])[] = [
  [],
  ["13"],
  ["GE.10-99999      13"],
  ["14             GE. 10-99999"],
];

const item = fc.record({
  verb: fc.constantFrom(...VERBS),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }),
  states: fc.uniqueArray(fc.constantFrom(...STATES), {
    minLength: 1,
    maxLength: 5,
    selector: ([code]) => code,
  }),
  printed: fc.constantFrom(...PRINTED),
  end: fc.constantFrom(";", ";", ";", ".", ""),
  misprint: fc.option(fc.constantFrom(...MISPRINTS), { freq: 12 }),
});
const list = fc.record({
  lead: fc.constantFrom(...LEADS),
  items: fc.array(item, { minLength: 1, maxLength: 14 }),
});
const layout = fc.record({
  style: fc.constantFrom("restarting", "dotted", "dotted without dot"),
  first: fc.integer({ min: 31, max: 180 }),
  width: fc.integer({ min: 58, max: 100 }),
  indent: fc.constantFrom(0, 4, 8),
  hang: fc.constantFrom(0, 4, 15),
  pageLength: fc.integer({ min: 12, max: 45 }),
  head: fc.constantFrom(...HEADS),
  foot: fc.constantFrom(...FEET),
});

function wrap(text: string, width: number, indent: number, hang: number): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + word.length + 1 > width) {
      lines.push(line);
      [line, isEmpty] = [" ".repeat(hang), true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Reports in the documents' layouts, with what is in them. */
export const randomReport: fc.Arbitrary<RandomReport> = fc
  .record({ layout, lists: fc.array(list, { minLength: 1, maxLength: 4 }) })
  .map(({ layout: { style, first, width, indent, hang, pageLength, head, foot }, lists }) => {
    const lines: string[] = [];
    const wanted: WantedRecommendation[] = [];
    for (const [index, { lead, items }] of lists.entries()) {
      const number = first + index;
      lines.push(...wrap(`${number}.  ${lead[0]}`, width, 0, 0));
      for (const [at, { verb, words, states, printed, end, misprint }] of items.entries()) {
        const own = at + 1;
        const inside = at > 0 && at < items.length - 1;
        const dotted = style === "dotted" ? `${number}.${own}. ` : `${number}.${own} `;
        const sign =
          style === "restarting" ? `${own}. ` : misprint !== null && inside ? misprint(number, own) : dotted;
        const made = printed(states.map(([, name]) => name));
        lines.push(...wrap(`${sign}${verb} ${words.join(" ")} ${made}${end}`, width, indent, indent + hang));
        wanted.push({
          paragraph: `${number}.${own}`,
          states: states.map(([code]) => code),
          position: lead[1],
        });
      }
    }
    const last = first + lists.length;
    lines.push(
      ...wrap(
        `${last}.  All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review.`,
        width,
        0,
        0,
      ),
    );
    const pages: string[] = [];
    for (let from = 0; from < lines.length; from += pageLength) {
      pages.push([...head, ...lines.slice(from, from + pageLength), ...foot].join("\n"));
    }
    const [start = "", ...rest] = pages;
    const cover = `A/HRC/16/99\nReport of the Working Group on the Universal Periodic Review\nNorway\n\f${head.join("\n")}\n1. The Working Group held its ninth session from 1 to 12 November 2010. The review of Norway was held at the 3rd meeting, on 2 November 2010.\nII. Conclusions and/or recommendations\n`;
    const body = [start.split("\n").slice(head.length).join("\n"), ...rest].join("\f");
    return {
      text: `${cover}${body}\f${head.join("\n")}\nAnnex\n1. Composition of the delegation (Peru);\n`,
      wanted,
    };
  });
