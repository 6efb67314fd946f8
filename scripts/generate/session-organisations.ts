import { byCodeUnit, header } from "./emit.ts";
import { cell, integer, optional, type Row, readTable, required } from "./tables.ts";

/** Statuses that make a State one of an organisation; observers and signatories of single statements are not. */
const BELONGING: ReadonlySet<string> = new Set([
  "member",
  "associate",
  "associated",
  "participant",
  "listed",
]);

/** Sessions of which each State belonged to each organisation: all that a count by organisation needs to know. */
export function generateSessionOrganisations(): string {
  const organisations = readTable("organisations").map((row) => required(row, "org"));
  if (organisations.length > 36)
    throw new Error("Cannot write an organisation as one digit: there are more than 36");
  const founded = new Map(
    readTable("organisations").map((row) => [required(row, "org"), optional(row, "founded")]),
  );
  const days = sessionDays();
  const held = new Map<string, Map<number, boolean[]>>();
  for (const row of readTable("memberships")) {
    if (!BELONGING.has(required(row, "status"))) continue;
    const state = required(row, "iso3");
    const own = held.get(state) ?? new Map<number, boolean[]>();
    held.set(state, own);
    const organisation = organisations.indexOf(required(row, "org"));
    const before = own.get(organisation) ?? days.map(() => false);
    const now = heldAt(row, days, founded.get(required(row, "org")) ?? null);
    own.set(
      organisation,
      before.map((was, session) => was || now[session] === true),
    );
  }
  const states = readTable("states")
    .map((row) => required(row, "iso3"))
    .sort(byCodeUnit);
  const lines = states.map((state) => {
    const own = [...(held.get(state) ?? [])].sort(([a], [b]) => a - b);
    return `  ${JSON.stringify(own.map(([organisation, at]) => write(organisation, at)).join(""))}, // ${state}\n`;
  });
  return `${header("memberships", "organisations", "sessions", "states")}
/**
 * Organisations a State belonged to, by session, in the order of \`STATE_CODES\`: the index in \`ORGANISATIONS\` as one
 * digit to base 36, and in brackets the sessions if not all: \`(17)\` = from 17 on, \`(1-35)\` = 1 to 35.
 */
export const SESSION_ORGANISATIONS: readonly string[] = [
${lines.join("")}];
`;
}

/** First day of each session, by number; that of the one before where it is not known, \`undefined\` for session 0. */
function sessionDays(): readonly (string | undefined)[] {
  const known = new Map(
    readTable("sessions").map((row) => [integer(row, "session"), optional(row, "start_date")]),
  );
  let last: string | undefined;
  return Array.from({ length: Math.max(...[...known.keys()].map(Number)) + 1 }, (_, session) => {
    last = known.get(session) ?? last;
    return last;
  });
}

/** Whether a membership held at each session; at session 0, which stands for an unknown one, whenever it was. */
function heldAt(row: Row, days: readonly (string | undefined)[], founded: string | null): boolean[] {
  const from = optional(row, "from") ?? (cell(row, "member_before_upr") === "no" ? founded : null);
  const until = optional(row, "to");
  return days.map((on) => {
    if (on === undefined) return true;
    return (from === null || !isBefore(on, from)) && (until === null || !isBefore(until, on));
  });
}

/** Dates compare as text over the part both have. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** One organisation with its sessions, as the generated module says. */
function write(organisation: number, at: readonly boolean[]): string {
  const digit = organisation.toString(36);
  if (at.every(Boolean)) return digit;
  const spans: string[] = [];
  for (let first = 1; first < at.length; first++) {
    if (!at[first] || (at[first - 1] && first > 1)) continue;
    let last = first;
    while (at[last + 1]) last += 1;
    spans.push(`${digit}(${first}${last === at.length - 1 ? "" : `-${last}`})`);
  }
  // What ended before the first session is known for an unknown session only.
  return spans.length === 0 ? `${digit}(0-0)` : spans.join("");
}
