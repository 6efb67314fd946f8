import { lazy } from "../internal/lazy.ts";
import type { ActionCategory } from "../model/vocabulary.generated.ts";
import { ACTION_CATEGORY_ROWS } from "./action-categories.generated.ts";
import { foldLabel, lazyIndex, lookUp, split } from "./lookup.ts";

/** A category of the action that a recommendation asks for. */
export interface ActionCategoryFacts {
  /** Number of the category, 1 to 5. */
  readonly category: ActionCategory;
  /** Such as `"Specific action"`. */
  readonly label: string;
  /** What the category means, in uprkit's words. */
  readonly meaning: string;
  /** Verbs that the guide names for it; empty for none. */
  readonly cueVerbs: readonly string[];
}

/**
 * The five categories, from the least to the most specific.
 *
 * @example
 * ```ts
 * import { listActionCategories } from "uprkit";
 *
 * listActionCategories().map(({ label }) => label)[4]; // => "Specific action"
 * ```
 *
 * @see E. R. McMahon (2010), "Herding Cats and Sheep"; UPR Info, "Action Category" (2014).
 *
 * @category Reference
 */
export const listActionCategories: () => readonly ActionCategoryFacts[] = /* @__PURE__ */ lazy(() =>
  ACTION_CATEGORY_ROWS.map(([category, label, meaning, verbs]) => ({
    category,
    label,
    meaning,
    cueVerbs: split(verbs, "|"),
  })),
);

const factsByCategory = /* @__PURE__ */ lazyIndex(listActionCategories, ({ category }) => [category]);

/**
 * What a category of action means.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if `category` is not 1 to 5.
 *
 * @example
 * ```ts
 * import { actionCategoryOf } from "uprkit";
 *
 * actionCategoryOf(2).label; // => "Continuing action"
 * ```
 *
 * @category Reference
 */
export function actionCategoryOf(category: ActionCategory): ActionCategoryFacts {
  return lookUp(factsByCategory(), category, "action category");
}

const factsByLabel = /* @__PURE__ */ lazyIndex(listActionCategories, ({ category, label }) =>
  [String(category), label, `${category} ${label}`].map(foldLabel),
);

/**
 * Category that a label stands for, with its number or without; `undefined` where it is none.
 *
 * @example
 * ```ts
 * import { resolveActionCategory } from "uprkit";
 *
 * resolveActionCategory("4 - General action"); // => 4
 * resolveActionCategory("5"); // => 5
 * resolveActionCategory("6"); // => undefined
 * ```
 *
 * @category Reference
 */
export function resolveActionCategory(label: string): ActionCategory | undefined {
  return factsByLabel().get(foldLabel(label))?.category;
}
