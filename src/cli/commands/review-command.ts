import type { Command } from "commander";
import type { Cycle } from "../../model/cycle.ts";
import { stateNameOf } from "../../report/names.ts";
import { findReview, type NamedReview, parseCycle } from "../arguments.ts";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { listReviews, noReview } from "../pages/held-reviews.ts";
import { formatReviewProfiles } from "../profiles/format-review-profile.ts";
import { profileReviews } from "../profiles/review-profile.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { addDataOption, addResultOptions, REVIEW_HELP } from "./shared-options.ts";

interface ReviewFlags extends ResultFlags {
  readonly cycle?: Cycle;
  readonly data?: string;
}

/** `uprkit review`: a State's reviews in figures. */
export function addReviewCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("review")
    .description("Print what was recommended to a State, by whom and on what, and what it answered.")
    .argument("<State>", REVIEW_HELP)
    .option("--cycle <n>", "only the review of this cycle", parseCycle);
  addResultOptions(addDataOption(command), { hasRows: false })
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
      const review = findReview(name, flags.cycle);
      formatOfResult(flags, false);
      try {
        finish(await reviewState(review, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? "embedded data"), io));
      }
    });
}

async function reviewState({ state, cycle }: NamedReview, flags: ReviewFlags, io: CliIo): Promise<number> {
  const { data } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const name = stateNameOf(state);
  const reviews = profileReviews(corpus, state, cycle);
  if (reviews.length === 0) {
    throw noReview(listReviews(corpus), { state, cycle }, "print a review", nameOf(data ?? "embedded data"));
  }
  await writeResult(
    {
      text: (target) => formatReviewProfiles({ state, name, source, shortSource, reviews }, target),
      json: () => ({ state, name, source, reviews }),
    },
    flags,
    io,
  );
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
