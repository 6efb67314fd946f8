import { lazy } from "../internal/lazy.ts";
import type { IssueSlug, ThemeConcept } from "../model/vocabulary.generated.ts";
import { foldLabel, known, lazyIndex, lookUp, split } from "./lookup.ts";
import { THEME_ROWS } from "./themes.generated.ts";

/** A theme of OHCHR, with its labels through time. */
export interface Theme {
  /** Id of the theme, the same in every edition of the list. */
  readonly concept: ThemeConcept;
  /** Code of the list of 2014, such as `"D26"`; absent where that list has none or it was not seen. */
  readonly code2014?: string;
  /** Absent where the list of 2014 has none or it was not seen. */
  readonly label2014?: string;
  /** Absent where the list of 2019 has none or it was not seen. */
  readonly label2019?: string;
  /** In use since 2022; absent where there is none or it was not seen. */
  readonly label2022?: string;
  /** Other labels seen, some with a code before them. */
  readonly variants: readonly string[];
  /** Issues of UPR Info on the same matter; uprkit's mapping. */
  readonly issues: readonly IssueSlug[];
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * Themes of OHCHR in three generations of labels; not complete, see `data/README.md`.
 *
 * @example
 * ```ts
 * import { listThemes } from "uprkit";
 *
 * listThemes().filter(({ label2022 }) => label2022 === undefined).length > 0; // => true
 * ```
 *
 * @category Reference
 */
export const listThemes: () => readonly Theme[] = /* @__PURE__ */ lazy(() =>
  THEME_ROWS.map(([concept, code2014, label2014, label2019, label2022, issues, variants, note]) => ({
    concept,
    ...known("code2014", code2014),
    ...known("label2014", label2014),
    ...known("label2019", label2019),
    ...known("label2022", label2022),
    variants: split(variants, "; "),
    issues,
    ...known("note", note),
  })),
);

const themeByConcept = /* @__PURE__ */ lazyIndex(listThemes, ({ concept }) => [concept]);

/**
 * What is known about a theme.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this concept.
 *
 * @example
 * ```ts
 * import { themeOf } from "uprkit";
 *
 * themeOf("racial-discrimination").code2014; // => "B32"
 * ```
 *
 * @category Reference
 */
export function themeOf(concept: ThemeConcept): Theme {
  return lookUp(themeByConcept(), concept, "theme");
}

const themeByLabel = /* @__PURE__ */ lazyIndex(
  listThemes,
  ({ concept, code2014, label2014, label2019, label2022, variants }) => [
    ...[label2014, label2019, label2022].flatMap((label) => (label === undefined ? [] : [foldLabel(label)])),
    ...variants.flatMap((variant) => [foldLabel(variant), foldLabel(variant.replace(CODE, ""))]),
    ...(code2014 === undefined ? [] : [foldLabel(code2014)]),
    foldLabel(concept),
  ],
);

/** Code before a label, such as `B31` or `B31 -`. */
const CODE = /^[A-Z]\d{1,3}\s{1,3}(?:-\s{1,3})?/u;

/**
 * Theme that a label stands for, of any generation, with or without the code of 2014 before it; `undefined` where it
 * is not known.
 *
 * @example Three generations
 * ```ts
 * import { resolveTheme } from "uprkit";
 *
 * resolveTheme("Right to a remedy"); // => "remedy"
 * resolveTheme("Right to effective remedy & reparations"); // => "remedy"
 * resolveTheme("B32 Racial discrimination"); // => "racial-discrimination"
 * ```
 *
 * @category Reference
 */
export function resolveTheme(label: string): ThemeConcept | undefined {
  const themes = themeByLabel();
  const trimmed = label.trim();
  return (themes.get(foldLabel(trimmed)) ?? themes.get(foldLabel(trimmed.replace(CODE, ""))))?.concept;
}
