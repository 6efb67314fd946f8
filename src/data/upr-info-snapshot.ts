/** What the embedded data set is: where it is from, how much is in it, and what it cannot tell. */
export interface DataSnapshot {
  /** Day of the export, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whom to name where figures from it are shown. */
  readonly attribution: string;
  /** Sessions of the Working Group it covers, ascending. */
  readonly sessions: readonly number[];
  /** Rows: recommendations by recommending State. */
  readonly rows: number;
  /** Pairs of State under review and session. */
  readonly reviews: number;
  /** Voluntary pledges, which are not among the rows. */
  readonly pledges: number;
  /** Files of the export in the order of the rows, with the rows of each; the last holds the pledges. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** What to keep in mind when reading figures from it. */
  readonly limits: readonly string[];
}

/**
 * The data set that {@link loadUprInfo} loads: UPR Info's database of recommendations as of 14 August 2015.
 *
 * @category Data
 */
export const UPR_INFO_SNAPSHOT: DataSnapshot = /* @__PURE__ */ Object.freeze({
  date: "2015-08-14",
  attribution: "UPR Info, database of UPR recommendations and pledges, export of 14 August 2015",
  sessions: Object.freeze(Array.from({ length: 20 }, (_, index) => index + 1)),
  rows: 41_066,
  reviews: 305,
  pledges: 947,
  files: Object.freeze([
    { name: "1-5.csv", rows: 6_094 },
    { name: "6-9.csv", rows: 8_343 },
    { name: "10-13.csv", rows: 9_047 },
    { name: "14-17.csv", rows: 9_598 },
    { name: "18-20-without-text.csv", rows: 7_984 },
    { name: "voluntary.csv", rows: 947 },
  ]),
  limits: Object.freeze([
    "A row is a recommendation by one recommending State: a recommendation by three States is three rows, and rows carry no paragraph number.",
    "It holds codes only: no texts.",
    "Responses are those UPR Info had coded by the day of the export: accepted or noted. Accepted in part is noted, and whether a State called a recommendation already implemented is not kept.",
    "Refusals of the first sessions that are only in the narrative of a report are in it, so it has more rows for them than the report has numbered recommendations.",
    "9 rows name no recommending State; the rows on South Sudan in session 11 are from the report on Sudan.",
    "Pledges are complete to session 19.",
  ]),
});
