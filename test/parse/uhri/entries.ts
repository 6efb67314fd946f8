import type { SourceTable } from "../../../src/documents/source-table.ts";

/** Columns of the workbook export, in its order and spelling. */
export const UHRI_HEADER: readonly string[] = [
  "Text",
  "Countries Concerned",
  "Reccomending Body",
  "Document Symbol",
  "Themes",
  "Affected Persons",
  "Sdgs",
  "Document Publication Date",
  "UPR Reccomending States",
  "UPR Position",
  "Type",
  "OHCHR Annotation Id",
  "UPR Session",
  "Regions Concerned",
  "Recommending Regions",
  "Date of publication on UHRI",
];

/** A row of our own in the style of the export. */
const ROW: readonly string[] = [
  "136.1 Set up an&nbsp;office for tenants&rsquo; rights (Ghana);",
  "- Chile",
  "- UPR",
  "- A/HRC/26/5",
  "- Right to adequate housing\n- Human rights & poverty",
  "- Women & girls\n- Tenants",
  "- 11 - SUSTAINABLE CITIES AND COMMUNITIES\n- 1.4 - Equal rights to land",
  "41729",
  "- Ghana",
  "- Supported",
  "- Recommendations",
  "- 6f1b2c1e-0000-4000-8000-000000000001",
  "- 18th Session - January 2014",
  "- Latin America & Caribbean",
  "- Africa",
  "43606",
];

/** The row with some cells replaced, by column name. */
export function uhriRow(changes: Readonly<Record<string, string>> = {}): string[] {
  return UHRI_HEADER.map((name, index) => changes[name] ?? ROW[index] ?? "");
}

export function uhriTable(rows: readonly (readonly string[])[], header = UHRI_HEADER): SourceTable {
  return { name: "u.xlsx", sheet: "Export", header, rows, rowNumbers: rows.map((_, index) => index + 2) };
}

/** An entry of our own in the style of the JSON export. */
export function uhriEntry(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    AnnotationId: "6f1b2c1e-0000-4000-8000-000000000001",
    DocumentId: "d0c00000-0000-4000-8000-000000000001",
    Symbol: "A/HRC/26/5",
    Body: "- UPR",
    AnnotationType: "- Recommendations",
    Countries: ["Chile"],
    Regions: ["Latin America & Caribbean"],
    Themes: ["Right to adequate housing", "Human rights & poverty"],
    AffectedPersons: ["Women & girls", "Tenants"],
    Sdgs: ["11 - SUSTAINABLE CITIES AND COMMUNITIES", "1.4 - Equal rights to land"],
    Text: "<p>136.1 Set up an&nbsp;office for tenants&rsquo; rights (Ghana);</p>",
    PublicationDate: "2014-03-31T00:00:00",
    PublicationDateOnUhri: "2019-05-21T00:00:00",
    UprCycle: "Cycle 2",
    UprSession: ["18th Session - January 2014"],
    UprPositions: ["Supported"],
    UprRecommendingCountry: ["Ghana"],
    UprRecommendingRegions: ["Africa"],
    ...changes,
  };
}
