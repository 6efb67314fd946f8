import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINT_RULES, lintRecommendation } from "../../../src/classify/lint/lint-recommendation.ts";
import { ROOT } from "../../guards/sources.ts";
import { cpuTimeOf } from "../../support/cpu-time.ts";

const codes = (text: string): string[] => lintRecommendation(text).map(({ code }) => code);

describe("lintRecommendation", () => {
  it.each(LINT_RULES.map(({ code, example }) => [code, example.bad, example.better] as const))(
    "%s finds its bad example, and nothing in the better one",
    (code, bad, better) => {
      expect(codes(code === "lint/no-text" ? " " : bad)).toContain(code);
      expect(codes(better)).toEqual([]);
    },
  );

  it("switches rules off and sets their severity, with or without the prefix", () => {
    const text = "Submit its overdue report as soon as possible";
    expect(codes(text)).toEqual(["lint/soft-deadline"]);
    expect(lintRecommendation(text, { rules: { "soft-deadline": "off" } })).toEqual([]);
    const [finding] = lintRecommendation(text, { rules: { "lint/soft-deadline": "error" } });
    expect(finding?.severity).toBe("error");
  });

  it.each([{ "no-such-rule": "off" as const }, { "too-long": "fatal" as "error" }])(
    "refuses the setting %j",
    (rules) => {
      expect(() => lintRecommendation("Ratify it", { rules })).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    },
  );

  it.each([
    ["Take stock of prisons, as appropriate, to improve them", "several-demands"],
    ["Protect tenants as set out in the covenant", "several-demands"],
    ["Sign, ratify and implement the Convention against Torture", "several-demands"],
    ["Give each village the possibility of registration at the district office", "as-appropriate"],
    ["Fund the urgently needed clinics in the north", "soft-deadline"],
    ["Guarantee free speech, including to those in the north", "unnamed-person"],
    ["Prosecute those involved in the smuggling of weapons", "unclear-addressee"],
    ["Re-open the school in the port", "no-verb"],
  ])("is not misled by %j", (text, rule) => {
    expect(codes(text)).not.toContain(`lint/${rule}`);
  });

  it.each([
    ["Consider seriously the possibility of a moratorium", "as-appropriate"],
    ["Free all the teachers and other persons held in the port", "unnamed-person"],
    [
      "Ratify the Convention against Torture, and, as appropriate, to adopt a law on asylum",
      "several-demands",
    ],
  ])("still finds in %j what it should", (text, rule) => {
    expect(codes(text)).toContain(`lint/${rule}`);
  });

  it("says of a text it cannot read only that", () => {
    expect(codes("")).toEqual(["lint/no-text"]);
    expect(codes("Ratificar la convención contra la tortura y otros tratos crueles")).toEqual([
      "lint/not-english",
    ]);
  });

  it("takes a list of treaties for English", () => {
    expect(codes("Ratify CED, OP-CAT, ICRMW, OP-ICESCR, CRPD, OP-CRC-IC")).not.toContain("lint/not-english");
  });

  it("gives every finding a place in the text, a reason and a pattern, in the order of the text", () => {
    const text =
      "Consider taking all necessary measures as appropriate, and promote human rights when conditions permit";
    const findings = lintRecommendation(text);
    expect(findings.length).toBeGreaterThan(2);
    for (const { start, end, why, better, message } of findings) {
      expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect([why, better, message].every((each) => each !== "")).toBe(true);
    }
    expect(findings.map(({ start }) => start)).toEqual(
      findings.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it("is fit for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { start, end } of lintRecommendation(text))
          expect(start <= end && end <= text.length).toBe(true);
      }),
    );
  });

  it("takes time linear in the length of the text", () => {
    const text =
      "Continue to take measures and, as appropriate, release all persons held for their views. ".repeat(
        2000,
      );
    expect(cpuTimeOf(() => lintRecommendation(text), 1)).toBeLessThan(5000);
  });
});

describe("docs/linter.md", () => {
  const page = readFileSync(`${ROOT}docs/linter.md`, "utf8");

  it("has every rule with its severity, reason, pattern and examples", () => {
    for (const { code, severity, why, better, example } of LINT_RULES) {
      for (const part of [`### \`${code}\``, severity, why, better, example.better])
        expect(page).toContain(part);
    }
    expect(page.match(/^### `lint\//gmu)?.length).toBe(LINT_RULES.length);
  });
});
