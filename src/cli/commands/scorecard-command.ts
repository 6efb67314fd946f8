import type { Command } from "commander";
import { listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { reviewIntegrity } from "../../analyze/integrity/review-integrity.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { ReviewId } from "../../model/review.ts";
import { stateNameOf } from "../../report/names.ts";
import { readTexts } from "../../report/read-texts.ts";
import { findReview, type NamedReview, parseCycle } from "../arguments.ts";
import { nameOf, STDIN } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { findLastReview } from "../pages/held-reviews.ts";
import { compareReport } from "../scorecard/compare-report.ts";
import { formatScorecard } from "../scorecard/format-scorecard.ts";
import {
  joinEvidence,
  loadScorecardData,
  loadScorecardEvidence,
  type ScorecardEvidence,
} from "../scorecard/load-scorecard-data.ts";
import { createProgressLine } from "../terminal/progress.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay } from "./day-values.ts";
import { addDataOption, addResultOptions, REVIEW_HELP } from "./shared-options.ts";

interface ScorecardFlags extends ResultFlags {
  readonly cycle?: Cycle;
  readonly data?: string;
  readonly evidence?: string;
  readonly findings?: string;
  readonly document?: string;
  readonly on?: string;
  readonly unverified?: true;
}

/** `uprkit scorecard`: the integrity of a review, tactic by tactic. */
export function addScorecardCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("scorecard")
    .description("Print how sound a review was, measure by measure, beside all other reviews.")
    .argument("<State>", `State under review: ${REVIEW_HELP}`)
    .option("--cycle <n>", "the review of this cycle; default: the last there is", parseCycle);
  addDataOption(command)
    .option(
      "--evidence <file>",
      "a JSON file of records on people and mechanisms, - for standard input, or china for the built-in ones",
    )
    .option(
      "--findings <file>",
      "what the State should have reported, such as the summary of others (see omissions); with --document",
    )
    .option("--document <file>", "its report, where these are looked for; with --findings")
    .option("--on <date>", "day on which records are looked at; default: the day of the review", parseDay)
    .option("--unverified", "count facts too that no source was opened for");
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
There is no total and no verdict: each row is a number with its evidence (--json) that can be argued with. A percentile
of 91 means that 91 in a hundred of the other reviews have a lower value. Without records the rows on people and
mechanisms have no basis, and the list says what would give one. Of a folder that holds them, the national report is
compared with the summary of what others sent in; --findings and --document do so with any files.

Examples:
  $ uprkit scorecard CHN-2
  $ uprkit scorecard CHN --cycle 4 --evidence china --on 2024-01-23
  $ uprkit scorecard Slovenia --cycle 2 --data slovenia/ --json
  $ uprkit scorecard China --cycle 2 --findings findings.json --document report.pdf`,
    )
    .action(async (name: string, flags: ScorecardFlags) => {
      const review = findReview(name, flags.cycle);
      formatOfResult(flags, true);
      const { evidence, data, findings, document } = flags;
      if ((findings === undefined) !== (document === undefined)) {
        throw new UsageError(
          `Cannot compare with ${findings ?? document} alone: expected --findings with --document, as in "--findings summary.pdf --document national-report.pdf"`,
        );
      }
      if ([evidence, data, findings, document].filter((path) => path === STDIN).length > 1) {
        throw new UsageError("Cannot read two files from standard input: expected - once");
      }
      if (document === STDIN) {
        throw new UsageError("Cannot read the document from standard input: expected a file");
      }
      try {
        finish(await printScorecard(review, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? flags.evidence ?? "embedded data"), io));
      }
    });
}

const NO_EVIDENCE: ScorecardEvidence = { evidence: {}, source: "", diagnostics: [] };

async function printScorecard(wanted: NamedReview, flags: ScorecardFlags, io: CliIo): Promise<number> {
  const { state } = wanted;
  const { data: path, evidence: evidencePath, on, unverified } = flags;
  const data = await loadScorecardData(path, io);
  const records =
    evidencePath === undefined
      ? NO_EVIDENCE
      : await loadScorecardEvidence(evidencePath, unverified === true, io);
  const id: ReviewId =
    wanted.cycle === undefined
      ? findLastReview(data.corpus, state, "score a review", nameOf(path ?? "embedded data"), io)
      : `${state}-${wanted.cycle}`;
  const omissions =
    flags.findings === undefined || flags.document === undefined
      ? undefined
      : await compareReport(id, flags.findings, flags.document, io);
  const diagnostics = [...data.diagnostics, ...records.diagnostics];
  writeShortcomings(diagnostics, io);
  const progress = createProgressLine(io);
  const {
    corpus,
    options: readers,
    labeled,
  } = await readTexts(data.corpus, state, {
    onProgress: (part) => progress.show(stateNameOf(state), { ...part, stage: "texts labeled" }),
  }).finally(progress.clear);
  // A report alone has nothing to be compared with.
  const compareWith = path === undefined ? undefined : (await import("../../data/index.ts")).loadUprInfo();
  const options = {
    ...joinEvidence(data.evidence, records.evidence),
    ...readers,
    ...(omissions === undefined ? {} : { omissions: [omissions] }),
    ...(compareWith === undefined ? {} : { compareWith }),
  };
  const card = reviewIntegrity(corpus, id, {
    ...options,
    ...(on === undefined ? {} : { on }),
  });
  const compared = compareWith === undefined ? [] : ["compared with UPR Info's export of sessions 1 to 20"];
  const read =
    omissions === undefined ? data.compared : [`${flags.findings} looked for in ${flags.document}`];
  const sources = [data.source, ...(records.source === "" ? [] : [records.source]), ...read, ...compared];
  await writeResult(
    {
      text: (target) => formatScorecard(card, { state: stateNameOf(state), sources, labeled }, target),
      json: () => {
        const { rows, ...review } = card;
        const about = { name: stateNameOf(state), sources, isVerifiedOnly: unverified !== true, labeled };
        return { ...review, ...about, rows, definitions: listIntegrityMeasures() };
      },
      rows: () => card.rows,
    },
    flags,
    io,
  );
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
