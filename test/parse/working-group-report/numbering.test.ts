import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { splitNumbering } from "../../../src/parse/working-group-report/numbering.ts";

/** Number and printed number of every entry, and the findings, of conclusions given as lines. */
function split(text: string): { entries: string[]; findings: string[] } {
  const { groups, findings } = splitNumbering(textFromString(text).lines);
  return {
    entries: groups.flatMap(({ items }) =>
      items.map(({ number, printed, lines }) => {
        const own = lines.map((line) => line.text).join(" ");
        return printed === number ? `${number} ${own}` : `${number} [${printed}] ${own}`;
      }),
    ),
    findings: findings.map(({ kind, printed, expected }) => `${kind} ${printed} ${expected}`),
  };
}
const LEAD = "90. The recommendations below enjoy the support of Norway:\n";

describe("splitNumbering", () => {
  it("has nothing to say of no lines", () => {
    expect(splitNumbering([])).toEqual({ groups: [], findings: [] });
  });

  it("puts the number of the lead before numbers that restart", () => {
    expect(
      split(
        `${LEAD}1. Act (Peru);\n2. Wait\nmore (Chad);\n91. The following recommendations will be examined by Norway:\n1. Go (Mali).`,
      ),
    ).toEqual({
      entries: ["90.1 [1] Act (Peru);", "90.2 [2] Wait more (Chad);", "91.1 [1] Go (Mali)."],
      findings: [],
    });
  });

  it("begins the next paragraph where numbers restart under a lead whose number is lost", () => {
    expect(
      split(
        `${LEAD}1. Act (Peru);\n2. Wait (Chad).\nThe following recommendations did not enjoy the support of Norway:\n1. Go (Mali);\n2. Stay (Fiji).\n92. All of them are those of their authors.`,
      ),
    ).toEqual({
      entries: [
        "90.1 [1] Act (Peru);",
        "90.2 [2] Wait (Chad).",
        "91.1 [1] Go (Mali);",
        "91.2 [2] Stay (Fiji).",
      ],
      findings: ["missing-lead 1 91"],
    });
  });

  it("tells a misprint from a gap and from a repeated number by what follows", () => {
    const list = (...numbers: readonly string[]): string =>
      LEAD + numbers.map((number, i) => `${number} Act ${"abcdefgh"[i]} (Peru);`).join("\n");
    const numbers = (text: string): string[] =>
      split(text).entries.map((entry) => entry.split(" Act")[0] ?? "");
    expect(numbers(list("90.1.", "90.7.", "90.3.", "90.4."))).toEqual([
      "90.1",
      "90.2 [90.7]",
      "90.3",
      "90.4",
    ]);
    expect(numbers(list("90.1.", "90.4.", "90.5.", "90.6."))).toEqual(["90.1", "90.4", "90.5", "90.6"]);
    expect(numbers(list("90.1.", "90.2.", "90.2.", "90.3."))).toEqual(["90.1", "90.2", "90.2", "90.3"]);
    expect(numbers(list("90.1.", "90.2.", "90.2.", "90.4."))).toEqual([
      "90.1",
      "90.2",
      "90.3 [90.2]",
      "90.4",
    ]);
    expect(numbers(list("90.1.", "90.2.", "90.30.", "90.31."))).toEqual(["90.1", "90.2", "90.30", "90.31"]);
    expect(numbers(list("1.", "2.", "7.", "4.", "5."))).toEqual([
      "90.1 [1]",
      "90.2 [2]",
      "90.3 [7]",
      "90.4 [4]",
      "90.5 [5]",
    ]);
    expect(numbers(list("1.", "2.", "2.", "3."))).toEqual(["90.1 [1]", "90.2 [2]", "90.2 [2]", "90.3 [3]"]);
    expect(split(list("90.1.", "90.4.", "90.5.")).findings).toEqual(["gap 90.4 90.2"]);
    expect(split(list("90.1.", "90.2.", "90.2.", "90.3.")).findings).toEqual(["repeated 90.2 90.3"]);
  });

  it("leaves numbers in the text there", () => {
    expect(
      split(
        `${LEAD}90.1. Act as recommendations\n90.31 and 90.40 above have it (Peru);\n90.2. Act as in\n1966 and in resolution No.\n3 Ratify it (Chad);\n90.3. Act on notice Nos.\n90.4. (Mali).`,
      ).entries,
    ).toEqual([
      "90.1 Act as recommendations 90.31 and 90.40 above have it (Peru);",
      "90.2 Act as in 1966 and in resolution No. 3 Ratify it (Chad);",
      "90.3 Act on notice Nos.",
      "90.4 (Mali).",
    ]);
    expect(
      split(
        `90. Norway considers that the recommendations marked with a star, Nos.\n1, 4 and 5, enjoy its support.\n`,
      ).entries,
    ).toEqual([]);
  });

  it("cuts entries that share a line, as many as there are", () => {
    expect(
      split(`${LEAD}90.1. Act (Peru);90.2. Wait (Chad); 90.3 Go (Mali).\n90.4. Stop (Oman).`).entries,
    ).toEqual(["90.1 Act (Peru);", "90.2 Wait (Chad);", "90.3 Go (Mali).", "90.4 Stop (Oman)."]);
    expect(
      split(`${LEAD}1. Act (Peru); 2. Wait (Chad);\n3. Go (Mali).`).entries.map((entry) => entry.slice(0, 4)),
    ).toEqual(["90.1", "90.2", "90.3"]);
  });

  it("tells entry 31 of paragraph 30 from paragraph 31 by its words", () => {
    const items = Array.from({ length: 30 }, (_, i) => `${i + 1}. Keep it open (Peru);\n`).join("");
    const lead = "30. The recommendations below enjoy the support of Norway:\n";
    const asItem = split(
      `${lead}${items}31. Ensure that everyone enjoys the support of the recommendations of Mali (Chad);\n32. Go (Mali).`,
    );
    expect(asItem.entries.slice(-2).map((entry) => entry.split(" ")[0])).toEqual(["30.31", "30.32"]);
    const asLead = split(
      `${lead}${items}31. The following recommendations did not enjoy the support of Norway:\n1. Go (Mali).`,
    );
    expect(asLead.entries.at(-1)).toBe("31.1 [1] Go (Mali).");
  });

  it("keeps a lead that an entry and the list beside it bear out, however many entries are misprinted", () => {
    const { entries, findings } = split(
      `${LEAD}90.1 Act (Peru);\n89.2 Wait (Chad);\n89.3 Go (Mali).\n91. The following recommendations will be examined by Norway:\n91.1 Stop (Oman).`,
    );
    expect(entries.map((entry) => entry.split(" ")[0])).toEqual(["90.1", "90.2", "90.3", "91.1"]);
    expect(findings).toEqual(["misprint 89.2 90.2", "misprint 89.3 90.3"]);
  });

  it("takes most of its entries' number for that of a lead whose own is misprinted, if no other list has it", () => {
    expect(
      split(
        "190. The recommendations below enjoy the support of Norway:\n90.1. Act (Peru);\n90.2. Wait (Chad);\n",
      ).entries,
    ).toEqual(["90.1 Act (Peru);", "90.2 Wait (Chad);"]);
    const two = `${LEAD}90.1. Act (Peru);\n91. The following recommendations did not enjoy the support of Norway:\n91.1. Wait (Chad);\n90.2. Go (Mali);\n90.3. Stop (Oman).`;
    expect(split(two).entries.map((entry) => entry.split(" ")[0])).toEqual(["90.1", "91.1", "91.2", "91.3"]);
  });
});
