import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemWord } from "../../../src/classify/text/stem.ts";
import type { RecordedText } from "../../../src/compare/recorded-text.ts";
import { createSearchIndex, type SearchOptions } from "../../../src/compare/search/search-index.ts";

const TEXTS: readonly RecordedText[] = [
  {
    text: "Ratify the Optional Protocol to the Convention against Torture",
    recommendingState: "DNK",
    stateUnderReview: "KEN",
    session: 8,
    issues: ["instruments"],
  },
  {
    text: "End torture: tortured prisoners wait for doctors",
    recommendingState: "CHL",
    stateUnderReview: "PER",
    session: 17,
  },
  {
    text: "Train judges and police officers in 17 towns",
    recommendingState: "DNK",
    stateUnderReview: "PER",
    session: 9,
  },
  {
    text: "Officers of the police shall be trained, and judges too",
    recommendingState: "NLD",
    stateUnderReview: "KEN",
    session: 9,
  },
  {
    text: "Educate girls",
    recommendingState: "JPN",
    stateUnderReview: "VNM",
    session: 17,
    issues: ["education"],
  },
];
const index = createSearchIndex(TEXTS);
const placesOf = (query: string, options?: SearchOptions): readonly number[] =>
  index
    .search(query, options)
    .hits.map(({ place }) => place)
    .sort();

