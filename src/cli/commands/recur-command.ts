import type { Command } from "commander";
import type { MissingBasis, RecurrenceBasis, Recurrences } from "../../compare/recurrence/recurrence.ts";
import { UprError } from "../../errors.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { stateNameOf } from "../../report/names.ts";
import { findReview, parseCycle } from "../arguments.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatRecurrences } from "../recurrence/format-recurrences.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { loadTextData } from "../texts/text-data.ts";
import { parsePositive } from "./option-values.ts";
import { addResultOptions, addTextDataOption, REVIEW_HELP } from "./shared-options.ts";

interface RecurFlags extends ResultFlags {
  readonly data?: readonly string[];
  readonly cycle?: Cycle;
  readonly limit: number;
}

/** `uprkit recur`: what a review asks that earlier reviews of the same State asked. */
export function addRecurCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("recur")
    .description(
      "Show what came back: recommendations of a review that earlier reviews of the State had made.",
    )
    .argument("<State>", `State under review: ${REVIEW_HELP}`);
  addTextDataOption(command)
    .option("--cycle <n>", "cycle of the later review; default: the last one with texts", parseCycle)
    .option("--limit <n>", "most recommendations to print for people", parsePositive, 20);
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
Needs the texts of at least two reviews, which the embedded data set has not. English only.

Examples:
  $ uprkit recur Kenya --data earlier.csv --data later.csv
  $ uprkit recur KEN --data earlier.csv --data later.csv --cycle 2 --limit 100
  $ uprkit recur Slovenia --data earlier.csv --data report.pdf -o recurrence.json`,
    )
    .action(async (name: string, flags: RecurFlags) => {
      const { state, cycle } = findReview(name, flags.cycle);
      formatOfResult(flags, true);
      try {
        finish(await printRecurrences(state, { ...flags, ...(cycle === undefined ? {} : { cycle }) }, io));
      } catch (error) {
        finish(reportFailure(error, (flags.data ?? ["embedded data"]).map(nameOf).join(", "), io));
      }
    });
}

async function printRecurrences(state: StateCode, flags: RecurFlags, io: CliIo): Promise<number> {
  const { data = [], cycle, limit } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadTextData(data, io);
  writeShortcomings(diagnostics, io);
  const { findRecurrences, listRecurrenceOutcomes, recurrenceRates } = await import("../../compare/index.ts");
  const { classifyIssues } = await import("../../classify/classify-issues.ts");
  const all = findRecurrences(corpus, { stateUnderReview: state, classifyIssues });
  const basis = all.basis[0];
  const name = stateNameOf(state);
  const session = laterSessionOf(basis, cycle);
  if (basis === undefined || session === undefined) throw noBasis(name, basis, cycle);
  const recurrences = endAt(all, basis, session);
  const [later] = recurrenceRates(only(recurrences, session), { side: "later" });
  const [earlier] = recurrenceRates(recurrences);
  const outcomes = listRecurrenceOutcomes(recurrences);
  const links = recurrences.links;
  if (later === undefined || earlier === undefined) throw noBasis(name, basis, cycle);
  await writeResult(
    {
      text: (target) => {
        const before = basis.sessions.filter((one) => one < session);
        const view = { name, session, before, later, earlier, outcomes, links, limit, shortSource };
        return formatRecurrences(view, target);
      },
      json: () => ({ state, name, session, source, basis, later, earlier, outcomes, links }),
      rows: () => links,
    },
    flags,
    io,
  );
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}

/** Session of the review to look at: that of the cycle, or the last; `undefined` where none was before it. */
function laterSessionOf(basis: RecurrenceBasis | undefined, cycle: Cycle | undefined): number | undefined {
  return basis?.sessions
    .slice(1)
    .filter((session) => cycle === undefined || cycleOfSession(session) === cycle)
    .at(-1);
}

/** What a review brought back, as if it were the last. */
function endAt({ demands, links }: Recurrences, basis: RecurrenceBasis, session: number): Recurrences {
  return {
    demands: demands.filter((demand) => demand.session <= session),
    links: links.filter(({ later }) => later.session === session),
    basis: [{ ...basis, sessions: basis.sessions.filter((one) => one <= session) }],
  };
}

/** The recommendations of one review, with its links. */
function only(recurrences: Recurrences, session: number): Recurrences {
  return { ...recurrences, demands: recurrences.demands.filter((demand) => demand.session === session) };
}

const REASONS: Readonly<Record<MissingBasis, string>> = {
  "one-review": "the texts of only one review of it are there, expected two",
  "no-texts": "recommendations of two reviews with texts are not there",
  language: "its texts are not in English in two reviews",
};

function noBasis(name: string, basis: RecurrenceBasis | undefined, cycle: Cycle | undefined): UprError {
  const reason =
    basis === undefined
      ? "no recommendation to it is there"
      : basis.missing === undefined
        ? `no review of cycle ${cycle} with one before it is there, but reviews in sessions ${basis.sessions.join(", ")}`
        : REASONS[basis.missing];
  return new UprError(
    "NO_TEXT",
    `Cannot tell what came back in reviews of "${name}": ${reason}. There is no basis for a figure. Give the reports of both reviews, or an export that has their texts, with --data.`,
  );
}
