import type { SourceReference } from "./source-reference.ts";

/** A source in a few words for a message: what a person looks it up by. */
export function citeSource(source: SourceReference): string {
  const { document, citation, file, paragraph, row } = source;
  const name = document ?? citation ?? file ?? "no source";
  const place = paragraph ?? (row === undefined ? undefined : String(row));
  return place === undefined ? name : `${name}, ${place}`;
}
