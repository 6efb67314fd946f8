import type { Diagnostic } from "../../diagnostics.ts";
import type { Actor } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import type { ReviewId } from "../../model/review.ts";
import type { Submission, SubmissionEvent, SubmissionKind } from "../../model/submission.ts";
import { diagnose } from "../../model/validate/diagnose.ts";
import { validateSubmissions } from "../../model/validate/submissions.ts";
import { assertDay, placeDate } from "../calendar/days.ts";
import { readOrganisationName } from "./organisation-name.ts";

/**
 * Where a submission stands on a day: `received` and not listed yet, `listed` without a break, `removed`, `restored`;
 * `unknown` where nothing is recorded.
 */
export const SUBMISSION_STANDINGS = ["received", "listed", "removed", "restored", "unknown"] as const;
/** One of {@link SUBMISSION_STANDINGS}. */
export type SubmissionStanding = (typeof SUBMISSION_STANDINGS)[number];

/** What {@link submissionRecord} is asked for. */
export interface SubmissionRecordOptions {
  /** Id of the review, such as `"CHN-3"`. */
  readonly review: ReviewId;
  /** The day. */
  readonly on: string;
  /**
   * Submissions the summary lists, where records are kept only of those that something happened to: the whole that a
   * removal is a share of. Default: the total of the claims, where these agree; else the records ever listed.
   */
  readonly listedTotal?: number;
  /** What is said about it, of any reviews; claims with the unit `submission` on this review are shown. */
  readonly claims?: readonly Claim[];
}

/** One submission on the day. */
export interface SubmissionRow {
  /** Id of the submission. */
  readonly submission: string;
  /** Whether it is by one stakeholder, by several together, or only cited by others. */
  readonly kind: SubmissionKind;
  /** Who sent it, in the order of the record. */
  readonly submitters: readonly Actor[];
  /** Where it stood at the end of the day: see {@link SUBMISSION_STANDINGS}. */
  readonly standing: SubmissionStanding;
  /** Whether it had ever been listed, removed, restored by the day. */
  readonly wasListed: boolean;
  /** Whether it had ever been removed by the day, put back or not. */
  readonly wasRemoved: boolean;
  /** Whether it had ever been put back by the day, removed again or not. */
  readonly wasRestored: boolean;
  /** Steps up to the day with their sources, in the order of the record. */
  readonly evidence: readonly SubmissionEvent[];
  /** Steps of which the vague date does not tell whether they were by the day: not counted. */
  readonly unclear: readonly SubmissionEvent[];
}

/** Counts of submissions, each once. */
export interface SubmissionCounts {
  /** Recorded as received, or listed, which takes it. */
  readonly received: number;
  /** Ever listed. */
  readonly listed: number;
  /** Ever removed, restored ones included. */
  readonly removed: number;
  /** Put back after a removal, and not removed again. */
  readonly restored: number;
  /** Removed and not put back on the day. */
  readonly missing: number;
}

