import { uhriEntry } from "../parse/uhri/entries.ts";

/** An export of the index with this many entries of our own, as JSON: two of the UPR, then one of a treaty body, …. */
export function uhriJson(count: number): string {
  const entries = Array.from({ length: count }, (_, index) =>
    uhriEntry({
      AnnotationId: `6f1b2c1e-0000-4000-8000-${String(index).padStart(12, "0")}`,
      AffectedPersons: ["Women & girls"],
      Text: `<p>136.${(index % 900) + 1} Set up an office for tenants (Ghana);</p>`,
      ...(index % 3 === 2
        ? { Symbol: "CRC/C/CHL/CO/4-5", Body: "- CRC", Text: "27. Plant trees in every yard" }
        : {}),
    }),
  );
  return JSON.stringify(entries);
}
