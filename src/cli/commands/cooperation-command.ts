import type { Command } from "commander";
import { type AccessRecord, accessRecord } from "../../analyze/cooperation/access-record.ts";
import { treatyReportRecord } from "../../analyze/cooperation/treaty-report-record.ts";
import { visitRecord } from "../../analyze/cooperation/visit-record.ts";
import { CYCLES } from "../../model/cycle.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { reviewOf } from "../../reference/reviews.ts";
import { stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { formatCooperation } from "../cooperation/format-cooperation.ts";
import {
  COOPERATION_MEMBERS,
  type CooperationData,
  loadCooperationData,
} from "../cooperation/load-cooperation-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { hasErrors, reportFailure, reportMissing, writeDiagnostics } from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay } from "./day-values.ts";
import { addResultOptions, STATE_HELP } from "./shared-options.ts";

interface CooperationFlags extends ResultFlags {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly data?: string;
  readonly unverified?: true;
}

/** `uprkit cooperation`: visits of special procedures and reports to treaty bodies. */
export function addCooperationCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("cooperation")
    .description("Print how a State deals with UN mechanisms: visits asked for and made, reports owed.")
    .argument("<State>", STATE_HELP)
    .option("--from <date>", "first day of the time looked at; default: the first record", parseDay)
    .option("--to <date>", "last day; default: the day of --on", parseDay)
    .option("--on <date>", "day on which is told what is open; default: --to, else today", parseDay)
    .option(
      "--data <file>",
      "a JSON file of your own, or - for standard input; default: the built-in records",
    )
    .option("--unverified", "count facts too that no source was opened for");
  addResultOptions(command, { hasRows: false })
    .addHelpText(
      "after",
      `
A file of your own has lists of records: ${COOPERATION_MEMBERS.join(", ")}.
Published figures often count requests and reminders together: both are printed, and what they count.

Examples:
  $ uprkit cooperation China --from 2018-11-06 --to 2024-01-23
  $ uprkit cooperation CHN --on 2024-01-23 --json
  $ uprkit cooperation Kenya --data kenya.json --from 2020-01-01`,
    )
    .action(async (name: string, flags: CooperationFlags) => {
      const state = findState(name);
      formatOfResult(flags, false);
      try {
        finish(await printCooperation(state, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? "built-in records"), io));
      }
    });
}

async function printCooperation(state: StateCode, flags: CooperationFlags, io: CliIo): Promise<number> {
  const { from, data: path, unverified } = flags;
  const on = flags.on ?? flags.to ?? readToday();
  const to = flags.to ?? on;
  if (from !== undefined && from > to) {
    throw new UsageError(`Cannot look from ${from} to ${to}: it ends before it begins`);
  }
  const data = await loadCooperationData(state, path, unverified === true, io);
  const name = stateNameOf(state);
  if (data !== undefined) writeDiagnostics(data.diagnostics, io);
  if (data === undefined || !hasRecords(data, state)) {
    return reportMissing(
      `Cannot tell how ${name} cooperates: there are no ${data === undefined ? "built-in " : ""}records of it`,
      `Give your own with --data file.json, an object with ${COOPERATION_MEMBERS.join(", ")}; records name the State by its code of three letters.`,
      data?.source ?? "built-in records",
      io,
    );
  }
  const { visitRequests, treatyReports, treatyStatuses, standingInvitations, claims } = data;
  const invitations = standingInvitations === undefined ? {} : { standingInvitations };
  const visits = visitRecord(visitRequests, {
    state,
    ...(from === undefined ? {} : { from }),
    to,
    on,
    claims,
    ...invitations,
  });
  const reports = treatyReportRecord(treatyReports, treatyStatuses, { state, on });
  const { loadUprInfo, UPR_INFO_SNAPSHOT } = await import("../../data/index.ts");
  const corpus = loadUprInfo();
  const access = CYCLES.flatMap((cycle): AccessRecord[] => {
    const day = reviewOf(state, cycle)?.reviewDate;
    if (day === undefined || day >= on) return [];
    const record = accessRecord(corpus, {
      state,
      cycle,
      on,
      requests: visitRequests,
      reports: treatyReports,
      statuses: treatyStatuses,
      ...invitations,
    });
    return record.recommendations.some(({ evidence }) => evidence.length > 0) ? [record] : [];
  });
  const { findings } = visits;
  writeDiagnostics([...findings, ...reports.findings], io);
  const report = {
    name,
    visits,
    treatyReports: reports,
    access,
    source: data.source,
    accessSource: `UPR Info, ${UPR_INFO_SNAPSHOT.date}`,
    isVerifiedOnly: unverified !== true,
  };
  await writeResult(
    {
      text: ({ stdout }) => formatCooperation(report, widthOf(stdout)),
      json: () => ({ state, ...report }),
    },
    flags,
    io,
  );
  return hasErrors([...data.diagnostics, ...findings, ...reports.findings]) ? EXIT.findings : EXIT.ok;
}

function hasRecords(
  { visitRequests, treatyReports, treatyStatuses, standingInvitations = [] }: CooperationData,
  state: StateCode,
): boolean {
  return [...visitRequests, ...treatyReports, ...treatyStatuses, ...standingInvitations].some(
    (record) => record.state === state,
  );
}
