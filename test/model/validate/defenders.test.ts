import { describe, expect, it } from "vitest";
import {
  type Defender,
  type DefenderEvent,
  validateDefender,
  validateDefenders,
  type WgadOpinion,
} from "../../../src/model/index.ts";

const source = { citation: "invented" };
const event = (
  kind: DefenderEvent["kind"],
  date: string,
  more: Partial<DefenderEvent> = {},
): DefenderEvent => ({ kind, date, source, ...more });
const defender = (...events: DefenderEvent[]): Defender => ({
  id: "ana-example",
  name: "Ana Example",
  state: "KEN",
  born: "1980",
  events,
  opinions: [],
  source,
});
const codesOf = (...events: DefenderEvent[]) => validateDefender(defender(...events)).map(({ code }) => code);

describe("validateDefender()", () => {
  it("accepts release and detention again", () => {
    expect(
      codesOf(
        event("detained", "2020-05-14"),
        event("sentenced", "2020-12", { sentence: { kind: "term", months: 48 } }),
        event("appeal-rejected", "2021"),
        event("released", "2024-05-13"),
        event("detained", "2024-08-28"),
        event("released", "2025"),
      ),
    ).toEqual([]);
  });

  it("does not release who is free", () => {
    expect(codesOf(event("released", "2020"))).toEqual(["defender/released-while-free"]);
    expect(codesOf(event("detained", "2019"), event("released", "2020"), event("released", "2021"))).toEqual([
      "defender/released-while-free",
    ]);
    expect(codesOf(event("detained", "2019"), event("acquitted", "2020"), event("released", "2021"))).toEqual(
      ["defender/released-while-free"],
    );
    // A formal charge leaves open whether the person is held.
    expect(codesOf(event("charged", "2019"), event("released", "2020"))).toEqual([]);
    // A suspended sentence takes nobody's liberty.
    expect(
      codesOf(
        event("sentenced", "2019", { sentence: { kind: "suspended", months: 36 } }),
        event("released", "2020"),
      ),
    ).toEqual(["defender/released-while-free"]);
  });

  it("lets nobody act after death, but others speak", () => {
    expect(
      codesOf(event("died", "2014-03-14"), event("statement", "2014-03-18"), event("other", "2015")),
    ).toEqual([]);
    expect(codesOf(event("died", "2014-03-14"), event("campaigned", "2014-03-18"))).toEqual([
      "defender/after-death",
    ]);
    expect(codesOf(event("died", "2014-03-14"), event("died", "2014-03-14"))).toEqual([
      "defender/after-death",
    ]);
  });

  it.each([
    [[event("detained", "2020"), event("charged", "2019-12-31")], "defender/event-order"],
    [
      [event("detained", "2020-02"), event("charged", "2020"), event("tried", "2020-01")],
      "defender/event-order",
    ],
    [[event("detained", "2020"), event("charged", "2020-01")], []],
    [[event("tried", "2020-02-02", { until: "2020-02-01" })], "defender/event-period"],
    [[event("detained", "1979")], "defender/before-birth"],
    [[event("sentenced", "2020")], "defender/sentence-without-detention"],
    [[event("detained", "2020"), event("appeal-rejected", "2021")], "defender/appeal-without-sentence"],
    [[event("detained", "2020", { sentence: { kind: "life" } })], "defender/misplaced-sentence"],
    [
      [event("detained", "2019"), event("sentenced", "2020", { sentence: { kind: "life", months: 9 } })],
      "defender/sentence-length",
    ],
  ] satisfies [DefenderEvent[], string | string[]][])("%j: %s", (events, expected) => {
    expect(codesOf(...events)).toEqual([expected].flat());
  });

  it("looks opinions up where it is given some", () => {
    const opinion: WgadOpinion = { id: "9/2022", number: 9, year: 2022, state: "KEN", defenders: [], source };
    const cited = { ...defender(), opinions: ["9/2022"] };
    expect(validateDefender(cited)).toEqual([]);
    expect(validateDefender(cited, { opinions: [opinion] })).toEqual([]);
    expect(validateDefender(cited, { opinions: [] })).toMatchObject([{ code: "defender/unknown-opinion" }]);
    expect(validateDefenders([cited], { opinions: [{ ...opinion, state: "CHN" }] })).toMatchObject([
      { code: "defender/unknown-opinion", source: "invented" },
    ]);
  });
});
