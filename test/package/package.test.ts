import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUNDLE_CASES, bundleForBrowser } from "../guards/bundle.ts";
import { ROOT } from "../guards/sources.ts";

/** Bytes of the tarball: what is measured, and some room. */
const TARBALL_CEILING = 3_000_000;

/** Bytes of the embedded data set in the tarball, ESM and CommonJS together. */
const DATA_CEILING = 250_000;

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
};
const folder = mkdtempSync(join(tmpdir(), "uprkit-harness-"));
const installed = join(folder, "node_modules/uprkit");
let tarball = "";
let files: string[] = [];

/** Runs a script in the consumer's folder and returns what it prints, as JSON. */
function runAs(extension: "mjs" | "cjs", code: string): unknown {
  const file = join(folder, `script.${extension}`);
  writeFileSync(file, code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" }));
}

/** Installs without a registry: the tarball unpacked, and of the dependencies only those it declares. */
beforeAll(() => {
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as { filename: string; files: { path: string }[] }[];
  tarball = join(folder, packed[0]?.filename ?? "");
  files = packed[0]?.files.map(({ path }) => path) ?? [];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(manifest.dependencies)) {
    const target = join(folder, "node_modules", name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(`${ROOT}node_modules/${name}`, target, "dir");
  }
  mkdirSync(join(folder, "node_modules/.bin"));
  symlinkSync("../uprkit/dist/cli/main.js", join(folder, "node_modules/.bin/uprkit"));
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed tarball", () => {
  it("stays small and holds only what is used", () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(TARBALL_CEILING);
    const stray = files.filter(
      (path) => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/u.test(path),
    );
    expect(stray).toEqual([]);
    expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
    const data = ["data.js", "data.cjs"].map(
      (name) => gzipSync(readFileSync(join(installed, "dist", name))).length,
    );
    expect(data.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(DATA_CEILING);
    expect(files).toContain("dist/index.d.cts");
    expect(files.some((path) => /^dist\/schemas\/.*\.json$/u.test(path))).toBe(true);
  });

  it.each([
    ["uprkit", "index"],
    ["uprkit/read", "read"],
    ["uprkit/data", "data/index"],
    ["uprkit/data/china", "data/china/index"],
    ["uprkit/classify", "classify/index"],
    ["uprkit/classify/lite", "classify/lite"],
    ["uprkit/compare", "compare/index"],
    ["uprkit/report", "report/index"],
  ])("%s has the same surface as ESM, as CommonJS and in src", async (entry, source) => {
    const list = "console.log(JSON.stringify(Object.keys(entry).filter((key) => key !== 'default').sort()));";
    const esm = runAs("mjs", `import * as entry from "${entry}";\n${list}`);
    const cjs = runAs("cjs", `const entry = require("${entry}");\n${list}`);
    const own = Object.keys(await import(`${ROOT}src/${source}.ts`)).sort();
    expect(esm).toEqual(own);
    expect(cjs).toEqual(own);
  });

  it("knows its errors across ESM and CommonJS", () => {
    const result = runAs(
      "mjs",
      `import { createRequire } from "node:module";
       import { UprError } from "uprkit";
       import { readDocument } from "uprkit/read";
       const core = createRequire(import.meta.url)("uprkit");
       const read = createRequire(import.meta.url)("uprkit/read");
       const fail = (reader) => reader(new TextEncoder().encode("no document")).then(() => undefined, (e) => e);
       const [fromEsm, fromCjs] = [await fail(readDocument), await fail(read.readDocument)];
       console.log(JSON.stringify([
         UprError === core.UprError,
         fromEsm instanceof UprError, fromEsm instanceof core.UprError,
         fromCjs instanceof UprError, fromCjs instanceof core.UprError,
         new Error("x") instanceof UprError, typeof fromEsm?.code,
       ]));`,
    );
    expect(result).toEqual([false, true, true, true, true, false, "string"]);
  });

  it("has JSON Schemas that can be imported", () => {
    const schema = runAs(
      "cjs",
      'console.log(JSON.stringify(require("uprkit/schemas/recommendation.json")));',
    ) as { type?: string };
    expect(schema.type).toBe("object");
  });

  it("runs as a command, also through the link npm makes", () => {
    const program = join(folder, "node_modules/.bin/uprkit");
    expect(execFileSync(process.execPath, [program, "--version"], { encoding: "utf8" }).trim()).toBe(
      manifest.version,
    );
    const { status, stdout } = spawnSync(process.execPath, [program, "review", "CHN", "--json"], {
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ state: "CHN" });
  });

  it("survives a reader that stops reading", () => {
    const { stdout, stderr } = spawnSync(
      "bash",
      [
        "-c",
        `"${process.execPath}" node_modules/.bin/uprkit review CHN | head -n 1; echo "\${PIPESTATUS[0]}"`,
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
  });

  it.each(BUNDLE_CASES)("bundles small from dist: $code", async ({ code, ceiling, forbidden }) => {
    const { text, gzip } = await bundleForBrowser(code, folder);
    expect(forbidden.filter((word) => word.test(text)).map(String)).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(ceiling);
  });

  it.each([
    "uprkit",
    "uprkit/read",
    "uprkit/classify/lite",
    "uprkit/compare",
    "uprkit/report",
    "uprkit/data",
  ])("%s can be bundled for a browser, with all it loads when used", async (entry) => {
    const { text } = await bundleForBrowser(`export * from "${entry}";`, folder);
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/(?:import|require)\(?["']node:/u);
  });

  it.each(["nodenext", "bundler"])(
    "type-checks for a consumer with moduleResolution %s and no skipLibCheck",
    (resolution) => {
      writeFileSync(
        join(folder, "consumer.ts"),
        `import { resolveState, UprError, type Recommendation } from "uprkit";
import { readDocument } from "uprkit/read";
import { loadUprInfo } from "uprkit/data";
export async function main(bytes: Uint8Array): Promise<readonly Recommendation[]> {
  const result = await readDocument(bytes, { name: "report.pdf" });
  if (result.kind === "working-group-report") return result.recommendations;
  throw new UprError("WRONG_DOCUMENT_KIND", String(resolveState("China")) + typeof loadUprInfo);
}
`,
      );
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        target: "es2022",
        lib: ["es2022", "dom"],
        module: resolution === "bundler" ? "esnext" : "nodenext",
        moduleResolution: resolution,
      };
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions, files: ["consumer.ts"] }),
      );
      const { stdout } = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/lib/tsc.js`], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(stdout).toBe("");
    },
  );
});
