import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { FILTER_SCRIPT, FILTER_SCRIPT_HASH } from "../../../src/report/page/filter-script.generated.ts";

const room = fileURLToPath(new URL("../../../src/report/page/", import.meta.url));

/** `filter-tables.ts` as one script for a page. */
async function compileFilter(): Promise<string> {
  const result = await build({
    stdin: {
      contents: 'import { filterTables } from "./filter-tables.ts"; filterTables(document);',
      resolveDir: room,
    },
    bundle: true,
    charset: "utf8",
    format: "iife",
    legalComments: "none",
    minify: true,
    platform: "browser",
    target: "es2020",
    write: false,
  });
  return (result.outputFiles[0]?.text ?? "").trim();
}

const hashOf = (script: string): string =>
  `sha256-${createHash("sha256").update(script, "utf8").digest("base64")}`;

describe("the page's script", () => {
  it("is filterTables(), compiled; `vitest -u` writes it anew", async () => {
    const script = await compileFilter();
    const module = [
      "// Compiled from filter-tables.ts by test/report/page/filter-script.test.ts; `vitest -u` writes it anew.\n",
      "/** The page's script, as it stands between its tags. */",
      `export const FILTER_SCRIPT =\n  ${JSON.stringify(script)};\n`,
      "/** Its hash, as a policy names it. */",
      `export const FILTER_SCRIPT_HASH = ${JSON.stringify(hashOf(script))};\n`,
    ].join("\n");
    await expect(module).toMatchFileSnapshot(`${room}filter-script.generated.ts`);
  });

  it("has the hash the policy names, is small, and cannot end its own element", () => {
    expect(hashOf(FILTER_SCRIPT)).toBe(FILTER_SCRIPT_HASH);
    expect(Buffer.byteLength(FILTER_SCRIPT)).toBeLessThanOrEqual(5000);
    expect(FILTER_SCRIPT).not.toMatch(/<\/script|<!--|<script/iu);
  });
});
