import { type Command, Option } from "commander";
import type { CorpusRow } from "../../corpus/corpus.ts";
import { rowAt } from "../../corpus/rows.ts";
import { UprError } from "../../errors.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatRowsCsv } from "../measures/format-measure.ts";
import { describeSlice, parseSlice, selectSlice } from "../slice/slice.ts";
import { formatSearch } from "../texts/format-search.ts";
import { loadTextData } from "../texts/text-data.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";
import { collect, parsePositive } from "./option-values.ts";

interface SearchFlags {
  readonly data?: readonly string[];
  readonly where?: readonly string[];
  readonly any?: true;
  readonly prefix?: boolean;
  readonly limit: number;
  readonly json?: true;
  readonly csv?: true;
}

/** `uprkit search`: recommendations by their words, the best first. */
export function addSearchCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("search")
    .description("Find recommendations by their words, States, issues and instruments, the best first.")
    .argument("<words...>", "what to look for; see below")
    .option(
      "--data <path>",
      "a report, a list or an export with texts, or a folder of documents; may stand several times",
      collect,
    )
    .option(
      "--where <key=value,…>",
      "only these recommendations, such as state=Kenya; may stand several times",
      collect,
    )
    .option("--any", "texts with any of the words; default: with all")
    .option("--prefix", "the last word is a beginning")
    .option("--limit <n>", "most recommendations", parsePositive, 10)
    .addOption(new Option("--json", "print the recommendations for programs").conflicts("csv"))
    .option("--csv", "print the recommendations as CSV")
    .addHelpText(
      "after",
      `
Words are found in every form (torture: tortured), instruments and States under every name (OPCAT).
  "standing invitation"   these words in this order; in a shell put '…' around
  educ*                   words that begin so
  state:Kenya by:Norway issue:torture instrument:CAT session:17
  torture -moratorium     without a word; in a shell put '…' around

Examples:
  $ uprkit search torture prisons --data 14-17.csv
  $ uprkit search '"standing invitation" by:Latvia' --data 10-13.csv --data 14-17.csv
  $ uprkit search OPCAT --data 14-17.csv --where state=Kenya --csv > opcat.csv`,
    )
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const slice = parseSlice(flags.where ?? []);
      try {
        finish(await printSearch(words.join(" "), slice, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), flags.data?.join(", ") ?? "embedded data", io);
        finish(EXIT.findings);
      }
    });
}

async function printSearch(
  query: string,
  slice: ReturnType<typeof parseSlice>,
  { data = [], any, prefix = false, limit, json, csv }: SearchFlags,
  io: CliIo,
): Promise<number> {
  const { corpus, source, shortSource, diagnostics } = await loadTextData(data, io);
  writeShortcomings(diagnostics, io);
  const { createSearchIndex } = await import("../../compare/search/search-index.ts");
  const view = selectSlice(corpus, slice);
  const match = any ? "any" : "all";
  const { basis, total, hits, readings } = createSearchIndex(view).search(query, { match, prefix, limit });
  if (basis === "no-words") {
    throw new UprError(
      "NO_TEXT",
      `Cannot search for "${query}": it has no word, expected words of the Latin script`,
    );
  }
  const found = hits.map((hit) => ({ hit, row: rowAt(view, hit.place) }));
  if (json || csv) {
    const rows = found.map(({ hit: { score, spans, text }, row }) => ({
      score,
      ...toFlat(row),
      text,
      spans,
    }));
    const where = Object.fromEntries(slice);
    const output = {
      query,
      options: { where, match, prefix, limit },
      source,
      unit: "recommender",
      total,
      readings,
      rows,
    };
    io.stdout.write(json ? `${JSON.stringify(output, undefined, 2)}\n` : await formatRowsCsv(rows));
  } else io.stdout.write(formatSearch(query, { total, readings }, found, shortSource, io));
  if (total === 0) {
    const about = describeSlice(slice);
    io.stderr.write(`No recommendation${about === "" ? "" : ` of ${about}`} has these words.\n`);
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}

/** A recommendation as a row, every member there, so that columns do not depend on the first. */
function toFlat({ recommendationId, recommendingState, action, claim, text: _, source, ...row }: CorpusRow) {
  return { recommendationId, ...row, recommendingState, action, claim, source };
}