describe("createSearchIndex()", () => {
  it("finds words in every form, the text that says them more first", () => {
    expect(index.search("torture").hits.map(({ place }) => place)).toEqual([1, 0]);
    expect(placesOf("training judges")).toEqual([2, 3]);
    expect(placesOf("training torture")).toEqual([]);
    expect(placesOf("training torture", { match: "any" })).toEqual([0, 1, 2, 3]);
  });

  it("finds phrases, beginnings and what is left out", () => {
    expect(placesOf('"police officers"')).toEqual([2]);
    expect(placesOf("“police officers”")).toEqual([2]);
    expect(placesOf("offic* educ*", { match: "any" })).toEqual([2, 3, 4]);
    expect(placesOf("judg", { prefix: true })).toEqual([2, 3]);
    expect(placesOf("police -towns")).toEqual([3]);
    expect(placesOf('police -"police officers"')).toEqual([3]);
    expect(placesOf("police -by:Denmark")).toEqual([3]);
  });

  it("searches the field that is named", () => {
    expect(placesOf("state:Kenya")).toEqual([0, 3]);
    expect(placesOf("to:KEN by:Holland")).toEqual([3]);
    expect(placesOf('state:"Viet Nam"')).toEqual([4]);
    expect(placesOf("issue:education")).toEqual([4]);
    expect(placesOf("session:17")).toEqual([1, 4]);
    // A number by itself is one of the text.
    expect(placesOf("17")).toEqual([2]);
    expect(placesOf("note:Kenya")).toEqual([]);
  });

  it("finds an instrument under every name", () => {
    for (const query of [
      "OPCAT",
      "instrument:OPCAT",
      "instrument:OP-CAT",
      "optional protocol to the convention against torture",
    ])
      expect([query, placesOf(query)]).toEqual([query, [0]]);
    expect(placesOf("ratify OPCAT")).toEqual([0]);
    expect(index.search("OPCAT").hits[0]?.spans).toEqual([{ start: 7, end: 62 }]);
  });

  it("reads a word that no text has as the nearest, and says so", () => {
    expect(index.search("tortrue").readings).toEqual([
      { text: "tortrue", reading: "similar", excluded: false, words: ["torture"], count: 2 },
    ]);
    expect(index.search("zzzz").readings[0]?.reading).toBe("none");
    expect(placesOf("tortrue", { fuzzy: 0 })).toEqual([]);
    expect(placesOf("gills", { fuzzy: 1 })).toEqual([4]);
  });

  it("says where a text has what was looked for", () => {
    const [hit] = index.search("judge police").hits;
    const { text = "", spans = [] } = hit ?? {};
    expect(spans.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(["judges", "police"]);
    const [phrase] = index.search('"police officers"').hits;
    expect(phrase?.spans).toEqual([{ start: 17, end: 32 }]);
  });

  it("filters, limits and weighs", () => {
    expect(placesOf("police", { filter: (place) => place !== 2 })).toEqual([3]);
    const first = index.search("police", { limit: 1 });
    expect([first.total, first.hits.length]).toEqual([2, 1]);
    const texts = [{ text: "Sing of peru" }, { text: "Dance", stateUnderReview: "PER" as const }];
    const own = createSearchIndex(texts);
    expect(own.search("peru", { weights: { state: 9 } }).hits[0]?.place).toBe(1);
    expect(own.search("peru", { weights: { text: 9 } }).hits[0]?.place).toBe(0);
  });

  it("leaves out a word that most texts have beside others", () => {
    const many = createSearchIndex(
      Array.from({ length: 200 }, (_, at) => ({
        text: at % 10 === 0 ? `Song ${at} tall` : `The song ${at}`,
      })),
    );
    const found = many.search("the tall");
    expect(found.total).toBe(20);
    expect(found.readings.map(({ reading }) => reading)).toEqual(["skipped", "word"]);
    expect(many.search("the").total).toBe(180);
  });

  it("has no basis without texts or words", () => {
    expect(createSearchIndex([]).search("torture")).toEqual({
      basis: "no-texts",
      total: 0,
      hits: [],
      readings: [],
    });
    expect(createSearchIndex([{ text: " " }]).search("torture").basis).toBe("no-texts");
    for (const query of ["", " - ", "пытки", '""']) expect(index.search(query).basis).toBe("no-words");
  });

  it("throws on fields and options that do not exist", () => {
    const code = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    // @ts-expect-error [ts2322] -- plain JavaScript can pass it
    expect(() => createSearchIndex([], { fields: ["title"] })).toThrow(code);
    for (const options of [
      { limit: 0 },
      { fuzzy: 3 },
      { match: "some" },
      { weights: { text: 0 } },
      { weights: { title: 1 } },
    ])
      expect(() => index.search("a", options as SearchOptions)).toThrow(code);
  });

  const words = fc.constantFrom("judge", "police", "officer", "train", "town", "sing");
  const lists = fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });

  it("scores as BM25 says, computed text by text", () => {
    fc.assert(
      fc.property(lists, fc.uniqueArray(words, { minLength: 1, maxLength: 3 }), (texts, query) => {
        const own = createSearchIndex(
          texts.map((list) => ({ text: list.join(" ") })),
          { fields: ["text"] },
        );
        const mean = texts.reduce((sum, list) => sum + list.length, 0) / texts.length;
        const expected = texts
          .map((list, place) => {
            const score = query.reduce((sum, word) => {
              const having = texts.filter((other) => other.includes(word)).length;
              const count = list.filter((each) => each === word).length;
              const rarity = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5));
              return sum + (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * list.length) / mean));
            }, 0);
            return { place, score };
          })
          .filter(({ score }) => score > 0);
        const { hits, total } = own.search(query.join(" "), { match: "any", fuzzy: 0, limit: 50 });
        expect(total).toBe(expected.length);
        for (const { place, score } of hits)
          expect(score).toBeCloseTo(expected.find((each) => each.place === place)?.score ?? 0, 3);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  it("finds the phrases that reading each text finds", () => {
    fc.assert(
      fc.property(lists, fc.array(words, { minLength: 1, maxLength: 3 }), (texts, phrase) => {
        const own = createSearchIndex(texts.map((list) => ({ text: list.join(" ") })));
        const found = own
          .search(`"${phrase.join(" ")}"`, { fuzzy: 0, limit: 50 })
          .hits.map(({ place }) => place);
        const expected = texts.flatMap((list, place) =>
          ` ${list.map(stemWord).join(" ")} `.includes(` ${phrase.map(stemWord).join(" ")} `) ? [place] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it("answers anything", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { hits, total } = index.search(query);
        expect(hits.length).toBeLessThanOrEqual(total);
        for (const { text, spans } of hits)
          for (const { start, end } of spans) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
