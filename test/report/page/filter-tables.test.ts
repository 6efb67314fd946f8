import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { filterTables } from "../../../src/report/page/filter-tables.ts";
import { formatHtml } from "../../../src/report/page/format-html.ts";
import type { PageCell } from "../../../src/report/page/page.ts";

const ROWS: readonly (readonly PageCell[])[] = [
  ["10", "Protégé defenders", "Noted", "12.5 %"],
  ["9", "Ratify <b>treaties</b>", "Supported", "–"],
  ["101", "Ratify at once", "Noted", "1,200.0 %"],
  ["2", "defenders ratify", { text: "Pending", sortBy: 0 }, "−3.0 %"],
];

function open() {
  const html = formatHtml(
    {
      title: "T",
      facts: [],
      sources: [],
      sections: [
        {
          id: "a",
          title: "A",
          blocks: [
            {
              kind: "table",
              caption: "C",
              columns: [
                { title: "Number", isHeader: true },
                { title: "Text" },
                { title: "Position", isChoice: true },
                { title: "Share", align: "end" },
              ],
              rows: ROWS,
              note: "",
              isFilterable: true,
            },
          ],
        },
      ],
    },
    { isFragment: true },
  );
  const { window } = new JSDOM(html);
  const { document } = window;
  filterTables(document);
  const find = <Kind extends Element>(selector: string): Kind => {
    const element = document.querySelector<Kind>(selector);
    if (element === null) throw new Error(`no ${selector}`);
    return element;
  };
  const shown = (): string[] =>
    [...document.querySelectorAll<HTMLElement>("tbody tr")]
      .filter((row) => !row.hidden)
      .map((row) => row.firstElementChild?.textContent ?? "");
  const sort = (column: number): string[] => {
    find<HTMLButtonElement>(`thead th:nth-child(${column}) button`).click();
    return shown();
  };
  const search = (words: string): string[] => {
    vi.useFakeTimers();
    const input = find<HTMLInputElement>("input");
    input.value = words;
    input.dispatchEvent(new window.Event("input"));
    vi.runAllTimers();
    vi.useRealTimers();
    return shown();
  };
  const choose = (value: string): string[] => {
    const select = find<HTMLSelectElement>("select");
    select.value = value;
    select.dispatchEvent(new window.Event("change"));
    return shown();
  };
  return { document, find, shown, sort, search, choose };
}

describe("filterTables()", () => {
  it("shows the controls, with the values there are", () => {
    const { document, find } = open();
    expect(find<HTMLElement>(".tools").hidden).toBe(false);
    expect([...document.querySelectorAll("option")].map(({ value }) => value)).toEqual([
      "",
      "Noted",
      "Pending",
      "Supported",
    ]);
    expect(find("output").textContent).toBe("4 of 4 rows");
  });

  it("finds rows that hold every word, without regard to accents and capitals", () => {
    const { search, find } = open();
    expect(search("PROTEGE")).toEqual(["10"]);
    expect(search(" ratify  defenders ")).toEqual(["2"]);
    expect(search("<b>")).toEqual(["9"]);
    expect(search("nowhere")).toEqual([]);
    expect(find("output").textContent).toBe("0 of 4 rows");
  });

  it("joins words and choice, says so on paper, and clears both", () => {
    const { search, choose, find, shown } = open();
    search("ratify");
    expect(choose("Noted")).toEqual(["101"]);
    expect(find(".filtered").textContent).toBe("1 of 4 rows (“ratify”; Position: Noted)");
    find<HTMLButtonElement>(".tools button").click();
    expect(shown()).toEqual(["10", "9", "101", "2"]);
    expect(find(".filtered").textContent).toBe("");
    expect(find<HTMLInputElement>("input").value).toBe("");
  });

  it("sorts by number or by word, up and down, what says nothing last", () => {
    const { sort, find } = open();
    expect(sort(1)).toEqual(["2", "9", "10", "101"]);
    expect(find("thead th").getAttribute("aria-sort")).toBe("ascending");
    expect(sort(1)).toEqual(["101", "10", "9", "2"]);
    expect(sort(4)).toEqual(["2", "10", "101", "9"]);
    expect(find("thead th").getAttribute("aria-sort")).toBeNull();
    expect(sort(4)).toEqual(["101", "10", "2", "9"]);
    expect(sort(2)).toEqual(["2", "10", "9", "101"]);
    // By the key the cell has, where it has one.
    expect(sort(3)).toEqual(["2", "10", "101", "9"]);
  });

  it("keeps what is filtered when it sorts, and does nothing the second time", () => {
    const { document, choose, sort, find } = open();
    choose("Noted");
    filterTables(document);
    expect(sort(1)).toEqual(["10", "101"]);
    expect(document.querySelectorAll("thead button")).toHaveLength(4);
    expect(find("select").children).toHaveLength(4);
  });
});
