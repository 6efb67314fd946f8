import type { Command } from "commander";
import type { CorpusRow } from "../../corpus/corpus.ts";
import { rowAt } from "../../corpus/rows.ts";
import { UprError } from "../../errors.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { describeSlice, parseSlice, selectSlice } from "../slice/slice.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { formatSearch } from "../texts/format-search.ts";
import { loadTextData } from "../texts/text-data.ts";
import { parsePositive } from "./option-values.ts";
import { addResultOptions, addTextDataOption, addWhereOption } from "./shared-options.ts";

interface SearchFlags extends ResultFlags {
  readonly data?: readonly string[];
  readonly where?: readonly string[];
  readonly any?: true;
  readonly prefix?: boolean;
  readonly limit?: number;
}

/** Recommendations a person is shown. */
const SHOWN = 10;

/** `uprkit search`: recommendations by their words, the best first. */
export function addSearchCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("search")
    .description("Find recommendations by their words, States, issues and instruments, the best first.")
    .argument("<words...>", "what to look for; see below");
  addWhereOption(addTextDataOption(command))
    .option("--any", "texts with any of the words; default: with all")
    .option("--prefix", "the last word is a beginning")
    .option("--limit <n>", "most recommendations; default: 10 for people, all for programs", parsePositive);
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
Words are found in every form (torture: tortured), instruments and States under every name (OPCAT).
  "standing invitation"   these words in this order; in a shell put '…' around
  educ*                   words that begin so
  state:Kenya by:Norway issue:torture instrument:CAT session:17
  torture -moratorium     without a word; in a shell put '…' around

Examples:
  $ uprkit search torture prisons --data later.csv
  $ uprkit search '"standing invitation" by:Latvia' --data earlier.csv --data later.csv
  $ uprkit search OPCAT --data later.csv --where state=Kenya -o opcat.xlsx`,
    )
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const slice = parseSlice(flags.where ?? []);
      formatOfResult(flags, true);
      try {
        finish(await printSearch(words.join(" "), slice, flags, io));
      } catch (error) {
        finish(reportFailure(error, (flags.data ?? ["embedded data"]).map(nameOf).join(", "), io));
      }
    });
}

async function printSearch(
  query: string,
  slice: ReturnType<typeof parseSlice>,
  flags: SearchFlags,
  io: CliIo,
): Promise<number> {
  const { data = [], any, prefix = false } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadTextData(data, io);
  writeShortcomings(diagnostics, io);
  const { createSearchIndex } = await import("../../compare/search/search-index.ts");
  const view = selectSlice(corpus, slice);
  const match = any ? "any" : "all";
  // A table that goes on elsewhere must not lack rows unseen.
  const limit = flags.limit ?? (formatOfResult(flags, true) === "txt" ? SHOWN : Math.max(1, view.size));
  const { basis, total, hits, readings } = createSearchIndex(view).search(query, { match, prefix, limit });
  if (basis === "no-words") {
    throw new UprError(
      "NO_TEXT",
      `Cannot search for "${query}": it has no word, expected words of the Latin script`,
    );
  }
  const found = hits.map((hit) => ({ hit, row: rowAt(view, hit.place) }));
  const rows = () =>
    found.map(({ hit: { score, spans, text }, row }) => ({ score, ...toFlat(row), text, spans }));
  await writeResult(
    {
      text: (target) => formatSearch(query, { total, readings }, found, shortSource, target),
      json: () => {
        const options = { where: Object.fromEntries(slice), match, prefix, limit };
        return { query, options, source, unit: "recommender", total, readings, rows: rows() };
      },
      rows,
    },
    flags,
    io,
  );
  if (total === 0) {
    const about = describeSlice(slice);
    const next = any ? "try fewer or other words" : "--any takes texts with some of them";
    writeNote(`No recommendation${about === "" ? "" : ` of ${about}`} has these words: ${next}.`, io);
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}

/** A recommendation as a row, every member there, so that columns do not depend on the first. */
function toFlat({ recommendationId, recommendingState, action, claim, text: _, source, ...row }: CorpusRow) {
  return { recommendationId, ...row, recommendingState, action, claim, source };
}
