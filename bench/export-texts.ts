import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Corpus } from "../src/corpus/corpus.ts";
import { createCorpus } from "../src/corpus/create-corpus.ts";
import { readCsvTable } from "../src/documents/csv.ts";
import { parseUprInfo } from "../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "../test/corpus/corpus.ts";

const WITH_TEXT = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"];

/** Exports of UPR Info with texts, of the paths given or else of the corpus beside the repository; `undefined` without. */
export async function loadExportTexts(paths: readonly string[]): Promise<Corpus | undefined> {
  if (paths.length === 0 && !hasCorpus) return undefined;
  const files = paths.length > 0 ? paths : WITH_TEXT.map((name) => corpusPath("uprinfo", "csv", name));
  const tables = await Promise.all(
    files.map(async (path) => (await readCsvTable(readFileSync(path), { name: basename(path) })).table),
  );
  return createCorpus({ uprInfo: tables.flatMap((table) => parseUprInfo(table).rows) }).corpus;
}
