import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../guards/sources.ts";
import { listPages } from "./blocks.ts";

/** The review's own words, as documents of the UN print them, and what slips in for them. */
const SLIPS: readonly (readonly [slip: RegExp, instead: string])[] = [
  [/\bstates? under review\b/gu, "State under review"],
  [/\bStates? Under Review\b/gu, "State under review"],
  [/\bSuRs?\b/gu, "State under review"],
  [/\brecommending states?\b/gu, "recommending State"],
  [/\bworking group(?:'s)? (?:report|session)/gu, "Working Group"],
  [/\bhuman rights council\b/gu, "Human Rights Council"],
  [/\buniversal periodic review\b/gu, "Universal Periodic Review"],
  [/\bUPR[- ]info\b|\bUPRInfo\b|\bUPR-Info\b/gu, "UPR Info"],
  [/\bmid ?term (?:report|review)/giu, "mid-term"],
  [/\bmember states?\b/gu, "Member State"],
  [/\bspecial rapporteurs?\b/gu, "Special Rapporteur"],
];

/** The prose of a page: no code, no links' targets. */
const proseOf = (text: string): string =>
  text
    .replaceAll(/^```[\s\S]*?^```/gmu, "")
    .replaceAll(/`[^`\n]*`/gu, "``")
    .replaceAll(/\]\([^)]*\)/gu, "]");

describe("the review's words", () => {
  it.each(listPages())("%s", (page) => {
    const prose = proseOf(readFileSync(ROOT + page, "utf8"));
    const found = SLIPS.flatMap(([slip, instead]) =>
      [...prose.matchAll(slip)].map(([words]) => `${words}: ${instead}`),
    );
    expect(found).toEqual([]);
  });

  it("are told from what slips in for them", () => {
    const prose = proseOf("The state under review read the `state under review` of UPR-Info.");
    expect(SLIPS.filter(([slip]) => prose.search(slip) >= 0).map(([, instead]) => instead)).toEqual([
      "State under review",
      "UPR Info",
    ]);
  });
});
