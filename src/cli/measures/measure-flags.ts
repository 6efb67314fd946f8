import { type Command, Option } from "commander";
import { BLOC_MEASURES } from "../../analyze/blocs/bloc-matrix.ts";
import type { TieName } from "../../analyze/blocs/tie.ts";
import { AVERAGED_STATES, COUNTING_UNITS, WEIGHTINGS } from "../../analyze/counting/counting.ts";
import { RECOMMENDER_MEASURES } from "../../analyze/recommenders/compare-recommender.ts";
import { CONFIDENCE_LEVELS } from "../../analyze/statistics/wilson-interval.ts";
import type { OrganisationCode } from "../../model/vocabulary.generated.ts";
import { findState } from "../arguments.ts";
import { findOrganisation } from "../slice/key-values.ts";
import { parseGroupKeys } from "../slice/keys.ts";
import { parseSlice } from "../slice/slice.ts";
import { UsageError } from "../usage-error.ts";
import { type Measure, type MeasureFlags, pickValue } from "./measure.ts";

/** The flags of measures as commander gives them: a choice of numbers is a text. */
export type GivenMeasureFlags = Omit<MeasureFlags, "confidence"> & { readonly confidence?: string };

/** Adds the flags that some measures take and others do not. */
export function addMeasureFlags(command: Command): Command {
  return command
    .option("--by <keys>", "group by these, such as region,cycle (uprkit list keys)", parseGroupKeys)
    .option("--of <keys>", "count the different values of these", parseGroupKeys)
    .addOption(new Option("--unit <unit>", "what is counted").choices(COUNTING_UNITS))
    .addOption(new Option("--weighting <how>", "how rates are averaged").choices(WEIGHTINGS))
    .addOption(new Option("--per-state <key>", "whose rates per-state averages").choices(AVERAGED_STATES))
    .option("--effective", "leave out of the accepted what is said to be done already")
    .addOption(new Option("--confidence <level>", "of intervals").choices(CONFIDENCE_LEVELS.map(String)))
    .addOption(new Option("--over <period>", "what time is counted in").choices(["session", "cycle"]))
    .addOption(new Option("--within <what>", "what mix is held the same").choices(["action", "issue"]))
    .option("--against <key=value,…>", "the other group, where it differs from --where", (text) =>
      parseSlice([text]),
    )
    .addOption(
      new Option("--figure <what>", "which figure").choices([
        ...new Set<string>([...BLOC_MEASURES, ...RECOMMENDER_MEASURES]),
      ]),
    )
    .option("--tie <tie>", "what makes partners: region, organisation, or the code of one", parseTie)
    .option("--organisations <codes>", "which organisations, such as EU,AU", parseOrganisations)
    .option("--recommender <State>", "the State to compare with others", findState);
}

function parseTie(text: string): TieName {
  return pickValue(text, ["region", "organisation"]) ?? findOrganisation(text);
}

function parseOrganisations(text: string): readonly OrganisationCode[] {
  return text.split(",").map((each) => findOrganisation(each.trim()));
}

/** Flags as measures take them. Throws {@link UsageError} for one that this measure has no use for, or lacks. */
export function readMeasureFlags(measure: Measure, given: GivenMeasureFlags): MeasureFlags {
  const { confidence, ...rest } = given;
  const level = CONFIDENCE_LEVELS.find((each) => String(each) === confidence);
  const flags: MeasureFlags = level === undefined ? rest : { ...rest, confidence: level };
  const taken: readonly string[] = measure.flags;
  const stray = Object.keys(flags).find((flag) => !taken.includes(flag));
  // It would be ignored in silence.
  if (stray !== undefined) {
    const names = [
      ...measure.flags.map(flagOf),
      "--where",
      "--order",
      "--min",
      "--limit",
      "--data",
      "--json",
      "--csv",
    ];
    throw new UsageError(
      `Cannot use ${flagOf(stray)} with the measure ${measure.name}: it has no such option, expected ${names.join(", ")}`,
    );
  }
  const missing = measure.required?.find((flag) => flags[flag] === undefined);
  if (missing !== undefined) {
    throw new UsageError(
      `Cannot measure ${measure.name}: ${flagOf(missing)} is missing, expected it as in "uprkit measure ${measure.example}"`,
    );
  }
  expectValues(measure, flags);
  return flags;
}

function expectValues({ name, keys, figures = [] }: Measure, { by = [], figure }: MeasureFlags): void {
  if (figure !== undefined && !figures.includes(figure)) {
    throw new UsageError(
      `Cannot measure ${name} by --figure ${figure}: expected one of ${figures.join(", ")}`,
    );
  }
  if (keys !== undefined && (by.length > 1 || by.some((key) => !keys.includes(key)))) {
    throw new UsageError(`Cannot group ${name} by ${by.join(", ")}: expected one of ${keys.join(", ")}`);
  }
}

/** A flag as it is typed. */
export function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}
