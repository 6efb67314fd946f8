import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { voluntaryPledgeSchema } from "../../../src/model/index.ts";
import {
  findCommitmentLines,
  readVoluntaryCommitments,
} from "../../../src/parse/working-group-report/voluntary-commitments.ts";
import { readFirstCycle } from "./narrative-fixture.ts";

const context = { state: "FJI", session: 5, file: "x.txt" } as const;
const read = (text: string) => readVoluntaryCommitments(textFromString(text).lines, [], context);

describe("voluntary commitments", () => {
  it("are the entries of their section, and pledges listed in section I", () => {
    const { pledges, diagnostics } = readFirstCycle();
    expect(pledges.map(({ id, text }) => [id, text])).toEqual([
      ["A/HRC/90/31#5(a)", "a map of all wells by 2010"],
      ["A/HRC/90/31#5(b)", "a law on ferries."],
      ["A/HRC/90/31#23(a)", "To open a school of navigation by 2011"],
      ["A/HRC/90/31#23(b)", "To publish its charts."],
      ["A/HRC/90/31#24", "Fiji will invite the rapporteur on harbours."],
    ]);
    for (const pledge of pledges) {
      expect(voluntaryPledgeSchema.safeParse(pledge).success).toBe(true);
      expect(pledge).toMatchObject({ state: "FJI", session: 5, stage: "during", issues: [] });
    }
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "commitments/only-referred", range: { page: 1, paragraph: "25" } }),
    );
  });

  it("are told apart by numbers and bullets under a lead", () => {
    const numbered = read(
      "III. Voluntary pledges\n50. Fiji pledges:\n1. To dig;\n2. To paint\nall gates.\n51. It will dust.\nAnnex",
    );
    expect(numbered.pledges.map(({ source, text }) => [source.paragraph, text])).toEqual([
      ["50.1", "To dig"],
      ["50.2", "To paint all gates."],
      ["51", "It will dust."],
    ]);
    const bullets = read("Voluntary commitments\n50. Fiji pledges:\n• To dig;\n• To paint.");
    expect(bullets.pledges.map(({ source, text }) => [source.paragraph, text])).toEqual([
      ["50.1", "To dig"],
      ["50.2", "To paint."],
    ]);
  });

  it("end at the annex; without the section there are none", () => {
    const { lines } = textFromString("III. Voluntary commitments\n50. Dig.\nAnnex\nMr. B");
    expect(findCommitmentLines(lines).map(({ text }) => text)).toEqual(["50. Dig."]);
    expect(read("")).toEqual({ pledges: [], referring: [] });
  });
});
