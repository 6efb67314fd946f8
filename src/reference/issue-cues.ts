import { lazy } from "../internal/lazy.ts";
import type { IssueSlug } from "../model/vocabulary.generated.ts";
import { ISSUE_CUE_ROWS } from "./issue-cues.generated.ts";
import { known } from "./lookup.ts";

/** A topic, and the issues under which UPR Info files it. */
export interface IssueCue {
  /** Words that speak of the topic. */
  readonly cue: string;
  /** Empty for a topic that gets no issue. */
  readonly issues: readonly IssueSlug[];
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * Topics with their issues, after the chart in UPR Info's guide for coders.
 *
 * @example
 * ```ts
 * import { listIssueCues } from "uprkit";
 *
 * listIssueCues().find(({ cue }) => cue === "Begging")?.issues; // => ["labour", "children"]
 * ```
 *
 * @category Reference
 */
export const listIssueCues: () => readonly IssueCue[] = /* @__PURE__ */ lazy(() =>
  ISSUE_CUE_ROWS.map(([cue, issues, note]) => ({ cue, issues, ...known("note", note) })),
);
