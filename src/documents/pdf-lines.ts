import type { FootnoteMark, SourceLine } from "./source-text.ts";

/** The characters of one page, one entry each, in the order the file draws them; points, y upwards. */
export interface PdfCharacters {
  readonly length: number;
  readonly code: Uint32Array;
  /** Where the pen stood: left end of the character on its base line. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Where the next character would start. */
  readonly right: Float64Array;
  /** Size of the type in points. */
  readonly height: Float64Array;
}

/** Characters drawn one after the other on one base line. */
interface Run {
  readonly from: number;
  to: number;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  right: number;
}

/** Gap between two characters, as a share of the type size, from which it is a blank. */
const BLANK = 0.16;
/** Gap, in the same measure, from which what follows is a run of its own: another may be drawn into it later. */
const WIDE = 1;
const SOFT_HYPHEN = 0xad;

/** PDFium reports a hyphen at the end of a line as U+0002 or U+FFFE. */
function isLineEndHyphen(code: number): boolean {
  return code === 0x02 || code === 0xfffe;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Control and private-use characters: the latter are the bars of the code on the cover. */
function isNoise(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code === 0xfeff ||
    code === SOFT_HYPHEN
  );
}

function toRuns({ length, code, x, y, right, height }: PdfCharacters): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let i = 0; i < length; i++) {
    const c = code[i] as number;
    if (isNoise(c) && !isLineEndHyphen(c)) continue;
    const [cx, cy, cr, ch] = [x[i] as number, y[i] as number, right[i] as number, height[i] as number];
    const follows =
      run !== undefined &&
      run.to === i &&
      Math.abs(cy - run.y) < 0.1 * run.height &&
      Math.abs(ch - run.height) < 0.2 * run.height &&
      cx > run.right - 0.6 * run.height &&
      cx < run.right + WIDE * run.height;
    if (run !== undefined && follows) {
      run.to = i + 1;
      run.right = Math.max(run.right, cr);
    } else {
      run = { from: i, to: i + 1, y: cy, height: ch, left: cx, right: cr };
      runs.push(run);
    }
  }
  return runs;
}

/** Runs that stand on one printed line: base lines closer than half the taller type, so that raised marks join their line. */
function toRows(runs: readonly Run[]): Run[][] {
  const rows: { y: number; height: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - run.y < 0.45 * Math.max(row.height, run.height)) {
      row.runs.push(run);
      // The body of a line carries its base line, not a mark raised above it.
      if (run.right - run.left > 2 * row.height || run.height > row.height * 1.15) {
        row.y = Math.min(row.y, run.y);
        row.height = Math.max(row.height, run.height);
      }
    } else {
      rows.push({ y: run.y, height: run.height, runs: [run] });
    }
  }
  return rows.map((row) => row.runs.sort((a, b) => a.left - b.left));
}

/** Digits, stars and daggers set clearly smaller and higher than the line they stand in. */
function isRaised(run: Run, text: string, body: Run): boolean {
  return (
    run !== body &&
    run.height < 0.85 * body.height &&
    run.y > body.y + 0.05 * body.height &&
    /^[\d*∗†‡,\s]{1,6}$/u.test(text)
  );
}

/**
 * The printed lines of one page, top to bottom: characters are grouped by base line and ordered by place, for the
 * order in which a file draws them is not the order in which people read.
 */
export function assembleLines(characters: PdfCharacters, page: number, pageHeight: number): SourceLine[] {
  const { code, x, right, height } = characters;
  const lines: SourceLine[] = [];
  for (const row of toRows(toRuns(characters))) {
    const body = row.reduce((widest, run) =>
      run.right - run.left > widest.right - widest.left ? run : widest,
    );
    const marks: FootnoteMark[] = [];
    let text = "";
    let end = Number.NEGATIVE_INFINITY;
    for (const run of row) {
      let printed = "";
      let runEnd = end;
      for (let i = run.from; i < run.to; i++) {
        const c = code[i] as number;
        const gap = (x[i] as number) - runEnd;
        if (isBlank(c)) {
          printed += " ";
        } else {
          if (gap > BLANK * (height[i] as number) && Number.isFinite(gap)) printed += " ";
          printed += isLineEndHyphen(c) ? "-" : String.fromCodePoint(c <= 0x10ffff ? c : 0xfffd);
        }
        runEnd = Math.max(right[i] as number, x[i] as number);
      }
      end = Math.max(end, runEnd);
      if (isRaised(run, printed.trim(), body)) {
        for (const mark of printed.split(/[\s,]+/u))
          if (mark !== "") marks.push({ at: text.trimEnd().length, mark });
      } else {
        text += printed;
      }
    }
    const left = row[0]?.left ?? 0;
    const lead = text.length - text.trimStart().length;
    const collapsed = text
      .replace(/[ \t]+/gu, " ")
      .trim()
      .normalize("NFC");
    if (collapsed === "" && marks.length === 0) continue;
    const line = { text: collapsed, page, left, right: end, top: pageHeight - body.y, size: body.height };
    // Offsets were taken before white space was collapsed; a mark is found again by what stands before it.
    lines.push(
      marks.length === 0
        ? line
        : {
            ...line,
            marks: marks.map(({ at, mark }) => ({
              at: text.slice(lead, Math.max(lead, at)).replace(/[ \t]+/gu, " ").length,
              mark,
            })),
          },
    );
  }
  return lines;
}
