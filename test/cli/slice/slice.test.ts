import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUP_KEYS } from "../../../src/analyze/counting/group-key.ts";
import { findKey, KEY_FACTS, parseGroupKeys } from "../../../src/cli/slice/keys.ts";
import { describeSlice, parseSlice, selectOthers, selectSlice } from "../../../src/cli/slice/slice.ts";
import { suggestNames } from "../../../src/cli/suggestion.ts";
import { UsageError } from "../../../src/cli/usage-error.ts";
import { selectRecommendations } from "../../../src/corpus/select-recommendations.ts";
import { loadUprInfo } from "../../../src/data/index.ts";

const corpus = loadUprInfo();

describe("keys", () => {
  it("are those of the library, and no name stands for two", () => {
    expect(KEY_FACTS.map(({ key }) => key)).toEqual([...GROUP_KEYS, "position", "claim"]);
    const names = KEY_FACTS.flatMap(({ key, names: others }) => [key, ...others]);
    expect(new Set(names.map((name) => name.toLowerCase().replaceAll("-", ""))).size).toBe(names.length);
    for (const { key, names: others } of KEY_FACTS)
      for (const name of [key, ...others]) expect(findKey(name, "--where").key).toBe(key);
  });

  it("are read in the order given", () => {
    expect(parseGroupKeys("cycle, state,by")).toEqual(["cycle", "stateUnderReview", "recommendingState"]);
    expect(() => parseGroupKeys("")).toThrow(UsageError);
    expect(() => parseGroupKeys("claim")).toThrow(UsageError);
  });
});

describe("parseSlice()", () => {
  it.each([
    ["state=Kenya,Chad", [["stateUnderReview", ["KEN", "TCD"]]]],
    ["sur=Iran, Islamic Republic of", [["stateUnderReview", ["IRN"]]]],
    [
      "state=Kenya,cycle=2",
      [
        ["stateUnderReview", ["KEN"]],
        ["cycle", [2]],
      ],
    ],
    ["session=1-3,7", [["session", [1, 2, 3, 7]]]],
    ["action=specific,2", [["action", [5, 2]]]],
    ["region=asia,weog", [["stateUnderReviewGroup", ["Asia-Pacific", "WEOG"]]]],
    ["issue=SOGI,Right to health", [["issue", ["sogi", "health"]]]],
    ["response=accepted,not-supported", [["position", ["supported", "not-supported"]]]],
    ["claim=already-implemented", [["claim", ["already-implemented"]]]],
  ])("reads %s", (text, expected) => {
    expect([...parseSlice([text])]).toEqual(expected);
  });

  it("throws nothing but UsageError, whatever the text", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((value) => `state=${value}`),
      fc.string().map((value) => `session=${value}`),
    );
    fc.assert(
      fc.property(text, (given) => {
        try {
          parseSlice([given]);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe("selectSlice()", () => {
  it("selects what the library's filter does", () => {
    const view = selectSlice(corpus, parseSlice(["state=CHN,KEN,cycle=2", "position=accepted"]));
    const direct = selectRecommendations(corpus, {
      stateUnderReview: ["CHN", "KEN"],
      cycle: 2,
      position: "supported",
    });
    expect(view.selection).toEqual(direct.selection);
  });

  it("leaves the rest to selectOthers()", () => {
    const view = selectSlice(corpus, parseSlice(["organisation=EU"]));
    const others = selectOthers(corpus, view);
    expect(view.size).toBeGreaterThan(0);
    expect(new Set([...(view.selection ?? []), ...(others.selection ?? [])]).size).toBe(corpus.size);
    expect(view.size + others.size).toBe(corpus.size);
    expect(selectOthers(corpus, corpus).size).toBe(0);
  });
});

describe("describeSlice()", () => {
  it("says it in words, a span of sessions as one", () => {
    expect(describeSlice(parseSlice(["session=1-5,issue=women,hrd"]))).toBe(
      "session 1–5, issue Women's rights or Human rights defenders",
    );
    expect(describeSlice(new Map())).toBe("");
  });
});

describe("suggestNames()", () => {
  it("finds slips and short forms, the nearest first, and nothing far", () => {
    const known = ["acceptance", "actions", "counts", "concentration"];
    expect(suggestNames("aceptance", known)).toEqual(["acceptance"]);
    expect(suggestNames("conc", known)[0]).toBe("concentration");
    expect(suggestNames("zzz", known)).toEqual([]);
  });
});
