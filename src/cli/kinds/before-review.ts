import type { AdvanceQuestions } from "../../parse/advance-questions/parse-advance-questions.ts";
import type { Compilation } from "../../parse/compilation/parse-compilation.ts";
import type { NationalReport } from "../../parse/national-report/parse-national-report.ts";
import type { DocumentCover } from "../../parse/numbered-document/document-cover.ts";
import type { NumberedParagraph } from "../../parse/numbered-document/numbered-document.ts";
import type { StakeholderSummary } from "../../parse/stakeholder-summary/parse-stakeholder-summary.ts";
import { stateNameOf } from "../../report/names.ts";
import { cutText } from "../terminal/text-table.ts";
import { countOf, sessionWithCycle, stateOrUnknown } from "./common.ts";
import {
  type CountBlock,
  countValues,
  type Fact,
  type KindDescription,
  type Sample,
  SHOWN,
} from "./kind-description.ts";

export const NATIONAL_REPORT: KindDescription<NationalReport> = {
  name: "national report",
  records: "paragraphs",
  brief: briefOf,
  summarize: ({ document, paragraphs, notes, consultation, annexes }) => ({
    title: titleOf(document, "national report"),
    facts: coverFacts(document),
    counts: [
      ...paragraphCounts(paragraphs),
      { title: "notes", count: notes.length },
      {
        title: "organisations named",
        count: consultation.organisations.length,
        note: `in ${countOf(consultation.paragraphs.length, "paragraphs")} on method and consultation`,
      },
      { title: "annexes", count: annexes.length },
    ],
    sample: sampleOf(paragraphs),
  }),
  listRecords: ({ paragraphs }) => paragraphs,
};

export const COMPILATION: KindDescription<Compilation> = {
  name: "compilation of UN information",
  records: "sentences with their sources",
  brief: briefOf,
  summarize: ({ document, paragraphs, notes, statements, findings }) => ({
    title: titleOf(document, "compilation of UN information"),
    facts: coverFacts(document),
    counts: [
      ...paragraphCounts(paragraphs),
      { title: "notes", count: notes.length },
      {
        title: "sentences",
        count: statements.length,
        lines: [
          ["with a source", statements.filter(({ sources }) => sources.length > 0).length],
          ["without", statements.filter(({ sources }) => sources.length === 0).length],
        ],
      },
      {
        title: "findings",
        count: findings.length,
        note: "one for each document and place cited",
        lines: countValues(findings, ({ mechanism }) => mechanism),
      },
    ],
    sample: sampleOf(paragraphs),
  }),
  listRecords: ({ statements }) => statements,
};

export const STAKEHOLDER_SUMMARY: KindDescription<StakeholderSummary> = {
  name: "summary of stakeholders' submissions",
  records: "sentences with the submissions they cite",
  brief: briefOf,
  summarize: ({ document, submissionCount, paragraphs, notes, contributors, statements }) => ({
    title: titleOf(document, "summary of stakeholders' submissions"),
    facts: [
      ...coverFacts(document),
      ["Submissions", submissionCount === undefined ? undefined : `${submissionCount} by its own count`],
    ],
    counts: [
      ...paragraphCounts(paragraphs),
      { title: "notes", count: notes.length },
      {
        title: "contributors",
        count: contributors.length,
        note: "as listed",
        lines: countValues(contributors, ({ kind, attachedTo }) =>
          attachedTo === undefined ? kind : "attached documents",
        ),
      },
      {
        title: "sentences",
        count: statements.length,
        lines: [
          ["citing a submission", statements.filter(({ citations }) => citations.length > 0).length],
          ["citing none", statements.filter(({ citations }) => citations.length === 0).length],
        ],
      },
    ],
    sample: sampleOf(paragraphs),
  }),
  listRecords: ({ statements }) => statements,
};

export const ADVANCE_QUESTIONS: KindDescription<AdvanceQuestions> = {
  name: "advance questions",
  records: "questions",
  brief: ({ document, questions }) =>
    `${stateOrUnknown(document.stateUnderReview)}, ${countOf(questions.length, "questions")}`,
  summarize: ({ document, questions }) => {
    const own = questions.filter(({ isTranslation }) => !isTranslation);
    return {
      title: `${document.file}  ${stateOrUnknown(document.stateUnderReview)}, advance questions`,
      facts: [
        ["Review", document.review],
        ["Batch", document.batch === undefined ? undefined : String(document.batch)],
        ["Generated", document.generated],
      ],
      counts: [
        {
          title: "questions",
          count: own.length,
          note:
            own.length === questions.length
              ? "translations: none"
              : `translations left out: ${questions.length - own.length}`,
          lines: countValues(own, ({ askingStates, onBehalfOf }) =>
            [
              askingStates.map(stateNameOf).join(", ") || "State not found",
              onBehalfOf === undefined ? "" : ` (${onBehalfOf})`,
            ].join(""),
          ),
        },
      ],
      sample: {
        columns: [{ title: "By" }, { title: "No.", align: "right" }, { title: "Text" }],
        rows: questions
          .slice(0, SHOWN)
          .map(({ askingStates, number, text }) => [
            cutText(askingStates.join(" "), 15),
            String(number),
            text,
          ]),
        total: questions.length,
      },
    };
  },
  listRecords: ({ questions }) => questions,
};

interface NumberedResult {
  readonly document: DocumentCover;
  readonly paragraphs: readonly NumberedParagraph[];
}

function briefOf({ document, paragraphs }: NumberedResult): string {
  return `${document.symbol ?? "without a symbol"}, ${countOf(paragraphs.length, "paragraphs")}`;
}

function titleOf({ symbol, stateUnderReview, corrigendum, addendum }: DocumentCover, name: string): string {
  const number =
    corrigendum === undefined
      ? addendum === undefined
        ? ""
        : `, addendum ${addendum}`
      : `, corrigendum ${corrigendum}`;
  return `${symbol ?? "No symbol"}  ${stateOrUnknown(stateUnderReview)}, ${name}${number}`;
}

function coverFacts({ session, cycle, issued, pageCount }: DocumentCover): readonly Fact[] {
  return [
    ["Session", sessionWithCycle(session, cycle)],
    ["Issued", issued],
    ["Pages", String(pageCount)],
  ];
}

function paragraphCounts(paragraphs: readonly NumberedParagraph[]): readonly CountBlock[] {
  const headings = new Set(
    paragraphs.flatMap((paragraph) =>
      paragraph.headings.map((_, index) => paragraph.headings.slice(0, index + 1).join("\n")),
    ),
  );
  return [
    { title: "paragraphs", count: paragraphs.length, note: "numbered" },
    { title: "headings", count: headings.size, note: "that hold a paragraph" },
  ];
}

function sampleOf(paragraphs: readonly NumberedParagraph[]): Sample {
  return {
    columns: [{ title: "No." }, { title: "Under" }, { title: "Text" }],
    rows: paragraphs
      .slice(0, SHOWN)
      .map(({ number, headings, text }) => [number, cutText(headings.at(-1) ?? "", 30), text]),
    total: paragraphs.length,
  };
}
