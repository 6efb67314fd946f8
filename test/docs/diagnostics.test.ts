import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { UPR_ERROR_CODES } from "../../src/errors.ts";
import { ROOT, readSources, walk } from "../guards/sources.ts";

const page = readFileSync(`${ROOT}docs/diagnostics.md`, "utf8");
const sections = page.split(/^#{2,3} /mu).filter((section) => section.startsWith("`"));
/** Rows of the tables: code, severity, what is wrong, example, remedy. */
const rows = [...page.matchAll(/^\| (`[^`]+\/[^`]+`.*) \|$/gmu)].map(([, cells = ""]) => cells.split(" | "));
const documented = [...sections, ...rows.map(([code = ""]) => code)].map(
  (text) => /^`([^`]+)`/u.exec(text)?.[1] ?? text,
);

/** Rooms whose codes are put together where they are used, such as `upr-info/${field}`. */
const builtRooms = new Set<string>();

/** `room/what` strings of src, without module names and media types. */
function findDiagnosticCodes(): string[] {
  const codes = new Set<string>();
  for (const file of readSources()) {
    walk(file.tree, (node) => {
      const head = ts.isTemplateExpression(node)
        ? /^([a-z-]+\/)(?:[a-z]+-)*$/u.exec(node.head.text)?.[1]
        : undefined;
      if (head !== undefined) builtRooms.add(head);
      if (!ts.isStringLiteralLike(node) || !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u.test(node.text))
        return;
      // A member of a list or a key of a table is a label of a document, such as "supported/noted".
      if (ts.isLiteralTypeNode(node.parent) || ts.isArrayLiteralExpression(node.parent)) return;
      if (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return;
      if (ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword)
        return;
      if (!/^(?:application|text|image)\//u.test(node.text)) codes.add(node.text);
    });
  }
  return [...codes].sort();
}

describe("docs/diagnostics.md", () => {
  it("lists every error code and no other", () => {
    expect(documented.filter((code) => /^[A-Z_]+$/u.test(code)).sort()).toEqual([...UPR_ERROR_CODES].sort());
  });

  it("lists every diagnostic code of src and no other", () => {
    const codes = findDiagnosticCodes();
    const listed = documented.filter((code) => code.includes("/"));
    expect(codes.filter((code) => !listed.includes(code))).toEqual([]);
    const isBuilt = (code: string): boolean => [...builtRooms].some((room) => code.startsWith(room));
    expect(listed.filter((code) => !codes.includes(code) && !isBuilt(code))).toEqual([]);
  });

  it("gives each an example and a remedy", () => {
    const bare = sections.filter(
      (section) => !/\*\*Example\.\*\*/u.test(section) || !/\*\*Remedy\.\*\*/u.test(section),
    );
    expect(bare.map((section) => section.split("\n")[0])).toEqual([]);
    const isWhole = ([, severity = "", ...others]: readonly string[]): boolean =>
      ["error", "warning", "info"].includes(severity) &&
      others.length === 3 &&
      others.every((cell) => cell.trim() !== "");
    expect(rows.filter((row) => !isWhole(row))).toEqual([]);
  });

  it("lists each code once", () => {
    expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
  });
});
