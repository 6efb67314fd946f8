import type { ResponsePosition } from "../../model/state-response.ts";

/** Words of a reply that say what the State answers, and where they stand. */
export interface PositionPhrase {
  readonly position: ResponsePosition;
  /**
   * Which numbers it is about: those behind it (`accepts recommendations 1 and 2`), those before it
   * (`recommendations 1 and 2 enjoy the support`), or either (`Accepted`, alone in a cell or a heading).
   */
  readonly reach: "behind" | "before" | "either";
  /** Offsets in the text, in UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Whether the words say more than the position: acceptance in principle or in part, a decision put off. */
  readonly isQualified: boolean;
}
