/**
 * A lawyer or monitor follows people who are held for their work and wants, for any day: where each is and since when, how
 * long UN opinions wait for a release, and the days to be remembered as a calendar. Nothing leaves the machine.
 *
 * Run: npx tsx examples/where-they-are.ts [day] [register.json] [file.ics]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as upr from "uprkit";
import { loadChinaCase } from "uprkit/data/china";

const today = new Date().toISOString().slice(0, 10);
const [on = today, register, file = "examples/out/remember.ics"] = process.argv.slice(2);
const { defenders, opinions } =
  register === undefined ? loadChinaCase() : upr.loadDefenders(JSON.parse(readFileSync(register, "utf8")));

console.table(
  defenders.map((defender) => {
    const { name, status, since, days } = upr.defenderStatus(defender, on);
    return { name, [on]: status, since, days: days?.atLeast };
  }),
);
const opinionsOf = defenders.flatMap((defender) => upr.followUpOpinions(defender, opinions, on));
for (const { defender, citation, daysWithoutRelease: days, released } of opinionsOf) {
  const end = released === undefined ? "and no release" : `to the release on ${released}`;
  console.log(
    `${citation}, ${defender}: ${days === undefined ? "not held then" : `${days.atLeast} days ${end}`}`,
  );
}

const to = `${Number(on.slice(0, 4)) + 1}-12-31`;
const anniversaries = upr.anniversariesOf(defenders, { from: on, to });
const entries = [...new Set(defenders.map(({ state }) => state))]
  .flatMap((state) => upr.calendarOf(state, { on, anniversaries }).entries)
  .filter(({ kind }) => kind === "anniversary");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, upr.formatCalendarIcs(entries, { on, name: "Days to remember" }));
console.log(`${file}: ${entries.length} days, the next: ${entries[0]?.date}, ${entries[0]?.title}`);
