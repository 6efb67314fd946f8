import { describe, expect, it } from "vitest";
import { expectedTreatyReports } from "../../../src/analyze/cooperation/expected-treaty-reports.ts";
import { REPORTING_RULES } from "../../../src/analyze/cooperation/reporting-rules.ts";
import type { TreatyStatus } from "../../../src/model/treaty-status.ts";
import type { InstrumentCode } from "../../../src/model/vocabulary.generated.ts";
import { listInstruments } from "../../../src/reference/instruments.ts";
import { listTreatyBodies } from "../../../src/reference/treaty-bodies.ts";

const source = { citation: "UN Treaty Collection" };
const status = (instrument: InstrumentCode, ratified?: string): TreatyStatus => ({
  id: `FJI/${instrument}`,
  state: "FJI",
  instrument,
  party: true,
  ...(ratified === undefined ? {} : { ratified }),
  source,
});

describe("expectedTreatyReports()", () => {
  it("computes from ratification: CAT of 4 October 1988 is in force on 3 November and due a year later", () => {
    const expected = expectedTreatyReports(status("CAT", "1988-10-04"), { on: "1998-01-01" });
    expect(expected.map(({ number, due, basis }) => [number, due, basis])).toEqual([
      [1, "1989-11-03", "treaty"],
      [2, "1993-11-03", "rule-of-thumb"],
      [3, "1997-11-03", "rule-of-thumb"],
    ]);
    expect(expected.every(({ source: from }) => from.includes("CAT"))).toBe(true);
  });

  it("waits for the treaty itself to be in force, and keeps the precision of the ratification", () => {
    // The Covenant is in force since 23 March 1976.
    expect(expectedTreatyReports(status("ICCPR", "1970-01-01"), { on: "1977-12-31" })[0]?.due).toBe(
      "1977-03-23",
    );
    expect(expectedTreatyReports(status("CRC", "1992"), { on: "2000-01-01" }).map(({ due }) => due)).toEqual([
      "1995",
      "2000",
    ]);
    expect(expectedTreatyReports(status("ICRMW", "2010-01-15"), { on: "2012-01-01" })[0]?.due).toBe(
      "2011-05-01",
    );
    expect(expectedTreatyReports(status("ICPPED", "2011-01-01"), { on: "2024-01-01" })).toHaveLength(1);
  });

  it("goes on from the days on record", () => {
    const reports = [
      { id: "FJI/CAT/2", state: "FJI", instrument: "CAT", number: 2, due: "2000-06", source },
    ] as const;
    const expected = expectedTreatyReports(status("CAT", "1988-10-04"), { on: "2005-01-01", reports });
    expect(expected.map(({ due, basis, report }) => [due, basis, report])).toEqual([
      ["1989-11-03", "treaty", undefined],
      ["2000-06", "record", "FJI/CAT/2"],
      ["2004-06", "rule-of-thumb", undefined],
    ]);
  });

  it("expects nothing of a State that is not bound, or no longer, or whose day is not known", () => {
    const on = "2024-01-01";
    expect(expectedTreatyReports(status("CAT"), { on })).toEqual([]);
    expect(expectedTreatyReports({ ...status("CAT", "1988-10-04"), party: false }, { on })).toEqual([]);
    const left = { ...status("CAT", "1988-10-04"), party: false, withdrawn: "1992-01-01" };
    expect(expectedTreatyReports(left, { on })).toHaveLength(1);
    expect(() => expectedTreatyReports(status("OP-CAT", "2010-01-01"), { on })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
    expect(() => expectedTreatyReports(status("CAT", "2010-01-01"), { on, everyYears: 0 })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("has the rhythm that the reference tables have, for every core treaty", () => {
    const core = listInstruments().filter(({ kind }) => kind === "core-treaty");
    expect(REPORTING_RULES.map(({ instrument }) => instrument).sort()).toEqual(
      core.map(({ code }) => code).sort(),
    );
    for (const { instrument, everyYears } of REPORTING_RULES) {
      const body = listTreatyBodies().find((each) => each.instrument === instrument);
      expect(everyYears).toBe(body?.reportingYears);
    }
  });
});
