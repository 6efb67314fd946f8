import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchNames } from "../../../src/analyze/civil-society/match-names.ts";
import { missingContributors } from "../../../src/analyze/civil-society/missing-contributors.ts";
import { readOrganisationName } from "../../../src/analyze/civil-society/organisation-name.ts";
import type { Submission, SubmissionKind } from "../../../src/model/submission.ts";

const source = { citation: "Summary" };
const submission = (
  review: string,
  code: string,
  names: readonly string[],
  kind: SubmissionKind = "individual",
): Submission => ({
  id: `${review}/${code}`,
  review,
  kind,
  code,
  submitters: names.map((name) => ({ kind: "organisation", name })),
  events: [],
  source,
});

describe("matchNames()", () => {
  const match = (a: string, b: string) => matchNames(readOrganisationName(a), readOrganisationName(b));

  it.each([
    ["The Centre for Lamps", "Center for Lamps Inc.", "name"],
    ["Fundación Déjame Vivir", "Fundacion Dejame Vivir", "name"],
    ["Children’s Rights & Lamps", "Childrens Rights and Lamps", "name"],
    ["Lamps for Everyone (LFE)", "LFE", "acronym"],
    [
      "Office for Lamps, Quays and Harbours",
      "Office for Lamps, Quays and Harbours of the Coast, Final Report 2011",
      "variant",
    ],
    ["Worldwide Harbour Observatory", "Worldwide Harbor Observatory", "spelling"],
    ["Harbour Watch", "Lamp Watch", undefined],
    ["Amnesty International", "Transparency International", undefined],
    ["Human Rights Watch", "Human Rights First", undefined],
    ["Lamps for Everyone (LFE)", "League of Free Electricians (LFE)", undefined],
  ])("reads %j and %j as %s", (a, b, expected) => {
    expect(match(a, b)).toBe(expected);
    expect(match(b, a)).toBe(expected);
  });

  it("never fails, and always knows a name again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (name, other) => {
        const read = readOrganisationName(name);
        if (read.folded !== "") expect(matchNames(read, readOrganisationName(` the ${name}`))).toBeDefined();
        expect(() => match(name, other)).not.toThrow();
      }),
    );
  });
});

describe("missingContributors()", () => {
  const previous = [
    submission("FJI-2", "AI", ["Amnesty International"]),
    submission("FJI-2", "HW", ["Harbour Watch"]),
    submission("FJI-2", "JS1", ["Harbour Watch", "Lamp Society"], "joint"),
    submission("FJI-2", "CoE-X", ["A report of 2011"], "cited"),
  ];
  const current = [
    submission("FJI-3", "AI", ["Amnesty International"]),
    submission("FJI-3", "JS1", ["The Lamp Society", "Friends of the Quay"], "joint"),
  ];

  it("counts each stakeholder once, members of joint submissions too, and no cited document", () => {
    const result = missingContributors(previous, current);
    expect(result).toMatchObject({ count: 1, total: 3, value: 1 / 3, unit: "contributor" });
    expect(result.missing).toMatchObject([{ name: "Harbour Watch", submissions: ["FJI-2/HW", "FJI-2/JS1"] }]);
    expect(result.returning.map(({ previous: { name }, matchedBy }) => [name, matchedBy])).toEqual([
      ["Amnesty International", "name"],
      ["Lamp Society", "name"],
    ]);
    expect(result.joined.map(({ name }) => name)).toEqual(["Friends of the Quay"]);
    expect(missingContributors(previous, current, { kinds: ["cited"] })).toMatchObject({
      count: 1,
      total: 1,
    });
  });

  it("has no share of nobody", () => {
    expect(missingContributors([], current)).toMatchObject({ value: undefined, count: 0, total: 0 });
    expect(missingContributors(previous, [])).toMatchObject({ value: 1, count: 3 });
  });

  it("accounts for everyone once", () => {
    const names = fc.array(
      fc.constantFrom("Harbour Watch", "Lamp Society", "Quay Union", "Harbor Watch", "Sea League (SL)", "SL"),
    );
    fc.assert(
      fc.property(names, names, (before, after) => {
        const from = (review: string, list: readonly string[]) =>
          list.map((name, i) => submission(review, `x${i}`, [name]));
        const result = missingContributors(from("FJI-2", before), from("FJI-3", after));
        expect(result.missing.length + result.returning.length).toBe(result.total);
        const present = new Set(result.returning.map(({ current: { name } }) => name));
        expect(present.size).toBe(result.returning.length);
        for (const { name } of result.joined) expect(present.has(name)).toBe(false);
      }),
    );
  });
});
