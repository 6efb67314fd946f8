import type { Command } from "commander";
import { listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { reviewIntegrity } from "../../analyze/integrity/review-integrity.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { readTexts } from "../../report/read-texts.ts";
import { findState, parseCycle } from "../arguments.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatScorecard } from "../scorecard/format-scorecard.ts";
import {
  joinEvidence,
  loadScorecardData,
  loadScorecardEvidence,
  type ScorecardEvidence,
} from "../scorecard/load-scorecard-data.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { parseDay } from "./day-values.ts";
import { addDataOption, addResultOptions, STATE_HELP } from "./shared-options.ts";

interface ScorecardFlags extends ResultFlags {
  readonly cycle: Cycle;
  readonly data?: string;
  readonly evidence?: string;
  readonly on?: string;
  readonly unverified?: true;
}

/** `uprkit scorecard`: the integrity of a review, tactic by tactic. */
export function addScorecardCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("scorecard")
    .description("Print how sound a review was, measure by measure, beside all other reviews.")
    .argument("<State>", `State under review: ${STATE_HELP}`)
    .requiredOption("--cycle <n>", "cycle of the review, 1 to 5", parseCycle);
  addDataOption(command)
    .option(
      "--evidence <file>",
      "a JSON file of records on people and mechanisms, - for standard input, or china for the built-in ones",
    )
    .option("--on <date>", "day on which records are looked at; default: the day of the review", parseDay)
    .option("--unverified", "count facts too that no source was opened for");
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
There is no total and no verdict: each row is a number with its evidence (--json) that can be argued with. A percentile
of 91 means that 91 in a hundred of the other reviews have a lower value. Without records the rows on people and
mechanisms have no basis, and the list says what would give one.

Examples:
  $ uprkit scorecard China --cycle 2
  $ uprkit scorecard CHN --cycle 4 --evidence china --on 2024-01-23
  $ uprkit scorecard Slovenia --cycle 2 --data slovenia/ --json`,
    )
    .action(async (name: string, flags: ScorecardFlags) => {
      const state = findState(name);
      formatOfResult(flags, true);
      try {
        finish(await printScorecard(state, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? flags.evidence ?? "embedded data"), io));
      }
    });
}

const NO_EVIDENCE: ScorecardEvidence = { evidence: {}, source: "", diagnostics: [] };

async function printScorecard(state: StateCode, flags: ScorecardFlags, io: CliIo): Promise<number> {
  const { cycle, data: path, evidence: evidencePath, on, unverified } = flags;
  const data = await loadScorecardData(path, io);
  const records =
    evidencePath === undefined
      ? NO_EVIDENCE
      : await loadScorecardEvidence(evidencePath, unverified === true, io);
  const diagnostics = [...data.diagnostics, ...records.diagnostics];
  writeShortcomings(diagnostics, io);
  const { corpus, options: readers, labeled } = await readTexts(data.corpus, state);
  // A report alone has nothing to be compared with.
  const compareWith = path === undefined ? undefined : (await import("../../data/index.ts")).loadUprInfo();
  const options = {
    ...joinEvidence(data.evidence, records.evidence),
    ...readers,
    ...(compareWith === undefined ? {} : { compareWith }),
  };
  const card = reviewIntegrity(corpus, `${state}-${cycle}`, {
    ...options,
    ...(on === undefined ? {} : { on }),
  });
  const compared = compareWith === undefined ? [] : ["compared with UPR Info's export of sessions 1 to 20"];
  const sources = [data.source, ...(records.source === "" ? [] : [records.source]), ...compared];
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
