/** How alike two partitions of the same things are. */
export interface PartitionAgreement {
  /** Adjusted Rand index: 1 = the same, 0 = as alike as chance makes them; `undefined` where both are trivial. */
  readonly adjustedRand: number | undefined;
  /** Mutual information over the mean of both entropies, from 0 to 1; `undefined` where neither tells anything apart. */
  readonly normalizedMutualInformation: number | undefined;
}

/**
 * Compares two partitions given as a label for each thing, in the same order.
 *
 * @see L. Hubert, P. Arabie (1985), "Comparing partitions", Journal of Classification 2.
 */
export function comparePartitions(a: readonly unknown[], b: readonly unknown[]): PartitionAgreement {
  const total = Math.min(a.length, b.length);
  const first = countLabels(a.slice(0, total));
  const second = countLabels(b.slice(0, total));
  const joint = new Map<unknown, Map<unknown, number>>();
  for (let i = 0; i < total; i++) {
    const line = joint.get(a[i]) ?? new Map<unknown, number>();
    line.set(b[i], (line.get(b[i]) ?? 0) + 1);
    joint.set(a[i], line);
  }
  const cells = [...joint].flatMap(([x, line]) => [...line].map(([y, count]) => ({ x, y, count })));
  const pairs = (counts: Iterable<number>): number => sum([...counts].map((n) => (n * (n - 1)) / 2));
  const together = pairs(cells.map(({ count }) => count));
  const inFirst = pairs(first.values());
  const inSecond = pairs(second.values());
  const expected = total < 2 ? 0 : (inFirst * inSecond) / ((total * (total - 1)) / 2);
  const most = (inFirst + inSecond) / 2;

  const information = sum(
    cells.map(({ x, y, count }) => {
      const independent = ((first.get(x) ?? 0) * (second.get(y) ?? 0)) / total;
      return (count / total) * Math.log(count / independent);
    }),
  );
  const entropies = entropyOf(first, total) + entropyOf(second, total);
  return {
    adjustedRand: most === expected ? undefined : (together - expected) / (most - expected),
    // Rounding may leave a trace below 0.
    normalizedMutualInformation: entropies === 0 ? undefined : Math.max(0, (2 * information) / entropies),
  };
}

function countLabels(labels: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function entropyOf(counts: ReadonlyMap<unknown, number>, total: number): number {
  return sum([...counts.values()].map((count) => -(count / total) * Math.log(count / total)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
