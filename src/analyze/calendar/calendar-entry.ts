import type { PartialDate } from "../../model/partial-date.ts";
import type { ReviewId } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";

/** What a day in the calendar is of, in the order of a review. */
export const CALENDAR_KINDS = [
  "mid-term-report",
  "stakeholder-deadline",
  "national-report-deadline",
  "speakers-list",
  "advance-questions",
  "session",
  "review",
  "addendum-deadline",
  "council-session",
  "anniversary",
] as const;
/** One of {@link CALENDAR_KINDS}. */
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One row of a calendar. */
export interface CalendarEntry {
  /** Unique among the entries of all States, and the same whenever it is computed: `"CHN-5/session"`. */
  readonly id: string;
  /** What happens on the day: see {@link CALENDAR_KINDS}. */
  readonly kind: CalendarKind;
  /** State whose review or case it is. */
  readonly state: StateCode;
  /** Review it belongs to; absent for anniversaries. */
  readonly review?: ReviewId;
  /** Day, or month where no more can be told; the first day of a session. */
  readonly date: PartialDate;
  /** Last day, included, of what lasts longer; absent where it does not or is not known. */
  readonly until?: PartialDate;
  /** In a few words of English. */
  readonly title: string;
  /** `published` = a source gives the date; `rule-of-thumb` = computed, and to be checked. */
  readonly basis: "published" | "rule-of-thumb";
  /** Where the date is from, or the rule it is computed by. */
  readonly source: string;
  /** Days from the day of the calendar to the first day the date can mean; below 0 where it is past. */
  readonly inDays: number;
}
