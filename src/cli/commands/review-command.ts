import type { Command } from "commander";
import type { Cycle } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findState, parseCycle } from "../arguments.ts";
import { formatReviewProfiles } from "../format-review-profile.ts";
import { type CliIo, EXIT } from "../io.ts";
import { stateNameOf } from "../names.ts";
import { loadProfileData } from "../profile-data.ts";
import { nameOf } from "../read-input.ts";
import { profileReviews } from "../review-profile.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";

interface ReviewFlags {
  readonly cycle?: Cycle;
  readonly data?: string;
  readonly json?: true;
}

/** `uprkit review`: a State's reviews in figures. */
export function addReviewCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("review")
    .description("Print what was recommended to a State, by whom and on what, and what it answered.")
    .argument("<State>", "name in any spelling, or its ISO 3166 code of three letters")
    .option("--cycle <n>", "only the review of this cycle", parseCycle)
    .option(
      "--data <path>",
      "a report, a list or an export, or a folder of documents; default: the embedded data set",
    )
    .option("--json", "print the figures for programs")
    .addHelpText(
      "after",
      `
Every table says what it counts and where it is from. Of a folder, reports and addenda are counted: the answers
at the latest stage.

Examples:
  $ uprkit review CHN
  $ uprkit review "Viet Nam" --cycle 2
  $ uprkit review Slovenia --json
  $ uprkit review Slovenia --data report.pdf
  $ uprkit review Slovenia --data slovenia/ --cycle 2`,
    )
    .action(async (name: string, flags: ReviewFlags) => {
      const state = findState(name);
      try {
        finish(await reviewState(state, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), nameOf(flags.data ?? "embedded data"), io);
        finish(EXIT.findings);
      }
    });
}

async function reviewState(state: StateCode, { cycle, data, json }: ReviewFlags, io: CliIo): Promise<number> {
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const name = stateNameOf(state);
  const reviews = profileReviews(corpus, state, cycle);
  if (json) {
    io.stdout.write(`${JSON.stringify({ state, name, source, reviews }, undefined, 2)}\n`);
  } else if (reviews.length > 0) {
    io.stdout.write(formatReviewProfiles({ state, name, source, shortSource, reviews }, io.stdout, io.env));
  }
  if (reviews.length === 0) {
    const when = cycle === undefined ? "" : ` in cycle ${cycle}`;
    io.stderr.write(`${nameOf(data ?? "embedded data")} holds no review of ${name}${when}.\n`);
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
