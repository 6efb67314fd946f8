import type { Complaint } from "./diagnose.ts";

/** `room/review-state`: the review a record is connected with is one of the State it is about. */
export function* checkReviewState(
  room: string,
  id: string,
  state: string,
  review: string | undefined,
): Generator<Complaint> {
  if (review !== undefined && !review.startsWith(`${state}-`)) {
    yield {
      code: `${room}/review-state`,
      severity: "warning",
      message: `Cannot connect "${id}" with review "${review}": it is about ${state}`,
    };
  }
}
