import { describe, expect, it } from "vitest";
import { reflowHelp } from "../../../src/cli/terminal/reflow-help.ts";
import { runInTest } from "../run.ts";

describe("reflowHelp()", () => {
  it("breaks paragraphs anew and leaves lists, examples and columns as they are", () => {
    const text =
      "Usage: a b\n\nOne two three four\nfive six.\n\nKinds:\n  a    first of them\n\nIn a:   b\nIn cc:  d\n";
    expect(reflowHelp(text, 14)).toBe(
      "Usage: a b\n\nOne two three\nfour five six.\n\nKinds:\n  a    first of them\n\nIn a:   b\nIn cc:  d\n",
    );
    expect(reflowHelp(text, 100)).toContain("\nOne two three four five six.\n");
    expect(reflowHelp("", 10)).toBe("");
  });

  it.each(["review", "scorecard", "same", "figure"])(
    "keeps the help of %s within 60 columns but for examples",
    async (name) => {
      const { stdout } = await runInTest([name, "--help"], { isTTY: true, columns: 60 });
      const long = stdout.split("\n").filter((line) => line.length > 60 && !line.startsWith("  $ "));
      expect(long.filter((line) => !/^ {2}\S+ {2,}/u.test(line))).toEqual([]);
    },
  );

  it("says what each command does within 60 columns", async () => {
    const { stdout } = await runInTest(["--help"], { isTTY: true, columns: 60 });
    const [commands = ""] = stdout.split("\nExamples:");
    expect(commands.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
});
