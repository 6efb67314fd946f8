/**
 * The pages of the documentation site: its navigation in order, what the search knows a page by, and `llms.txt`. A page
 * under `docs/` that is not in here fails a test. `line` says in one sentence what its reader gets.
 */

/** A page of the site. */
export interface SitePage {
  /** Path from the root of the repository. */
  readonly file: string;
  /** What the navigation calls it. */
  readonly title: string;
  /** What its reader gets, in one sentence. */
  readonly line: string;
}

/** Pages under one heading of the navigation. */
interface SiteGroup {
  readonly group: string;
  readonly pages: readonly SitePage[];
}

export const SITE_GROUPS: readonly SiteGroup[] = [
  {
    group: "Begin",
    pages: [
      {
        file: "docs/guides/first-ten-minutes.md",
        title: "First ten minutes",
        line: "From nothing to an answer, a page with figures and ten lines of code.",
      },
      {
        file: "docs/guides/from-a-pdf-to-a-table.md",
        title: "From a PDF to a table",
        line: "A report of the Working Group becomes rows, and you see what could not be read.",
      },
      {
        file: "docs/guides/a-folder-of-documents.md",
        title: "From a folder to a review",
        line: "Report, addendum and lists of a review put together, with what they disagree on.",
      },
    ],
  },
  {
    group: "Guides",
    pages: [
      {
        file: "docs/guides/comparing-cycles.md",
        title: "Comparing cycles",
        line: "What changed from one review to the next, and which differences are real.",
      },
      {
        file: "docs/guides/measuring-a-recommender.md",
        title: "Measuring a recommender",
        line: "What a State asks of others, how firmly, and whether it spares its partners.",
      },
      {
        file: "docs/guides/preparing-a-submission.md",
        title: "Preparing a submission",
        line: "For organisations: the dates, the States to talk to, the wording, and what became of the last asks.",
      },
      {
        file: "docs/guides/following-a-defender.md",
        title: "Following a defender",
        line: "Where a person is on a day, since when, by what sources, and what never to write down.",
      },
      {
        file: "docs/guides/cooperation.md",
        title: "Cooperation, speaking time, calendar",
        line: "Visits asked for and made, reports owed, submissions removed, seconds to speak, dates to come.",
      },
      {
        file: "docs/guides/command-line.md",
        title: "The command line",
        line: "Every verb and flag of uprkit, pipes, exit codes, and what to do after an error.",
      },
      {
        file: "docs/guides/files.md",
        title: "Files out",
        line: "CSV, Excel, JSON, Parquet, data packages and calendars: what is in them and how to open them.",
      },
    ],
  },
  {
    group: "What the numbers mean",
    pages: [
      {
        file: "docs/guides/what-each-measure-means.md",
        title: "What each measure means",
        line: "Every measure: what it counts, out of what, in which unit, and what it does not say.",
      },
      {
        file: "docs/guides/data-and-its-limits.md",
        title: "Data and its limits",
        line: "Where the figures come from, what they leave out, and the traps in the sources.",
      },
      {
        file: "docs/scorecard.md",
        title: "The integrity scorecard",
        line: "A review examined tactic by tactic: each row, its basis, and what speaks against it.",
      },
      {
        file: "docs/recurrence.md",
        title: "What came back",
        line: "How recommendations are linked across reviews, and how well.",
      },
      {
        file: "docs/uptake.md",
        title: "Uptake and omission",
        line: "How asks are found in recommendations and findings in documents, and how well.",
      },
      {
        file: "docs/reproduction.md",
        title: "Published figures, computed again",
        line: "Figures that others published, beside ours.",
      },
    ],
  },
  {
    group: "Look up",
    pages: [
      {
        file: "docs/diagnostics.md",
        title: "Errors and diagnostics",
        line: "Every code with an example and a remedy.",
      },
      {
        file: "docs/linter.md",
        title: "Linter, tone, quality",
        line: "Every rule for the wording of a recommendation, with its reason.",
      },
    ],
  },
  {
    group: "How well it works",
    pages: [
      {
        file: "docs/accuracy.md",
        title: "Accuracy of the readers",
        line: "How well documents are read, measured on real ones.",
      },
      {
        file: "docs/models.md",
        title: "The classifier",
        line: "What the weights know, how well they did on texts they had not seen, where they fail.",
      },
      {
        file: "docs/performance.md",
        title: "Performance",
        line: "How fast, beside what one would use instead.",
      },
    ],
  },
  {
    group: "How it is built",
    pages: [
      {
        file: "docs/dependencies.md",
        title: "Dependencies",
        line: "Each package, where it may be used and why it was chosen.",
      },
      {
        file: "docs/decisions/0001-pdf-engine.md",
        title: "Decision 1: the PDF engine",
        line: "PDF text comes from PDFium, read character by character.",
      },
      {
        file: "docs/decisions/0002-text-keeps-its-brackets.md",
        title: "Decision 2: brackets",
        line: "A recommendation's text keeps its brackets, its parts do not.",
      },
      {
        file: "docs/decisions/0003-entries.md",
        title: "Decision 3: entries",
        line: "One entry to import from for each stage that stands alone.",
      },
      {
        file: "docs/decisions/0004-own-search.md",
        title: "Decision 4: own search",
        line: "Why the search over recommendations is our own.",
      },
      {
        file: "docs/decisions/0005-figures.md",
        title: "Decision 5: figures",
        line: "Why figures are drawn with Observable Plot.",
      },
    ],
  },
];

/** Every page in order, with its group. */
export const SITE_PAGES: readonly (SitePage & { readonly group: string })[] = SITE_GROUPS.flatMap(
  ({ group, pages }) => pages.map((page) => ({ ...page, group })),
);
