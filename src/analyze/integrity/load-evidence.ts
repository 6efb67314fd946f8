import * as z from "zod";
import type { Diagnostic } from "../../diagnostics.ts";
import { UprError } from "../../errors.ts";
import { type Claim, claimSchema } from "../../model/claim.ts";
import { type Consultation, consultationSchema } from "../../model/consultation.ts";
import { type Defender, defenderSchema } from "../../model/defender.ts";
import { excludeUnverified, excludeUnverifiedFacts } from "../../model/exclude-unverified.ts";
import { type Finding, findingSchema } from "../../model/finding.ts";
import {
  type ImplementationAssessment,
  implementationAssessmentSchema,
} from "../../model/implementation-assessment.ts";
import { parseJson } from "../../model/parse-json.ts";
import { type Reprisal, reprisalSchema } from "../../model/reprisal.ts";
import { type Review, reviewIdSchema, reviewSchema } from "../../model/review.ts";
import { type SourceReference, sourceReferenceSchema } from "../../model/source-reference.ts";
import { type Statement, statementSchema } from "../../model/statement.ts";
import { type Submission, submissionSchema } from "../../model/submission.ts";
import { type TreatyReport, treatyReportSchema } from "../../model/treaty-report.ts";
import { type TreatyStatus, treatyStatusSchema } from "../../model/treaty-status.ts";
import { keepValidRecords } from "../../model/validate/keep-valid-records.ts";
import { type VisitRequest, visitRequestSchema } from "../../model/visit-request.ts";
import { type WgadOpinion, wgadOpinionSchema } from "../../model/wgad-opinion.ts";
import { createDefenderRegister } from "../defenders/register.ts";
import { INTEGRITY_MEASURES } from "./measures.ts";
import type { GivenMeasurement, IntegrityEvidence } from "./options.ts";

/** How {@link loadIntegrityEvidence} reads. */
export interface LoadIntegrityEvidenceOptions {
  /** Name of the file, for messages; default `"evidence.json"`. */
  readonly name?: string;
  /** Whether facts count that are marked `unverified`; default false. */
  readonly includeUnverified?: boolean;
  /** Most records of each list; default 10,000. */
  readonly maxRecords?: number;
}

/** Records beside a corpus, as they were read. */
export interface LoadedIntegrityEvidence {
  /** The records, by kind, to be given to a scorecard. */
  readonly evidence: IntegrityEvidence;
  /** What was left out and what contradicts itself. */
  readonly diagnostics: readonly Diagnostic[];
}

const givenMeasurementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    review: reviewIdSchema,
    measure: z.enum(INTEGRITY_MEASURES),
    count: z.number().min(0).exactOptional(),
    total: z.number().min(0).exactOptional(),
    value: z.number().exactOptional(),
    unit: z.string().min(1),
    evidence: z.array(z.string().min(1)).readonly().exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<GivenMeasurement>)();

const MEMBERS = [
  "reviews",
  "claims",
  "defenders",
  "opinions",
  "reprisals",
  "visitRequests",
  "treatyReports",
  "treatyStatuses",
  "submissions",
  "consultations",
  "findings",
  "assessments",
  "statements",
  "measurements",
] as const;

/**
 * Records for the scorecard, from JSON: an object with lists named as in {@link IntegrityEvidence}, each optional.
 *
 * Each record is checked by its schema. One that is broken is left out with a diagnostic, and so is a list of another
 * name. Defenders, opinions and reprisals go through {@link createDefenderRegister}, with its findings. O(size of the value).
 *
 * @param json - Parsed JSON, or its text; not changed.
 * @throws {@link UprError} with code `WRONG_DOCUMENT_KIND` where it is no JSON or has none of the lists, `LIMIT_EXCEEDED`.
 *
 * @example A visit without a mandate
 * ```ts
 * import { loadIntegrityEvidence } from "uprkit";
 *
 * const { evidence, diagnostics } = loadIntegrityEvidence({ visitRequests: [{ id: "FJI/1999" }] });
 * evidence.visitRequests; // => []
 * diagnostics.map(({ code }) => code); // => ["evidence/broken-record"]
 * ```
 *
 * @category Analyze
 */
