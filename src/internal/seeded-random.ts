/**
 * A generator of numbers from 0 up to, but not including, 1: the same seed gives the same numbers everywhere.
 *
 * Good enough for resampling, not for secrets.
 *
 * @see C. Doty-Humphrey (2010), "PractRand": the generator sfc32.
 */
export function createRandom(seed: number): () => number {
  let a = seed | 0;
  let b = Math.floor(seed / 0x1_0000_0000) | 0;
  let c = 0x9e37_79b9 | 0;
  let counter = 1;
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 0x1_0000_0000;
  };
  // Seeds that differ little start alike: the first numbers are thrown away.
  for (let i = 0; i < 15; i++) next();
  return next;
}
