import { describe, expect, it } from "vitest";
import { classifyIssues } from "../../../src/classify/classify-issues.ts";

describe("classifyIssues()", () => {
  it.each([
    ["Abolish the death penalty", ["death-penalty"]],
    ["Ratify the Convention against Torture", ["instruments", "torture"]],
    ["Combat trafficking in persons", ["trafficking"]],
    ["Invite the Special Rapporteur on torture", ["special-procedures", "torture"]],
  ])("files %s", (text, issues) => {
    const label = classifyIssues(text);
    expect(label.issues.map(({ issue }) => issue).sort()).toEqual(issues);
  });

  it("prints labels as the export does", () => {
    const [first] = classifyIssues("Improve the conditions in prisons").issues;
    expect(first).toMatchObject({ issue: "detention", label: "Detention" });
  });

  it("ranks by score and gives evidence for what it chose", () => {
    const text = "Protect women and children from domestic violence";
    const { issues, ranked } = classifyIssues(text);
    expect(ranked.slice(0, issues.length)).toEqual(issues);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    for (const { evidence } of issues) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });

  it("follows the crosswalk to themes and goals, and names groups", () => {
    const { themes, goals, groups } = classifyIssues("Provide clean water and sanitation to Roma women");
    expect(themes).toContain("water-sanitation");
    expect(goals).toContain(6);
    expect(goals).toEqual([...goals].sort((left, right) => left - right));
    expect(groups).toEqual(["roma", "women"]);
  });

  it("gives at least one issue to a text in English", () => {
    expect(classifyIssues("Go on as before with all of it").issues.length).toBeGreaterThan(0);
  });

  it.each([
    ["empty", ""],
    ["language", "Abolir la peine de mort"],
    ["several", "1. Ratify the treaty.\n2. Abolish the death penalty."],
  ])("gives none with the note %s", (note, text) => {
    expect(classifyIssues(text)).toMatchObject({
      note,
      issues: [],
      ranked: [],
      themes: [],
      goals: [],
      groups: [],
    });
  });

  it("is never sure of a text with markup", () => {
    const { note, issues } = classifyIssues("<p>Abolish the death penalty</p>");
    expect(note).toBe("markup");
    expect(issues[0]?.score).toBeLessThanOrEqual(0.5);
  });
});
