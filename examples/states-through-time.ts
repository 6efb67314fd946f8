/**
 * Names of States as documents print them, and what a name stood for on a day.
 *
 * Run: npx tsx examples/states-through-time.ts [name...]
 */
import { resolveState, reviewOf, stateOf } from "uprkit";

const names = process.argv.slice(2);
const printed =
  names.length > 0 ? names : ["Swaziland", "Venezuela, Bolivarian Republic of", "Phillipines", "Slovania"];

for (const name of printed) {
  const result = resolveState(name);
  if (!result.found) {
    console.log(
      `${name}: not resolved, near to ${result.suggestions.map((code) => stateOf(code).name).join(", ") || "none"}`,
    );
    continue;
  }
  const { code, matched } = result;
  const review = reviewOf(code, 2);
  const second =
    review === undefined ? "not known" : `session ${review.session}, ${review.reviewDate ?? "day not known"}`;
  console.log(`${name}: ${stateOf(code).name} (${code}, ${matched}); second review: ${second}`);
}
