import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { importsOf, placeOf, readSources, type SourceFile, walk } from "./sources.ts";

/** The rooms in the order data walks through them; an import goes to the same room or an earlier one. */
const STAGES = [
  "internal",
  "documents",
  "model",
  "reference",
  "parse",
  "corpus",
  "data",
  "classify",
  "compare",
  "analyze",
  "report",
  "cli",
];

/** What each entry may publish: the core stays free of readers and of data, so that it runs in a browser. */
const ENTRY_STAGES: Readonly<Record<string, readonly string[]>> = {
  "src/index.ts": ["model", "reference", "corpus", "analyze"],
  "src/read.ts": ["internal", "documents", "model", "reference", "parse"],
};

const sources = readSources();
const stageOf = (path: string): string | undefined => /^src\/([^/]+)\//u.exec(path)?.[1];
const isShared = (path: string): boolean => path === "src/errors.ts" || path === "src/diagnostics.ts";

/** Why an import is not allowed; nothing if it is. */
function judgeEdge(from: string, to: string): string | undefined {
  const fromStage = stageOf(from);
  const toStage = stageOf(to);
  if (toStage === undefined) {
    if (isShared(to) || fromStage === "cli") return undefined;
    return "only the command line imports an entry";
  }
  if (!STAGES.includes(toStage)) return `"${toStage}" is no stage`;
  if (fromStage === undefined) {
    if (isShared(from)) return "errors and diagnostics import no stage";
    return ENTRY_STAGES[from]?.includes(toStage) ? undefined : `this entry does not publish "${toStage}"`;
  }
  return STAGES.indexOf(toStage) <= STAGES.indexOf(fromStage)
    ? undefined
    : `"${toStage}" comes after "${fromStage}"`;
}

function findAll(check: (file: SourceFile, node: ts.Node) => string | undefined): string[] {
  const findings: string[] = [];
  for (const file of sources) {
    walk(file.tree, (node) => {
      const finding = check(file, node);
      if (finding !== undefined) findings.push(`${placeOf(file, node)} ${finding}`);
    });
  }
  return findings;
}

/** Whether an identifier is used as a value of that name, and is not a member, a key or a declaration. */
function isGlobalUse(node: ts.Node, names: readonly string[]): node is ts.Identifier {
  if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isBindingElement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isTypeReferenceNode(parent)
  );
}

describe("the rooms of src", () => {
  it("know every file", () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  it("import from their own stage or an earlier one", () => {
    const edges: string[] = [];
    for (const file of sources) {
      for (const { specifier, node } of importsOf(file)) {
        if (!specifier.startsWith(".")) continue;
        const target = posix.join(posix.dirname(file.path), specifier);
        const reason = judgeEdge(file.path, target);
        if (reason !== undefined) edges.push(`${placeOf(file, node)} → ${target}: ${reason}`);
      }
    }
    expect(edges).toEqual([]);
  });

  it("name a later stage when they are asked about one", () => {
    expect(judgeEdge("src/model/a.ts", "src/parse/b.ts")).toBe('"parse" comes after "model"');
    expect(judgeEdge("src/parse/a.ts", "src/model/b.ts")).toBeUndefined();
    expect(judgeEdge("src/index.ts", "src/documents/b.ts")).toBeDefined();
    expect(judgeEdge("src/analyze/a.ts", "src/index.ts")).toBeDefined();
  });

  it("touch node: in documents and cli only", () => {
    const found = sources
      .filter(({ path }) => !["cli", "documents"].includes(stageOf(path) ?? ""))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith("node:"))
          .map(({ specifier, node }) => `${placeOf(file, node)} ${specifier}`),
      );
    expect(found).toEqual([]);
  });

  it("import zod as a namespace, which is what tree-shakes", () => {
    const found = findAll((_, node) => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
      if (node.moduleSpecifier.text !== "zod") return undefined;
      const bindings = node.importClause?.namedBindings;
      return bindings !== undefined && ts.isNamespaceImport(bindings) ? undefined : node.getText();
    });
    expect(found).toEqual([]);
  });

  it("use console and process in cli only", () => {
    const found = findAll((file, node) =>
      stageOf(file.path) !== "cli" && isGlobalUse(node, ["console", "process"]) ? node.text : undefined,
    );
    expect(found).toEqual([]);
  });

  it("have no clock, no randomness, no locale and no network", () => {
    const members = new Map([
      ["Date", ["now"]],
      ["Math", ["random"]],
      ["performance", ["now", "timeOrigin"]],
      ["crypto", ["randomUUID", "getRandomValues"]],
    ]);
    const found = findAll((file, node) => {
      if (stageOf(file.path) === "cli") return undefined;
      if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
        return (node.arguments?.length ?? 0) === 0 ? "new Date()" : undefined;
      }
      if (ts.isPropertyAccessExpression(node)) {
        const name = node.name.text;
        if (/^toLocale|^localeCompare$/u.test(name)) return name;
        // The one clock: a reader that is told to stop after so many milliseconds has to look at it.
        if (file.path === "src/documents/limits.ts" && node.getText() === "performance.now") return undefined;
        return members.get(node.expression.getText())?.includes(name) ? node.getText() : undefined;
      }
      // Sorts rows in a reader's page, by the language the page says it is in.
      if (file.path === "src/report/page/filter-tables.ts" && node.getText() === "Intl") return undefined;
      return isGlobalUse(node, ["Intl", "fetch", "XMLHttpRequest", "WebSocket"]) ? node.text : undefined;
    });
    expect(found).toEqual([]);
  });
});
