import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { parseWorkingGroupReport } from "../../../src/parse/working-group-report/parse-working-group-report.ts";

const head = `A/HRC/16/99
Report of the Working Group on the Universal Periodic Review
Norway
\fA/HRC/16/99
1. The Working Group held its ninth session from 1 to 12 November 2010. The review of Norway was held at the 3rd meeting, on 2 November 2010.
II. Conclusions and/or recommendations
`;
const end = `99. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.\nAnnex\n`;
/** Numbered entries of three States in turn, with or without the number of their lead. */
function list(from: number, count: number, lead?: number): string {
  const states = ["Chile", "France", "Mali"];
  const lines = Array.from({ length: count }, (_, i) => {
    const number = lead === undefined ? `${from + i}` : `${lead}.${from + i}`;
    return `  ${number}. Take steps on matter ${i} (${states[i % 3]});\n`;
  });
  return lines.join("");
}

/** Body of the conclusions, and the number and position of each recommendation in it; `+` for what is done. */
const cases: Record<string, readonly [body: string, wanted: string]> = {
  "given after the list": [
    `68. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 3)}69. The recommendations listed above enjoy the support of Norway.\n`,
    "68.1 s 68.2 s 68.3 s",
  ],
  "a claim after an open list": [
    `90. The following recommendations were made to Norway:\n${list(1, 4, 90)}91. The recommendations listed above are either already implemented or in the process of implementation.\n`,
    "90.1 s+ 90.2 s+ 90.3 s+ 90.4 s+",
  ],
  "a claim after a list that has its position": [
    `89. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 89)}90. The following recommendations enjoy the support of Norway:\n${list(1, 2, 90)}91. The recommendations listed above are either already implemented or in the process of implementation.\n`,
    "89.1 s 89.2 s 90.1 s+ 90.2 s+",
  ],
  "to be examined, said after the list": [
    `66. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 2)}67. Norway will examine the above recommendations and will provide responses in due time.\n`,
    "66.1 p 66.2 p",
  ],
  "a claim for entries named by Nos.": [
    `94. The recommendations formulated during the interactive dialogue have been examined by Norway and the recommendations listed below enjoy its support:\n${list(1, 5)}95. Norway considers that recommendations Nos. 1, 3-4 above have already been implemented.\n96. The following recommendations will be examined by Norway, which will provide responses in due time:\n${list(1, 2)}`,
    "94.1 s+ 94.2 s 94.3 s+ 94.4 s+ 94.5 s 96.1 p 96.2 p",
  ],
  "a claim for entries named with their lead": [
    `76. The recommendations formulated during the interactive dialogue and listed below have been examined by Norway and enjoy its support:\n${list(1, 4, 76)}77. Recommendations 76.1, 76.2 and 76.4 above have already been implemented or are in the process of being implemented by Norway.\n`,
    "76.1 s+ 76.2 s+ 76.3 s 76.4 s+",
  ],
  "each entry settled by a later paragraph": [
    `90. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 6, 90)}91. Recommendations 90.1 to 90.3 enjoy the support of Norway.\n92. Recommendations 90.4 and 90.5 do not enjoy the support of Norway.\n93. Norway will examine recommendation 90.6.\n`,
    "90.1 s 90.2 s 90.3 s 90.4 n 90.5 n 90.6 p",
  ],
  "the remaining entries left for later": [
    `90. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 6)}91. Norway accepts recommendations 1, 2 and 3.\n92. Norway does not accept recommendations Nos. 4 and 5.\n93. The remaining recommendations will be examined by Norway.\n`,
    "90.1 s 90.2 s 90.3 s 90.4 n 90.5 n 90.6 p",
  ],
  "a list named by its paragraph": [
    `90. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 3)}91. The recommendations contained in paragraph 90 above enjoy the support of Norway.\n`,
    "90.1 s 90.2 s 90.3 s",
  ],
  "one recommendation in its lead paragraph": [
    `99. The following recommendations enjoy the support of Norway:\n${list(1, 2, 99)}100. The following recommendation did not enjoy the support of Norway: Lend the museum its clocks (United Kingdom).\n`,
    "99.1 s 99.2 s 100 n",
  ],
  "one recommendation in quotation marks": [
    `71. The following recommendations enjoy the support of Norway:\n${list(1, 2, 71)}72. Norway did not accept the following recommendation: “Repair the clocks (Italy)”.\n`,
    "71.1 s 71.2 s 72 n",
  ],
  "one recommendation told in a sentence": [
    `79. The following recommendations enjoy the support of Norway:\n${list(1, 2, 79)}80. The recommendation made by Slovenia to wind the clocks did not enjoy the support of Norway.\n`,
    "79.1 s 79.2 s 80 n",
  ],
  "comments between and behind the entries": [
    `101. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 101)}102. The following recommendations will be examined by Norway:\n${list(1, 2, 102)}103. The recommendations below did not enjoy the support of Norway:\n103.1. Take steps (Chile);\nNorway considers that steps have been taken and the law is under revision.\n103.2. Amend the law (France).\nNorway states that its law is in line with its obligations.\n104. With regard to the recommendations above, Norway offers the following comments:\n104.1. Norway considers that the law is fine.\n104.2. Norway has no such people.\n`,
    "101.1 s 101.2 s 102.1 p 102.2 p 103.1 n 103.2 n",
  ],
  "a comment for each entry": [
    `106. The recommendations listed below enjoy the support of Norway:\n${list(1, 3, 106)}107. The recommendations below did not enjoy the support of Norway:\n${list(1, 2, 107)}108. With reference to recommendation 106.1, Norway notes that it does not accept the word steps.\n109. Norway explained with reference to recommendation 107.1 that its law already provides for it.\n`,
    "106.1 s 106.2 s 106.3 s 107.1 n 107.2 n",
  ],
  "an entry without State": [
    `80. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 80)}81. The following recommendations will be examined by Norway:\n81.1. Take steps (Chile);\n81.2. Consider a moratorium;\n81.3. Act (Mali).\n`,
    "80.1 s 80.2 s 81.1 p 81.2 p 81.3 p",
  ],
  "partial support": [
    `80. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 80)}81. The following recommendations enjoy the partial support of Norway:\n${list(1, 1, 81)}`,
    "80.1 s 80.2 s 81.1 h",
  ],
  "brackets side by side": [
    `100. The following recommendations will be examined by Norway, which will provide responses in due time, but no later than the fifty-eighth session of the Human Rights Council:\n100.1 Ratify (Chile) (France);\n100.2 Act (Kingdom of the Netherlands) (Türkiye);\n`,
    "100.1 p 100.2 p",
  ],
  "no word on the position": [
    `90. In the course of the discussion, the following recommendations were made to Norway:\n${list(1, 2)}`,
    "90.1 p 90.2 p",
  ],
  "a lead without number": [
    `90. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 90)}The following recommendations did not enjoy the support of Norway:\n${list(1, 2, 91)}`,
    "90.1 s 90.2 s 91.1 n 91.2 n",
  ],
  "a lead with the number of the one before": [
    `90. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 90)}90. The following recommendations did not enjoy the support of Norway:\n${list(1, 2, 91)}`,
    "90.1 s 90.2 s 91.1 n 91.2 n",
  ],
  "a lead with its digits turned round": [
    `90. The recommendations listed below enjoy the support of Norway:\n${list(1, 2, 90)}19. The following recommendations did not enjoy the support of Norway:\n${list(1, 2, 91)}`,
    "90.1 s 90.2 s 91.1 n 91.2 n",
  ],
  "a repeated lead over entries that restart": [
    `90. The recommendations listed below enjoy the support of Norway:\n${list(1, 2)}90. The following recommendations did not enjoy the support of Norway:\n${list(1, 2)}`,
    "90.1 s 90.2 s 91.1 n 91.2 n",
  ],
  "lists longer than the numbers of their leads": [
    `12. The recommendations listed below enjoy the support of Norway:\n${list(1, 30)}13. The following recommendations will be examined by Norway:\n${list(1, 20)}14. The recommendations below did not enjoy the support of Norway:\n${list(1, 2)}`,
    [...Array(30)]
      .map((_, i) => `12.${i + 1} s`)
      .concat(
        [...Array(20)].map((_, i) => `13.${i + 1} p`),
        ["14.1 n", "14.2 n"],
      )
      .join(" "),
  ],
};

const CODES = {
  supported: "s",
  pending: "p",
  "not-supported": "n",
  noted: "o",
  "partially-supported": "h",
  general: "g",
  none: "-",
} as const;

describe("positions", () => {
  it.each(Object.keys(cases))("%s", (name) => {
    const [body = "", wanted = ""] = cases[name] ?? [];
    const { recommendations } = parseWorkingGroupReport(textFromString(head + body + end));
    const read = recommendations.map(
      ({ paragraph, responses: [response] }) =>
        `${paragraph} ${CODES[response?.position ?? "none"]}${response?.claim === undefined ? "" : "+"}`,
    );
    expect(read.join(" ")).toBe(wanted);
  });
});
