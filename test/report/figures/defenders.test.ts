import { describe, expect, it } from "vitest";
import { defenderStatus } from "../../../src/analyze/defenders/index.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import { UprError } from "../../../src/errors.ts";
import type { Defender } from "../../../src/model/defender.ts";
import { defenderMarks, defenderPeriods, drawDefenders } from "../../../src/report/figures/index.ts";
import { listElements, parseSvg, titleOf } from "./svg-tree.ts";

const OPTIONS = { title: "T", note: "N", id: "f", on: "2024-01-01" };

function person(id: string, events: readonly Partial<Defender["events"][number]>[]): Defender {
  const source = { citation: "a paper" };
  return {
    id,
    name: `Ana ${id}`,
    state: "KEN",
    opinions: [],
    source,
    events: events.map((event) => ({ kind: "detained", date: "2020", source, ...event })),
  };
}

describe("drawDefenders", () => {
  it("draws days to scale, vague ones pale, and to the edge what lasts", async () => {
    const rows = [
      { person: "Ana", from: "2020-01-01", to: "2022-01-01", status: "detained" },
      { person: "Ana", from: "2022-01-01", status: "imprisoned" },
      { person: "Ben", from: "2020", to: "2023-01-01", status: "disappeared" },
    ];
    const { svg, description } = await drawDefenders(rows, OPTIONS);
    const boxes = listElements(parseSvg(svg))
      .filter(({ name }) => name === "rect")
      .flatMap((box) => {
        const title = titleOf(box);
        return title === undefined
          ? []
          : [{ title, x: Number(box.attributes["x"]), width: Number(box.attributes["width"]) }];
      });
    const [vague, first, second, third] = boxes;
    expect(boxes.map(({ title }) => title)).toEqual([
      "Ben: disappeared, 2020 to 2023-01-01",
      "Ana: detained, 2020-01-01 to 2022-01-01",
      "Ana: imprisoned, 2022-01-01 to now",
      "Ben: disappeared, 2020 to 2023-01-01",
    ]);
    // 731 days, then 730 to the first of January 2024; the vague year has 365 days from its first to its last.
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(731 / 730, 2);
    expect((vague?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(365 / 731, 2);
    expect(third?.x).toBeCloseTo((vague?.x ?? 0) + (vague?.width ?? 0), 1);
    expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(732 / 731, 2);
    expect(description).toBe(
      "2 persons until 2024-01-01, of whom 1 is held on that day: Ana since 2020-01-01.",
    );
  });

  it("leaves out dates that are none, and needs a day", async () => {
    const rows = [{ person: "Ana", from: "2020-13-45", to: "soon", status: "detained" }];
    const { svg } = await drawDefenders(rows, OPTIONS);
    expect(svg).not.toContain("soon");
    await expect(drawDefenders(rows, { ...OPTIONS, on: "2024" })).rejects.toThrow(UprError);
  });
});

describe("defenderPeriods", () => {
  it("turns events into times", () => {
    const ana = person("a", [
      { kind: "campaigned", date: "2019" },
      { kind: "detained", date: "2020-03" },
      { kind: "sentenced", date: "2021-05-02" },
      { kind: "released", date: "2022-06-07" },
      { kind: "detained", date: "2025-01-01" },
    ]);
    expect(defenderPeriods([ana, person("b", [{ kind: "statement" }])], { on: "2024-01-01" })).toEqual([
      { person: "Ana a", from: "2020-03", to: "2021-05-02", status: "detained" },
      { person: "Ana a", from: "2021-05-02", to: "2022-06-07", status: "imprisoned" },
      { person: "Ana a", from: "2022-06-07", status: "at-liberty" },
    ]);
    expect(defenderPeriods([], { on: "2024-01-01" })).toEqual([]);
    expect(() => defenderPeriods([], { on: "2024" })).toThrow(UprError);
  });

  it("ends a term that is over", () => {
    const ana = person("a", [
      { kind: "detained", date: "2010-01-01" },
      { kind: "sentenced", date: "2010-02-01", sentence: { kind: "term", months: 12 } },
    ]);
    expect(defenderPeriods([ana], { on: "2024-01-01" }).map(({ status, to }) => [status, to])).toEqual([
      ["detained", "2010-02-01"],
      ["imprisoned", expect.stringMatching(/^201[01]-/u)],
      ["unknown", undefined],
    ]);
  });

  it("agrees with the status of each person of the embedded case", () => {
    const { defenders } = loadChinaCase();
    for (const on of ["2013-10-22", "2018-11-06", "2024-01-23"]) {
      const rows = defenderPeriods(defenders, { on });
      for (const defender of defenders) {
        const { status, possible } = defenderStatus(defender, on);
        const last = rows.filter(({ person: name }) => name === defender.name).at(-1);
        if (last === undefined || possible.length > 1) continue;
        expect([on, defender.id, last.status]).toEqual([on, defender.id, status]);
      }
    }
  });
});

describe("defenderMarks", () => {
  it("lists turns and opinions up to the day", () => {
    const ana = person("a", [
      { kind: "detained", date: "2020-03" },
      { kind: "sentenced", date: "2021-05-02" },
      { kind: "released", date: "2025" },
    ]);
    const opinion = (id: string, year: number) => ({
      id,
      number: 1,
      year,
      state: "KEN" as const,
      defenders: ["a"],
      source: { citation: "an opinion" },
    });
    const opinions = [opinion("1/2021", 2021), opinion("1/2025", 2025)];
    expect(defenderMarks([ana], { opinions, on: "2024-01-01" })).toEqual([
      { person: "Ana a", date: "2021-05-02", kind: "event", label: "sentenced" },
      { person: "Ana a", date: "2021", kind: "opinion", label: "Opinion No. 1/2021" },
    ]);
  });
});
