import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState, type StateResolution } from "../../reference/resolve-state.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { quote } from "../diagnostic-tally.ts";
import { remember } from "../remember.ts";
import type { EntryContext, NoteEntry } from "./entry-context.ts";

/** Names under "countries": States, each once, and what is none. */
export interface Places {
  readonly states: readonly StateCode[];
  readonly others: readonly string[];
}

/** A function that resolves the names of a field of the entry of a context; it remembers those it has met. */
export function createPlaceReader({
  list,
  note,
}: EntryContext): (field: "states" | "recommendingStates", on: PartialDate | undefined) => Places {
  const resolve = remember((name) => resolveState(name));
  return (field, on) => {
    const names = list(field);
    if (names.length === 0) return NOWHERE;
    const states = new Set<StateCode>();
    const others: string[] = [];
    for (const name of names) {
      let result: StateResolution = resolve(name);
      // Serbia and Montenegro named a State for a time only.
      if (!result.found && result.suggestions.length > 0 && on !== undefined)
        result = resolveState(name, { on });
      if (result.found) {
        states.add(result.code);
        if (result.matched !== "fuzzy") continue;
        const message = `Cannot resolve ${quote(name)}: it was taken for ${result.code}`;
        note(field, "uhri/guessed-state", message, { key: name });
        continue;
      }
      others.push(name);
      const { suggestions } = result;
      note(field, "uhri/unknown-state", `Cannot resolve ${quote(name)}: no State has this name`, {
        key: name,
        hint: suggestions.length > 0 ? `Is it ${suggestions.join(" or ")}?` : "It was kept as a place.",
      });
    }
    return { states: [...states], others };
  };
}

const NOWHERE: Places = { states: [], others: [] };

/**
 * A document of the UPR is on one State. The index files some under several, or under another: said, and kept as it
 * is, with what the reference knows as the hint.
 */
export function noteForeignStates(
  states: readonly StateCode[],
  document: DocumentSymbol | undefined,
  note: NoteEntry,
): void {
  const review = document === undefined ? undefined : reviewOfDocument(document);
  const reviewed = review?.stateUnderReview;
  const isOther = reviewed !== undefined && states.length > 0 && !states.includes(reviewed);
  if (states.length < 2 && !isOther) return;
  const key = `${document ?? ""} ${states.join(" ")}`;
  const hint = reviewed === undefined ? {} : { hint: `The document is the report on ${reviewed}.` };
  if (isOther) {
    note(
      "states",
      "uhri/state-mismatch",
      `Cannot match ${document} with ${states.join(", ")}: it is on another State`,
      {
        key,
        ...hint,
      },
    );
  } else {
    const message = `Cannot tell which of ${states.join(", ")} is under review in ${document ?? "a document without symbol"}`;
    note("states", "uhri/several-states", message, { key, ...hint });
  }
}
