import type { Command } from "commander";
import { listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { reviewIntegrity } from "../../analyze/integrity/review-integrity.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findState, parseCycle } from "../arguments.ts";
import { type CliIo, EXIT } from "../io.ts";
import { stateNameOf } from "../names.ts";
import { nameOf } from "../read-input.ts";
import { formatScorecard } from "../scorecard/format-scorecard.ts";
import {
  joinEvidence,
  loadScorecardData,
  loadScorecardEvidence,
  readTexts,
  type ScorecardEvidence,
} from "../scorecard/load-scorecard-data.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";
import { parseDay } from "./day-values.ts";

interface ScorecardFlags {
  readonly cycle: Cycle;
  readonly data?: string;
  readonly evidence?: string;
  readonly on?: string;
  readonly unverified?: true;
  readonly json?: true;
}

/** `uprkit scorecard`: the integrity of a review, tactic by tactic. */
export function addScorecardCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("scorecard")
    .description("Print how sound a review was, measure by measure, beside all other reviews.")
    .argument("<State>", "State under review: name in any spelling, or its ISO 3166 code of three letters")
    .requiredOption("--cycle <n>", "cycle of the review, 1 to 5", parseCycle)
    .option(
      "--data <path>",
      "a report, a list or an export, or a folder of documents; default: the embedded data set",
    )
    .option(
      "--evidence <file>",
      "a JSON file of records on people and mechanisms, - for standard input, or china for the built-in ones",
    )
    .option("--on <date>", "day on which records are looked at; default: the day of the review", parseDay)
    .option("--unverified", "count facts too that no source was opened for")
    .option("--json", "print everything for programs, with evidence and definitions")
    .addHelpText(
      "after",
      `
There is no total and no verdict: each row is a number with its evidence (--json) that can be argued with. A percentile
of 91 means that 91 in a hundred of the other reviews have a lower value. Without records the rows on people and
mechanisms have no basis, and the list says what would give one.

Examples:
  $ uprkit scorecard China --cycle 2
  $ uprkit scorecard CHN --cycle 4 --evidence china --on 2024-01-23
  $ uprkit scorecard Slovenia --cycle 4 --data slovenia/ --json`,
    )
    .action(async (name: string, flags: ScorecardFlags) => {
      const state = findState(name);
      try {
        finish(await printScorecard(state, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), nameOf(flags.data ?? flags.evidence ?? "embedded data"), io);
        finish(EXIT.findings);
      }
    });
}

const NO_EVIDENCE: ScorecardEvidence = { evidence: {}, source: "", diagnostics: [] };

async function printScorecard(state: StateCode, flags: ScorecardFlags, io: CliIo): Promise<number> {
  const { cycle, data: path, evidence: evidencePath, on, unverified, json } = flags;
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
  if (json) {
    const { rows, ...review } = card;
    const result = {
      ...review,
      name: stateNameOf(state),
      sources,
      isVerifiedOnly: unverified !== true,
      labeled,
      rows,
      definitions: listIntegrityMeasures(),
    };
    io.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  } else {
    io.stdout.write(formatScorecard(card, { state: stateNameOf(state), sources, labeled }, io));
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
