import { describe, expect, it } from "vitest";
import { followUpOpinions, listWgadCategories } from "../../../src/analyze/defenders/opinions.ts";
import {
  buildWgadSymbol,
  formatWgadCitation,
  parseWgadCitation,
  WGAD_CATEGORIES,
  type WgadOpinion,
} from "../../../src/model/wgad-opinion.ts";
import { event, person } from "./people.ts";

const opinion = (number: number, year: number, members: Partial<WgadOpinion> = {}): WgadOpinion => ({
  id: `${number}/${year}`,
  number,
  year,
  state: "KEN",
  defenders: [],
  source: { citation: "invented" },
  ...members,
});

describe("followUpOpinions()", () => {
  const held = person(
    [event("detained", "2020-01-01"), event("released", "2022-01-01"), event("detained", "2022-06-01")],
    {
      opinions: ["9/2021", "3/2019"],
    },
  );

  it("counts from adoption to the first release, whatever comes after it", () => {
    const [row] = followUpOpinions(held, [opinion(9, 2021, { adopted: "2021-03-01" })], "2023-03-01");
    expect(row).toMatchObject({
      citation: "Opinion No. 9/2021",
      days: { atLeast: 730, atMost: 730 },
      released: "2022-01-01",
      daysWithoutRelease: { atLeast: 306, atMost: 306 },
    });
    const [earlier] = followUpOpinions(held, [opinion(9, 2021, { adopted: "2021-03-01" })], "2021-03-31");
    expect(earlier).toMatchObject({ released: undefined, daysWithoutRelease: { atLeast: 30, atMost: 30 } });
  });

  it("bounds by the year of its number where no day is known, and leaves out what is yet to come", () => {
    const rows = followUpOpinions(held, [opinion(9, 2021)], "2021-12-31");
    expect(rows[0]).toMatchObject({ adopted: "2021", days: { atLeast: 0, atMost: 364 } });
    expect(followUpOpinions(held, [opinion(9, 2021)], "2020-12-31")).toEqual([]);
    expect(followUpOpinions(person([]), [opinion(9, 2021)], "2024-01-01")).toEqual([]);
  });

  it("has no count for who was not held when it was adopted", () => {
    const [row] = followUpOpinions(held, [opinion(3, 2019, { adopted: "2019-05-01" })], "2021-01-01");
    expect(row?.daysWithoutRelease).toBeUndefined();
  });

  it("finds opinions that name the defender too", () => {
    const rows = followUpOpinions(held, [opinion(5, 2021, { defenders: ["ana-example"] })], "2024-01-01");
    expect(rows.map((row) => row.opinion)).toEqual(["5/2021"]);
  });
});

describe("opinions of the Working Group", () => {
  it("go from number to symbol to citation and back", () => {
    for (const one of [
      { number: 82, year: 2020 },
      { number: 3, year: 2014 },
      { number: 999, year: 2099 },
    ]) {
      expect(parseWgadCitation(buildWgadSymbol(one))).toEqual(one);
      expect(parseWgadCitation(formatWgadCitation(one))).toEqual(one);
      expect(parseWgadCitation(`${formatWgadCitation(one)} (Kenya)`)).toEqual(one);
    }
    expect(parseWgadCitation("opinion 82/2020")).toEqual({ number: 82, year: 2020 });
    for (const text of ["Opinion No. 0/2020", "82/20", "Opinion No. 82/20201", ""]) {
      expect(parseWgadCitation(text)).toBeUndefined();
    }
    expect(() => formatWgadCitation({ number: 0, year: 2020 })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("have five categories, each with a meaning", () => {
    expect(listWgadCategories().map(({ category }) => category)).toEqual(WGAD_CATEGORIES);
    expect(new Set(listWgadCategories().map(({ meaning }) => meaning)).size).toBe(5);
  });
});
