import type { OptionFacts, Place, ProgramFacts } from "./describe-program.ts";

/** The script for fish: one line for each command and option. */
export function formatFish({ name, options, commands }: ProgramFacts): string {
  const names = commands.map((command) => command.name).join(" ");
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
    `complete -c ${name} -f`,
    ...options.map((option) => lineOf("", option)),
    ...commands.map(
      (command) =>
        `complete -c ${name} -n 'not __fish_seen_subcommand_from ${names}' -a ${command.name} -d ${quote(command.description)}`,
    ),
    ...commands.flatMap((command) => {
      const condition = `__fish_seen_subcommand_from ${command.name}`;
      const own = command.options.filter((option) => !options.includes(option));
      const last = command.arguments.at(-1);
      return [
        ...own.map((option) => lineOf(condition, option)),
        ...(last === undefined ? [] : [`complete -c ${name} -n '${condition}' ${placeOf(last).join(" ")}`]),
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
