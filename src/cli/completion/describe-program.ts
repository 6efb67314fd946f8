import type { Argument, Command, Option } from "commander";
import { LINT_RULES } from "../../classify/lint/lint-recommendation.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import { CYCLES } from "../../model/cycle.ts";
import { ISSUE_SLUGS } from "../../model/vocabulary.generated.ts";
import { listStates } from "../../reference/states.ts";
import { LISTING_NAMES } from "../commands/list-command.ts";
import { FIGURE_KINDS } from "../figures/figure-kinds.ts";
import { MEASURES } from "../measures/registry.ts";
import { KEY_FACTS, type KeyFacts } from "../slice/keys.ts";

/** What a shell can put in a place: words, or names of files. */
export interface Place {
  readonly words: readonly string[];
  readonly isFile: boolean;
}

/** An option as a shell completes it. */
export interface OptionFacts {
  /** As typed: `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; absent where nothing does. */
  readonly value?: Place;
}

/** A command as a shell completes it. */
export interface CommandFacts {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionFacts[];
  /** What its arguments are, in order; the last one stands for those after it. */
  readonly arguments: readonly Place[];
}

/** All commands, with the options every one takes. */
export interface ProgramFacts {
  readonly name: string;
  readonly options: readonly OptionFacts[];
  readonly commands: readonly CommandFacts[];
}

/** Facts of a program for completion, read from its commands: none is written down twice. */
export function describeProgram(program: Command): ProgramFacts {
  const help = program.createHelp();
  const options = help.visibleOptions(program).map(describeOption);
  const commands = help.visibleCommands(program).map((command) => ({
    name: command.name(),
    description: firstSentence(command.description()),
    options: [...command.options.filter(({ hidden }) => !hidden).map(describeOption), ...options],
    arguments:
      command.name() === "help"
        ? [{ words: program.commands.map((each) => each.name()), isFile: false }]
        : command.registeredArguments.map(describeArgument),
  }));
  return { name: program.name(), options, commands };
}

function describeOption(option: Option): OptionFacts {
  const { short, long, description, required, optional, argChoices, flags } = option;
  const names = [short, long].filter((name) => name !== undefined);
  const about = { flags: names, description: firstSentence(description) };
  if (!required && !optional) return about;
  // Every number is `<n>` in help; only of this one it is known which there are.
  if (long === "--cycle") return { ...about, value: wordsOf(CYCLES.map(String)) };
  const [, placeholder = ""] = /[<[]([^>\]]*)/u.exec(flags) ?? [];
  return { ...about, value: argChoices === undefined ? placeOf(placeholder) : wordsOf(argChoices) };
}

function describeArgument(argument: Argument): Place {
  return argument.argChoices === undefined ? placeOf(argument.name()) : wordsOf(argument.argChoices);
}

/** What may stand where help has a placeholder: `<State>` is a State everywhere, `<file>` a file. */
function placeOf(placeholder: string): Place {
  switch (trimEnd(placeholder, ".…")) {
    case "State":
      return wordsOf(listStates().flatMap(({ code, name }) => [name, code]));
    case "subject":
      return { words: listStates().flatMap(({ code, name }) => [name, code]), isFile: true };
    case "issue":
      return wordsOf(ISSUE_SLUGS);
    case "measure":
      return wordsOf(MEASURES.map(({ name }) => name));
    case "kind":
      return wordsOf(FIGURE_KINDS);
    case "list":
      return wordsOf(LISTING_NAMES);
    case "keys":
      return wordsOf(KEY_FACTS.map(shortKey));
    case "name=severity":
      return wordsOf(LINT_RULES.map(({ code }) => `${code.replace(/^lint\//u, "")}=`));
    case "key=value,":
      return wordsOf(KEY_FACTS.map((facts) => `${shortKey(facts)}=`));
    case "shell":
      return wordsOf(["bash", "zsh", "fish"]);
    case "file":
    case "path":
    case "report":
    case "submission":
    case "findings":
    case "document":
      return { words: [], isFile: true };
    default:
      return wordsOf([]);
  }
}

/** The key where it is a word, else the first short name for it. */
function shortKey({ key, names: [short = key] }: KeyFacts): string {
  return /^[a-z]+$/u.test(key) ? key : short;
}

function wordsOf(words: readonly string[]): Place {
  return { words, isFile: false };
}

function firstSentence(text: string): string {
  return text.split(/[;.:]/u, 1)[0]?.trim() ?? "";
}
