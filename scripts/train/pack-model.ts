import { deflateSync } from "fflate";
import type { ModelHeader } from "../../src/classify/model/unpack-model.ts";
import type { QuantizedClass } from "./train-classes.ts";

/** Classes and the hashes of their columns. */
export interface ClassSet {
  readonly hashes: Int32Array;
  readonly classes: readonly QuantizedClass[];
}

type Facts = Omit<ModelHeader, "features" | "steps" | "biases">;

/** Packs the classes of both tasks, actions first, in the form that `unpackModel` reads. */
export function packModel(sets: readonly ClassSet[], facts: Facts): Uint8Array {
  const entries = new Map<number, [label: number, weight: number][]>();
  const all = sets.flatMap(({ hashes, classes }) => classes.map((own) => ({ hashes, own })));
  for (const [label, { hashes, own }] of all.entries()) {
    for (const [place, column] of own.columns.entries()) {
      const hash = hashes[column] ?? 0;
      const list = entries.get(hash) ?? [];
      list.push([label, own.weights[place] ?? 0]);
      entries.set(hash, list);
    }
  }
  const features = [...entries].sort(([left], [right]) => left - right);
  const header: ModelHeader = {
    ...facts,
    features: features.length,
    steps: all.map(({ own }) => own.step),
    biases: all.map(({ own }) => own.bias),
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, headerBytes.length, true);
  const lows: number[] = [];
  const steps: number[] = [];
  let previous = 0;
  for (const [hash] of features) {
    lows.push((hash - previous) & 255);
    let step = (hash - previous) >>> 8;
    for (; step >= 128; step >>>= 7) steps.push((step & 127) | 128);
    steps.push(step);
    previous = hash;
  }
  const weights = features.flatMap(([, list]) => list);
  const bytes = [
    ...length,
    ...headerBytes,
    ...lows,
    ...steps,
    ...features.map(([, list]) => list.length),
    ...weights.map(([label]) => label),
    ...weights.map(([, weight]) => weight & 255),
  ];
  return deflateSync(Uint8Array.from(bytes), { level: 9, mem: 12 });
}
