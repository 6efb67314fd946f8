import { describe, expect, it } from "vitest";
import type { Defender, DefenderEvent } from "../../src/model/defender.ts";
import { excludeUnverified, excludeUnverifiedFacts } from "../../src/model/exclude-unverified.ts";

const sourced = { citation: "a paper", confidence: "sourced" } as const;
const hearsay = { citation: "hearsay", confidence: "unverified" } as const;
const person = (events: readonly DefenderEvent[], members: Partial<Defender> = {}): Defender => ({
  id: "ana-example",
  name: "Ana Example",
  state: "KEN",
  opinions: ["9/2020", "10/2020"],
  source: sourced,
  events,
  ...members,
});
const eventsOf = (events: readonly DefenderEvent[]) => excludeUnverifiedFacts([person(events)])[0]?.events;

describe("excludeUnverifiedFacts()", () => {
  it("keeps what a source says, and what says nothing of its confidence", () => {
    const events = [
      { kind: "detained", date: "2020-01-01", source: sourced },
      { kind: "released", date: "2020-02-01", source: { document: undefined } as never },
    ] as const;
    expect(eventsOf(events)).toEqual(events);
    expect(excludeUnverifiedFacts([])).toEqual([]);
  });

  it("leaves out an event nobody verified, and a person", () => {
    expect(eventsOf([{ kind: "detained", date: "2020-01-01", source: hearsay }])).toEqual([]);
    expect(excludeUnverifiedFacts([person([], { source: hearsay })])).toEqual([]);
  });

  it("falls back on the account that is verified, with its precision and the sentence", () => {
    expect(
      eventsOf([
        {
          kind: "sentenced",
          date: "2024-11-19",
          place: "a court",
          note: "as told",
          sentence: { kind: "term", months: 56 },
          source: hearsay,
          otherAccounts: [
            { date: "2024", source: hearsay },
            { date: "2024-11", source: sourced },
          ],
        },
      ]),
    ).toEqual([
      { kind: "sentenced", date: "2024-11", sentence: { kind: "term", months: 56 }, source: sourced },
    ]);
  });

  it("drops unverified accounts beside a verified one", () => {
    const event = { kind: "detained", date: "2020-01-01", source: sourced } as const;
    expect(eventsOf([{ ...event, otherAccounts: [{ date: "2020-01-02", source: hearsay }] }])).toEqual([
      event,
    ]);
    const both = { ...event, otherAccounts: [{ date: "2020-01-02", source: sourced }] };
    expect(eventsOf([both])).toEqual([both]);
  });

  it("drops opinions that are not among those given, and places where the person is named", () => {
    const named = person([], { namedIn: [sourced, hearsay] });
    const [kept] = excludeUnverifiedFacts([named], { opinions: [{ id: "9/2020" }] });
    expect(kept).toMatchObject({ opinions: ["9/2020"], namedIn: [sourced] });
    expect(excludeUnverifiedFacts([named])[0]?.opinions).toEqual(["9/2020", "10/2020"]);
    expect(named.namedIn).toHaveLength(2);
  });
});

describe("excludeUnverified()", () => {
  it("keeps the records whose source is not marked", () => {
    expect(excludeUnverified([{ source: sourced }, { source: hearsay }, { source: {} }])).toEqual([
      { source: sourced },
      { source: {} },
    ]);
    expect(excludeUnverified([])).toEqual([]);
  });
});
