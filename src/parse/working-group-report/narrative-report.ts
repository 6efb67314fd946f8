import type { DiagnosticRange, DiagnosticSeverity } from "../../diagnostics.ts";
import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { Statement } from "../../model/statement.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import {
  type CitationFinding,
  type CitingParagraph,
  readCitedRecommendations,
} from "./cited-recommendations.ts";
import { type Delegation, readDelegation } from "./delegation.ts";
import { readFootnotes, splitNarrative } from "./narrative.ts";
import { readAdvanceQuestionStates, readUnheard, type Unheard } from "./narrative-facts.ts";
import type { WorkingGroupReportDocument } from "./report.ts";
import { listSpeakers, splitTurns, toStatements } from "./statements.ts";
import { readVoluntaryCommitments } from "./voluntary-commitments.ts";

/** A finding of the narrative, as the reader reports it. */
export interface NarrativeReport {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly range?: DiagnosticRange;
  readonly hint?: string;
}

/** Introduction, section I, commitments and annex of a report, read. */
export interface ReadNarrative {
  readonly statements: readonly Statement[];
  readonly pledges: readonly VoluntaryPledge[];
  /** Recommendations the conclusions only cite. */
  readonly cited: readonly Recommendation[];
  /** Paragraphs of the conclusions that cite them. */
  readonly citing: ReadonlySet<string>;
  readonly advanceQuestionStates: readonly StateCode[];
  readonly unheard: Unheard;
  readonly delegation?: Delegation;
  readonly findings: readonly NarrativeReport[];
}

/** What {@link readNarrative} reads from. */
export interface NarrativeSource {
  readonly source: SourceText;
  /** Body of the report without page furniture, the conclusions among it. */
  readonly lines: readonly SourceLine[];
  readonly footnotes: readonly SourceLine[];
  /** Lines of the conclusions: a run of `lines`. */
  readonly conclusions: readonly SourceLine[];
  /** Paragraphs of the conclusions, their lists left out. */
  readonly citing: readonly CitingParagraph[];
  readonly document: WorkingGroupReportDocument;
  readonly review: Review | undefined;
}

const CITATIONS: Record<
  CitationFinding["kind"],
  { code: string; severity: DiagnosticSeverity; what: (f: CitationFinding) => string }
> = {
  "not-found": {
    code: "recommendation/cited-not-found",
    severity: "warning",
    what: ({ cited, citing }) =>
      `Cannot find the recommendation "${cited}": paragraph ${citing} cites it, section I has no such piece`,
  },
  "no-letter": {
    code: "recommendation/cited-without-letter",
    severity: "info",
    what: ({ cited }) =>
      `Counted out "${cited}" among what its paragraph recommends: the letter is not printed there`,
  },
  "whole-paragraph": {
    code: "recommendation/cited-whole",
    severity: "warning",
    what: ({ cited }) =>
      `Took the whole paragraph "${cited}" for the recommendation: nothing in it recommends in words`,
  },
  "no-state": {
    code: "recommendation/no-state",
    severity: "warning",
    what: ({ cited }) => `Cannot find who made "${cited}": no State speaks in its paragraph`,
  },
};

/** Reads everything of a report that is not in the lists of its conclusions. */
export function readNarrative({
  source,
  lines,
  footnotes,
  conclusions,
  citing,
  document,
  review,
}: NarrativeSource): ReadNarrative {
  const findings: NarrativeReport[] = [];
  const [first] = conclusions;
  const start = first === undefined ? lines.length : lines.indexOf(first);
  const behind = lines.slice(start + conclusions.length);
  const narrative = splitNarrative(lines.slice(0, start), readFootnotes(footnotes, source.notes));
  const { paragraphs } = narrative;
  for (const { kind, page, printed, expected } of narrative.findings) {
    findings.push({
      code: kind === "gap" ? "narrative/number-gap" : "narrative/misprinted-number",
      severity: "info",
      message:
        kind === "gap"
          ? `Cannot find paragraph "${expected}": the text goes on with ${printed}`
          : `Read paragraph "${printed}" as ${expected}: the number is misprinted, ${expected} was due`,
      range: { page, paragraph: expected },
    });
  }
  const { stateUnderReview, alsoUnderReview = [], delegationCount, session, symbol, file } = document;
  const underReview = stateUnderReview === undefined ? [] : [stateUnderReview, ...alsoUnderReview];
  const turns = splitTurns(paragraphs, underReview);
  const speakers = listSpeakers(turns);
  if (delegationCount !== undefined && speakers.length === 0) {
    findings.push({
      code: "statements/not-told",
      severity: "info",
      message: `Cannot find any statement in "${file}": ${delegationCount} delegations are counted, no paragraph tells what they said`,
      hint: "Drafts leave the dialogue to be completed.",
    });
  } else if (delegationCount !== undefined && delegationCount !== speakers.length) {
    findings.push({
      code: "statements/count-differs",
      severity: "warning",
      message: `Cannot find as many statements as "${file}" counts: ${speakers.length} States speak, ${delegationCount} delegations are counted`,
      hint: "A delegation without a paragraph, one that spoke on a point of order, or a miscount of the report.",
    });
  }
  if (review === undefined && speakers.length > 0) {
    findings.push({
      code: "statements/no-review",
      severity: "warning",
      message: `Left out the statements of ${speakers.length} States: State or session of the review are not known`,
    });
  }
  const inDocument = symbol === undefined ? {} : { symbol };
  const cited = readCitedRecommendations(citing, { paragraphs, turns, underReview, file, ...inDocument });
  for (const finding of cited.findings) {
    const { code, severity, what } = CITATIONS[finding.kind];
    findings.push({
      code,
      severity,
      message: what(finding),
      range: { page: finding.page, paragraph: finding.cited },
    });
  }
  const commitments =
    stateUnderReview === undefined || session === undefined
      ? { pledges: [], referring: [] }
      : readVoluntaryCommitments(behind, paragraphs, {
          state: stateUnderReview,
          session,
          file,
          ...inDocument,
        });
  for (const { paragraph, page } of commitments.referring) {
    findings.push({
      code: "commitments/only-referred",
      severity: "info",
      message: `Left out "${paragraph}": it says where commitments stand and makes none`,
      range: { page, paragraph },
    });
  }
  const delegation = readDelegation(
    behind,
    paragraphs.filter(({ section }) => section === "introduction"),
  );
  return {
    statements: review === undefined ? [] : toStatements(turns, { review, file }),
    pledges: commitments.pledges,
    cited: cited.recommendations,
    citing: cited.citing,
    advanceQuestionStates: readAdvanceQuestionStates(paragraphs),
    unheard: readUnheard(paragraphs),
    ...(delegation === undefined ? {} : { delegation }),
    findings,
  };
}
