import { type Command, Option } from "commander";
import { COUNTING_UNITS, type CountingUnit } from "../../analyze/counting/counting.ts";
import { compareRecommender } from "../../analyze/recommenders/compare-recommender.ts";
import { recommenderProfile } from "../../analyze/recommenders/recommender-profile.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findState } from "../arguments.ts";
import { formatRecommender } from "../format-recommender.ts";
import { type CliIo, EXIT } from "../io.ts";
import { stateNameOf } from "../names.ts";
import { loadProfileData } from "../profile-data.ts";
import { nameOf } from "../read-input.ts";
import { describeSlice, parseSlice, selectSlice } from "../slice/slice.ts";
import { UsageError } from "../usage-error.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";
import { collect, parsePositive } from "./option-values.ts";

interface RecommenderFlags {
  readonly where?: readonly string[];
  readonly unit: CountingUnit;
  readonly min: number;
  readonly data?: string;
  readonly json?: true;
}

/** `uprkit recommender`: a State as a recommender, beside all others. */
export function addRecommenderCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("recommender")
    .description("Print what a State recommends to others: how much, how demanding, to whom, on what.")
    .argument("<State>", "name in any spelling, or its ISO 3166 code of three letters")
    .option("--where <key=value,…>", "only these recommendations, such as cycle=2", collect)
    .addOption(new Option("--unit <unit>", "what is counted").choices(COUNTING_UNITS).default("recommender"))
    .option("--min <n>", "compare by State from this many recommendations", parsePositive, 5)
    .option(
      "--data <path>",
      "a report, a list or an export, or a folder of documents; default: the embedded data set",
    )
    .option("--json", "print the figures for programs")
    .addHelpText(
      "after",
      `
Whom it asks more and whom less is told by the same reviews: what it recommends to a State beside what all others
recommend to that State there. That comparison counts by recommending State whatever --unit says.

Examples:
  $ uprkit recommender Norway
  $ uprkit recommender CHN --where cycle=2
  $ uprkit recommender "Russian Federation" --where region=WEOG --json`,
    )
    .action(async (name: string, flags: RecommenderFlags) => {
      const state = findState(name);
      const slice = parseSlice(flags.where ?? []);
      if (slice.has("recommendingState")) {
        throw new UsageError(
          "Cannot use recommendingState with --where: the State is compared with all other recommending States, expected another key",
        );
      }
      try {
        finish(await printRecommender(state, slice, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), nameOf(flags.data ?? "embedded data"), io);
        finish(EXIT.findings);
      }
    });
}

async function printRecommender(
  state: StateCode,
  slice: ReturnType<typeof parseSlice>,
  { unit, min, data, json }: RecommenderFlags,
  io: CliIo,
): Promise<number> {
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const view = selectSlice(corpus, slice);
  const profile = recommenderProfile(view, state, { unit });
  const comparison = compareRecommender(view, state, { minimum: min });
  if (json) {
    const options = { unit, min, where: Object.fromEntries(slice) };
    const name = stateNameOf(state);
    io.stdout.write(
      `${JSON.stringify({ state, name, options, source, profile, comparison }, undefined, 2)}\n`,
    );
  } else {
    const about = describeSlice(slice);
    io.stdout.write(formatRecommender({ profile, comparison, source, shortSource, about }, io));
  }
  if (profile.made === 0) {
    io.stderr.write(
      `${nameOf(data ?? "embedded data")} holds no recommendation by ${stateNameOf(state)} that meets the conditions.\n`,
    );
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
