import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { countWordings } from "../../src/compare/coordination/count-wordings.ts";
import { type Coordination, findCoordination } from "../../src/compare/coordination/find-coordination.ts";
import { measureBoilerplate } from "../../src/compare/coordination/measure-boilerplate.ts";
import { createSearchIndex } from "../../src/compare/search/search-index.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

/** A crude reading of treaties by itself, to check the clusters against: none of the library's names. */
const TREATIES = [
  /persons disabilit|\bcrpd\b/u,
  /convention rights child|\bcrc\b/u,
  /discrimination women|\bcedaw\b/u,
  /protocol (?:united nations )?convention torture|\bop ?cat\b/u,
  /convention torture|\bu?n?cat\b/u,
  /enforced disappearances?|\b(?:ced|icppe?d|cped)\b/u,
  /migrant workers members|\b(?:icrmw|cmw|icmw)\b/u,
  /rome statute|\bicc\b/u,
  /covenant economic|\bicescr\b/u,
  /covenant civil|\biccpr\b/u,
  /second optional/u,
  /sale children/u,
  /children armed conflict/u,
  /\bilo\b/u,
  /forms racial discrimination|\bi?cerd\b/u,
];
const SMALL_WORDS = /\b(?:the|of|on|and|to|in|for|against|its|international)\b/gu;

function readTreaties(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(SMALL_WORDS, " ")
    .replaceAll(/[^a-z]+/gu, " ");
  return TREATIES.map((treaty) => Number(treaty.test(words))).join("");
}

describe.skipIf(!hasCorpus)("wording among the recommendations of sessions 1 to 17", () => {
  let corpus: Corpus;
  let found: Coordination;
  beforeAll(async () => {
    const names = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"];
    const tables = await Promise.all(
      names.map(
        async (name) =>
          (await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name })).table,
      ),
    );
    corpus = createCorpus({ uprInfo: tables.flatMap((table) => parseUprInfo(table).rows) }).corpus;
    found = findCoordination(corpus);
  }, 120_000);

  it("has the identical wordings that were counted by other means", () => {
    const counts = countWordings(corpus);
    expect([counts.textCount, counts.distinctTextCount, counts.wordingCount]).toEqual([
      33_082, 30_974, 30_710,
    ]);
    expect(counts.repeated.slice(0, 6).map(({ count }) => count)).toEqual([53, 51, 49, 48, 45, 40]);
    const masked = countWordings(corpus, { maskStates: true });
    const share = masked.repeated.reduce((sum, { count }) => sum + count, 0) / masked.textCount;
    // 10.0 % of the rows of sessions 1 to 20, by another program.
    expect(share).toBeCloseTo(0.0994, 4);
  });

  it("has clusters of one instrument, by a reading of its own", () => {
    let pairs = 0;
    let mismatches = 0;
    for (const { members } of found.clusters) {
      const signs = members.map(({ place }) => readTreaties(found.texts[place]?.text ?? ""));
      for (const [at, sign] of signs.entries()) {
        for (const other of signs.slice(at + 1)) {
          pairs += 1;
          mismatches += Number(sign !== other);
        }
      }
    }
    expect(pairs).toBeGreaterThan(10_000);
    expect(mismatches / pairs).toBeLessThan(0.01);
  });

  it("tells joint recommendations from coordination, and one State's words from common ones", () => {
    const count = (kind: string) => found.clusters.filter((cluster) => cluster.kind === kind).length;
    expect(count("joint")).toBeGreaterThan(3 * count("in-review"));
    const latvia = found.clusters.find(({ heaps }) =>
      heaps.some(
        ({ within, state, observed }) => within === "recommender" && state === "LVA" && observed > 40,
      ),
    );
    expect(latvia?.heaps[0]?.level).toBe("surprising");
    const [all] = measureBoilerplate(found, { by: "all" });
    expect(all?.value).toBeGreaterThan(0.08);
    expect(all?.value).toBeLessThan(0.13);
  });

  it("is searched by name, word and field", () => {
    const index = createSearchIndex(corpus);
    expect(index.size).toBe(33_082);
    const opcat = index.search("OPCAT", { limit: 100 });
    expect(opcat.total).toBeGreaterThan(500);
    const stems = index.search("torture", { limit: 100 });
    expect(stems.hits.every(({ text }) => /tortur/iu.test(text))).toBe(true);
  });
});
