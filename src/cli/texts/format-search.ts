import type { TextSpan } from "../../classify/types.ts";
import type { QueryReading } from "../../compare/search/run-search.ts";
import type { SearchHit, SearchResult } from "../../compare/search/search-index.ts";
import type { CorpusRow } from "../../corpus/corpus.ts";
import { stateNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";
import { type CliIo, type Colors, colorsOf, widthOf } from "../io.ts";
import { wrapText } from "../terminal/text-table.ts";
import { formatSource } from "./format-source.ts";

/** A hit with the recommendation it is. */
export interface FoundRow {
  readonly hit: SearchHit;
  readonly row: CorpusRow;
}

/** Hits for people: each with who said it to whom, what became of it and where it stands; what was found is bold. */
export function formatSearch(
  query: string,
  { total, readings }: Pick<SearchResult, "total" | "readings">,
  found: readonly FoundRow[],
  shortSource: string,
  io: CliIo,
): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const shown = found.length < total ? `, the first ${formatCount(found.length)}` : "";
  const lines = [
    colors.bold(colors.cyan(`${formatCount(total)} recommendations for ${query}${shown}`)),
    ...readings.flatMap(explainReading).flatMap((line) => wrapText(line, width)),
    ...found.flatMap(({ hit, row }) => [
      "",
      colors.dim(describeRow(row)),
      ...markText(hit.text, hit.spans, width, colors),
    ]),
    "",
    colors.dim(`each recommendation once for each State that made it · ${shortSource}`),
  ];
  return `${lines.join("\n")}\n`;
}

function describeRow(row: CorpusRow): string {
  const { recommendingState, stateUnderReview, session, position, source } = row;
  const by = recommendingState === undefined ? "State not named" : stateNameOf(recommendingState);
  return `${by} to ${stateNameOf(stateUnderReview)}, session ${session}, ${position} · ${formatSource(source)}`;
}

function explainReading({ text, field, reading, words }: QueryReading): readonly string[] {
  switch (reading) {
    case "similar":
      return [`No text has "${text}": read as ${words.join(", ")}.`];
    case "none":
      return [`No text has "${text}" or anything like it.`];
    case "skipped":
      return [`"${text}" is in most texts and was left out.`];
    case "name":
      return field === undefined
        ? [`"${text}" is read as the name of ${words.join(", ").toUpperCase()}.`]
        : [];
    default:
      return [];
  }
}

/** The text in lines, what was found bold. */
function markText(
  text: string,
  spans: readonly TextSpan[],
  width: number,
  colors: Colors,
): readonly string[] {
  const plain = text.replaceAll(/\s/gu, " ");
  const lines: string[] = [];
  let from = 0;
  for (const line of wrapText(plain, width)) {
    // Spaces are taken between lines only, so the line is found where the last one ended.
    const start = plain.indexOf(line, from);
    from = start + line.length;
    let marked = "";
    let at = start;
    for (const span of spans) {
      const [first, last] = [Math.max(span.start, at), Math.min(span.end, from)];
      if (first >= last) continue;
      marked += plain.slice(at, first) + colors.bold(plain.slice(first, last));
      at = last;
    }
    lines.push(marked + plain.slice(at, from));
  }
  return lines;
}
