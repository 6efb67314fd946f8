import ts from "typescript";
import { readSources, walk } from "../guards/sources.ts";
import { type Block, extractBlocks, extractPageBlocks } from "./blocks.ts";

/** One ```ts block of the docs or of an `@example`. */
export interface Example {
  /** `file:line` of the block. */
  readonly place: string;
  readonly code: string;
}

const isTypeScript = ({ language }: Block): boolean => language === "ts";

/** Blocks of the TSDoc comments of src. */
function extractFromSources(): Example[] {
  return readSources().flatMap((file) => {
    const seen = new Set<number>();
    const examples: Example[] = [];
    walk(file.tree, (node) => {
      for (const range of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []) {
        const comment = file.text.slice(range.pos, range.end);
        if (seen.has(range.pos) || !comment.startsWith("/**")) continue;
        seen.add(range.pos);
        const plain = comment.replaceAll(/^[ \t]*\* ?/gmu, "");
        const line = file.tree.getLineAndCharacterOfPosition(range.pos).line + 1;
        examples.push(...extractBlocks(file.path, plain, line).filter(isTypeScript));
      }
    });
    return examples;
  });
}

/** Every example a reader can copy. */
export function extractExamples(): Example[] {
  return [
    ...extractFromSources(),
    ...extractPageBlocks().filter((block) => isTypeScript(block) && block.notRun === undefined),
  ];
}

/** Value after `// =>` behind a statement; lines of comment that follow belong to it. */
function expectedAfter(text: string, end: number): string | undefined {
  const match = /^[ \t]*\/\/ => ?(.*(?:\n[ \t]*\/\/ (?!=>).*)*)/u.exec(text.slice(end));
  return match?.[1]?.replaceAll(/\n[ \t]*\/\/ /gu, "\n").trim();
}

/**
 * Turns `expression; // => value` into an assertion: `// => throws CODE` for a call that must throw,
 * any other value is JavaScript. `const x = …; // => value` is checked too.
 */
export function instrumentExample(code: string): { code: string; assertions: number } {
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  walk(tree, (node) => {
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return;
    const expected = expectedAfter(code, node.end);
    if (expected === undefined) return;
    const start = node.getStart(tree);
    if (ts.isVariableStatement(node)) {
      const name = node.declarationList.declarations[0]?.name.getText(tree) ?? "";
      edits.push({ start: node.end, end: node.end, text: `\n__expect(${name}, (${expected}));` });
      return;
    }
    const call = node.expression;
    const printed =
      ts.isCallExpression(call) && call.expression.getText(tree) === "console.log" ? call.arguments[0] : call;
    const subject = printed?.getText(tree) ?? "undefined";
    const thrown = /^throws (\w+)$/u.exec(expected)?.[1];
    const text =
      thrown === undefined
        ? `__expect(${subject}, (${expected}));`
        : `await __expectThrow(async () => (${subject}), ${JSON.stringify(thrown)});`;
    edits.push({ start, end: node.end, text });
  });
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return { code: result, assertions: edits.length };
}
