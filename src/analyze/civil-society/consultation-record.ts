import type { Diagnostic } from "../../diagnostics.ts";
import type { Actor } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import { type Consultation, INDEPENDENCES, type Independence } from "../../model/consultation.ts";
import type { ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { validateConsultations } from "../../model/validate/consultations.ts";
import { diagnose } from "../../model/validate/diagnose.ts";
import { readOrganisationName } from "./organisation-name.ts";

/** What {@link consultationRecord} is asked for. */
export interface ConsultationRecordOptions {
  /** Id of the review, such as `"CHN-4"`. */
  readonly review: ReviewId;
  /** What is said about the consultation, of any reviews; those on this review's consultation are shown. */
  readonly claims?: readonly Claim[];
}

/** One contributor to a national report, with what is said of its independence and by whom. */
export interface ConsultedContributor {
  /** Whoever it is, as the first record names it. */
  readonly contributor: Actor;
  /** Whether it took part; `undefined` where records disagree. */
  readonly admitted: boolean | undefined;
  /** The one judgement there is besides "unknown"; `"unknown"` where there is none or sources disagree. */
  readonly independence: Independence;
  /** Each judgement with its source, in the order of the records. */
  readonly assessments: readonly { readonly independence: Independence; readonly source: SourceReference }[];
}

/** Who was consulted for a national report. */
export interface ConsultationRecord {
  /** Id of the review the national report was made for. */
  readonly review: ReviewId;
  /** Contributors that took part. */
  readonly admitted: number;
  /** Contributors that were kept out. */
  readonly barred: number;
  /** Those that took part, by independence, in the order of the vocabulary; `value` = share of those judged, from 0 to 1. */
  readonly byIndependence: readonly {
    /** The judgement the row counts. */
    readonly independence: Independence;
    /** Contributors that took part and are judged so. */
    readonly count: number;
    /** Contributors that took part and have a judgement other than `unknown`. */
    readonly total: number;
    /** `undefined` for `unknown`, and where none was judged. */
    readonly value: number | undefined;
    /** Each contributor counts once, however many records name it. */
    readonly unit: "contributor";
  }[];
  /** Everyone on record, those kept out too. */
  readonly contributors: readonly ConsultedContributor[];
  /** What is claimed of the consultation. */
  readonly claims: readonly Claim[];
  /** Where sources disagree, and what is wrong with the records. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Who contributed to a State's national report, who was kept out, and how independent of the Government each is in
 * whose judgement.
 *
 * Independence is never judged here: each record carries its source's judgement. Where two sources disagree on a
 * contributor it counts as `unknown`, with a finding. Contributors are matched by name without case, marks and legal
 * form. Shares are of those that were judged; a report that names nobody gives no shares. O(n). Does not change its
 * input.
 *
 * @example A contributor run by the Government
 * ```ts
 * import { consultationRecord } from "uprkit";
 *
 * const { byIndependence } = consultationRecord(
 *   [
 *     {
 *       id: "FJI-4/lamp-federation",
 *       review: "FJI-4",
 *       contributor: { kind: "organisation", name: "Federation of Lamps" },
 *       admitted: true,
 *       independence: "government-organised",
 *       source: { citation: "Study of 2024" },
 *     },
 *   ],
 *   { review: "FJI-4" },
 * );
 * byIndependence.map(({ independence, count }) => [independence, count]);
 * // => [["independent", 0], ["government-organised", 1], ["unknown", 0]]
 * ```
 *
 * @category Analyze
 */
export function consultationRecord(
  consultations: readonly Consultation[],
  options: ConsultationRecordOptions,
): ConsultationRecord {
  const { review, claims = [] } = options;
  const own = consultations.filter((consultation) => consultation.review === review);
  const groups = new Map<string, Consultation[]>();
  for (const consultation of own) {
    const { name = "", state = "" } = consultation.contributor;
    const key = readOrganisationName(name).folded || state;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [consultation]);
    else group.push(consultation);
  }
  const contributors = [...groups.values()].flatMap(toContributor);
  const admitted = contributors.filter((each) => each.admitted === true);
  const judged = admitted.filter(({ independence }) => independence !== "unknown").length;
  return {
    review,
    admitted: admitted.length,
    barred: contributors.filter((each) => each.admitted === false).length,
    byIndependence: INDEPENDENCES.map((independence) => {
      const count = admitted.filter((each) => each.independence === independence).length;
      const value = independence === "unknown" || judged === 0 ? undefined : count / judged;
      return { independence, count, total: judged, value, unit: "contributor" };
    }),
    contributors,
    claims: claims.filter((claim) => claim.review === review && claim.topic === "consultation"),
    findings: [...validateConsultations(own), ...[...groups.values()].flatMap(findDisagreement)],
  };
}

function judgementsOf(group: readonly Consultation[]): readonly Independence[] {
  return [...new Set(group.map(({ independence }) => independence))].filter((each) => each !== "unknown");
}

function toContributor(group: readonly Consultation[]): readonly ConsultedContributor[] {
  const [first] = group;
  if (first === undefined) return [];
  const judgements = judgementsOf(group);
  return [
    {
      contributor: first.contributor,
      admitted: group.every((each) => each.admitted === first.admitted) ? first.admitted : undefined,
      independence: judgements.length === 1 ? (judgements[0] ?? "unknown") : "unknown",
      assessments: group.map(({ independence, source }) => ({ independence, source })),
    },
  ];
}

function findDisagreement(group: readonly Consultation[]): readonly Diagnostic[] {
  const [first] = group;
  if (first === undefined) return [];
  const sources = group.map(({ source, id }) => source.citation ?? source.document ?? source.file ?? id);
  const hint = `The sources are: ${sources.join("; ")}.`;
  const name = first.contributor.name ?? first.id;
  const findings: Diagnostic[] = [];
  if (judgementsOf(group).length > 1) {
    findings.push(
      diagnose(first, {
        code: "consultation/contradicting-independence",
        severity: "warning",
        message: `Cannot tell how independent "${name}" is: its sources say ${judgementsOf(group).join(" and ")}`,
        hint,
      }),
    );
  }
  if (group.some(({ admitted }) => admitted !== first.admitted)) {
    findings.push(
      diagnose(first, {
        code: "consultation/contradicting-admission",
        severity: "warning",
        message: `Cannot tell whether "${name}" took part: its sources disagree`,
        hint,
      }),
    );
  }
  return findings;
}
