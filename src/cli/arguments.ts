import { InvalidArgumentError } from "commander";
import { CYCLES, type Cycle } from "../model/cycle.ts";
import { STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { resolveState } from "../reference/resolve-state.ts";
import { stateNameOf } from "../report/names.ts";
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
      ? "expected the name of a State or a code such as CHN"
      : `did you mean ${suggestions.map((each) => `${stateNameOf(each)} (${each})`).join(" or ")}?`;
  throw new UsageError(`Cannot resolve "${name}": no State has this name, ${hint}`);
}

/** A cycle, as an option has it. */
export function parseCycle(text: string): Cycle {
  const cycle = CYCLES.find((each) => String(each) === text);
  if (cycle === undefined) throw new InvalidArgumentError(`Expected one of ${CYCLES.join(", ")}.`);
  return cycle;
}
