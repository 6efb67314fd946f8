/** Today's day in universal time: the one place where the command line looks at the clock for a date. */
export function readToday(now: () => number = Date.now): string {
  return new Date(now()).toISOString().slice(0, 10);
}
