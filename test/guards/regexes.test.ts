import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { placeOf, ROOT, readSources, walk } from "./sources.ts";

/** Milliseconds for one expression; the search for an attack has no end of its own. */
const TIMEOUT = 20_000;
/** Verdicts by content, so that only a new or changed expression costs time. */
const CACHE = `${ROOT}node_modules/.cache/uprkit/recheck.json`;

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal of the sources and every `new RegExp("…")` whose source is a literal. */
function findExpressions(): Expression[] {
  const found: Expression[] = [];
  for (const file of readSources()) {
    walk(file.tree, (node) => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText(file.tree);
        const end = text.lastIndexOf("/");
        found.push({ place: placeOf(file, node), source: text.slice(1, end), flags: text.slice(end + 1) });
      } else if (ts.isNewExpression(node) && node.expression.getText(file.tree) === "RegExp") {
        const [source, flags] = node.arguments ?? [];
        if (source !== undefined && ts.isStringLiteralLike(source)) {
          const flagText = flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "";
          found.push({ place: placeOf(file, node), source: source.text, flags: flagText });
        }
      }
    });
  }
  return found;
}

/** The expressions the modules build from pieces when they are loaded: seen by standing in for `RegExp`. */
async function recordBuiltExpressions(): Promise<Expression[]> {
  const built = new Map<string, Expression>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const regex = new target(...args);
      const caller = (new Error().stack ?? "").split("\n").find((line) => /\/src\/[^ ]+\.ts/u.test(line));
      const isDirect = /\/src\/[^ ]+\.ts/u.test((new Error().stack ?? "").split("\n")[2] ?? "");
      if (caller !== undefined && isDirect) {
        const place = /src\/[^ :)]+/u.exec(caller)?.[0] ?? "src";
        built.set(`${regex.source}/${regex.flags}`, { place, source: regex.source, flags: regex.flags });
      }
      return regex;
    },
  });
  try {
    for (const entry of [
      "src/index.ts",
      "src/read.ts",
      "src/data/index.ts",
      "src/classify/index.ts",
      "src/compare/index.ts",
      "src/report/index.ts",
    ]) {
      if (readSources().some(({ path }) => path === entry)) await import(`${ROOT}${entry}`);
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...built.values()];
}

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}

const cache = readCache();

/** `safe`, or what recheck says against an expression. */
async function judge({ source, flags }: Expression): Promise<string> {
  const key = `4.5.0 /${source}/${flags}`;
  const known = cache[key];
  if (known !== undefined) return known;
  let diagnostics = await check(source, flags, { timeout: TIMEOUT });
  // On a busy machine the largest ones need longer.
  if (diagnostics.status === "unknown") diagnostics = await check(source, flags, { timeout: 8 * TIMEOUT });
  const verdict =
    diagnostics.status === "vulnerable"
      ? `${diagnostics.complexity.summary}: ${diagnostics.attack.pattern.slice(0, 160)}`
      : diagnostics.status === "unknown"
        ? `unknown: ${diagnostics.error.kind}`
        : "safe";
  if (!verdict.startsWith("unknown")) cache[key] = verdict;
  return verdict;
}

afterAll(() => {
  mkdirSync(`${ROOT}node_modules/.cache/uprkit`, { recursive: true });
  writeFileSync(CACHE, JSON.stringify(cache));
});

describe("regular expressions of src", () => {
  it("carry the u or v flag", () => {
    const bare = findExpressions().filter(({ flags }) => !/[uv]/u.test(flags));
    expect(bare.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
  });

  it("run in linear time, whatever the text", { timeout: 600_000 }, async () => {
    const expressions = [...findExpressions(), ...(await recordBuiltExpressions())];
    expect(expressions.length).toBeGreaterThan(3);
    const findings: string[] = [];
    for (const expression of expressions) {
      const verdict = await judge(expression);
      if (verdict !== "safe") findings.push(`${expression.place} /${expression.source}/ ${verdict}`);
    }
    expect(findings).toEqual([]);
  });

  it("are told apart from an expression that is quadratic", async () => {
    expect(await judge({ place: "here", source: "^\\s*(.*?)\\s*$", flags: "u" })).toMatch(
      /degree|polynomial/u,
    );
  });
});
