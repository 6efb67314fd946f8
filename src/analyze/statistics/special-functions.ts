/** Lanczos' coefficients for g = 7. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];

/** Below this a continued fraction's denominator is taken to be this. */
const TINY = 1e-300;
const PRECISION = 1e-16;
/** Terms after which a series that has not settled is taken as it is; some hundred suffice for counts of a corpus. */
const MOST_TERMS = 10_000;

/**
 * Logarithm of the gamma function of a positive number; relative error about 1e-14.
 *
 * @see C. Lanczos (1964), "A precision approximation of the gamma function".
 */
export function logGamma(x: number): number {
  // The reflection keeps the sum away from its pole at 0.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first = 1, ...rest] = LANCZOS;
  const sum = rest.reduce((total, coefficient, i) => total + coefficient / (x + i), first);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Logarithm of the binomial coefficient "n over k". */
export function logBinomial(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/**
 * Regularized upper incomplete gamma function Q(a, x): exact in the far tail, where 1 − P(a, x) is 0.
 *
 * @see W. H. Press et al. (2007), "Numerical Recipes", section 6.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < MOST_TERMS && Math.abs(term) > PRECISION * sum; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - front * sum;
  }
  return (
    front / continueFraction(x + 1 - a, (n) => ({ numerator: n * (a - n), denominator: x + 2 * n + 1 - a }))
  );
}

/**
 * Regularized incomplete beta function I_x(a, b).
 *
 * @see W. H. Press et al. (2007), "Numerical Recipes", section 6.4.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // On the other side of the mean the fraction settles faster, and the smaller of the two tails stays exact.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  );
  const fraction = continueFraction(1, (n) => {
    const half = Math.floor(n / 2);
    const numerator =
      n % 2 === 0
        ? (half * (b - half) * x) / ((a + n - 1) * (a + n))
        : (-(a + half) * (a + b + half) * x) / ((a + n - 1) * (a + n));
    return { numerator, denominator: 1 };
  });
  return front / fraction;
}

/** Value of `first + n₁ / (d₁ + n₂ / (d₂ + …))` by Lentz's method. */
function continueFraction(
  first: number,
  termAt: (n: number) => { readonly numerator: number; readonly denominator: number },
): number {
  const keepOff = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let value = keepOff(first);
  let upper = value;
  let lower = 0;
  for (let n = 1; n < MOST_TERMS; n++) {
    const { numerator, denominator } = termAt(n);
    lower = 1 / keepOff(denominator + numerator * lower);
    upper = keepOff(denominator + numerator / upper);
    const step = upper * lower;
    value *= step;
    if (Math.abs(step - 1) < PRECISION * 4) break;
  }
  return value;
}
