/**
 * Gives the readers of a page its filters: words, choices, and order by column. It runs in the page itself, so it
 * stands alone: its compiled form is in `filter-script.generated.ts`, which a test keeps up to date.
 *
 * Only elements and text nodes are made, never markup: what a document says stays text. Nothing is stored, nothing
 * is sent, the address stays as it is.
 *
 * @param root - What holds the tables, such as `document`, or the element a fragment of {@link formatHtml} was put in.
 *
 * @example A fragment in a page of one's own
 * ```ts
 * import { filterTables, formatHtml } from "uprkit/report";
 *
 * const page = { title: "A review", facts: [], sections: [], sources: [] };
 * const showIn = (element: HTMLElement) => {
 *   element.innerHTML = formatHtml(page, { isFragment: true });
 *   filterTables(element);
 * };
 * typeof showIn; // => "function"
 * ```
 *
 * @category Report
 */
export function filterTables(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>("table.filter")) {
    const tools = table.parentElement?.previousElementSibling;
    // Asked by what it matches, not by its class: the table may stand in a frame, which has classes of its own.
    if (tools?.matches(".tools[hidden]")) addFilter(table, tools as HTMLElement);
  }
}

function addFilter(table: HTMLTableElement, tools: HTMLElement): void {
  const body = table.tBodies[0];
  const search = tools.querySelector("input");
  const clear = tools.querySelector("button");
  const status = tools.querySelector("output");
  if (!body || !search || !clear || !status) return;
  const make = table.ownerDocument;
  const language = table.closest("[lang]")?.getAttribute("lang") ?? "en";
  const compare = comparer(language);
  const rows = [...body.rows];
  const texts = rows.map((row) => fold([...row.cells].map((cell) => cell.textContent).join(" ")));
  const selects = [...tools.querySelectorAll("select")];
  // What is on paper is what is on the screen: a line says, in print, what was left out.
  const printed = make.createElement("p");
  printed.className = "filtered";
  tools.after(printed);

  for (const select of selects) {
    const values = new Set(rows.map((row) => textAt(row, Number(select.dataset["column"]))));
    for (const value of [...values].sort(compare)) {
      if (value === "") continue;
      const option = make.createElement("option");
      option.value = value;
      option.textContent = value.length > 60 ? `${value.slice(0, 59)}…` : value;
      option.dir = "auto";
      select.append(option);
    }
  }

  const show = (): void => {
    const words = fold(search.value).split(/\s+/u);
    const chosen = selects.filter(({ value }) => value !== "");
    let shown = 0;
    rows.forEach((row, index) => {
      const isShown =
        words.every((word) => texts[index]?.includes(word)) &&
        chosen.every(({ value, dataset }) => textAt(row, Number(dataset["column"])) === value);
      row.hidden = !isShown;
      if (isShown) shown += 1;
    });
    const count = (tools.dataset["rows"] ?? "")
      .replace("{shown}", String(shown))
      .replace("{total}", String(rows.length));
    status.textContent = count;
    const filters = chosen.map(
      ({ value, labels }) => `${labels?.[0]?.firstElementChild?.textContent}: ${value}`,
    );
    if (search.value.trim() !== "") filters.unshift(`“${search.value.trim()}”`);
    printed.textContent = filters.length === 0 ? "" : `${count} (${filters.join("; ")})`;
    clear.disabled = filters.length === 0;
  };

  // A screen reader is told the number once the typing rests, not at each letter.
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = Number(setTimeout(show, 120));
  });
  for (const select of selects) select.addEventListener("change", show);
  clear.addEventListener("click", () => {
    search.value = "";
    for (const select of selects) select.value = "";
    show();
    search.focus();
  });

  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = make.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      body.append(...sortRows(rows, column, order === "ascending" ? 1 : -1, compare));
    });
  });

  show();
  tools.hidden = false;
}

type Compare = (a: string, b: string) => number;

/** Order of the page's language, numbers in a text by their value; the engine's own where it knows no such language. */
function comparer(language: string): Compare {
  try {
    return new Intl.Collator(language, { numeric: true }).compare;
  } catch {
    return new Intl.Collator("en", { numeric: true }).compare;
  }
}

/** Rows by a column: by number where each cell that says anything is one; cells that say nothing come last. */
function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  sign: number,
  compare: Compare,
): HTMLTableRowElement[] {
  const keys = rows.map((row) => row.cells[column]?.dataset["sort"] ?? textAt(row, column));
  const isNone = (key: string): boolean => key === "" || key === "–";
  const numbers = keys.map((key) =>
    isNone(key) ? Number.NaN : Number(key.replace(/[,\s%]/gu, "").replace("−", "-")),
  );
  const isNumeric = keys.every((key, index) => isNone(key) || !Number.isNaN(numbers[index]));
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    const [keyA = "", keyB = ""] = [keys[a], keys[b]];
    if (isNone(keyA) || isNone(keyB)) return Number(isNone(keyA)) - Number(isNone(keyB)) || a - b;
    const difference = isNumeric ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : compare(keyA, keyB);
    return sign * difference || a - b;
  });
  return order.flatMap((index) => rows[index] ?? []);
}

function textAt(row: HTMLTableRowElement, column: number): string {
  return (row.cells[column]?.textContent ?? "").trim();
}

/** Text as it is searched: small letters, without accents. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