export function loadIntegrityEvidence(
  json: unknown,
  options: LoadIntegrityEvidenceOptions = {},
): LoadedIntegrityEvidence {
  const { name = "evidence.json", includeUnverified = false, maxRecords = 10_000 } = options;
  const lists = readLists(json, name);
  const diagnostics: Diagnostic[] = [...lists.diagnostics];
  const has = (member: string): boolean => lists.members.has(member);
  const read = <Item extends { readonly source: SourceReference }>(
    member: (typeof MEMBERS)[number],
    schema: z.ZodType<Item>,
  ): readonly Item[] => {
    const items = lists.members.get(member) ?? [];
    if (items.length > maxRecords) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot read "${name}": maxRecords is ${maxRecords}, "${member}" has ${items.length}`,
      );
    }
    const place = { source: name, member, code: "evidence/broken-record" };
    const kept = keepValidRecords(schema, items, place);
    diagnostics.push(...kept.diagnostics);
    return includeUnverified ? kept.records : excludeUnverified(kept.records);
  };
  const pick = <Item extends { readonly source: SourceReference }>(
    items: readonly Item[],
  ): readonly Item[] => (includeUnverified ? items : excludeUnverified(items));

  const register = createDefenderRegister(read<Defender>("defenders", defenderSchema), {
    reprisals: read<Reprisal>("reprisals", reprisalSchema),
    ...(has("opinions") ? { opinions: read<WgadOpinion>("opinions", wgadOpinionSchema) } : {}),
  });
  const { opinions } = register;
  const evidence: IntegrityEvidence = {
    ...(has("reviews") ? { reviews: read<Review>("reviews", reviewSchema) } : {}),
    ...(has("claims") ? { claims: read<Claim>("claims", claimSchema) } : {}),
    ...(has("defenders")
      ? {
          defenders: includeUnverified
            ? register.defenders
            : excludeUnverifiedFacts(register.defenders, has("opinions") ? { opinions } : {}),
        }
      : {}),
    ...(has("opinions") ? { opinions } : {}),
    ...(has("reprisals") ? { reprisals: register.reprisals } : {}),
    ...(has("visitRequests")
      ? {
          visitRequests: read<VisitRequest>("visitRequests", visitRequestSchema).map((request) => ({
            ...request,
            events: pick(request.events),
          })),
        }
      : {}),
    ...(has("treatyReports")
      ? { treatyReports: read<TreatyReport>("treatyReports", treatyReportSchema) }
      : {}),
    ...(has("treatyStatuses")
      ? { treatyStatuses: read<TreatyStatus>("treatyStatuses", treatyStatusSchema) }
      : {}),
    ...(has("submissions")
      ? {
          submissions: read<Submission>("submissions", submissionSchema).map((submission) => ({
            ...submission,
            events: pick(submission.events),
          })),
        }
      : {}),
    ...(has("consultations")
      ? { consultations: read<Consultation>("consultations", consultationSchema) }
      : {}),
    ...(has("findings") ? { findings: read<Finding>("findings", findingSchema) } : {}),
    ...(has("assessments")
      ? {
          assessments: read<ImplementationAssessment>("assessments", implementationAssessmentSchema),
        }
      : {}),
    ...(has("statements") ? { statements: read<Statement>("statements", statementSchema) } : {}),
    ...(has("measurements")
      ? { measurements: read<GivenMeasurement>("measurements", givenMeasurementSchema) }
      : {}),
  };
  return { evidence, diagnostics: [...diagnostics, ...register.diagnostics] };
}

interface Lists {
  readonly members: ReadonlyMap<string, readonly unknown[]>;
  readonly diagnostics: readonly Diagnostic[];
}

function readLists(json: unknown, name: string): Lists {
  const value = typeof json === "string" ? parseJson(json, name) : json;
  const entries =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (Object.entries(value) as [string, unknown][])
      : [];
  const members = new Map<string, readonly unknown[]>(
    entries.filter(
      (entry): entry is [string, unknown[]] =>
        (MEMBERS as readonly string[]).includes(entry[0]) && Array.isArray(entry[1]),
    ),
  );
  if (members.size === 0) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}" as evidence: it has none of the lists ${MEMBERS.join(", ")}`,
    );
  }
  const diagnostics = entries
    .filter(([member]) => !members.has(member))
    .slice(0, 50)
    .map(
      ([member]): Diagnostic => ({
        code: "evidence/unknown-member",
        severity: "warning",
        message: `Cannot read ${JSON.stringify(member.slice(0, 80))}: it is no list of records, expected one of ${MEMBERS.join(", ")}`,
        source: name,
        hint: "It was left out.",
      }),
    );
  return { members, diagnostics };
}
