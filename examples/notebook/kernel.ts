/**
 * What the notebook's cells are written with: inputs, figures that are drawn again when an input they read changes,
 * and tables. The build puts `startCell` before each cell.
 */

/** An input of the page. A figure that reads `value` is drawn again when it changes. */
export interface Input<Value> {
  readonly value: Value;
}

/** A column of a table: its heading, and the text of its cell. */
export type Column<R> = readonly [title: string, text: (row: R) => string | number | undefined];

/** How {@link draw} makes a figure: first the numbers, then the picture of them. */
export interface Drawing<R extends object> {
  /** What is to be seen, in a sentence. */
  readonly title: () => string;
  /** The numbers. Timed by itself. */
  readonly rows: () => readonly R[];
  /** The picture, so many pixels wide; without it the figure is its table. */
  readonly picture?: (rows: readonly R[], width: number) => Element;
  /** What the table beneath shows of a row. */
  readonly columns: readonly Column<R>[];
}

type Redraw = () => void;

let outlet: HTMLElement = document.body;
/** What is being drawn, while it is. */
let drawing: Redraw | undefined;
const readers = new Map<object, Set<Redraw>>();
const waiting = new Set<Redraw>();

/** What comes next goes beneath the cell of this number. */
export function startCell(number: number): void {
  outlet = document.getElementById(`result-${number}`) ?? document.body;
}

/** A choice of one value. */
export function select<Value extends string>(
  label: string,
  choices: readonly (readonly [value: Value, text: string])[],
  initial: Value,
): Input<Value> {
  const field = element("select");
  for (const [value, text] of choices)
    field.append(new Option(text, value, value === initial, value === initial));
  return addInput(label, field, () => choices[field.selectedIndex]?.[0] ?? initial);
}

/** A number between two bounds, by dragging or by arrow keys. */
export function slider(
  label: string,
  { min, max, value }: { readonly min: number; readonly max: number; readonly value: number },
): Input<number> {
  const field = element("input");
  Object.assign(field, { type: "range", min: String(min), max: String(max), value: String(value) });
  const shown = element("output", String(value));
  field.addEventListener("input", () => {
    shown.textContent = field.value;
  });
  return addInput(label, field, () => field.valueAsNumber, shown);
}

/** Draws a figure with the table behind it, and again whenever an input it read or its width changes. */
export function draw<R extends object>({ title, rows, picture, columns }: Drawing<R>): void {
  const figure = element("figure");
  const caption = element("figcaption");
  const place = element("div");
  const data = element("details", element("summary", "The numbers behind it"));
  const time = element("p");
  time.className = "time";
  figure.append(caption, place, ...(picture === undefined ? [] : [data]), time);
  outlet.append(figure);
  let width = 0;

  const redraw = (): void => {
    const start = performance.now();
    drawing = redraw;
    const heading = title();
    const found = rows();
    const measured = performance.now();
    const shown = picture?.(found, width) ?? tableOf(heading, found, columns);
    drawing = undefined;
    if (picture !== undefined) describe(shown, heading);
    caption.textContent = heading;
    place.replaceChildren(shown);
    data.querySelector("div")?.remove();
    if (data.open) data.append(tableOf(heading, found, columns));
    // Layout belongs to what a reader waits for, so it is done before the clock is read.
    figure.getBoundingClientRect();
    const end = performance.now();
    figure.dataset["measured"] = String(measured - start);
    figure.dataset["redrawn"] = String(end - start);
    time.textContent = `Measured in ${milliseconds(measured - start)}, redrawn in ${milliseconds(end - start)}.`;
    data.ontoggle = () => {
      if (data.open && data.querySelector("div") === null) data.append(tableOf(heading, found, columns));
    };
  };
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0);
    if (now === width || now === 0) return;
    width = now;
    drawSoon(redraw);
  }).observe(figure);
}

function addInput<Value>(
  label: string,
  field: HTMLSelectElement | HTMLInputElement,
  read: () => Value,
  ...more: readonly Element[]
): Input<Value> {
  const last = outlet.lastElementChild;
  const bar = last?.classList.contains("inputs") ? last : element("div");
  bar.className = "inputs";
  const name = element("label", label);
  field.id = `input-${document.querySelectorAll(".inputs > *").length}`;
  name.htmlFor = field.id;
  bar.append(element("div", name, field, ...more));
  outlet.append(bar);
  const input = {
    get value(): Value {
      if (drawing !== undefined) readersOf(input).add(drawing);
      return read();
    },
  };
  field.addEventListener("input", () => {
    for (const redraw of readersOf(input)) drawSoon(redraw);
  });
  return input;
}

function readersOf(input: object): Set<Redraw> {
  const known = readers.get(input) ?? new Set();
  readers.set(input, known);
  return known;
}

/** Once to a frame, however often an input changed before it. */
function drawSoon(redraw: Redraw): void {
  if (waiting.size === 0) {
    requestAnimationFrame(() => {
      const due = [...waiting];
      waiting.clear();
      for (const each of due) each();
    });
  }
  waiting.add(redraw);
}

/** Names a picture for those who do not see it; its numbers are in the table. */
function describe(picture: Element, title: string): void {
  for (const svg of [picture, ...picture.querySelectorAll("svg")].filter((each) => each.matches("svg"))) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", title);
    // Plot labels the groups within as well, which have no role that takes a name.
    for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  }
}

function tableOf<R>(title: string, rows: readonly R[], columns: readonly Column<R>[]): HTMLElement {
  const head = element("tr", ...columns.map(([name]) => scoped("col", name)));
  const body = rows.map((row) =>
    element(
      "tr",
      ...columns.map(([, text], index) => {
        const shown = String(text(row) ?? "–");
        return index === 0 ? scoped("row", shown) : element("td", shown);
      }),
    ),
  );
  const table = element(
    "table",
    element("caption", title),
    element("thead", head),
    element("tbody", ...body),
  );
  const frame = element("div", table);
  frame.className = "table";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", `Table: ${title}`);
  return frame;
}

function scoped(scope: "row" | "col", text: string): HTMLElement {
  const header = element("th", text);
  header.scope = scope;
  return header;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}
