import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ACTION_CATEGORIES,
  type ActionCategory,
  actionCategorySchema,
  INSTRUMENT_CODES,
  ISSUE_SLUGS,
  issueSlugSchema,
  MANDATE_CODES,
  ORGANISATIONS,
  REGIONAL_GROUPS,
  STATE_CODES,
  type StateCode,
  stateCodeSchema,
  THEME_CONCEPTS,
  TREATY_BODY_CODES,
} from "../../src/model/vocabulary.generated.ts";

describe("vocabularies", () => {
  it("hold what the UPR knows", () => {
    expect(STATE_CODES).toHaveLength(195);
    expect(ISSUE_SLUGS).toHaveLength(54);
    expect(ACTION_CATEGORIES).toEqual([1, 2, 3, 4, 5]);
    expect(REGIONAL_GROUPS).toEqual(["Africa", "Asia-Pacific", "EEG", "GRULAC", "WEOG", "Observer"]);
    expect(TREATY_BODY_CODES).toHaveLength(10);
  });

  it("have no member twice, and States and issues in order", () => {
    for (const list of [
      STATE_CODES,
      ISSUE_SLUGS,
      ORGANISATIONS,
      INSTRUMENT_CODES,
      MANDATE_CODES,
      THEME_CONCEPTS,
    ]) {
      expect(new Set(list).size).toBe(list.length);
    }
    expect([...STATE_CODES].sort()).toEqual(STATE_CODES);
    expect([...ISSUE_SLUGS].sort()).toEqual(ISSUE_SLUGS);
    expect(MANDATE_CODES.filter((code) => !/^(?:sr|ie|wg)-[a-z0-9-]+$/u.test(code))).toEqual([]);
  });

  it("have schemas that accept their members and nothing else", () => {
    expect(STATE_CODES.every((code) => stateCodeSchema.safeParse(code).success)).toBe(true);
    expect(ISSUE_SLUGS.every((slug) => issueSlugSchema.safeParse(slug).success)).toBe(true);
    expect(ACTION_CATEGORIES.every((category) => actionCategorySchema.safeParse(category).success)).toBe(
      true,
    );
    expect(
      [stateCodeSchema.safeParse("XXX"), stateCodeSchema.safeParse("chn")].map((r) => r.success),
    ).toEqual([false, false]);
    expect([0, 6, "5"].map((value) => actionCategorySchema.safeParse(value).success)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("are typed as closed unions", () => {
    expectTypeOf<(typeof STATE_CODES)[number]>().toEqualTypeOf<StateCode>();
    expectTypeOf<ActionCategory>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
    expectTypeOf(stateCodeSchema.parse("CHN")).toEqualTypeOf<StateCode>();
  });
});
