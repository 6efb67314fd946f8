import {
  type IntegrityContext,
  type Measures,
  type Outcome,
  type ReviewFacts,
  sourcesOf,
  toShare,
} from "./context.ts";
import type { ReportOmissions } from "./options.ts";

/** Measures of the State's own report. Both rest on texts, which are compared or read elsewhere. */
export function measureNationalReport(context: IntegrityContext): Measures {
  return {
    "issues-unreported": (review) => measureUnreported(context, review),
    // That a report has the words of others does not tell whether it admits or denies what they say.
    "self-critique": () => "it was not given: the national report has to be read",
  };
}

function measureUnreported(context: IntegrityContext, { id }: ReviewFacts): Outcome {
  const { omissions } = context.options;
  if (omissions === undefined) return "it was not given: summary and national report have to be compared";
  const own = omissions.filter(({ review }) => review === id);
  if (own.length === 0) return "summary and national report of this review were not compared";
  const byIssue = own.every(({ issues }) => issues !== undefined);
  const reported = byIssue ? listIssues(own) : listParagraphs(own);
  const missing = reported.flatMap(([what, isReported]) => (isReported ? [] : [what]));
  const why = byIssue
    ? "no paragraph of the summary has an issue and can be compared"
    : "no paragraph of the summary can be compared";
  return toShare(context, [missing.length, reported.length], why, {
    unit: byIssue ? "issue" : "paragraph",
    evidence: () => missing,
    sources: () => sourcesOf(own),
  });
}

/** What is counted, and whether the report says it, or a part of it. */
type Reported = readonly (readonly [what: string, isReported: boolean])[];

/** Issues: what any paragraph on one says is enough. */
function listIssues(own: readonly ReportOmissions[]): Reported {
  const reported = new Map<string, boolean>();
  for (const { omissions, issues = [] } of own) {
    for (const [place, { result }] of omissions.statements.entries()) {
      if (result === undefined) continue;
      for (const issue of issues[place] ?? []) {
        reported.set(issue, result !== "absent" || reported.get(issue) === true);
      }
    }
  }
  return [...reported];
}

/** Paragraphs, by their id, else by the place of their list and their own in it. */
function listParagraphs(own: readonly ReportOmissions[]): Reported {
  return own.flatMap(({ omissions }, list) =>
    omissions.statements.flatMap(
      ({ id, index, result }): Reported =>
        result === undefined ? [] : [[id ?? `${list + 1}.${index}`, result !== "absent"]],
    ),
  );
}
