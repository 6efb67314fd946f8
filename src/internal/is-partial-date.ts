/** Whether a text is `YYYY`, `YYYY-MM` or a `YYYY-MM-DD` of the calendar; without zod, for those who need no schema. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}
