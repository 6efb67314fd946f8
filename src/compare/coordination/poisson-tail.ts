/**
 * Probability that a Poisson number of the given mean is at least `count`, given that it is at least 1; 1 for a count
 * of 1 or less. For a mean near 0 it stays exact: nothing is subtracted from 1.
 */
export function conditionalTail(count: number, mean: number): number {
  if (count <= 1) return 1;
  // P(X ≥ count) over P(X ≥ 1): both by their series, without the factor e^-mean that they share.
  return Math.min(1, tailSeries(count, mean) / tailSeries(1, mean));
}

/** Sum of mean^k / k! over k from `first` on, over mean: the terms fall as soon as k exceeds the mean. */
function tailSeries(first: number, mean: number): number {
  let term = 1;
  for (let k = 2; k <= first; k++) term *= mean / k;
  let sum = 0;
  for (let k = first; term > 0; ) {
    sum += term;
    k++;
    term *= mean / k;
    if (k > mean && term < sum * 1e-15) break;
  }
  return sum;
}
