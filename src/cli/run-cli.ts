import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { COMMAND_GROUPS, selectCommands } from "./commands/registry.ts";
import { type CliIo, type CliSettings, EXIT, hasColors, widthOf } from "./io.ts";
import { explainNames } from "./suggestion.ts";
import { cleanText } from "./terminal/clean-text.ts";
import { guardOutput } from "./terminal/guard-output.ts";
import { reflowHelp } from "./terminal/reflow-help.ts";
import { UsageError } from "./usage-error.ts";

/** Options that every command takes, as commander gives them. */
interface GlobalFlags {
  readonly quiet?: true;
  readonly color: boolean;
  readonly ascii?: true;
  readonly charts?: boolean;
}

/**
 * Runs the command line and returns its exit code: 0 = fine, 1 = a file could not be read, holds an error or, for
 * `check`, disagrees with another, 2 = wrong usage. Data goes to `io.stdout`, everything else to `io.stderr`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let exitCode: number = EXIT.ok;
  const session: { -readonly [Key in keyof CliIo]: CliIo[Key] } = {
    stdout: guardOutput(io.stdout),
    stderr: guardOutput(io.stderr),
    stdin: io.stdin,
    env: io.env,
  };
  const program = await createProgram(argv, session, (code) => {
    exitCode = Math.max(exitCode, code);
  });
  program.hook("preAction", () => {
    const { color, ...settings } = program.opts<GlobalFlags>();
    session.settings = settings satisfies CliSettings;
    if (!color) session.env = { ...io.env, NO_COLOR: "1" };
  });
  try {
    if (argv.length === 0) program.help({ error: true });
    refuseUnknownHelp(argv);
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    }
    if (error instanceof UsageError) {
      session.stderr.write(`error: ${cleanText(error.message)}\n`);
      return EXIT.usage;
    }
    throw error;
  }
  return exitCode;
}

/** `help` of a command that is none would print the help of the program, as if that had been asked for. */
function refuseUnknownHelp(argv: readonly string[]): void {
  const [first, name] = argv.filter((argument) => !argument.startsWith("-"));
  const names = COMMAND_GROUPS.flatMap(({ commands }) => commands.map((command) => command.name));
  if (first !== "help" || name === undefined || name === "help" || names.includes(name)) return;
  throw new UsageError(`Cannot help with "${name}": there is no such command, ${explainNames(name, names)}`);
}

/** The program with the commands these arguments need. */
export async function createProgram(
  argv: readonly string[],
  io: CliIo,
  finish: (code: number) => void,
): Promise<Command> {
  const program = new Command("uprkit")
    .description("Data from the documents of the UN Universal Periodic Review, and answers from it, offline.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--quiet", "data and errors only: no progress, no notes, no warnings")
    .option("--no-color", "no color; so does NO_COLOR in the environment")
    .option("--ascii", "nothing but ASCII in texts for people")
    .option("--charts", "small charts in texts for people; default: on a terminal")
    .option("--no-charts", "no charts")
    .configureOutput({
      writeOut: (text) => io.stdout.write(reflowHelp(text, widthOf(io.stdout))),
      // What was typed stands in it.
      writeErr: (text) => io.stderr.write(text.split("\n").map(cleanText).join("\n")),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
      getOutHasColors: () => hasColors(io.stdout, io.env),
      getErrHasColors: () => hasColors(io.stderr, io.env),
    })
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 20,
      // Every command has options; saying so leaves no room for what it does.
      subcommandTerm: (command) =>
        [
          command.name(),
          ...command.registeredArguments.map((argument) => {
            const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
            return argument.required ? `<${name}>` : `[${name}]`;
          }),
        ].join(" "),
    })
    .exitOverride()
    .showHelpAfterError("(uprkit --help shows what there is)")
    .addHelpText("after", HELP);
  for (const { heading, commands } of selectCommands(argv)) {
    program.commandsGroup(heading);
    for (const { load } of commands) (await load())(program, io, finish);
  }
  for (const command of program.commands) {
    command.showHelpAfterError(`(uprkit ${command.name()} --help shows what it takes)`);
  }
  return program.helpCommand("help [command]", "print the help of a command");
}

const HELP = `
Examples:
  $ uprkit report report.pdf -o report.html
                                        a Working Group report as a page to read
  $ uprkit review CHN                   what was recommended to China, and what it answered
  $ uprkit recommender Norway           what Norway recommends to others, and to whom it asks more
  $ uprkit measure acceptance --by region --where cycle=2
                                        what share was accepted; uprkit list measures has the others
  $ uprkit champions Japan --issue death-penalty
                                        who is likely to raise it in Japan's next review
  $ uprkit read report.pdf              what a Working Group report holds
  $ uprkit read slovenia/ -o slovenia.csv
                                        what the documents in a folder say together, as a table
  $ uprkit check slovenia/              what is wrong with them, and where they disagree
  $ uprkit classify report.pdf          what each recommendation asks

A file may be - for standard input. Data go to standard output or to the file of -o, all else to standard error.

Exit codes:
  0    fine
  1    a file could not be read or holds an error, there is no basis, or (check, lint) something was found
  2    wrong usage; the message says what was expected
  70   a fault of uprkit itself
  130  stopped with Ctrl-C; no half file is left behind`;
