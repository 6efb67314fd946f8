import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { detectInstruments } from "../../src/classify/instruments/detect-instruments.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

/** A recommendation whose instruments were judged by reading it; `half` B was scored once, when all was done. */
interface Judged {
  readonly id: string;
  readonly stratum: "named" | "random" | "suspicious";
  readonly half: "A" | "B";
  readonly instruments: Readonly<Record<string, readonly string[]>>;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
}

const judged: readonly Judged[] = JSON.parse(
  readFileSync(new URL("judged/instruments.json", import.meta.url), "utf8"),
).texts;

/** Precision and recall of what was found against what was judged, over all texts together. */
function score(pairs: readonly (readonly [found: ReadonlySet<string>, gold: ReadonlySet<string>])[]): Score {
  let both = 0;
  let found = 0;
  let gold = 0;
  for (const [one, other] of pairs) {
    found += one.size;
    gold += other.size;
    for (const value of one) if (other.has(value)) both++;
  }
  return { precision: both / found, recall: both / gold };
}

describe.skipIf(!hasCorpus)("instruments named in judged recommendations", () => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    for (const name of ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"]) {
      const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
      for (const { id, text } of parseUprInfo(table).rows) texts.set(id.replace("upr-info:", ""), text ?? "");
    }
  });

  it("are judged on at least 320 texts that are in the corpus", () => {
    expect(judged.length).toBeGreaterThanOrEqual(320);
    expect(judged.filter(({ id }) => !texts.has(id))).toEqual([]);
  });

  it.each(["A", "B"])("are found: precision 0.985, recall 0.975 (half %s)", (half) => {
    const pairs = judged
      .filter((text) => text.half === half)
      .map(({ id, instruments }) => {
        const found = detectInstruments(texts.get(id) ?? "").instruments;
        return [
          new Set(found.map(({ instrument }) => instrument)),
          new Set(Object.keys(instruments)),
        ] as const;
      });
    const { precision, recall } = score(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.985);
    expect(recall).toBeGreaterThanOrEqual(0.975);
  });

  it.each(["A", "B"])("come with the act asked for: precision 0.95, recall 0.92 (half %s)", (half) => {
    const pairs = judged
      .filter((text) => text.half === half)
      .map(({ id, instruments }) => {
        const found = detectInstruments(texts.get(id) ?? "").instruments.filter(
          ({ instrument }) => instruments[instrument] !== undefined,
        );
        const acts = found.flatMap(({ instrument, acts: all }) =>
          all.map(({ act }) => `${instrument} ${act}`),
        );
        const gold = Object.entries(instruments).flatMap(([code, all]) => all.map((act) => `${code} ${act}`));
        return [new Set(acts), new Set(gold)] as const;
      });
    const { precision, recall } = score(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });
});
