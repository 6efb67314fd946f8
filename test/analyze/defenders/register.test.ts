import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDefenders } from "../../../src/analyze/defenders/load-defenders.ts";
import { createDefenderRegister, mergeDefenderRegisters } from "../../../src/analyze/defenders/register.ts";
import { defenderStatus } from "../../../src/analyze/defenders/status-on-date.ts";
import { event, person } from "./people.ts";

const codes = (register: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  register.diagnostics.map(({ code }) => code);
const messageOf = (register: ReturnType<typeof createDefenderRegister>, code: string) =>
  register.diagnostics.find((diagnostic) => diagnostic.code === code)?.message ?? "";

describe("createDefenderRegister()", () => {
  it("has nothing to say of nothing, and of a case in order", () => {
    expect(createDefenderRegister([])).toEqual({
      defenders: [],
      opinions: [],
      reprisals: [],
      diagnostics: [],
    });
    const sound = person([event("detained", "2020-01-01"), event("released", "2020-02-01")]);
    expect(createDefenderRegister([sound])).toMatchObject({ defenders: [sound], diagnostics: [] });
  });

  it("finds a release before a detention, with both sources", () => {
    const register = createDefenderRegister([
      person([event("released", "2020-01-01"), event("detained", "2020-02-01")]),
    ]);
    expect(codes(register)).toContain("defenders/release-before-detention");
    const message = messageOf(register, "defenders/release-before-detention");
    expect(message).toContain("paper of 2020-01-01");
    expect(message).toContain("paper of 2020-02-01");
  });

  it.each([
    [
      "defender/released-while-free",
      [event("detained", "2020-01-01"), event("released", "2020-02-01"), event("released", "2020-05-01")],
      ["2020-02-01", "2020-05-01"],
    ],
    [
      "defender/after-death",
      [event("died", "2019-01-14"), event("detained", "2020-03-16")],
      ["2019-01-14", "2020-03-16"],
    ],
    [
      "defender/after-death",
      [event("died", "2019-01-14"), event("died", "2020-03-16")],
      ["2019-01-14", "2020-03-16"],
    ],
    [
      "defenders/contradicting-dates",
      [event("died", "2019-01-14"), event("died", "2020-03-16")],
      ["2019-01-14", "2020-03-16"],
    ],
    [
      "defenders/detained-while-held",
      [event("detained", "2020-01-14"), event("detained", "2021-01-16")],
      ["2020-01-14", "2021-01-16"],
    ],
  ])("says both sources: %s, %#", (code, events, days) => {
    const message = messageOf(createDefenderRegister([person(events)]), code);
    for (const day of days) expect(message).toContain(`paper of ${day}`);
  });

  it("joins two records of one id with a finding, and forgets neither", () => {
    const register = createDefenderRegister([
      person([event("detained", "2020-01-01")], { source: { citation: "one list" } }),
      person([event("detained", "2020-01-01"), event("released", "2020-02-02")], {
        source: { citation: "another list" },
      }),
    ]);
    expect(messageOf(register, "defenders/two-records")).toMatch(/one list.*another list/u);
    expect(register.defenders.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ["detained", "released"],
    ]);
  });

  it("finds what is dated after a day, only where one is given", () => {
    const people = [person([event("detained", "2020-01-01"), event("released", "2030")])];
    expect(codes(createDefenderRegister(people))).toEqual([]);
    const late = createDefenderRegister(people, { on: "2024-01-01" });
    expect(codes(late)).toEqual(["defenders/after-date"]);
    expect(messageOf(late, "defenders/after-date")).toContain("paper of 2030");
    expect(() => createDefenderRegister(people, { on: "2024" })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("finds two accounts of one event, recorded as two", () => {
    const register = createDefenderRegister([
      person([event("died", "2020-01-01"), event("died", "2020-03-01")]),
      person([event("detained", "2020-01-01"), event("detained", "2020-01-04")], { id: "ben", name: "Ben" }),
    ]);
    expect(codes(register).filter((code) => code === "defenders/contradicting-dates")).toHaveLength(2);
  });

  it("finds a second arrest of one who was not released", () => {
    const register = createDefenderRegister([
      person([event("detained", "2020-01-01"), event("detained", "2021-01-01")]),
    ]);
    expect(codes(register)).toEqual(["defenders/detained-while-held"]);
    const freed = person([
      event("detained", "2020-01-01"),
      event("released", "2020"),
      event("detained", "2021-01-01"),
    ]);
    expect(codes(createDefenderRegister([freed]))).toEqual([]);
  });

  it("keeps two ids of one name apart, and says so", () => {
    const register = createDefenderRegister([
      person([], { source: { citation: "one list" } }),
      person([], { id: "example-ana", name: "Example, Ána", source: { citation: "another list" } }),
    ]);
    expect(register.defenders).toHaveLength(2);
    expect(codes(register)).toEqual(["defenders/same-person"]);
    expect(messageOf(register, "defenders/same-person")).toMatch(/one list.*another list/u);
  });

  it("finds opinions and reprisals about nobody in it", () => {
    const source = { citation: "invented" };
    const register = createDefenderRegister([], {
      reprisals: [{ id: "KEN/1", kind: "threat", state: "KEN", date: "2020", defenders: ["zed"], source }],
      opinions: [{ id: "1/2020", number: 1, year: 2020, state: "KEN", defenders: ["zed"], source }],
    });
    expect(codes(register)).toEqual(["defenders/unknown-person", "defenders/unknown-person"]);
  });
});

describe("mergeDefenderRegisters()", () => {
  const first = createDefenderRegister([
    person(
      [
        event("detained", "2020-02"),
        event("sentenced", "2021-01-01", { sentence: { kind: "term", months: 36 } }),
      ],
      {
        born: "1980",
        source: { citation: "first" },
      },
    ),
  ]);
  const second = createDefenderRegister([
    person(
      [
        event("detained", "2020-02-15", { place: "Nakuru" }),
        event("sentenced", "2021-01-03", { sentence: { kind: "term", months: 48 } }),
        event("released", "2022-01-01"),
      ],
      { name: "Anna Example", born: "1981", source: { citation: "second" } },
    ),
  ]);
  const merged = mergeDefenderRegisters(first, second);

  it("adds what is new, keeps what differs as another account, and says each", () => {
    expect(codes(merged)).toEqual([
      "defenders/two-records",
      "defenders/contradicting-facts",
      "defenders/contradicting-sentences",
      "defenders/contradicting-dates",
    ]);
    const [ana] = merged.defenders;
    expect(ana).toMatchObject({ name: "Ana Example", aliases: ["Anna Example"], born: "1980" });
    expect(ana?.events.map(({ kind, date }) => [kind, date])).toEqual([
      ["detained", "2020-02-15"],
      ["sentenced", "2021-01-01"],
      ["released", "2022-01-01"],
    ]);
    expect(ana?.events[1]?.otherAccounts).toMatchObject([
      { date: "2021-01-03", note: "Sentence given: term of 48 months." },
    ]);
  });

  it("loses no source of either", () => {
    const text = JSON.stringify(merged.defenders);
    for (const citation of [
      "first",
      "second",
      "paper of 2020-02",
      "paper of 2020-02-15",
      "paper of 2021-01-03",
    ]) {
      expect(text).toContain(`"${citation}"`);
    }
  });

  it("is the same with itself, and changes neither", () => {
    const before = JSON.stringify([first, second]);
    expect(mergeDefenderRegisters(first, first)).toEqual(first);
    mergeDefenderRegisters(second, first);
    expect(JSON.stringify([first, second])).toBe(before);
  });

  it("allows for what either says, whatever it is", () => {
    const kinds = fc.constantFrom(
      "detained" as const,
      "released" as const,
      "sentenced" as const,
      "died" as const,
    );
    const events = fc
      .array(fc.tuple(kinds, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })), {
        maxLength: 5,
      })
      .map((drafts) =>
        drafts
          .map(([kind, day, month]) =>
            event(kind, `2020-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
          )
          .sort((a, b) => (a.date < b.date ? -1 : 1)),
      );
    fc.assert(
      fc.property(events, events, (one, other) => {
        const both = mergeDefenderRegisters(
          { defenders: [person(one)], opinions: [], reprisals: [] },
          { defenders: [person(other)], opinions: [], reprisals: [] },
        );
        expect(both.defenders).toHaveLength(1);
        const text = JSON.stringify(both.defenders);
        for (const { date } of [...one, ...other]) expect(text).toContain(date);
        for (const defender of both.defenders) {
          const total = defenderStatus(defender, "2021-06-01").custody.total;
          expect(total?.atLeast ?? 0).toBeLessThanOrEqual(total?.atMost ?? 0);
        }
      }),
    );
  });
});

describe("loadDefenders()", () => {
  const sound = person([event("detained", "2020-01-01")]);

  it("reads a list, a register, and their text", () => {
    const source = { citation: "invented" };
    const reprisals = [
      { id: "KEN/1", kind: "threat", state: "KEN", date: "2020", defenders: [sound.id], source },
    ];
    for (const input of [[sound], { defenders: [sound] }, JSON.stringify({ defenders: [sound] })]) {
      expect(loadDefenders(input)).toMatchObject({ defenders: [sound], diagnostics: [] });
    }
    expect(loadDefenders({ defenders: [sound], reprisals, opinions: [] }).reprisals).toEqual(reprisals);
  });

  it("leaves out a broken record with its path, and keeps the others", () => {
    const private_ = { ...sound, id: "ben-example", name: "Ben", phone: "123" };
    const { defenders, diagnostics } = loadDefenders(
      { defenders: [private_, sound], notes: [] },
      { name: "mine.json" },
    );
    expect(defenders).toEqual([sound]);
    expect(diagnostics.map(({ code, severity, range }) => [code, severity, range?.column])).toEqual([
      ["defenders/unknown-member", "warning", undefined],
      ["defenders/broken-record", "error", "defenders[0]"],
    ]);
  });

  it("tells opinions that are not in the file only where the file has opinions", () => {
    const cited = { ...sound, opinions: ["9/2020"] };
    expect(codes(loadDefenders([cited]))).toEqual([]);
    expect(codes(loadDefenders({ defenders: [cited], opinions: [] }))).toEqual(["defender/unknown-opinion"]);
  });

  it("refuses what is no register, and what is too much", () => {
    for (const input of ["{", "null", 7, {}, { defenders: {} }, { people: [] }]) {
      expect(() => loadDefenders(input)).toThrow(expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }));
    }
    const limits = [{ maxRecords: 1 }, { maxEvents: 0 }, { maxCharacters: 10 }];
    for (const limit of limits) {
      expect(() => loadDefenders(JSON.stringify([sound, sound]), { limits: limit })).toThrow(
        expect.objectContaining({ code: "LIMIT_EXCEEDED" }),
      );
    }
  });

  it("never fails on a list of anything", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        expect(loadDefenders(list).diagnostics.length).toBeGreaterThanOrEqual(list.length);
      }),
    );
  });
});
