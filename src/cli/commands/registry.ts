import type { Command } from "commander";
import type { CliIo } from "../io.ts";

/** Adds a command to the program; `finish` takes its exit code. */
export type AddCommand = (program: Command, io: CliIo, finish: (code: number) => void) => void;

/** A command, loaded when it is asked for or shown. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<AddCommand>;
}

/** Commands for one purpose, under a heading of `uprkit --help`. */
export interface CommandGroup {
  readonly heading: string;
  readonly commands: readonly CommandEntry[];
}

/** Every command, by purpose, in the order of `uprkit --help`. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    heading: "Read documents:",
    commands: [
      { name: "read", load: async () => (await import("./read-command.ts")).addReadCommand },
      { name: "check", load: async () => (await import("./check-command.ts")).addCheckCommand },
    ],
  },
  {
    heading: "Show and save:",
    commands: [
      { name: "report", load: async () => (await import("./report-command.ts")).addReportCommand },
      { name: "figure", load: async () => (await import("./figure-command.ts")).addFigureCommand },
      { name: "export", load: async () => (await import("./export-command.ts")).addExportCommand },
    ],
  },
  {
    heading: "Ask the data:",
    commands: [
      { name: "review", load: async () => (await import("./review-command.ts")).addReviewCommand },
      {
        name: "recommender",
        load: async () => (await import("./recommender-command.ts")).addRecommenderCommand,
      },
      { name: "measure", load: async () => (await import("./measure-command.ts")).addMeasureCommand },
      { name: "list", load: async () => (await import("./list-command.ts")).addListCommand },
      { name: "champions", load: async () => (await import("./champions-command.ts")).addChampionsCommand },
    ],
  },
  {
    heading: "Label texts:",
    commands: [
      { name: "classify", load: async () => (await import("./classify-command.ts")).addClassifyCommand },
      { name: "explain", load: async () => (await import("./explain-command.ts")).addExplainCommand },
      { name: "lint", load: async () => (await import("./lint-command.ts")).addLintCommand },
    ],
  },
  {
    heading: "Compare texts:",
    commands: [
      { name: "search", load: async () => (await import("./search-command.ts")).addSearchCommand },
      { name: "same", load: async () => (await import("./same-command.ts")).addSameCommand },
      { name: "recur", load: async () => (await import("./recur-command.ts")).addRecurCommand },
      { name: "uptake", load: async () => (await import("./uptake-command.ts")).addUptakeCommand },
      { name: "omissions", load: async () => (await import("./omissions-command.ts")).addOmissionsCommand },
    ],
  },
  {
    heading: "Examine a review:",
    commands: [
      { name: "scorecard", load: async () => (await import("./scorecard-command.ts")).addScorecardCommand },
      { name: "defenders", load: async () => (await import("./defenders-command.ts")).addDefendersCommand },
      {
        name: "cooperation",
        load: async () => (await import("./cooperation-command.ts")).addCooperationCommand,
      },
      {
        name: "speaking-time",
        load: async () => (await import("./speaking-time-command.ts")).addSpeakingTimeCommand,
      },
      { name: "calendar", load: async () => (await import("./calendar-command.ts")).addCalendarCommand },
    ],
  },
  {
    heading: "This program:",
    commands: [
      {
        name: "completion",
        load: async () => (await import("./completion-command.ts")).addCompletionCommand,
      },
    ],
  },
];

/**
 * The groups with the commands these arguments need: the one they name, or all where they name none that is known, as
 * help and suggestions show what there is. Loading all of them takes longer than most answers.
 */
export function selectCommands(argv: readonly string[]): readonly CommandGroup[] {
  const [first, second] = argv.filter((argument) => !argument.startsWith("-"));
  const name = first === "help" ? second : first;
  const isKnown = COMMAND_GROUPS.some(({ commands }) => commands.some((entry) => entry.name === name));
  if (!isKnown) return argv[0] === "--version" || argv[0] === "-V" ? [] : COMMAND_GROUPS;
  // The completion script is made of all the others.
  if (name === "completion") return COMMAND_GROUPS;
  return COMMAND_GROUPS.map(({ heading, commands }) => ({
    heading,
    commands: commands.filter((entry) => entry.name === name),
  }));
}
