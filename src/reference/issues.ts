import { lazy } from "../internal/lazy.ts";
import { type IssueSlug, THEME_CONCEPTS, type ThemeConcept } from "../model/vocabulary.generated.ts";
import { ISSUE_ROWS } from "./issues.generated.ts";
import { foldLabel, lazyIndex, lookUp, split } from "./lookup.ts";

/** An issue under which UPR Info files recommendations. */
export interface Issue {
  /** Id of the issue, such as `"labour"`. */
  readonly slug: IssueSlug;
  /** Label in UPR Info's guide. */
  readonly label: string;
  /** Label in its export, where labels stand side by side between commas. */
  readonly exportLabel: string;
  /** What it covers, in uprkit's words. */
  readonly scope: string;
  /** Themes of OHCHR on the same matter; uprkit's mapping. */
  readonly themes: readonly ThemeConcept[];
  /** Goals of the 2030 Agenda on the same matter, 1 to 17; uprkit's mapping. */
  readonly goals: readonly number[];
  /** Other forms of the label. */
  readonly variants: readonly string[];
}

const CONCEPTS: ReadonlySet<string> = /* @__PURE__ */ new Set(THEME_CONCEPTS);

/**
 * The 54 issues of UPR Info, in the order of its guide.
 *
 * @example
 * ```ts
 * import { listIssues } from "uprkit";
 *
 * listIssues().length; // => 54
 * ```
 *
 * @category Reference
 */
export const listIssues: () => readonly Issue[] = /* @__PURE__ */ lazy(() =>
  ISSUE_ROWS.map(([slug, label, exportLabel, scope, themes, goals, variants]) => ({
    slug,
    label,
    exportLabel: exportLabel ?? label,
    scope,
    themes: split(themes).filter((concept): concept is ThemeConcept => CONCEPTS.has(concept)),
    goals: split(goals).map(Number),
    variants: split(variants, "|"),
  })),
);

const issueBySlug = /* @__PURE__ */ lazyIndex(listIssues, ({ slug }) => [slug]);

/**
 * What is known about an issue.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this slug.
 *
 * @example
 * ```ts
 * import { issueOf } from "uprkit";
 *
 * issueOf("detention").exportLabel; // => "Detention"
 * ```
 *
 * @category Reference
 */
export function issueOf(slug: IssueSlug): Issue {
  return lookUp(issueBySlug(), slug, "issue");
}

const issueByLabel = /* @__PURE__ */ lazyIndex(listIssues, ({ slug, label, exportLabel, variants }) =>
  [slug, label, exportLabel, ...variants].map(foldLabel),
);

/**
 * Slug of the issue that a label stands for: label of the guide or of the export, variant or slug, whatever its case
 * and punctuation; `undefined` where it is none.
 *
 * @example
 * ```ts
 * import { resolveIssue } from "uprkit";
 *
 * resolveIssue("HIV-Aids"); // => "hiv"
 * resolveIssue("Torture and other CID treatment"); // => "torture"
 * resolveIssue("Weather"); // => undefined
 * ```
 *
 * @category Reference
 */
export function resolveIssue(label: string): IssueSlug | undefined {
  return issueByLabel().get(foldLabel(label))?.slug;
}
