import { assert, constantFrom, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { statementSchema, validateStatements } from "../../../src/model/index.ts";
import { findSubject } from "../../../src/parse/working-group-report/statements-speaker.ts";
import { readFirstCycle } from "./narrative-fixture.ts";

const subject = (sentence: string): readonly string[] => findSubject(sentence)?.states ?? [];

describe("findSubject", () => {
  it.each([
    ["Chile commended the ferries.", ["CHL"]],
    ["The Republic of Moldova asked about tides.", ["MDA"]],
    ["The representative of Kuwait noted the gates.", ["KWT"]],
    ["Noting the tides, Algeria recommended a wall.", ["DZA"]],
    ["Recalling visits to Chile and Peru, the Lao People’s Democratic Republic asked for maps.", ["LAO"]],
    ["The Netherlands, noting that wells are deep, wide and old, enquired about them.", ["NLD"]],
    ["Slovenia noting the tides, requested maps.", ["SVN"]],
    ["Malaysia, noted the gates.", ["MYS"]],
    ["While Mexico indicated that wells are deep, maps were lost.", ["MEX"]],
    ["Algeria, Egypt and Mali welcomed the gates.", ["DZA", "EGY", "MLI"]],
    ["The United Kingdom of Great Britain and the Northern Ireland acknowledged the gates.", ["GBR"]],
    ["Kyrgystan asked about tides.", ["KGZ"]],
  ])("%s", (sentence, states) => {
    expect(subject(sentence)).toEqual(states);
  });

  it.each([
    "In response to Norway, the delegation stated that gates were open.",
    "Referring to Sweden, Spain and Peru, the Minister noted the tides.",
    "Chile’s question on gates was answered.",
    "Another point, raised by Ghana, Peru and Chile, was connected to tides.",
    "The Minister of Tides stated that Chile had wells.",
    "",
  ])("nobody speaks: %s", (sentence) => {
    expect(subject(sentence)).toEqual([]);
  });

  it("reads the group a State speaks for", () => {
    expect(findSubject("Speaking on behalf of the Group of Rivers, Egypt welcomed it.")).toMatchObject({
      states: ["EGY"],
      onBehalfOf: "Group of Rivers",
    });
  });
});

describe("statements of a report", () => {
  const { statements, document, diagnostics } = readFirstCycle();
  const speakers = statements.filter(({ order }) => order !== undefined);

  it("stand in the order told, as many as the report counts", () => {
    expect(speakers.map(({ speaker, order }) => [speaker.state, order])).toEqual([
      ["CHL", 1],
      ["NLD", 2],
      ["EGY", 3],
      ["PER", 4],
      ["QAT", 5],
      ["GHA", 6],
      ["JPN", 7],
      ["KGZ", 8],
    ]);
    expect(speakers.length).toBe(document.delegationCount);
    expect(diagnostics.map(({ code }) => code)).not.toContain("statements/count-differs");
  });

  it("are records of the model, with places that no two share", () => {
    for (const statement of statements) expect(statementSchema.safeParse(statement).success).toBe(true);
    expect(validateStatements(statements)).toEqual([]);
  });

  it("mark the State under review and join its paragraphs", () => {
    const own = statements.filter(({ isStateUnderReview }) => isStateUnderReview);
    expect(own.map(({ id, order, paragraphs, source }) => [id, order, paragraphs, source.paragraph])).toEqual(
      [
        ["FJI-1/working-group/FJI-1", undefined, ["5", "6"], "5"],
        ["FJI-1/working-group/FJI-2", undefined, ["13", "14"], "13"],
      ],
    );
  });

  it("join two paragraphs of one State, give a joint statement to each, and a point of order no place", () => {
    expect(statements.find(({ order }) => order === 1)?.paragraphs).toEqual(["9", "10"]);
    const joint = statements.filter(({ source }) => source.paragraph === "15");
    expect(joint.map(({ speaker }) => speaker.state)).toEqual(["PER", "QAT", "GHA"]);
    const order = statements.find(({ speaker }) => speaker.state === "LKA");
    expect(order).toMatchObject({ id: "FJI-1/working-group/LKA-1" });
    expect(order?.order).toBeUndefined();
  });

  it("say where they recommend", () => {
    const chile = statements.find(({ order }) => order === 1);
    expect(
      chile?.recommendations?.map(({ paragraph, span }) => [paragraph, chile.text?.slice(...span)]),
    ).toEqual([
      ["9(a)", "publish the timetable of every ferry"],
      ["9(b)", "open the gates of the harbour at night"],
      ["9(c)", "consider (i) joining the treaty on lighthouses and (ii) lighting its own."],
    ]);
    expect(statements.find(({ order }) => order === 3)?.recommendations).toBeUndefined();
  });

  it("count a State once that speaks twice", () => {
    const twice = readFirstCycle((text) =>
      text.replace("17. Sri Lanka made a point of order", "17. Chile thanked Fiji"),
    );
    const own = twice.statements.filter(({ speaker }) => speaker.state === "CHL");
    expect(own.map(({ id, order }) => [id, order])).toEqual([
      ["FJI-1/working-group/1", 1],
      ["FJI-1/working-group/CHL-1", undefined],
    ]);
  });

  it("differ from the count with a diagnostic that has both figures", () => {
    const { diagnostics: found } = readFirstCycle((text) =>
      text.replace("by 8 delegations", "by 9 delegations"),
    );
    const [entry] = found.filter(({ code }) => code === "statements/count-differs");
    expect(entry?.severity).toBe("warning");
    expect(entry?.message).toMatch(/8 .* 9 /u);
  });

  it("are left to be completed in a draft, which is said", () => {
    const { statements: none, diagnostics: found } = readFirstCycle((text) =>
      text.replace(/\n8\. A number[\s\S]*?(?=\n {20,}II\. )/u, "\n[To be completed]"),
    );
    expect(none.filter(({ order }) => order !== undefined)).toEqual([]);
    expect(found.map(({ code }) => code)).toContain("statements/not-told");
  });

  it("are left out where the session is not known, which is said", () => {
    const read = readFirstCycle((text) => text.replace("held its fifth session", "held a session"));
    expect(read.statements).toEqual([]);
    expect(read.diagnostics.map(({ code }) => code)).toContain("statements/no-review");
  });

  it("come out for any list of speakers", () => {
    const names = {
      Angola: "AGO",
      Belgium: "BEL",
      Cuba: "CUB",
      Denmark: "DNK",
      Estonia: "EST",
      Ghana: "GHA",
    };
    const list = uniqueArray(constantFrom(...(Object.keys(names) as (keyof typeof names)[])), {
      minLength: 1,
    });
    assert(
      property(list, (speaking) => {
        const told = speaking.map((name, index) => `${8 + index}. ${name} welcomed the gates.`).join("\n");
        const read = readFirstCycle((text) =>
          text
            .replace(/8\. A number[\s\S]*?(?=\n {20,}II\. )/u, told)
            .replace("by 8 delegations", `by ${speaking.length} delegations`),
        );
        const found = read.statements.filter(({ order }) => order !== undefined);
        expect(found.map(({ speaker }) => speaker.state)).toEqual(speaking.map((name) => names[name]));
      }),
      { numRuns: 30 },
    );
  });
});
