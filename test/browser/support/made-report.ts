/** A report of our own writing in the layout of the UN's, and what is in it. */
export interface MadeReport {
  /** Pages with form feeds between them, as `writeTextPdf` takes them. */
  readonly text: string;
  readonly pages: number;
  /** Recommendations in all. */
  readonly total: number;
  readonly supported: number;
  readonly pending: number;
  readonly refused: number;
  /** Number of the list of those still to be examined, such as 40: its paragraphs are 40.1 and so on. */
  readonly pendingList: number;
  /** Those made by Ghana, which stands first among the States. */
  readonly byGhana: number;
}

/** Each list of the conclusions: what is said of it, and how many recommendations it holds. */
const LISTS = [
  ["The recommendations listed below have been examined by Norway and enjoy its support:", 120],
  [
    "The following recommendations will be examined by Norway, which will provide responses in due time, but no later than the sixteenth session of the Human Rights Council in March:",
    25,
  ],
  ["The recommendations below did not enjoy the support of Norway and would thus be noted:", 35],
] as const;

const STATES = ["Ghana", "Chile", "France", "Nepal", "Poland", "Brazil", "Kenya", "Jordan", "Cuba", "Egypt"];
const ASKED = [
  "Adopt a law on the schools of the northern islands by the end of the year",
  "Continue its efforts to train judges in the rights of the child",
  "Consider ratifying the Optional Protocol to the Convention against Torture",
  "Strengthen the means of the national institution for human rights",
  "Ensure that women and men receive equal pay for equal work in all sectors",
  "Abolish the fees that keep poor families from the courts of appeal",
  "Share its good practices in the care of older persons with other States",
];
const TOLD =
  "thanked the delegation for its presentation, asked how the plan for the coming years would be paid for, and noted with interest the work done on housing, schools, health and the care of the coast, and the part that municipalities have in it";

const LINES = 46;
const WIDTH = 92;

function wrap(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = " ".repeat(indent);
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

/**
 * Makes a report of as many pages as asked for, filled up with statements of delegations.
 *
 * @param extra - Texts of recommendations that stand first in the list of those supported.
 */
export function makeReport(pages = 30, extra: readonly string[] = []): MadeReport {
  const narrative = (count: number): string[] =>
    Array.from({ length: count }, (_, index) =>
      wrap(`${index + 3}. ${STATES[index % STATES.length]} ${TOLD}.`),
    ).flat();
  const conclusions = (first: number): string[] => {
    const lines = ["II. Conclusions and/or recommendations"];
    for (const [index, [lead, count]] of LISTS.entries()) {
      lines.push(...wrap(`${first + index}. ${lead}`));
      for (let own = 0; own < count; own++) {
        const given = index === 0 ? extra[own] : undefined;
        const asked = given ?? ASKED[(own + index) % ASKED.length];
        lines.push(...wrap(`${first + index}.${own + 1}. ${asked} (${STATES[own % STATES.length]});`, 4));
      }
    }
    lines.push(
      ...wrap(
        `${first + LISTS.length}. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review.`,
      ),
    );
    return lines;
  };
  const start = [
    ...wrap(
      "1. The Working Group held its ninth session from 1 to 12 November 2010. The review of Norway was held at the 3rd meeting, on 2 November 2010.",
    ),
    "I. Summary of the proceedings of the review process",
    "A. Presentation by the State under review",
    "2. The delegation presented its report.",
    "B. Interactive dialogue and responses by the State under review",
  ];
  // A statement more until the pages are full: the cover and the annex are pages of their own.
  const wanted = pages - 2;
  let body: string[] = [];
  let pendingList = 0;
  for (let count = 0; body.length <= LINES * (wanted - 1); count++) {
    body = [...start, ...narrative(count), ...conclusions(count + 3)];
    pendingList = count + 4;
  }
  const sheets: string[] = [];
  for (let from = 0; from < body.length; from += LINES) {
    sheets.push(["A/HRC/16/99", ...body.slice(from, from + LINES), String(sheets.length + 2)].join("\n"));
  }
  const cover = "A/HRC/16/99\nReport of the Working Group on the Universal Periodic Review\nNorway\n";
  const annex = "A/HRC/16/99\nAnnex\n1. Composition of the delegation;\n";
  const [supported, pending, refused] = LISTS.map(([, count]) => count) as [number, number, number];
  return {
    text: [cover, ...sheets, annex].join("\f"),
    pages: sheets.length + 2,
    total: supported + pending + refused,
    supported,
    pending,
    refused,
    pendingList,
    byGhana: LISTS.reduce((sum, [, count]) => sum + Math.ceil(count / STATES.length), 0),
  };
}

/** An addendum that accepts the first so many of the recommendations a made report left pending, and notes the rest. */
export function makeAddendum({ pendingList, pending }: MadeReport, accepted: number): string {
  return [
    "A/HRC/16/99/Add.1",
    "Report of the Working Group on the Universal Periodic Review",
    "Norway",
    "Addendum",
    "Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review",
    "",
    `1. Norway accepts recommendations ${pendingList}.1 to ${pendingList}.${accepted}.`,
    "",
    `2. Norway takes note of recommendations ${pendingList}.${accepted + 1} to ${pendingList}.${pending}.`,
    "",
  ].join("\n");
}
