/**
 * An organisation wants its issue raised at the next review of a country: which delegations to talk to, what their record is,
 * and by which days to have done what, as a calendar for the phone.
 *
 * Run: npx tsx examples/who-would-raise-it.ts [State] [issue] [day] [file.ics]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { calendarOf, findChampions, formatCalendarIcs, resolveIssue, resolveState, stateOf } from "uprkit";
import { loadUprInfo } from "uprkit/data";

const today = new Date().toISOString().slice(0, 10);
const [country = "Japan", about = "Death penalty", on = today, file = "examples/out/calendar.ics"] =
  process.argv.slice(2);
const state = resolveState(country);
const issue = resolveIssue(about);
if (!state.found || issue === undefined) throw new Error(`"${country}" is no State, or "${about}" no issue`);

console.log(`Delegations likely to ask ${stateOf(state.code).name} for something specific on ${about}:`);
const champions = findChampions(loadUprInfo(), { stateUnderReview: state.code, issue, limit: 8 });
console.table(
  champions.map((row) => ({
    delegation: stateOf(row.recommendingState).name,
    likelihood: row.value.toFixed(2),
    "raised it, anywhere": row.count,
    "asked something specific": row.demands,
    "raised it here": row.addressedOnIssue,
  })),
);

const { entries } = calendarOf(state.code, { on });
for (const { date, title, basis, inDays } of entries) {
  console.log(`${date}  in ${inDays} days  ${title}${basis === "published" ? "" : " (estimated: check)"}`);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, formatCalendarIcs(entries, { on, name: `UPR of ${stateOf(state.code).name}` }));
console.log(`${entries.length} days in ${file}`);
