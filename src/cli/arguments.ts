import { InvalidArgumentError } from "commander";
import { CYCLES, type Cycle } from "../model/cycle.ts";
import { STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { resolveState } from "../reference/resolve-state.ts";
import { stateNameOf } from "../report/names.ts";
import { looksLikePath } from "./input/path-like.ts";
import { UsageError } from "./usage-error.ts";

/** The State a person means: by code or by name. Throws {@link UsageError} with what it may have been. */
export function findState(name: string): StateCode {
  const code = STATE_CODES.find((each) => each === name.trim().toUpperCase());
  if (code !== undefined) return code;
  const found = resolveState(name);
  if (found.found) return found.code;
  // In small letters a name is only recognized when it is right; people type that way.
  const capitalized = name.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const again = resolveState(capitalized);
  if (again.found) return again.code;
  const suggestions = [...new Set([...found.suggestions, ...again.suggestions])];
  const hint =
    suggestions.length === 0
      ? looksLikePath(name)
        ? "expected a State or a code such as CHN; a file or folder goes with --data"
        : isReviewId(name)
          ? `expected the State alone, as in "${name.slice(0, 3).toUpperCase()}"`
          : "expected the name of a State or a code such as CHN"
      : `did you mean ${suggestions.map((each) => `${stateNameOf(each)} (${each})`).join(" or ")}?`;
  throw new UsageError(`Cannot resolve "${name}": no State has this name, ${hint}`);
}

/** Whether a name is that of a review, such as `CHN-2`. */
export function isReviewId(name: string): boolean {
  const [state = "", cycle = "", ...rest] = name.trim().toUpperCase().split("-");
  return (
    rest.length === 0 &&
    STATE_CODES.some((code) => code === state) &&
    CYCLES.some((each) => String(each) === cycle)
  );
}

/** A review as a person names it: a State, and a cycle where one is said. */
export interface NamedReview {
  readonly state: StateCode;
  readonly cycle: Cycle | undefined;
}

/** The review a person means: `CHN-2`, or a State, with the cycle of `--cycle`. Throws {@link UsageError}. */
export function findReview(name: string, cycle: Cycle | undefined): NamedReview {
  if (!isReviewId(name)) return { state: findState(name), cycle };
  const own = parseCycle(name.trim().slice(4));
  if (cycle !== undefined && cycle !== own) {
    throw new UsageError(`Cannot look at ${name} with --cycle ${cycle}: expected one cycle`);
  }
  return { state: findState(name.trim().slice(0, 3)), cycle: own };
}

/** A cycle, as an option has it. */
export function parseCycle(text: string): Cycle {
  const cycle = CYCLES.find((each) => String(each) === text);
  if (cycle === undefined) throw new InvalidArgumentError(`Expected one of ${CYCLES.join(", ")}.`);
  return cycle;
}
