import type { SourceReference } from "../../model/source-reference.ts";

/** Where a text was read, as a person looks it up: `A/HRC/25/5, 186.1`, `14-17.csv, row 151`. */
export function formatSource({ document, file, paragraph, row, page }: SourceReference = {}): string {
  const place =
    paragraph !== undefined
      ? paragraph
      : row !== undefined
        ? `row ${row}`
        : page !== undefined
          ? `page ${page}`
          : undefined;
  return [document ?? file ?? "", ...(place === undefined ? [] : [place])].join(", ");
}
