import { describe, expect, it } from "vitest";
import { stateSchema } from "../../src/model/state.ts";
import { ORGANISATIONS, STATE_CODES, type StateCode } from "../../src/model/vocabulary.generated.ts";
import {
  groupsOf,
  isStateCode,
  listMemberships,
  listMembersOf,
  listOrganisationMismatches,
  listOrganisations,
  listOrganisationsOf,
  listStates,
  organisationOf,
  regionalGroupOf,
  stateOf,
} from "../../src/reference/index.ts";

describe("listStates()", () => {
  it("holds 193 members of the United Nations, the Holy See and the State of Palestine", () => {
    const states = listStates();
    expect(states.filter(({ kind }) => kind === "member")).toHaveLength(193);
    expect(states.filter(({ kind }) => kind === "observer").map(({ code }) => code)).toEqual(["PSE", "VAT"]);
    expect(states.map(({ code }) => code)).toEqual(STATE_CODES);
  });

  it("gives records that the schema accepts", () => {
    const bad = listStates().filter((state) => !stateSchema.safeParse(state).success);
    expect(bad).toEqual([]);
  });

  it("counts the regional groups as the United Nations does", () => {
    const counts = new Map<string, number>();
    for (const { code } of listStates()) {
      counts.set(regionalGroupOf(code), (counts.get(regionalGroupOf(code)) ?? 0) + 1);
    }
    expect([...counts].sort()).toEqual([
      ["Africa", 54],
      ["Asia-Pacific", 54],
      ["EEG", 23],
      ["GRULAC", 33],
      ["Observer", 2],
      ["WEOG", 29],
    ]);
  });

  it("knows 51 original members, of 24 October to 31 December 1945, but for States that are no more", () => {
    const original = listStates().filter(({ memberSince }) => memberSince?.startsWith("1945"));
    // Of the 51, Czechoslovakia and Yugoslavia are no more; the others are there under today's name.
    expect(original).toHaveLength(49);
    expect(
      listStates()
        .filter(({ memberSince }) => memberSince !== undefined && memberSince > "2011-01-01")
        .map(({ code }) => code),
    ).toEqual(["SSD"]);
  });

  it("has alpha-2 and M49 codes that occur once", () => {
    expect(new Set(listStates().map(({ alpha2 }) => alpha2)).size).toBe(195);
    expect(new Set(listStates().map(({ m49 }) => m49)).size).toBe(195);
  });
});

describe("stateOf()", () => {
  it("tells names and groups", () => {
    expect(stateOf("SWZ")).toMatchObject({
      name: "Eswatini",
      group: "Africa",
      developmentGroups: ["LLDC"],
      memberSince: "1968-09-24",
    });
    expect(stateOf("SWZ").names).toContainEqual({ name: "Kingdom of Swaziland", kind: "former" });
    expect(stateOf("VAT").memberSince).toBeUndefined();
    expect(stateOf("SRB").predecessors).toEqual(["SCG", "YUG"]);
  });

  it("throws on a code of no State", () => {
    const code = "XXX" as StateCode;
    for (const call of [() => stateOf(code), () => regionalGroupOf(code), () => groupsOf(code)]) {
      expect(call).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
    }
  });

  it("goes with isStateCode()", () => {
    expect(["CHN", "chn", "XXX", "", "toString"].map(isStateCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("memberships", () => {
  it("follow accession and withdrawal", () => {
    expect(listMembersOf("EU", { on: "2006-12-31" })).toHaveLength(25);
    expect(listMembersOf("EU", { on: "2008-04-07" })).toHaveLength(27);
    expect(listMembersOf("EU", { on: "2013-07-01" })).toHaveLength(28);
    expect(listMembersOf("EU", { on: "2020-01-31" })).toHaveLength(28);
    expect(listMembersOf("EU", { on: "2020-02-01" })).toHaveLength(27);
    expect(listMembersOf("EU")).toContain("GBR");
  });

  it("may end and begin again", () => {
    const inCommonwealth = (on: string): boolean =>
      listOrganisationsOf("GMB", { on }).includes("Commonwealth");
    expect(["2013-10-03", "2013-10-04", "2018-02-07", "2018-02-08", "2016"].map(inCommonwealth)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("count a month or year as the whole of it", () => {
    expect(listOrganisationsOf("HRV", { on: "2013" })).toContain("EU");
    expect(listOrganisationsOf("HRV", { on: "2013-06" })).not.toContain("EU");
  });

  it("leave out observers and signatories where belonging is meant", () => {
    expect(listMemberships("HTI")).toContainEqual({ organisation: "ALBA", status: "observer" });
    expect(listOrganisationsOf("HTI")).not.toContain("ALBA");
    expect(listMembersOf("LMG")).toEqual([]);
  });

  it("agree whichever way they are asked for", () => {
    const pairs = STATE_CODES.flatMap((state) =>
      listOrganisationsOf(state).map((organisation) => `${organisation} ${state}`),
    );
    const other = ORGANISATIONS.flatMap((organisation) =>
      listMembersOf(organisation).map((state) => `${organisation} ${state}`),
    );
    expect([...pairs].sort()).toEqual([...other].sort());
    expect(pairs.length).toBeGreaterThan(900);
  });

  it("agree with the list of least developed countries", () => {
    for (const state of STATE_CODES) {
      const { developmentGroups, memberships } = groupsOf(state);
      expect(memberships.some(({ organisation }) => organisation === "LDC")).toBe(
        developmentGroups.includes("LDC"),
      );
    }
  });
});

describe("organisations", () => {
  it("are those of the vocabulary", () => {
    expect(listOrganisations().map(({ code }) => code)).toEqual(ORGANISATIONS);
    expect(organisationOf("AU")).toMatchObject({ founded: "2002-07-09", inUprInfo: true });
    expect(organisationOf("LMG").founded).toBeUndefined();
  });

  it("name where UPR Info codes otherwise", () => {
    expect(listOrganisationMismatches()).toHaveLength(8);
    expect(listOrganisationMismatches()).toContainEqual(
      expect.objectContaining({ organisation: "EU", state: "HRV" }),
    );
  });
});
