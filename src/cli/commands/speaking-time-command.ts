import type { Command } from "commander";
import {
  explainSpeakingTime,
  type Speakers,
  type SpeakingTime,
  type SpeakingTimeOptions,
  speakingTime,
} from "../../analyze/speaking-time/speaking-time.ts";
import { UprError } from "../../errors.ts";
import type { Cycle } from "../../model/cycle.ts";
import { parseCycle } from "../arguments.ts";
import { type CliIo, widthOf } from "../io.ts";
import { type ResultFlags, writeResult } from "../output/write-result.ts";
import { wrapIndented } from "../terminal/text-table.ts";
import { reportFailure } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay, parsePositiveNumber } from "./day-values.ts";
import { parseCount } from "./option-values.ts";
import { addResultOptions } from "./shared-options.ts";

interface SpeakingTimeFlags extends ResultFlags {
  readonly members?: number;
  readonly observers?: number;
  readonly cycle?: Cycle;
  readonly on?: string;
  readonly budget?: number;
  readonly granularity?: number;
  readonly changeOver?: number;
  readonly reported?: number;
}

/** `uprkit speaking-time`: seconds a speaker gets by the rule. */
export function addSpeakingTimeCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("speaking-time")
    .description("Print how long each speaker of a review may speak by the rule of its time.")
    .argument("[speakers]", "number of States on the list, the State under review left out", parseCount)
    .option("--members <n>", "members of the Council among them", parseCount)
    .option("--observers <n>", "observers among them", parseCount)
    .option("--cycle <n>", "rule of this cycle; default: the one in force", parseCycle)
    .option("--on <date>", "rule of this day", parseDay)
    .option("--budget <minutes>", "minutes for all speakers instead of the rule's", parsePositiveNumber)
    .option("--granularity <seconds>", "round a share down to a multiple", parsePositiveNumber)
    .option("--change-over <seconds>", "seconds lost between two speakers", parsePositiveNumber)
    .option("--reported <seconds>", "say what would explain this reported time", parsePositiveNumber);
  addResultOptions(command, { hasRows: false })
    .addHelpText(
      "after",
      `
Examples:
  $ uprkit speaking-time 160
  $ uprkit speaking-time 160 --reported 45
  $ uprkit speaking-time --members 40 --observers 60
  $ uprkit speaking-time 115 --on 2009-02-09`,
    )
    .action(async (count: number | undefined, flags: SpeakingTimeFlags) => {
      const speakers = readSpeakers(count, flags);
      const { cycle, on, budget, granularity, changeOver, reported } = flags;
      const options: SpeakingTimeOptions = {
        ...(cycle === undefined ? {} : { cycle }),
        ...(on === undefined ? {} : { on }),
        ...(budget === undefined ? {} : { budgetMinutes: budget }),
        ...(granularity === undefined ? {} : { granularity }),
        ...(changeOver === undefined ? {} : { changeOverSeconds: changeOver }),
      };
      try {
        const time = speakingTime(speakers, options);
        const explanation =
          reported === undefined ? undefined : explainSpeakingTime(speakers, reported, options);
        const lines = [...formatTime(time), ...(explanation ? formatExplanation(explanation) : [])];
        await writeResult(
          {
            text: ({ stdout }) =>
              `${lines.flatMap((line) => (line === "" ? [""] : wrapIndented(line, widthOf(stdout)))).join("\n")}\n`,
            json: () => ({ ...time, explanation }),
          },
          flags,
          io,
        );
      } catch (error) {
        // Whatever is wrong with the numbers was typed.
        if (error instanceof UprError) throw new UsageError(error.message);
        finish(reportFailure(error, "speaking time", io));
      }
    });
}

function readSpeakers(count: number | undefined, { members, observers }: SpeakingTimeFlags): Speakers {
  if (members === undefined && observers === undefined) {
    if (count !== undefined) return count;
    throw new UsageError(
      "Cannot share out speaking time: there are no speakers, expected a number, or --members and --observers",
    );
  }
  const split = {
    members: members ?? (count ?? observers ?? 0) - (observers ?? 0),
    observers: observers ?? (count ?? members ?? 0) - (members ?? 0),
  };
  if (
    split.members < 0 ||
    split.observers < 0 ||
    (count ?? split.members + split.observers) !== split.members + split.observers
  ) {
    throw new UsageError(
      `Cannot share out speaking time: ${split.members} members and ${split.observers} observers are not ${count} speakers`,
    );
  }
  return split;
}

const STEPS: Readonly<Record<NonNullable<SpeakingTime["step"]>, string>> = {
  full: "the list fits: 3 minutes for members of the Council, 2 for observers",
  "two-minutes": "the list does not fit: 2 minutes for everyone",
  divided: "2 minutes each do not fit either: the time divided by the speakers, rounded down",
  "cut-off": "the list does not fit: 2 minutes for everyone, until the time is over",
};

function formatTime(time: SpeakingTime): string[] {
  const { seconds, memberSeconds, observerSeconds, step, speakers, budgetSeconds, rule } = time;
  const budget = `${budgetSeconds / 60} minutes${time.budgetBasis === "given" ? " (given)" : ""}`;
  return [
    seconds === undefined
      ? "There are no speakers."
      : `${seconds} seconds for each speaker${step === undefined ? " at least" : ""}`,
    ...(memberSeconds !== observerSeconds && seconds !== undefined
      ? [`Members ${memberSeconds ?? "120 or 180"} seconds, observers ${observerSeconds} seconds.`]
      : []),
    "",
    `Speakers      ${speakers}${time.unheard > 0 ? `, of whom ${time.unheard} are not reached` : ""}`,
    `Time          ${budget}`,
    ...(time.exactSeconds === undefined
      ? []
      : [`Exact share   ${Number(time.exactSeconds.toFixed(2))} seconds`]),
    ...(time.changeOverSeconds === 0 ? [] : [`Change-over   ${time.changeOverSeconds} seconds each`]),
    ...(time.granularity === 1 ? [] : [`Rounded to    ${time.granularity} seconds, down`]),
    `Rule          cycle ${rule.cycle}, since ${rule.from}: ${step === undefined ? "how many of them are members decides between two steps" : STEPS[step]}`,
  ];
}

function formatExplanation(explanation: ReturnType<typeof explainSpeakingTime>): string[] {
  const { reportedSeconds, impliedBudgetMinutes, impliedChangeOverSeconds, impliedGranularities } =
    explanation;
  const number = (value: number): string => String(Number(value.toFixed(2)));
  return [
    "",
    `Reported: ${number(reportedSeconds)} seconds. Any one of these would explain it:`,
    `  ${number(impliedBudgetMinutes)} minutes for all speakers`,
    ...(impliedChangeOverSeconds === undefined
      ? []
      : [`  ${number(impliedChangeOverSeconds)} seconds lost between two speakers`]),
    ...impliedGranularities.map((step) => `  the share rounded down to a multiple of ${step} seconds`),
  ];
}
