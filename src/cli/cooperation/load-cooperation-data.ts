import type * as z from "zod";
import type { StandingInvitation } from "../../analyze/cooperation/visit-record.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { UprError } from "../../errors.ts";
import type { Claim } from "../../model/claim.ts";
import { parseJson } from "../../model/parse-json.ts";
import type { TreatyReport } from "../../model/treaty-report.ts";
import type { TreatyStatus } from "../../model/treaty-status.ts";
import type { VisitRequest } from "../../model/visit-request.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { nameOf } from "../input/read-input.ts";
import { readText } from "../input/read-text.ts";
import type { CliIo } from "../io.ts";

/** Records on cooperation with UN mechanisms, of one State or of several. */
export interface CooperationData {
  readonly visitRequests: readonly VisitRequest[];
  readonly treatyReports: readonly TreatyReport[];
  readonly treatyStatuses: readonly TreatyStatus[];
  readonly claims: readonly Claim[];
  /** Absent where the file has no such list: nothing is said about invitations then. */
  readonly standingInvitations?: readonly StandingInvitation[];
  /** Where they are from, as one cites it. */
  readonly source: string;
  /** Broken records, which were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Members of a file of one's own. */
export const COOPERATION_MEMBERS = [
  "visitRequests",
  "treatyReports",
  "treatyStatuses",
  "standingInvitations",
  "claims",
] as const;

/** The built-in records of a State, or those of a file; `undefined` where there are none built in. */
export async function loadCooperationData(
  state: StateCode,
  path: string | undefined,
  unverified: boolean,
  io: CliIo,
): Promise<CooperationData | undefined> {
  if (path !== undefined) return readFile(path, unverified, io);
  if (state !== "CHN") return undefined;
  const { loadChinaCase } = await import("../../data/china/index.ts");
  const { visitRequests, treatyReports, treatyStatuses, claims } = loadChinaCase({
    includeUnverified: unverified,
  });
  const source = "built-in records on China, November 2026";
  return { visitRequests, treatyReports, treatyStatuses, claims, source, diagnostics: [] };
}

async function readFile(path: string, unverified: boolean, io: CliIo): Promise<CooperationData> {
  const name = nameOf(path);
  const members = readMembers(await readText(path, io), name);
  const [model, { excludeUnverified }, { keepValidRecords }] = await Promise.all([
    import("../../model/index.ts"),
    import("../../model/exclude-unverified.ts"),
    import("../../model/validate/keep-valid-records.ts"),
  ]);
  const z = await import("zod");
  const invitationSchema = z.strictObject({
    state: model.stateCodeSchema,
    since: model.partialDateSchema,
    until: model.partialDateSchema.exactOptional(),
    source: model.sourceReferenceSchema,
  }) satisfies z.ZodType<StandingInvitation>;
  const diagnostics: Diagnostic[] = [];
  const read = <Item extends Pick<VisitRequest, "source">>(
    member: (typeof COOPERATION_MEMBERS)[number],
    schema: z.ZodType<Item>,
  ): readonly Item[] => {
    const place = { source: name, member, code: "cooperation/broken-record" };
    const { records, diagnostics: found } = keepValidRecords(schema, members.get(member) ?? [], place);
    diagnostics.push(...found);
    return unverified ? records : excludeUnverified(records);
  };
  return {
    visitRequests: read<VisitRequest>("visitRequests", model.visitRequestSchema),
    treatyReports: read<TreatyReport>("treatyReports", model.treatyReportSchema),
    treatyStatuses: read<TreatyStatus>("treatyStatuses", model.treatyStatusSchema),
    claims: read<Claim>("claims", model.claimSchema),
    ...(members.has("standingInvitations")
      ? { standingInvitations: read<StandingInvitation>("standingInvitations", invitationSchema) }
      : {}),
    source: name,
    diagnostics,
  };
}

/** The lists of a file. What the file has besides, such as the defenders of the same case, is not looked at. */
function readMembers(text: string, name: string): ReadonlyMap<string, readonly unknown[]> {
  const value = parseJson(text, name);
  const lists =
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      : [];
  const known = lists.filter(([member]) => COOPERATION_MEMBERS.some((each) => each === member));
  if (known.length === 0) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${name}": it holds none of the lists ${COOPERATION_MEMBERS.join(", ")}, expected at least one`,
    );
  }
  return new Map(known);
}
