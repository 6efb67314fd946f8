import { describe, expect, it } from "vitest";
import {
  ACTION_CATEGORIES,
  AFFECTED_GROUPS,
  INSTRUMENT_CODES,
  ISSUE_SLUGS,
  MANDATE_CODES,
  THEME_CONCEPTS,
  TREATY_BODY_CODES,
} from "../../src/model/vocabulary.generated.ts";
import {
  actionCategoryOf,
  affectedGroupOf,
  instrumentOf,
  issueOf,
  listActionCueVerbs,
  listDevelopmentGoals,
  listInstrumentAliases,
  listInstruments,
  listIssueCues,
  listIssues,
  listMandates,
  listSpeakingTimeRules,
  listThemes,
  listTreatyBodies,
  mandateOf,
  resolveActionCategory,
  resolveAffectedGroup,
  resolveDevelopmentGoal,
  resolveInstrument,
  resolveIssue,
  resolveMandate,
  resolveTheme,
  resolveTreatyBody,
  speakingTimeRuleOf,
  themeOf,
  treatyBodyOf,
} from "../../src/reference/index.ts";

describe("look-ups of closed vocabularies", () => {
  it("know every member", () => {
    expect(INSTRUMENT_CODES.map((code) => instrumentOf(code).code)).toEqual(INSTRUMENT_CODES);
    expect(ISSUE_SLUGS.map((slug) => issueOf(slug).slug)).toEqual(ISSUE_SLUGS);
    expect(THEME_CONCEPTS.map((concept) => themeOf(concept).concept)).toEqual(THEME_CONCEPTS);
    expect(MANDATE_CODES.map((code) => mandateOf(code).code)).toEqual(MANDATE_CODES);
    expect(TREATY_BODY_CODES.map((code) => treatyBodyOf(code).code)).toEqual(TREATY_BODY_CODES);
    expect(AFFECTED_GROUPS.map((slug) => affectedGroupOf(slug).slug)).toEqual(AFFECTED_GROUPS);
    expect(ACTION_CATEGORIES.map((category) => actionCategoryOf(category).category)).toEqual(
      ACTION_CATEGORIES,
    );
  });

  it.each([
    ["instrumentOf", instrumentOf],
    ["issueOf", issueOf],
    ["themeOf", themeOf],
    ["mandateOf", mandateOf],
    ["treatyBodyOf", treatyBodyOf],
    ["affectedGroupOf", affectedGroupOf],
    ["actionCategoryOf", actionCategoryOf],
    ["speakingTimeRuleOf", speakingTimeRuleOf],
  ] as const)("%s() throws on what is none", (_, lookUp) => {
    expect(() => lookUp("__proto__" as never)).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});

describe("labels", () => {
  it("lead back to their record, in any case", () => {
    for (const { slug, label, exportLabel } of listIssues()) {
      expect([resolveIssue(label), resolveIssue(exportLabel.toUpperCase())]).toEqual([slug, slug]);
    }
    for (const { concept, label2014, label2019, label2022, code2014 } of listThemes()) {
      for (const label of [label2014, label2019, label2022]) {
        if (label !== undefined) expect([label, resolveTheme(label)]).toEqual([label, concept]);
      }
      if (code2014 !== undefined && label2014 !== undefined) {
        expect(resolveTheme(`${code2014} ${label2014}`)).toBe(concept);
      }
    }
    for (const { code, title, shortName } of listMandates()) {
      expect([resolveMandate(`The ${title}`), resolveMandate(shortName)]).toEqual([code, code]);
    }
    for (const { code, name } of listTreatyBodies()) expect(resolveTreatyBody(name)).toBe(code);
    for (const { code, name } of listInstruments()) expect(resolveInstrument(name)).toBe(code);
    for (const { goal, label, kind } of listDevelopmentGoals()) {
      if (kind === "goal")
        expect(resolveDevelopmentGoal(`${goal} - ${label.toUpperCase()}`)?.goal).toBe(goal);
    }
  });

  it("of the UPR Info export are known, changed ones too", () => {
    const labels = [
      "Detention",
      "HIV - Aids",
      "Technical assistance and cooperation",
      "Women's rights",
      "Rights of the Child",
    ];
    expect(labels.map(resolveIssue)).toEqual([
      "detention",
      "hiv",
      "technical-assistance",
      "women",
      "children",
    ]);
  });

  it("of action categories are known with their number and without", () => {
    expect(["1 - Minimal action", "specific action", "3"].map(resolveActionCategory)).toEqual([1, 5, 3]);
  });

  it.each(["", "Weather", "toString", "x".repeat(100_000)])("%.20j is known to none", (label) => {
    const resolvers = [
      resolveIssue,
      resolveTheme,
      resolveMandate,
      resolveTreatyBody,
      resolveInstrument,
      resolveAffectedGroup,
      resolveActionCategory,
      resolveDevelopmentGoal,
    ];
    expect(resolvers.map((resolve) => resolve(label))).toEqual(resolvers.map(() => undefined));
  });
});

describe("facts", () => {
  it("tell the core treaties and their bodies", () => {
    const core = listInstruments().filter(({ kind }) => kind === "core-treaty");
    expect(core).toHaveLength(9);
    for (const { monitoringBody, code } of core) {
      expect(listTreatyBodies().find((body) => body.code === monitoringBody)?.instrument).toBe(code);
    }
    expect(instrumentOf("CAT")).toMatchObject({ adopted: "1984-12-10", inForce: "1987-06-26" });
  });

  it("have protocols that come after their treaty", () => {
    for (const { parent, adopted, code } of listInstruments()) {
      if (parent === undefined || adopted === undefined) continue;
      expect([code, (instrumentOf(parent).adopted ?? "") <= adopted]).toEqual([code, true]);
    }
  });

  it("have aliases of every instrument but those whose name is enough", () => {
    const named = new Set(listInstrumentAliases().map(({ code }) => code));
    expect(INSTRUMENT_CODES.filter((code) => !named.has(code))).toEqual([]);
    expect(resolveInstrument("the Istanbul Convention")).toBe("ISTANBUL");
  });

  it("file topics under issues", () => {
    expect(listIssueCues()).toHaveLength(108);
    const withoutIssue = listIssueCues().filter(({ issues }) => issues.length === 0);
    expect(withoutIssue.map(({ note }) => note)).toEqual(["no tag", "no tag"]);
  });

  it("count the verbs of recommendations by category", () => {
    const callOn = listActionCueVerbs().find(({ verb }) => verb === "call on");
    expect(callOn).toEqual({ verb: "call on", nominal: 1, counts: [23, 0, 0, 0, 0] });
    expect(actionCategoryOf(1).cueVerbs).toEqual(["call on", "seek", "share"]);
  });

  it("hold 17 goals and 169 targets", () => {
    const goals = listDevelopmentGoals().filter(({ kind }) => kind === "goal");
    expect(goals.map(({ goal }) => goal)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    expect(listDevelopmentGoals()).toHaveLength(186);
    expect(
      listIssues()
        .flatMap(({ goals: mapped }) => mapped)
        .every((goal) => goal >= 1 && goal <= 17),
    ).toBe(true);
  });

  it("tell mandates on States from thematic ones", () => {
    expect(mandateOf("sr-torture")).toMatchObject({
      subject: "Torture",
      uhriName: "SR Torture",
      established: 1985,
    });
    expect(mandateOf("ie-civ")).toMatchObject({ state: "CIV", ended: 2017 });
    expect(
      listMandates().every(({ state, subject }) => (state === undefined) !== (subject === undefined)),
    ).toBe(true);
  });

  it("share out the time of a review", () => {
    for (const { totalMinutes, stateUnderReviewMinutes, othersMinutes, cycle } of listSpeakingTimeRules()) {
      if (cycle !== undefined) expect(stateUnderReviewMinutes + othersMinutes).toBe(totalMinutes);
    }
    expect(speakingTimeRuleOf(4)).toMatchObject({ totalMinutes: 210, memberMinutes: 3, observerMinutes: 2 });
    expect(speakingTimeRuleOf(4)?.until).toBeUndefined();
    expect(speakingTimeRuleOf("plenary")?.cycle).toBeUndefined();
    expect(speakingTimeRuleOf(5)).toBeUndefined();
  });
});
