import type { Cycle } from "../../model/cycle.ts";
import type {
  ActionCategory,
  IssueSlug,
  OrganisationCode,
  RegionalGroup,
  StateCode,
} from "../../model/vocabulary.generated.ts";

/**
 * What rows can be grouped by, and what the key holds. `undefined` = the source does not say, or there is none;
 * such rows form a group of their own, so that nothing drops out of a table unseen.
 */
export interface GroupValues {
  /** State under review. */
  readonly stateUnderReview: StateCode;
  /** State that made the recommendation; `undefined` where the source names none. */
  readonly recommendingState: StateCode | undefined;
  /** Number of the Working Group session; `undefined` where it is not known. */
  readonly session: number | undefined;
  /** Cycle of the session; `undefined` where the session is not known. */
  readonly cycle: Cycle | undefined;
  /** Action category, 1 (minimal) to 5 (specific); `undefined` where it is not coded. */
  readonly action: ActionCategory | undefined;
  /** Issue. **Multi-valued**: a row counts once under each of its issues, so the groups overlap; `undefined` = it has none. */
  readonly issue: IssueSlug | undefined;
  /** Regional group of the State under review. */
  readonly stateUnderReviewGroup: RegionalGroup;
  /** Regional group of the recommending State; `undefined` where none is named. */
  readonly recommendingStateGroup: RegionalGroup | undefined;
  /**
   * Organisation of the State under review, at the time of the session (on its first day, or that of the session
   * before where the day is not known). **Multi-valued** as {@link issue}; `undefined` = it belonged to none.
   */
  readonly stateUnderReviewOrganisation: OrganisationCode | undefined;
  /** Organisation of the recommending State at the time of the session. **Multi-valued** as {@link issue}. */
  readonly recommendingStateOrganisation: OrganisationCode | undefined;
}

/** Name of something rows can be grouped by: a key of {@link GroupValues}. */
export type GroupKey = keyof GroupValues;

/** Every {@link GroupKey}. */
export const GROUP_KEYS = [
  "stateUnderReview",
  "recommendingState",
  "session",
  "cycle",
  "action",
  "issue",
  "stateUnderReviewGroup",
  "recommendingStateGroup",
  "stateUnderReviewOrganisation",
  "recommendingStateOrganisation",
] as const satisfies readonly GroupKey[];
