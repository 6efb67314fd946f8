import { lazy } from "../internal/lazy.ts";
import type { AffectedGroupSlug } from "../model/vocabulary.generated.ts";
import { AFFECTED_GROUP_ROWS } from "./affected-groups.generated.ts";
import { foldLabel, known, lazyIndex, lookUp } from "./lookup.ts";

/** A group of persons that recommendations concern, as OHCHR's thematic lists name it. */
export interface AffectedGroup {
  /** Id of the group, such as `"children"`. */
  readonly slug: AffectedGroupSlug;
  /** Labels in thematic lists, the newest first; empty where only another system names it. */
  readonly labels: readonly string[];
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * Groups of persons that recommendations concern.
 *
 * @example
 * ```ts
 * import { listAffectedGroups } from "uprkit";
 *
 * listAffectedGroups().length; // => 39
 * ```
 *
 * @category Reference
 */
export const listAffectedGroups: () => readonly AffectedGroup[] = /* @__PURE__ */ lazy(() =>
  AFFECTED_GROUP_ROWS.map(([slug, label2014, label2019, label2025, impactOss, note]) => ({
    slug,
    labels: [
      ...new Set([label2025, label2019, label2014, impactOss].flatMap((label) => (label ? [label] : []))),
    ],
    ...known("note", note),
  })),
);

const groupBySlug = /* @__PURE__ */ lazyIndex(listAffectedGroups, ({ slug }) => [slug]);

/**
 * What is known about a group of persons.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this slug.
 *
 * @example
 * ```ts
 * import { affectedGroupOf } from "uprkit";
 *
 * affectedGroupOf("women").labels[0]; // => "Women & girls"
 * ```
 *
 * @category Reference
 */
export function affectedGroupOf(slug: AffectedGroupSlug): AffectedGroup {
  return lookUp(groupBySlug(), slug, "affected group");
}

const groupByLabel = /* @__PURE__ */ lazyIndex(listAffectedGroups, ({ slug, labels }) =>
  [slug, ...labels].map(foldLabel),
);

/**
 * Group of persons that a label stands for; `undefined` where it is not known.
 *
 * @example
 * ```ts
 * import { resolveAffectedGroup } from "uprkit";
 *
 * resolveAffectedGroup("Refugees & asylum seekers"); // => "refugees"
 * ```
 *
 * @category Reference
 */
export function resolveAffectedGroup(label: string): AffectedGroupSlug | undefined {
  return groupByLabel().get(foldLabel(label))?.slug;
}
