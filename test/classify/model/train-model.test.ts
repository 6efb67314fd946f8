import { describe, expect, it } from "vitest";
import type { Unit } from "../../../scripts/train/load-units.ts";
import { groupNearDuplicates } from "../../../scripts/train/near-duplicates.ts";
import { predictUnits } from "../../../scripts/train/predict-units.ts";
import { trainModels } from "../../../scripts/train/train-model.ts";
import { unpackModel } from "../../../src/classify/model/unpack-model.ts";
import { splitWords } from "../../../src/classify/text/words.ts";
import { listIssues } from "../../../src/reference/issues.ts";

/** Recommendations of our own: a verb of each category, with an object of an issue. */
const VERBS = [
  ["Call on others to", "Seek help to"],
  ["Continue to", "Go on to"],
  ["Consider whether to", "Examine how to"],
  ["Strengthen efforts to", "Take measures to"],
  ["Adopt a law to", "Establish a body to"],
];
const OBJECTS = [
  ["torture", "end torture in cells", "stop torture by guards", "punish torture"],
  ["education", "open schools", "train teachers in schools", "build schools for all"],
  ["water", "bring water to villages", "keep wells and water clean", "share water"],
] as const;
const slugs = listIssues().map(({ slug }) => slug);
const units: Unit[] = VERBS.flatMap((verbs, action) =>
  verbs.flatMap((verb) =>
    OBJECTS.flatMap(([issue, ...objects]) =>
      objects.flatMap((object) =>
        ["now", "this year", "in every region"].map((when): Unit => {
          const text = `${verb} ${object} ${when}`;
          const key = splitWords(text).norms.join(" ");
          return { text, key, session: 1, action: action + 1, issues: [slugs.indexOf(issue)] };
        }),
      ),
    ),
  ),
);
const SETS = [{ version: "test", keepAction: 300, keepIssues: 100, levels: 63 }];

describe("trainModels()", () => {
  const [model] = trainModels(units, SETS);

  it("gives the same bytes for the same units", () => {
    const [again] = trainModels(units, SETS);
    expect(again?.packed).toEqual(model?.packed);
  });

  it("learns what texts of its own wording ask and what they are about", () => {
    const unpacked = unpackModel(model?.packed ?? new Uint8Array());
    const fresh = ["Consider whether to end torture at home", "Adopt a law to open schools at home"].map(
      (text): Unit => ({ text, key: text, session: 1, action: 1, issues: [] }),
    );
    const [first, second] = predictUnits(unpacked, fresh).map(({ action, issues }) => [
      action.indexOf(Math.max(...action)) + 1,
      slugs[issues.indexOf(Math.max(...issues))],
    ]);
    expect(first).toEqual([3, "torture"]);
    expect(second).toEqual([5, "education"]);
  });
});

describe("groupNearDuplicates()", () => {
  it("puts texts together that differ in a word, and no others", () => {
    const groups = groupNearDuplicates([
      "ratify the convention against torture and its optional protocol without delay",
      "ratify the convention against torture and its optional protocol without any delay",
      "abolish the death penalty for all crimes and commute all sentences to prison terms",
      "abolish the death penalty for all crimes and commute all sentences to prison terms",
    ]);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).toBe(groups[3]);
    expect(groups[0]).not.toBe(groups[2]);
  });
});
