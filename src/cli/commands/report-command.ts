import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { ReviewId } from "../../model/review.ts";
import type { PageProgress, RenderOptions } from "../../report/render-options.ts";
import { findReview, findState, isReviewId, parseCycle } from "../arguments.ts";
import { looksLikePath } from "../input/path-like.ts";
import { nameOf, STDIN } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { extensionOf, isFolderName, refuseTerminal, writeDocument } from "../output/write-document.ts";
import { listReviews, noReview, noteOthers } from "../pages/held-reviews.ts";
import { nameSubject, renderPage, type Subject } from "../pages/page-subject.ts";
import {
  joinEvidence,
  loadScorecardData,
  loadScorecardEvidence,
  type ScorecardData,
} from "../scorecard/load-scorecard-data.ts";
import { createProgressLine, type ProgressLine } from "../terminal/progress.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { addDataOption, STATE_HELP } from "./shared-options.ts";

const FORMATS = ["html", "markdown"] as const;
type Format = (typeof FORMATS)[number];

interface ReportFlags {
  readonly cycle?: Cycle;
  readonly as?: "recommender";
  readonly compare?: true;
  readonly all?: true;
  readonly data?: string;
  readonly evidence?: string;
  readonly format?: Format;
  readonly output?: string;
}

/** `uprkit report`: a page to read, print and pass on. */
export function addReportCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("report")
    .description(
      "Make a page to read, print and pass on: of a document, a review, a State, two of them, or all.",
    )
    .argument("[subject...]", `a file or a folder, a review such as CHN-2, or a State: ${STATE_HELP}`)
    .option("--cycle <n>", "the review of this cycle; default: the last there is", parseCycle)
    .addOption(new Option("--as <what>", "what a State recommends to others").choices(["recommender"]))
    .option("--compare", "two reviews, or two States as recommenders, side by side")
    .option("--all", "everything the data hold");
  addDataOption(command)
    .option(
      "--evidence <file>",
      "a JSON file of records on people and mechanisms, - for standard input, or china for the built-in ones",
    )
    .addOption(
      new Option("--format <format>", "of the page; default: by the file, else html").choices(FORMATS),
    )
    .option(
      "-o, --output <file>",
      "write to a file, .html or .md, or into a folder under the name of the review",
    )
    .addHelpText(
      "after",
      `
The page is one file that needs no network and runs no script to be read. HTML goes to a file or a pipe; Markdown also
to a terminal. What has several reviews of one State shows the last; what has those of many, all of them together.

Examples:
  $ uprkit report report.pdf -o report.html
  $ uprkit report slovenia/ -o slovenia.html
  $ uprkit report China --cycle 2 -o china.html
  $ uprkit report CHN-2 --format markdown
  $ uprkit report Norway --as recommender -o norway.html
  $ uprkit report CHN-1 CHN-2 --compare -o china-compared.html
  $ uprkit report --all -o all.html`,
    )
    .action(async (subjects: readonly string[], flags: ReportFlags) => {
      const format = formatOf(flags);
      if (format === "html")
        refuseTerminal("a page", flags.output, "-o report.html, or --format markdown", io);
      const { paths, names } = splitSubjects(subjects, flags);
      const source = nameOf(paths[0] ?? flags.data ?? "embedded data");
      try {
        finish(await printReport({ path: paths[0] ?? flags.data, names, format }, flags, io));
      } catch (error) {
        finish(reportFailure(error, source, io));
      }
    });
}

function formatOf({ format, output = "-" }: ReportFlags): Format {
  if (format !== undefined) return format;
  if (output === "-" || isFolderName(output)) return "html";
  return extensionOf(output, [".html", ".htm", ".md", ".markdown"]).startsWith(".h") ? "html" : "markdown";
}

