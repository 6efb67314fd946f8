import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { resolveState } from "../../reference/resolve-state.ts";

/** Who asks, as the heading over the questions says. */
export interface AskingStates {
  /** Empty where the heading is one, but no State is known by it. */
  readonly askingStates: readonly StateCode[];
  readonly onBehalfOf?: string;
}

const BEHALF = /^(.{2,120}?)\s?[,(]?\s?\bon behalf of (?:the )?(.{2,160}?)\)?$/iu;
const MAX_HEADING = 120;

/** Whether a text is printed in capitals. */
export function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/\b(?:and|of|the)\b/gu, ""));
}

function readStates(text: string): readonly StateCode[] {
  const whole = resolveState(text.replace(/&/gu, "and"));
  if (whole.found) return [whole.code];
  // Names in capitals are found in running text only where they begin like names.
  const titled = text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  const found = findStatesInText(titled);
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), titled);
  return /^(?:[\s,;/&]|And|The)*$/u.test(rest) ? [...new Set(found.map(({ code }) => code))] : [];
}

function isNearlyState(name: string): boolean {
  const found = resolveState(name);
  return !found.found && found.suggestions.length > 0;
}

/** Reads a line as the heading over a State's questions; `undefined` where it is none. */
export function readAskingStates(line: string): AskingStates | undefined {
  const text = line.replace(/\s?[:.]$/u, "").trim();
  if (text.length > MAX_HEADING || /[?•]/u.test(text)) return undefined;
  const [, lead, group] = BEHALF.exec(text) ?? [];
  const name = lead ?? text;
  if (!isCapital(name)) return undefined;
  const askingStates = readStates(name);
  // Other lines in capitals are headings of subjects, unless they are nearly the name of a State.
  if (askingStates.length === 0 && lead === undefined && !isNearlyState(name)) return undefined;
  return { askingStates, ...(group === undefined ? {} : { onBehalfOf: group.trim() }) };
}
