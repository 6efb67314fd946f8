import type * as z from "zod";
import { type Claim, claimSchema } from "../../model/claim.ts";
import { type Consultation, consultationSchema } from "../../model/consultation.ts";
import { type Defender, defenderSchema } from "../../model/defender.ts";
import { excludeUnverified, excludeUnverifiedFacts } from "../../model/exclude-unverified.ts";
import { type Finding, findingSchema } from "../../model/finding.ts";
import { parseRecord } from "../../model/parse-record.ts";
import { type Reprisal, reprisalSchema } from "../../model/reprisal.ts";
import { type Review, reviewSchema } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { type Submission, submissionSchema } from "../../model/submission.ts";
import { type TreatyReport, treatyReportSchema } from "../../model/treaty-report.ts";
import { type TreatyStatus, treatyStatusSchema } from "../../model/treaty-status.ts";
import { type VisitRequest, visitRequestSchema } from "../../model/visit-request.ts";
import { type WgadOpinion, wgadOpinionSchema } from "../../model/wgad-opinion.ts";
import { CHINA_RECORDS } from "./case.generated.ts";
import { CHINA_REGISTER } from "./register.generated.ts";

/** What is known of the reviews of China, of those who spoke about them, and of what happened to them. */
export interface ChinaCase {
  /** The reviews of 2009, 2013, 2018 and 2024, with their documents. */
  readonly reviews: readonly Review[];
  /** Published figures and statements, each with who made it: responses, speaking, lobbying, visits, submissions. */
  readonly claims: readonly Claim[];
  /** Defenders named in the reporting on the review of 2024, and Cao Shunli. */
  readonly defenders: readonly Defender[];
  /** Opinions of the Working Group on Arbitrary Detention on these persons. */
  readonly opinions: readonly WgadOpinion[];
  /** Reprisals connected with the reviews, or with cooperation with the UN. */
  readonly reprisals: readonly Reprisal[];
  /** Requests of special procedures to visit, with their answers. */
  readonly visitRequests: readonly VisitRequest[];
  /** Reports to treaty bodies, due or submitted. */
  readonly treatyReports: readonly TreatyReport[];
  /** Which treaties China is bound by, and since when. */
  readonly treatyStatuses: readonly TreatyStatus[];
  /** The submissions of 2018 that were removed from the summary. */
  readonly submissions: readonly Submission[];
  /** Findings of UN mechanisms, with what the compilation of 2024 makes of them. */
  readonly findings: readonly Finding[];
  /** Who took part in the making of national reports. */
  readonly consultations: readonly Consultation[];
}

/** Options of {@link loadChinaCase}. */
export interface LoadChinaCaseOptions {
  /** Whether facts are included that no source was opened for; default false. */
  readonly includeUnverified?: boolean;
}

interface Sourced {
  readonly source: SourceReference;
}

/**
 * What public sources say of the reviews of China and of eleven defenders, as records of the model: each with its
 * source and how well it is known. Looked up until November 2026; works offline.
 *
 * What is marked `unverified` is left out unless asked for, fact by fact: a whole record; a single event; of a day whose
 * month is known, the day. Where an event is left out, what is derived follows what remains: Xu Zhiyong is held since
 * `"2020-02"`, and since `"2020-02-15"` with unverified facts. A record in a verified and an unverified version is the
 * unverified one then, which has more. Sources that contradict each other are both kept, as accounts of one event.
 * Checked by the schemas at each call, some 10 ms: keep the result.
 *
 * @example Without and with hearsay
 * ```ts
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * loadChinaCase().opinions.length; // => 4
 * loadChinaCase({ includeUnverified: true }).opinions.length; // => 6
 * ```
 *
 * @category Data
 */
export function loadChinaCase(options: LoadChinaCaseOptions = {}): ChinaCase {
  const { includeUnverified = false } = options;
  const pick = <Item extends Sourced>(records: readonly Item[]): readonly Item[] =>
    includeUnverified ? records : excludeUnverified(records);
  const read = <Item extends Sourced & { readonly id: string }>(
    lists: Readonly<Record<string, readonly unknown[]>>,
    list: string,
    schema: z.ZodType<Item>,
  ): readonly Item[] => {
    const records = (lists[list] ?? []).map((record) => parseRecord(schema, record) as Item);
    // Of one id, the later version takes the place of the former.
    return [...new Map(pick(records).map((record) => [record.id, record])).values()];
  };
  const opinions = read<WgadOpinion>(CHINA_REGISTER, "opinions", wgadOpinionSchema);
  const defenders = read<Defender>(CHINA_REGISTER, "defenders", defenderSchema);
  const submissions = read<Submission>(CHINA_RECORDS, "submissions", submissionSchema);
  const visits = read<VisitRequest>(CHINA_RECORDS, "visitRequests", visitRequestSchema);
  return {
    reviews: read<Review>(CHINA_RECORDS, "reviews", reviewSchema),
    claims: read<Claim>(CHINA_RECORDS, "claims", claimSchema),
    defenders: includeUnverified ? defenders : excludeUnverifiedFacts(defenders, { opinions }),
    opinions,
    reprisals: read<Reprisal>(CHINA_REGISTER, "reprisals", reprisalSchema),
    visitRequests: visits.map((visit) => ({ ...visit, events: pick(visit.events) })),
    treatyReports: read<TreatyReport>(CHINA_RECORDS, "treatyReports", treatyReportSchema),
    treatyStatuses: read<TreatyStatus>(CHINA_RECORDS, "treatyStatuses", treatyStatusSchema),
    submissions: submissions.map((submission) => ({ ...submission, events: pick(submission.events) })),
    findings: read<Finding>(CHINA_RECORDS, "findings", findingSchema),
    consultations: read<Consultation>(CHINA_RECORDS, "consultations", consultationSchema),
  };
}