/** A subject that is there as a file is read; the others are States and reviews. */
function splitSubjects(
  subjects: readonly string[],
  { data, all, compare, as }: ReportFlags,
): { readonly paths: readonly string[]; readonly names: readonly string[] } {
  const paths = subjects.filter((subject) => subject === STDIN || existsSync(subject));
  const names = subjects.filter((subject) => !paths.includes(subject));
  if (paths.length > 1 || (paths.length > 0 && data !== undefined)) {
    throw new UsageError(
      `Cannot read ${[...paths, ...(data === undefined ? [] : [data])].join(" and ")} at once: expected one file, or a folder that has both`,
    );
  }
  const missing = names.find(looksLikePath);
  if (missing !== undefined)
    throw new UsageError(`Cannot read "${missing}": there is no such file or folder`);
  const [least, most] = compare ? [2, 2] : as === undefined ? [0, 1] : [1, 1];
  if (names.length < least || names.length > most) {
    const expected = compare
      ? "two reviews such as CHN-1 CHN-2, or two States"
      : as === undefined
        ? "one, or two with --compare"
        : "one State";
    throw new UsageError(
      `Cannot make a page of ${names.length === 0 ? "nothing" : names.join(" and ")}: expected ${expected}`,
    );
  }
  if (subjects.length === 0 && all !== true && data === undefined) {
    throw new UsageError(
      "Cannot make a page of nothing: expected a file, a State, a review such as CHN-2, or --all",
    );
  }
  return { paths, names };
}

interface ReportTask {
  readonly path: string | undefined;
  readonly names: readonly string[];
  readonly format: Format;
}

async function printReport(
  { path, names, format }: ReportTask,
  flags: ReportFlags,
  io: CliIo,
): Promise<number> {
  const progress = createProgressLine(io);
  const data = await loadScorecardData(path, io);
  writeShortcomings(data.diagnostics, io);
  const subject = findSubject(data.corpus, names, flags, nameOf(path ?? "embedded data"), io);
  const content = await renderSubject(data, subject, { path, flags, format, progress }, io);
  const name = `${nameSubject(subject)}${format === "html" ? ".html" : ".md"}`;
  writeDocument(content, flags.output, name, io);
  return hasErrors(data.diagnostics) ? EXIT.findings : EXIT.ok;
}

interface Rendering {
  readonly path: string | undefined;
  readonly flags: ReportFlags;
  readonly format: Format;
  readonly progress: ProgressLine;
}

async function renderSubject(
  data: ScorecardData,
  subject: Subject,
  { path, flags, format, progress }: Rendering,
  io: CliIo,
): Promise<string> {
  const records =
    flags.evidence === undefined ? undefined : await loadScorecardEvidence(flags.evidence, false, io);
  if (records !== undefined) writeShortcomings(records.diagnostics, io);
  const embedded = path === undefined ? undefined : (await import("../../data/index.ts")).loadUprInfo();
  const options: RenderOptions = {
    format,
    madeOn: readToday(),
    evidence: joinEvidence(data.evidence, records?.evidence ?? {}),
    sources: [
      ...(path === undefined ? [data.source] : []),
      ...(records === undefined ? [] : [records.source]),
    ].map((name) => ({ name })),
    // A report alone has nothing to be compared with.
    ...(embedded === undefined ? {} : { compareWith: embedded }),
  };
  const name = nameSubject(subject);
  const onProgress = ({ stage, ...part }: PageProgress): void =>
    progress.show(name, { ...part, stage: stage === "classify" ? "texts labeled" : "sections" });
  try {
    return await renderPage(data.corpus, subject, { ...options, onProgress });
  } finally {
    progress.clear();
  }
}

function findSubject(
  corpus: Corpus,
  names: readonly string[],
  { as, all, compare, cycle: given }: ReportFlags,
  source: string,
  io: CliIo,
): Subject {
  const [first, second] = names;
  if (compare && first !== undefined && second !== undefined) return findPair(first, second);
  if (as !== undefined && first !== undefined) return { kind: "recommender", state: findState(first) };
  if (all) return { kind: "corpus" };
  const reviews = listReviews(corpus);
  const { state, cycle } =
    first === undefined ? { state: undefined, cycle: given } : findReview(first, given);
  const own = reviews.filter(
    (review) =>
      (state === undefined || review.state === state) && (cycle === undefined || review.cycle === cycle),
  );
  const states = new Set(own.map((review) => review.state));
  const last = own.at(-1);
  if (last === undefined) throw noReview(reviews, { state, cycle }, "make a page", source);
  if (states.size > 1) return { kind: "corpus" };
  noteOthers(own, last, io);
  return { kind: "review", review: last.id };
}

function findPair(first: string, second: string): Subject {
  if (isReviewId(first) && isReviewId(second)) {
    return { kind: "comparison", pair: [toReviewId(first), toReviewId(second)] };
  }
  if (isReviewId(first) || isReviewId(second)) {
    throw new UsageError(`Cannot compare ${first} with ${second}: expected two reviews or two States`);
  }
  return { kind: "comparison", pair: [findState(first), findState(second)] };
}

function toReviewId(name: string): ReviewId {
  return name.toUpperCase() as ReviewId;
}
