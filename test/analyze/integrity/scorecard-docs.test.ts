import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listIntegrityMeasures } from "../../../src/analyze/integrity/measures.ts";

describe("docs/scorecard.md", () => {
  const page = readFileSync(new URL("../../../docs/scorecard.md", import.meta.url), "utf8");

  it.each(listIntegrityMeasures())("says how to argue with $measure", ({ measure }) => {
    expect(page).toMatch(new RegExp(`^\\| \`${measure}\` \\| [^|]+ \\| [^|]+ \\| [^|]{20,} \\|$`, "mu"));
  });
});