/** What became of the submissions to a review by a day. */
export interface SubmissionRecord extends SubmissionCounts {
  /** Id of the review they were sent for. */
  readonly review: ReviewId;
  /** Day on which they are counted, `YYYY-MM-DD`. */
  readonly on: string;
  /** Submissions the summary lists. */
  readonly total: number;
  /** Where {@link total} is from: given, said by the claims, or counted in the records. */
  readonly totalBasis: "given" | "claim" | "records";
  /** Share ever removed, `removed / total`, from 0 to 1; `undefined` where none is listed. */
  readonly value: number | undefined;
  /** A joint submission counts once. */
  readonly unit: "submission";
  /** The same counts by kind; `cited` documents are no submissions of their own. */
  readonly byKind: readonly (SubmissionCounts & { readonly kind: SubmissionKind })[];
  /** Every submission of the review, in the order of the records. */
  readonly submissions: readonly SubmissionRow[];
  /** What others say of the numbers. */
  readonly claims: readonly Claim[];
  /** Where records contradict themselves or each other. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Submissions of stakeholders to a review by what became of them up to a day: received, listed, removed, restored, and
 * still missing.
 *
 * Counts each record once. `removed` counts all that ever were, `missing` those that still are on the day. A step dated
 * to a month counts once the month is over; until then it is in `unclear`. A `cited` record (a document others quote) is
 * counted with the others and told apart in `byKind`: seven removals of which two are citations are five of the 127
 * submissions. Life stories that contradict themselves (restored without removal, wrong order), and two records of one
 * submission that disagree, are findings with their sources; nothing is put right in silence. O(n log n). Does not
 * change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no day.
 *
 * @example Removed, and put back
 * ```ts
 * import { submissionRecord } from "uprkit";
 *
 * const source = { citation: "Corrigendum" };
 * const submission = {
 *   id: "FJI-3/HW",
 *   review: "FJI-3",
 *   kind: "individual",
 *   submitters: [{ kind: "organisation", name: "Harbour Watch" }],
 *   events: [
 *     { kind: "listed", date: "2018-09-03", source },
 *     { kind: "removed", date: "2018-10", source },
 *     { kind: "restored", date: "2018-11-02", source },
 *   ],
 *   source,
 * } as const;
 * const on = (day: string) => submissionRecord([submission], { review: "FJI-3", on: day, listedTotal: 20 });
 * [on("2018-11-01").missing, on("2018-11-02").missing]; // => [1, 0]
 * on("2018-11-02").value; // => 0.05
 * ```
 *
 * @category Analyze
 */
export function submissionRecord(
  submissions: readonly Submission[],
  options: SubmissionRecordOptions,
): SubmissionRecord {
  const { review, on, listedTotal, claims = [] } = options;
  assertDay("on", on);
  const own = submissions.filter((submission) => submission.review === review);
  const rows = own.map((submission) => toRow(submission, on));
  const counts = countRows(rows);
  const ownClaims = claims.filter((claim) => claim.review === review && claim.figure?.unit === "submission");
  const claimed = [...new Set(ownClaims.flatMap(({ figure }) => figure?.total ?? []))];
  const claimedTotal = claimed.length === 1 ? claimed[0] : undefined;
  const total = listedTotal ?? claimedTotal ?? counts.listed;
  const totalBasis = listedTotal !== undefined ? "given" : claimedTotal !== undefined ? "claim" : "records";
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return {
    review,
    on,
    total,
    totalBasis,
    value: total === 0 ? undefined : counts.removed / total,
    unit: "submission",
    ...counts,
    byKind: kinds.map((kind) => ({ kind, ...countRows(rows.filter((row) => row.kind === kind)) })),
    submissions: rows,
    claims: ownClaims,
    findings: [...validateSubmissions(own), ...findContradictions(own, rows)],
  };
}

function toRow({ id, kind, submitters, events }: Submission, on: string): SubmissionRow {
  const places = events.map((event) => ({ event, place: placeDate(event.date, undefined, on) }));
  const evidence = places.filter(({ place }) => place === "inside").map(({ event }) => event);
  let standing: SubmissionStanding = "unknown";
  for (const { kind: step } of evidence) {
    if (step === "received" && standing === "unknown") standing = "received";
    if (step === "listed") standing = standing === "removed" ? "restored" : "listed";
    if (step === "removed" || step === "restored") standing = step;
  }
  const has = (step: SubmissionEvent["kind"]): boolean => evidence.some((event) => event.kind === step);
  return {
    submission: id,
    kind,
    submitters,
    standing,
    // What is removed was listed, though no record may say when.
    wasListed: has("listed") || has("removed") || has("restored"),
    wasRemoved: has("removed"),
    wasRestored: has("restored"),
    evidence,
    unclear: places.filter(({ place }) => place === "unclear").map(({ event }) => event),
  };
}

function countRows(rows: readonly SubmissionRow[]): SubmissionCounts {
  const count = (isMeant: (row: SubmissionRow) => boolean): number => rows.filter(isMeant).length;
  return {
    // What is listed was received.
    received: count(
      ({ evidence, wasListed }) => wasListed || evidence.some(({ kind }) => kind === "received"),
    ),
    listed: count(({ wasListed }) => wasListed),
    removed: count(({ wasRemoved }) => wasRemoved),
    restored: count(({ standing }) => standing === "restored"),
    missing: count(({ standing }) => standing === "removed"),
  };
}

/** Two records of one submission, by its code or by who sent it, that tell different things of the day. */
function findContradictions(
  submissions: readonly Submission[],
  rows: readonly SubmissionRow[],
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  return submissions.flatMap((submission, index) => {
    const { kind, code, submitters } = submission;
    const names = submitters.map(({ name = "", state = "" }) => readOrganisationName(name).folded || state);
    const key = JSON.stringify([kind, code ?? names.sort()]);
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    const [other, row] = [rows[first ?? index], rows[index]];
    if (other === undefined || row === undefined || other === row || other.standing === row.standing)
      return [];
    const where = submissions[first ?? index]?.source;
    return [
      diagnose(submission, {
        code: "submission/contradicting-records",
        severity: "warning",
        message: `Cannot reconcile "${row.submission}", ${row.standing}, with "${other.submission}", ${other.standing}: they are of one submission`,
        hint: `The other record is from ${where?.citation ?? where?.document ?? where?.file ?? other.submission}.`,
      }),
    ];
  });
}
