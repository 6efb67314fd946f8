import { addDays, firstDayOf, lastDayOf } from "../../analyze/calendar/days.ts";
import { isPartialDate } from "../../internal/is-partial-date.ts";
import { dayOf, spanOf } from "./defender-spans.ts";
import type { DefendersFigureMark, DefendersFigureRow } from "./defenders.ts";
import { listTicks } from "./figure-numbers.ts";
import { cleanText, cutText, widthOf } from "./figure-text.ts";
import { drawLegend, type Legend } from "./legend.ts";
import type { Drawing, PlotLibrary } from "./render-figure.ts";
import { type BoxShape, drawBoxes, drawLines, drawTexts } from "./shapes.ts";

const NARROW = 480;
const BAR = 14;

interface StatusStyle {
  readonly label: string;
  readonly fill: string;
  readonly pale: string;
  readonly height: number;
}

const HELD = "var(--upr-noted)";
const STYLES: readonly (readonly [status: string, style: StatusStyle])[] = [
  ["detained", { label: "Detained", fill: "var(--upr-partial)", pale: "var(--upr-partial)", height: BAR }],
  ["imprisoned", { label: "Imprisoned", fill: HELD, pale: HELD, height: BAR }],
  ["disappeared", { label: "Disappeared", fill: "url(#hatch-ink)", pale: "var(--upr-ink)", height: BAR }],
  [
    "at-liberty",
    { label: "At liberty", fill: "var(--upr-supported)", pale: "var(--upr-supported)", height: 4 },
  ],
  ["deceased", { label: "Deceased", fill: "var(--upr-ink)", pale: "var(--upr-ink)", height: 2 }],
  ["unknown", { label: "Not known", fill: "url(#open-pending)", pale: "var(--upr-pending)", height: BAR }],
];

const OTHER: StatusStyle = {
  label: "Other",
  fill: "url(#dots-pending)",
  pale: "var(--upr-pending)",
  height: BAR,
};

function styleOf(status: string): StatusStyle {
  return STYLES.find(([known]) => known === status)?.[1] ?? OTHER;
}

/** What the timelines show. */
export interface TimelineContent {
  readonly rows: readonly DefendersFigureRow[];
  readonly marks: readonly DefendersFigureMark[];
  readonly people: readonly string[];
}

/** Half the width of a year under the axis, which must not run over an edge. */
const HALF_YEAR_LABEL = 14;

