import { type Command, Option } from "commander";
import { COUNTING_UNITS, type CountingUnit } from "../../analyze/counting/counting.ts";
import { compareRecommender } from "../../analyze/recommenders/compare-recommender.ts";
import { recommenderProfile } from "../../analyze/recommenders/recommender-profile.ts";
import { summarizeCorpus } from "../../corpus/summarize-corpus.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatRecommender } from "../profiles/format-recommender.ts";
import { describeSlice, parseSlice, selectSlice } from "../slice/slice.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { parsePositive } from "./option-values.ts";
import { addDataOption, addResultOptions, addWhereOption, STATE_HELP } from "./shared-options.ts";

interface RecommenderFlags extends ResultFlags {
  readonly where?: readonly string[];
  readonly unit: CountingUnit;
  readonly min: number;
  readonly data?: string;
}

/** `uprkit recommender`: a State as a recommender, beside all others. */
export function addRecommenderCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("recommender")
    .description("Print what a State recommends to others: how much, how demanding, to whom, on what.")
    .argument("<State>", STATE_HELP);
  addWhereOption(command)
    .addOption(new Option("--unit <unit>", "what is counted").choices(COUNTING_UNITS).default("recommender"))
    .option("--min <n>", "compare by State from this many recommendations", parsePositive, 5);
  addResultOptions(addDataOption(command), { hasRows: false })
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
      formatOfResult(flags, false);
      try {
        finish(await printRecommender(state, slice, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? "embedded data"), io));
      }
    });
}

async function printRecommender(
  state: StateCode,
  slice: ReturnType<typeof parseSlice>,
  flags: RecommenderFlags,
  io: CliIo,
): Promise<number> {
  const { unit, min, data } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const view = selectSlice(corpus, slice);
  if (unit === "recommendation" && summarizeCorpus(view).recommendations === 0) {
    throw new UsageError(
      `Cannot count by recommendation: ${nameOf(data ?? "embedded data")} does not number what was recommended, expected --unit recommender or the documents of a review with --data`,
    );
  }
  const profile = recommenderProfile(view, state, { unit });
  const comparison = compareRecommender(view, state, { minimum: min });
  await writeResult(
    {
      text: (target) => {
        const about = describeSlice(slice);
        return formatRecommender({ profile, comparison, source, shortSource, about }, target);
      },
      json: () => {
        const options = { unit, min, where: Object.fromEntries(slice) };
        return { state, name: stateNameOf(state), options, source, profile, comparison };
      },
    },
    flags,
    io,
  );
  if (profile.made === 0) {
    writeNote(
      `${nameOf(data ?? "embedded data")} holds no recommendation by ${stateNameOf(state)} that meets the conditions: leave one out, or give other --data.`,
      io,
    );
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
