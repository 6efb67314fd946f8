import type { OptionFacts, Place, ProgramFacts } from "./describe-program.ts";
import { quoteWord } from "./quote-word.ts";

/** The script for bash 4 and newer, which needs no package beside it. */
export function formatBash({ name, options, commands }: ProgramFacts): string {
  const lists = new Map<string, string>();
  /** Long lists stand once in the script, whatever number of places they are for. */
  const wordsOf = ({ words }: Place): string => {
    const text = words.map(quoteWord).join(" ");
    const known = lists.get(text) ?? `_${name}_words_${lists.size}`;
    lists.set(text, known);
    return `"\${${known}[@]}"`;
  };
  const offer = (place: Place): string =>
    [
      ...(place.words.length > 0 ? [`_${name}_offer ${wordsOf(place)}`] : []),
      ...(place.isFile ? [`_${name}_files`] : []),
    ].join("; ") || ":";
  const valueCases = (own: readonly OptionFacts[]): string[] =>
    own.flatMap(({ flags, value }) =>
      value === undefined ? [] : [`        ${flags.join("|")}) ${offer(value)}; return ;;`],
    );
  const body = commands.flatMap((command) => {
    const flags = command.options.flatMap((option) => option.flags);
    const places = command.arguments;
    const last = places.length - 1;
    return [
      `    ${command.name})`,
      `      case "$previous" in`,
      ...valueCases(command.options),
      "      esac",
      `      if [[ $current == -* ]]; then _${name}_offer ${flags.map(quoteWord).join(" ")}; return; fi`,
      `      case "$place" in`,
      ...places.map((place, index) => `        ${index === last ? "*" : index}) ${offer(place)} ;;`),
      "      esac ;;",
    ];
  });
  const names = commands.map((command) => quoteWord(command.name)).join(" ");
  const flags = options.flatMap((option) => option.flags.map(quoteWord)).join(" ");
  return `${[
    `# Completion of ${name} for bash: source <(${name} completion bash)`,
    ...[...lists].map(([words, list]) => `${list}=(${words})`),
    "",
    `_${name}_offer() {`,
    "  local word quoted",
    '  for word in "$@"; do',
    // Whatever case a person types in; a name with spaces is quoted for the shell.
    `    if [[ "\${word,,}" == "\${typed,,}"* ]]; then printf -v quoted %q "$word"; COMPREPLY+=("$quoted"); fi`,
    // A key is followed by its value.
    '    if [[ "$word" == *= ]]; then compopt -o nospace 2>/dev/null || true; fi',
    "  done",
    "}",
    "",
    `_${name}_files() {`,
    "  local file",
    "  compopt -o filenames 2>/dev/null",
    '  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")',
    "}",
    "",
    `_${name}() {`,
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"`,
    "  local typed command= place=-1 index word",
    "  COMPREPLY=()",
    // What is typed may be quoted: 'Viet N or Viet\\ N.
    `  typed=\${current#[\\'\\"]}; typed=\${typed//\\\\/}`,
    "  for ((index = 1; index < COMP_CWORD; index++)); do",
    `    word=\${COMP_WORDS[index]}`,
    "    if [[ $word == -* ]]; then continue; fi",
    "    if [[ -z $command ]]; then command=$word; fi",
    "    place=$((place + 1))",
    "  done",
    '  case "$command" in',
    '    "")',
    `      if [[ $current == -* ]]; then _${name}_offer ${flags}; else _${name}_offer ${names}; fi ;;`,
    ...body,
    "  esac",
    "}",
    "",
    `complete -F _${name} ${name}`,
  ].join("\n")}\n`;
}
