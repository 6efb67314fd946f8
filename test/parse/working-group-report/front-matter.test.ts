import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { type FrontMatter, readFrontMatter } from "../../../src/parse/working-group-report/front-matter.ts";
import { listStates } from "../../../src/reference/states.ts";

const read = (text: string): FrontMatter => {
  const source = textFromString(text);
  return readFrontMatter(source.lines, source);
};
const cover = (name: string): string =>
  `A/HRC/16/99\n14 December 2010\nReport of the Working Group on the Universal Periodic Review\n${name}\n\fA/HRC/16/99\n`;
const introduction = (name: string): string =>
  `1. The Working Group held its ninth session from 1 to 12 November 2010. The review of ${name} was held at the 3rd meeting, on 2 November 2010. The delegation of ${name} was headed by the Minister. At its 7th meeting, held on 4 November 2010, the Working Group adopted the report on ${name}.\n2. On 21 June 2010, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of ${name}: Norway, Qatar and Saint Kitts and Nevis.\n`;

describe("readFrontMatter", () => {
  it("reads cover and introduction", () => {
    expect(read(cover("Iceland") + introduction("Iceland"))).toMatchObject({
      symbol: "A/HRC/16/99",
      issued: "2010-12-14",
      statesUnderReview: ["ISL"],
      session: 9,
      reviewDate: "2010-11-02",
      adoptionDate: "2010-11-04",
      troika: ["NOR", "QAT", "KNA"],
      isWorkingGroupReport: true,
    });
  });

  it("has nothing but empty lists for an empty text", () => {
    const { statesUnderReview, troika, basis, isWorkingGroupReport, ...rest } = read("");
    expect({ statesUnderReview, troika, basis, isWorkingGroupReport }).toEqual({
      statesUnderReview: [],
      troika: [],
      basis: [],
      isWorkingGroupReport: false,
    });
    expect(rest).not.toHaveProperty("session");
    expect(rest).not.toHaveProperty("reviewDate");
  });

  it("reads the State under review by every name in use, with and without article", () => {
    const wrong: string[] = [];
    for (const { code, names } of listStates()) {
      // A name of two States of today.
      for (const { name } of names.filter((entry) => entry.name !== "Serbia and Montenegro")) {
        for (const printed of [name, `the ${name}`]) {
          const { statesUnderReview, reviewDate } = read(cover(name) + introduction(printed));
          if (statesUnderReview.join() !== code || reviewDate !== "2010-11-02")
            wrong.push(`${code} ${printed}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["During the interactive dialogue, 61 delegations made statements.", 61],
    ["During the interactive dialogue, 105 delegations delivered statements.", 105],
    ["Statements during the interactive dialogue were made by 36 delegations.", 36],
    ["Statements were made by 48 delegations.", 48],
    ["In the dialogue, 42 statements were made by the following delegations.", 42],
    ["Forty-three delegations made statements.", 43],
    ["Nine delegations made statements.", 9],
    ["Many delegations made statements.", undefined],
    ["The dialogue was lively.", undefined],
  ])("counts delegations: %s", (sentence, count) => {
    expect(read(`${cover("Iceland")}${introduction("Iceland")}5. ${sentence}\n`).delegationCount).toBe(count);
  });

  it("takes the year of a day from the session where it is not printed", () => {
    const text = introduction("Iceland").replace("on 2 November 2010", "on 2 November");
    expect(read(cover("Iceland") + text).reviewDate).toBe("2010-11-02");
    expect(read(cover("Iceland") + text.replace("12 November 2010", "12 November"))).not.toHaveProperty(
      "reviewDate",
    );
  });

  it("reads the troika where the State under review is left out before it", () => {
    const text = introduction("Iceland").replace("the review of Iceland: Norway", "the review of Norway");
    expect(read(cover("Iceland") + text).troika).toEqual(["NOR", "QAT", "KNA"]);
  });

  it("takes the symbol at the head of most pages, not the one cited most", () => {
    const cited = "3. See A/HRC/1/2 and A/HRC/1/2 and A/HRC/1/2.\n".repeat(9);
    const pages = "\fA/HRC/16/99\n4. More.\n".repeat(3);
    expect(read(cover("Iceland") + introduction("Iceland") + cited + pages).symbol).toBe("A/HRC/16/99");
  });
});
