import { type Command, InvalidArgumentError } from "commander";
import { describeProgram } from "../completion/describe-program.ts";
import { formatBash } from "../completion/format-bash.ts";
import { formatFish } from "../completion/format-fish.ts";
import { formatZsh } from "../completion/format-zsh.ts";
import type { CliIo } from "../io.ts";
import { explainNames } from "../suggestion.ts";

const FORMATS = { bash: formatBash, zsh: formatZsh, fish: formatFish } as const;
type Shell = keyof typeof FORMATS;

/** `uprkit completion`: what a shell needs to complete commands. */
export function addCompletionCommand(program: Command, io: CliIo): void {
  program
    .command("completion")
    .description("Print a script by which a shell completes commands, options, States and issues.")
    .argument("<shell>", Object.keys(FORMATS).join(", "), parseShell)
    .addHelpText(
      "after",
      `
In bash, add this to ~/.bashrc:     source <(uprkit completion bash)
In zsh, after compinit in ~/.zshrc: source <(uprkit completion zsh)
In fish, once:                      uprkit completion fish > ~/.config/fish/completions/uprkit.fish

Examples:
  $ uprkit completion bash
  $ uprkit completion zsh > _uprkit
  $ uprkit completion fish > uprkit.fish`,
    )
    .action((shell: Shell) => {
      io.stdout.write(FORMATS[shell](describeProgram(program)));
    });
}

function parseShell(text: string): Shell {
  const names = Object.keys(FORMATS);
  if (names.includes(text)) return text as Shell;
  throw new InvalidArgumentError(explainNames(text, names));
}
