import type { Command } from "commander";
import { countRows } from "../../analyze/counting/count-rows.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { findState, parseCycle } from "../arguments.ts";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatReviewProfiles } from "../profiles/format-review-profile.ts";
import { profileReviews } from "../profiles/review-profile.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { addDataOption, addResultOptions, STATE_HELP } from "./shared-options.ts";

interface ReviewFlags extends ResultFlags {
  readonly cycle?: Cycle;
  readonly data?: string;
}

/** `uprkit review`: a State's reviews in figures. */
export function addReviewCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("review")
    .description("Print what was recommended to a State, by whom and on what, and what it answered.")
    .argument("<State>", STATE_HELP)
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
      const state = findState(name);
      formatOfResult(flags, false);
      try {
        finish(await reviewState(state, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? "embedded data"), io));
      }
    });
}

async function reviewState(state: StateCode, flags: ReviewFlags, io: CliIo): Promise<number> {
  const { cycle, data } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const name = stateNameOf(state);
  const reviews = profileReviews(corpus, state, cycle);
  if (reviews.length > 0 || formatOfResult(flags, false) === "json") {
    await writeResult(
      {
        text: (target) => formatReviewProfiles({ state, name, source, shortSource, reviews }, target),
        json: () => ({ state, name, source, reviews }),
      },
      flags,
      io,
    );
  }
  if (reviews.length === 0)
    writeNote(explainNoReview(corpus, state, cycle, nameOf(data ?? "embedded data")), io);
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}

/** What there is in place of the review that is not there. */
function explainNoReview(corpus: Corpus, state: StateCode, cycle: Cycle | undefined, source: string): string {
  const when = cycle === undefined ? "" : ` in cycle ${cycle}`;
  const own = countRows(corpus, { by: ["stateUnderReview", "cycle"] });
  const cycles = own.filter((row) => row.stateUnderReview === state).map((row) => row.cycle);
  const others = [...new Set(own.map((row) => stateNameOf(row.stateUnderReview)))];
  const next =
    cycles.length > 0
      ? `there are those of cycle ${cycles.join(" and ")}`
      : others.length > 0 && others.length <= 3
        ? `there are those of ${others.join(", ")}`
        : "give its report or an export with --data";
  return `${source} holds no review of ${stateNameOf(state)}${when}: ${next}.`;
}
