import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { addCalendarCommand } from "./commands/calendar-command.ts";
import { addChampionsCommand } from "./commands/champions-command.ts";
import { addCheckCommand } from "./commands/check-command.ts";
import { addClassifyCommand } from "./commands/classify-command.ts";
import { addCooperationCommand } from "./commands/cooperation-command.ts";
import { addDefendersCommand } from "./commands/defenders-command.ts";
import { addExplainCommand } from "./commands/explain-command.ts";
import { addLintCommand } from "./commands/lint-command.ts";
import { addListCommand } from "./commands/list-command.ts";
import { addMeasureCommand } from "./commands/measure-command.ts";
import { addOmissionsCommand } from "./commands/omissions-command.ts";
import { addReadCommand } from "./commands/read-command.ts";
import { addRecommenderCommand } from "./commands/recommender-command.ts";
import { addRecurCommand } from "./commands/recur-command.ts";
import { addReviewCommand } from "./commands/review-command.ts";
import { addSameCommand } from "./commands/same-command.ts";
import { addScorecardCommand } from "./commands/scorecard-command.ts";
import { addSearchCommand } from "./commands/search-command.ts";
import { addSpeakingTimeCommand } from "./commands/speaking-time-command.ts";
import { addUptakeCommand } from "./commands/uptake-command.ts";
import { type CliIo, EXIT, hasColors, widthOf } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs the command line and returns its exit code: 0 = fine, 1 = a file could not be read, holds an error or, for
 * `check`, disagrees with another, 2 = wrong usage. Data goes to `io.stdout`, everything else to `io.stderr`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let exitCode: number = EXIT.ok;
  const finish = (code: number): void => {
    exitCode = Math.max(exitCode, code);
  };
  const program = new Command("uprkit")
    .description("Data from the documents of the UN Universal Periodic Review, and answers from it, offline.")
    .version(version)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
      getOutHasColors: () => hasColors(io.stdout, io.env),
      getErrHasColors: () => hasColors(io.stderr, io.env),
    })
    .exitOverride()
    .showHelpAfterError("(uprkit --help shows what there is)")
    .addHelpText(
      "after",
      `
Examples:
  $ uprkit review CHN                   what was recommended to China, and what it answered
  $ uprkit recommender Norway           what Norway recommends to others, and to whom it asks more
  $ uprkit measure acceptance --by region --where cycle=2
                                        what share was accepted; uprkit list measures has the others
  $ uprkit champions Japan --issue death-penalty
                                        who is likely to raise it in Japan's next review
  $ uprkit read report.pdf              what a Working Group report holds
  $ uprkit read report.pdf --json       the same for programs
  $ uprkit read slovenia/               what the documents in a folder say together
  $ uprkit check slovenia/              what is wrong with them, and where they disagree
  $ uprkit classify report.pdf          what each recommendation asks

Exit codes: 0 fine, 1 a file could not be read, holds an error or (check) disagrees with another, 2 wrong usage.`,
    );
  addReadCommand(program, io, finish);
  addReviewCommand(program, io, finish);
  addCheckCommand(program, io, finish);
  addClassifyCommand(program, io, finish);
  addExplainCommand(program, io, finish);
  addLintCommand(program, io, finish);
  addMeasureCommand(program, io, finish);
  addListCommand(program, io);
  addRecommenderCommand(program, io, finish);
  addRecurCommand(program, io, finish);
  addChampionsCommand(program, io, finish);
  addDefendersCommand(program, io, finish);
  addCooperationCommand(program, io, finish);
  addSpeakingTimeCommand(program, io, finish);
  addCalendarCommand(program, io, finish);
  addSearchCommand(program, io, finish);
  addSameCommand(program, io, finish);
  addUptakeCommand(program, io, finish);
  addOmissionsCommand(program, io, finish);
  addScorecardCommand(program, io, finish);

  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.code === "commander.helpDisplayed" || error.code === "commander.version"
        ? EXIT.ok
        : EXIT.usage;
    }
    if (error instanceof UsageError) {
      io.stderr.write(`error: ${error.message}\n`);
      return EXIT.usage;
    }
    throw error;
  }
  return exitCode;
}