/** A line for each person, with legend, marks and years. */
export function drawTimelines(
  plot: PlotLibrary,
  { rows, marks, people }: TimelineContent,
  { width, on }: { readonly width: number; readonly on: string },
): Drawing {
  const lines = new Map(people.map((person, i) => [person, i]));
  const spans = rows.flatMap((row) => {
    const span = spanOf(row);
    const line = lines.get(row.person);
    return span === undefined || line === undefined ? [] : [{ row, span, line, style: styleOf(row.status) }];
  });
  const points = marks.flatMap((mark) => {
    const line = lines.get(mark.person);
    if (line === undefined || !isPartialDate(mark.date)) return [];
    const [first, last] = [dayOf(firstDayOf(mark.date)), dayOf(lastDayOf(mark.date))];
    return [{ mark, line, day: (first + last) / 2 }];
  });
  const today = dayOf(on);
  const days = [
    today,
    ...spans.flatMap(({ span }) => [span.from[0], ...(span.to ?? [])]),
    ...points.map(({ day }) => day),
  ];
  const first = days.reduce((least, day) => Math.min(least, day), today - 365);
  const last = days.reduce((most, day) => Math.max(most, day), today);
  const isNarrow = width < NARROW;
  const labels = Math.max(...people.map((person) => widthOf(cleanText(person), 12))) + 12;
  const left = isNarrow ? 2 : Math.min(labels, width * 0.3);
  const right = width - 14;
  const x = plot.scale({ x: { type: "linear", domain: [first, last], range: [left, right] } });
  const at = (day: number) => x.apply(day);
  const used = [...new Set(spans.map(({ style }) => style))];
  const styles = [...STYLES.map(([, style]) => style), OTHER].filter((style) => used.includes(style));
  const legend = drawLegend(
    plot,
    styles.map(({ label, fill }) => ({ label, fill })),
    { y: 0, width },
  );
  const markLegend =
    points.length > 0
      ? drawMarkLegend(
          plot,
          points.map(({ mark }) => mark),
          legend.height,
        )
      : { height: 0, marks: [] };
  const pitch = isNarrow ? 42 : 26;
  const top = legend.height + markLegend.height + 18;
  const middle = (line: number) => top + line * pitch + (isNarrow ? 28 : pitch / 2);
  const bottom = top + people.length * pitch + 4;
  const years = listYears(first, last, Math.max(2, Math.floor((right - left) / 52)));
  const bars = spans.map(({ row, span, line, style }) => {
    const end = span.to ?? [last, last];
    const title = `${cleanText(row.person)}: ${cleanText(row.status)}, ${row.from} to ${row.to ?? "now"}`;
    const box = (from: number, to: number, fill: string) => ({
      x: at(from),
      y: middle(line) - style.height / 2,
      width: Math.max(0, at(to) - at(from)),
      height: style.height,
      fill,
      title,
    });
    const sure = [span.from[1], Math.max(span.from[1], end[0])] as const;
    return {
      sure: box(sure[0], Math.max(sure[1], sure[0] + 1), style.fill),
      pale: [
        ...(span.from[0] === span.from[1] ? [] : [box(span.from[0], span.from[1], style.pale)]),
        ...(end[0] === end[1] || end[1] <= sure[1] ? [] : [box(sure[1], end[1], style.pale)]),
      ],
      arrow:
        span.to === undefined && style.height > 2
          ? { x: at(last) + 7, y: middle(line), fill: style.pale, title }
          : undefined,
    };
  });
  const soft = "var(--upr-ink-soft)";
  const pale = bars.flatMap((bar) => bar.pale);
  return {
    height: Math.ceil(bottom + 24),
    marks: [
      ...legend.marks,
      ...markLegend.marks,
      drawLines(
        plot,
        years.map(({ day }) => ({ x1: at(day), x2: at(day), y1: top, y2: bottom })),
        { width: 0.5 },
      ),
      plot.rect(pale, {
        x1: "x",
        x2: (box: BoxShape) => box.x + box.width,
        y1: "y",
        y2: (box: BoxShape) => box.y + box.height,
        fill: "fill",
        fillOpacity: 0.35,
        title: "title",
      }),
      drawBoxes(
        plot,
        bars.map(({ sure }) => sure),
      ),
      plot.dot(
        bars.flatMap(({ arrow }) => arrow ?? []),
        { x: "x", y: "y", r: 5, symbol: "triangle", rotate: 90, fill: "fill", title: "title" },
      ),
      drawLines(plot, [{ x1: at(today), x2: at(today), y1: top - 4, y2: bottom }], {
        stroke: "var(--upr-accent)",
        width: 1.5,
      }),
      drawTexts(plot, [{ x: at(today), y: top - 11, text: on }], {
        anchor: at(today) > width - 60 ? "end" : at(today) < left + 40 ? "start" : "middle",
        size: 11,
        fill: "var(--upr-accent)",
      }),
      plot.dot(
        points.map(({ mark, line, day }) => ({
          x: at(day),
          y: middle(line),
          symbol: mark.kind === "opinion" ? "diamond" : "circle",
          title: `${cleanText(mark.person)}: ${cleanText(mark.label)}, ${mark.date}`,
        })),
        {
          x: "x",
          y: "y",
          r: 4,
          symbol: "symbol",
          fill: "var(--upr-paper)",
          stroke: "var(--upr-ink)",
          strokeWidth: 1.5,
          title: "title",
        },
      ),
      drawTexts(
        plot,
        people.map((person, line) => ({
          x: isNarrow ? 2 : left - 10,
          y: isNarrow ? middle(line) - 16 : middle(line),
          text: cutText(person, 12, isNarrow ? width - 4 : left - 12),
          title: cleanText(person),
        })),
        { anchor: isNarrow ? "start" : "end", ...(isNarrow ? { halo: "var(--upr-paper)" } : {}) },
      ),
      drawTexts(
        plot,
        years.map(({ day, year }) => ({
          x: Math.max(HALF_YEAR_LABEL, Math.min(at(day), width - HALF_YEAR_LABEL)),
          y: bottom + 12,
          text: `${year}`,
        })),
        {
          anchor: "middle",
          size: 11,
          fill: soft,
        },
      ),
    ],
  };
}

function drawMarkLegend(plot: PlotLibrary, marks: readonly DefendersFigureMark[], y: number): Legend {
  const kinds = (["event", "opinion"] as const).filter((kind) => marks.some((mark) => mark.kind === kind));
  const labels = { event: "Event", opinion: "Opinion of the WGAD" };
  const entries = kinds.map((kind, i) => ({
    x: i === 0 ? 7 : 7 + 40 + widthOf(labels.event, 12),
    y: y + 11,
    text: labels[kind],
    symbol: kind === "opinion" ? "diamond" : "circle",
  }));
  return {
    height: 24,
    marks: [
      plot.dot(entries, {
        x: "x",
        y: "y",
        r: 4,
        symbol: "symbol",
        fill: "var(--upr-paper)",
        stroke: "var(--upr-ink)",
        strokeWidth: 1.5,
      }),
      drawTexts(
        plot,
        entries.map(({ x, y: line, text }) => ({ x: x + 13, y: line, text })),
      ),
    ],
  };
}

/** First days of years, at most so many. */
function listYears(
  first: number,
  last: number,
  most: number,
): readonly { readonly year: number; readonly day: number }[] {
  const [from, to] = [first, last].map((day) => Number(addDays("1970-01-01", day).slice(0, 4)));
  return listTicks(from ?? 0, (to ?? 0) + 1, most)
    .filter(Number.isInteger)
    .map((year) => ({ year, day: dayOf(firstDayOf(String(year).padStart(4, "0"))) }))
    .filter(({ day }) => day >= first && day <= last);
}
