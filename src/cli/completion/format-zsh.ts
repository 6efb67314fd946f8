import type { CommandFacts, OptionFacts, Place, ProgramFacts } from "./describe-program.ts";
import { quoteWord } from "./quote-word.ts";

/** The script for zsh, by its own `_arguments`. */
export function formatZsh({ name, options, commands }: ProgramFacts): string {
  const lists = new Map<string, { readonly list: string; readonly suffix: string }>();
  const actionOf = (place: Place): string => {
    const parts: string[] = [];
    if (place.words.length > 0) {
      const text = place.words.map(quoteWord).join(" ");
      const list = lists.get(text)?.list ?? `_${name}_words_${lists.size}`;
      // A key is followed by its value.
      lists.set(text, { list, suffix: place.words.every((word) => word.endsWith("=")) ? " -S ''" : "" });
      parts.push(list);
    }
    if (place.isFile) parts.push("_files");
    return parts.length === 1 ? (parts[0] ?? " ") : parts.length === 0 ? " " : `{${parts.join("; ")}}`;
  };
  const specOf = ({ flags, description, value }: OptionFacts): string => {
    const about = `[${escapeSpec(description)}]${value === undefined ? "" : `:value:${actionOf(value)}`}`;
    return flags.length === 1 ? quoteWord(`${flags[0]}${about}`) : `{${flags.join(",")}}${quoteWord(about)}`;
  };
  const caseOf = (command: CommandFacts): string[] => [
    `    ${command.name}) _arguments \\`,
    ...command.options.map((option) => `      ${specOf(option)} \\`),
    ...command.arguments.map((place, index) => {
      const isLast = index === command.arguments.length - 1;
      return `      ${quoteWord(`${isLast ? "*" : index + 1}:argument:${actionOf(place)}`)} \\`;
    }),
    "      ;;",
  ];
  const cases = commands.flatMap(caseOf);
  const globals = options.map((option) => `    ${specOf(option)} \\`);
  return `${[
    `#compdef ${name}`,
    `# Completion of ${name} for zsh: source <(${name} completion zsh), after compinit`,
    ...[...lists].map(
      ([words, { list, suffix }]) =>
        // Without regard to case, as States are typed.
        `${list}() { local -a words=(${words}); compadd${suffix} -M 'm:{a-zA-Z}={A-Za-z}' -a words }`,
    ),
    `_${name}_commands() {`,
    "  local -a commands=(",
    ...commands.map((command) => `    ${quoteWord(`${command.name}:${command.description}`)}`),
    "  )",
    "  _describe command commands",
    "}",
    "",
    `_${name}() {`,
    "  local state line",
    "  _arguments -C \\",
    ...globals,
    `    '1:command:_${name}_commands' '*::argument:->arguments'`,
    "  [[ $state == arguments ]] || return",
    "  case $line[1] in",
    ...cases,
    "  esac",
    "}",
    "",
    // As a file of $fpath it is the function itself when it is first asked; else it was sourced.
    `if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi`,
  ].join("\n")}\n`;
}

/** In a description brackets and colons mean something. */
function escapeSpec(text: string): string {
  return text.replaceAll(/[[\]:\\]/gu, (sign) => `\\${sign}`);
}
