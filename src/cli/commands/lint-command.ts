import { type Command, Option } from "commander";
import { LINT_RULES, lintRecommendation } from "../../classify/lint/lint-recommendation.ts";
import type { LintSeverity } from "../../classify/lint/lint-rule.ts";
import { openDrafts } from "../input/draft-input.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeText } from "../io.ts";
import { formatLintFindings } from "../labels/format-lint.ts";
import { hasErrors, reportFailure, writeDiagnostics } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { collect } from "./option-values.ts";

interface LintFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly rule?: readonly string[];
  readonly list?: true;
}

type Rules = Readonly<Record<string, LintSeverity | "off">>;

/** `uprkit lint`: what weakens the draft of a recommendation. */
export function addLintCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("lint")
    .description("Say what weakens a draft of a recommendation, and how to put it better.")
    .argument("[text...]", "the draft, or a file of drafts; - for standard input")
    .option(
      "--rule <name=severity>",
      "set a rule to error, warning, info or off; may stand several times",
      collect,
    )
    .option("--list", "list the rules")
    .addOption(
      new Option("--json", "print for programs: an array of one object per draft").conflicts("ndjson"),
    )
    .option("--ndjson", "print for programs: one object per line")
    .addHelpText(
      "after",
      `
A file is one that read knows, lines { "id": …, "text": … }, or plain text with one draft to a line. Ends with 1 if
anything was found. docs/linter.md has every rule with its reason.

Examples:
  $ uprkit lint "Ratify the Convention against Torture before its next review"
  $ uprkit lint --list
  $ uprkit lint "Adopt a national action plan on housing" --rule no-deadline=off`,
    )
    .action(async (parts: readonly string[], flags: LintFlags) => {
      if (flags.list) {
        listRules(flags, io);
        return;
      }
      if (parts.length === 0) throw new UsageError("Cannot lint nothing: expected a draft, a file or -");
      const rules = parseRules(flags.rule ?? []);
      try {
        finish(await lintDrafts(parts, rules, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(parts[0] ?? ""), io));
      }
    });
}

function listRules({ json, ndjson }: LintFlags, io: CliIo): void {
  const rules = LINT_RULES.map(({ code, severity, summary }) => ({ code, severity, summary }));
  if (json) io.stdout.write(`${JSON.stringify(rules, undefined, 2)}\n`);
  else if (ndjson) for (const rule of rules) io.stdout.write(`${JSON.stringify(rule)}\n`);
  else {
    for (const { code, severity, summary } of rules) {
      writeText(`${code.replace(/^lint\//u, "").padEnd(24)}  ${severity.padEnd(7)}  ${summary}\n`, io);
    }
  }
}

async function lintDrafts(
  parts: readonly string[],
  rules: Rules,
  flags: LintFlags,
  io: CliIo,
): Promise<number> {
  let exit: number = EXIT.ok;
  let count = 0;
  let found = 0;
  const input = await openDrafts(parts, io);
  const diagnostics = await input.readTexts({
    take(item) {
      if ("diagnostic" in item) {
        exit = EXIT.findings;
        writeDiagnostics([item.diagnostic], io);
        return;
      }
      const { id, text } = item;
      const findings = lintRecommendation(text, { rules });
      count += 1;
      found += findings.length;
      if (findings.length > 0) exit = EXIT.findings;
      if (flags.ndjson) io.stdout.write(`${JSON.stringify({ id, findings })}\n`);
      else if (flags.json) io.stdout.write(`${count === 1 ? "[" : ","}\n${JSON.stringify({ id, findings })}`);
      else writeText(formatLintFindings({ id, text, findings }, io), io);
    },
    pace: () => Promise.resolve(),
  });
  if (flags.json) io.stdout.write(count === 0 ? "[]\n" : "\n]\n");
  else if (!flags.ndjson) {
    writeText(
      `${found} ${found === 1 ? "finding" : "findings"} in ${count} ${count === 1 ? "text" : "texts"}\n`,
      io,
    );
  }
  writeDiagnostics(diagnostics, io);
  return hasErrors(diagnostics) ? EXIT.findings : exit;
}

function parseRules(settings: readonly string[]): Rules {
  const rules: [string, LintSeverity | "off"][] = [];
  for (const setting of settings) {
    const [name = "", value = ""] = setting.split("=", 2);
    const code = name.startsWith("lint/") ? name : `lint/${name}`;
    const severity = (["error", "warning", "info", "off"] as const).find((each) => each === value);
    if (severity === undefined || !LINT_RULES.some((rule) => rule.code === code)) {
      throw new UsageError(
        `Cannot set "${setting}": expected the name of a rule (uprkit lint --list) with =error, =warning, =info or =off`,
      );
    }
    rules.push([code, severity]);
  }
  return Object.fromEntries(rules);
}
