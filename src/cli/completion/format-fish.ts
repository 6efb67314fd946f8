import type { OptionFacts, Place, ProgramFacts } from "./describe-program.ts";

/** The script for fish: one line for each command and option. */
export function formatFish({ name, options, commands }: ProgramFacts): string {
  const lineOf = (condition: string, { flags, description, value }: OptionFacts): string =>
    [
      `complete -c ${name}`,
      ...(condition === "" ? [] : [`-n '${condition}'`]),
      ...flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
      ...(value === undefined ? [] : ["-r", ...placeOf(value)]),
      `-d ${quote(description)}`,
    ].join(" ");
  return `${[
    `# Completion of ${name} for fish`,
    // Words that are no options: the command and its arguments so far.
    `function __${name}_words`,
    "  string match --invert -- '-*' (commandline -opc)[2..-1]",
    "end",
    `function __${name}_in`,
    `  set -l words (__${name}_words)`,
    '  test "$words[1]" = "$argv[1]"',
    "end",
    `function __${name}_at`,
    `  set -l words (__${name}_words)`,
    '  test "$words[1]" = "$argv[1]"; and test (count $words) $argv[2] $argv[3]',
    "end",
    `complete -c ${name} -f`,
    ...options.map((option) => lineOf("", option)),
    ...commands.map(
      (command) =>
        `complete -c ${name} -n 'test (count (__${name}_words)) -eq 0' -a ${command.name} -d ${quote(command.description)}`,
    ),
    ...commands.flatMap((command) => {
      const condition = `__${name}_in ${command.name}`;
      const own = command.options.filter((option) => !options.includes(option));
      const last = command.arguments.length - 1;
      return [
        ...own.map((option) => lineOf(condition, option)),
        ...command.arguments.map((place, index) => {
          // The last one stands for those after it.
          const at = `__${name}_at ${command.name} ${index === last ? "-gt" : "-eq"} ${index === last ? index : index + 1}`;
          return `complete -c ${name} -n '${at}' ${placeOf(place).join(" ")}`;
        }),
      ];
    }),
  ].join("\n")}\n`;
}

function placeOf({ words, isFile }: Place): string[] {
  return [
    ...(isFile ? ["-F"] : ["-f"]),
    // A list of fish is parted by spaces; a name with spaces is quoted within it.
    ...(words.length === 0
      ? []
      : [`-a ${quote(words.map((word) => (/^[\w.=+-]+$/u.test(word) ? word : quote(word))).join(" "))}`]),
  ];
}

/** In fish only a backslash and the quote itself mean something between single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
