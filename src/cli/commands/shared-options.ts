import { type Command, Option } from "commander";
import { listExtensions } from "../output/write-result.ts";
import { collect } from "./option-values.ts";

/** What `<State>` takes, everywhere. */
export const STATE_HELP = "name in any spelling, or its ISO 3166 code of three letters";

/** What `<State>` takes where one of its reviews may be meant. */
export const REVIEW_HELP = `${STATE_HELP}, or a review such as CHN-2`;

const DATA_HELP = "a report, a list, an export or a folder of documents; - for standard input";

/** `--data`: what is looked at in place of the embedded data set. */
export function addDataOption(command: Command): Command {
  return command.option("--data <path>", `${DATA_HELP}; default: the embedded data set`);
}

/** `--data` of commands that compare texts, which the embedded data set has not. */
export function addTextDataOption(command: Command): Command {
  return command.option("--data <path>", `${DATA_HELP}, with texts; may stand several times`, collect);
}

/** `--where`: which recommendations. */
export function addWhereOption(command: Command): Command {
  return command.option(
    "--where <key=value,…>",
    "only these recommendations, such as state=Kenya; may stand several times",
    collect,
  );
}

/** `--json`, `--csv` where there are rows, and `--output`, the last options of a command. */
export function addResultOptions(command: Command, { hasRows }: { readonly hasRows: boolean }): Command {
  const extensions = listExtensions(hasRows).join(", ");
  const json = new Option("--json", "print for programs, with everything there is");
  command.addOption(hasRows ? json.conflicts("csv") : json);
  if (hasRows) command.option("--csv", "print as CSV, a line for each row");
  return command.option(
    "-o, --output <file>",
    `write to a file; its extension picks the format: ${extensions}`,
  );
}
