import type { Corpus } from "../../src/corpus/corpus.ts";
import type { Engine } from "../queries/query.ts";
import { createArqueroEngine } from "./arquero.ts";
import { createD3Engine } from "./d3.ts";
import { createDuckdbEngine } from "./duckdb.ts";
import { listPlainColumns } from "./plain-columns.ts";
import { createPolarsEngine } from "./polars.ts";

/** Every peer, with the rows of this corpus in tables of its own. */
export async function createPeers(corpus: Corpus): Promise<readonly Engine[]> {
  const plain = listPlainColumns(corpus);
  return [
    await createDuckdbEngine(plain),
    createPolarsEngine(plain),
    createArqueroEngine(plain),
    createD3Engine(plain),
  ];
}
