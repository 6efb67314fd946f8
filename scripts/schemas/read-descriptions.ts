import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** What the doc comments of the model say: of each type, and of each member of an interface. */
export interface Descriptions {
  readonly types: ReadonlyMap<string, string>;
  /** By `Type.member`. */
  readonly members: ReadonlyMap<string, string>;
}

/** Doc comment of a node in plain words: links become names, line breaks become blanks. */
function readComment(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts
    .getTextOfJSDocComment(comment)
    ?.replace(/\{@link (\w+)\}/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Reads the doc comments of every file of a folder, so that JSON Schemas say what editors show. */
export function readDescriptions(folder: URL): Descriptions {
  const types = new Map<string, string>();
  const members = new Map<string, string>();
  const lists = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    const text = readFileSync(new URL(file, folder), "utf8");
    ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), (node) => {
      const comment = readComment(node);
      if (ts.isVariableStatement(node)) {
        for (const { name } of node.declarationList.declarations) {
          if (comment !== undefined && ts.isIdentifier(name)) lists.set(name.text, comment);
        }
      } else if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        if (comment !== undefined) types.set(node.name.text, comment);
        if (!ts.isInterfaceDeclaration(node)) return;
        for (const member of node.members) {
          const text = readComment(member);
          if (text !== undefined && member.name !== undefined && ts.isIdentifier(member.name)) {
            members.set(`${node.name.text}.${member.name.text}`, text);
          }
        }
      }
    });
  }
  // A vocabulary is described at its list; its type only points there.
  for (const [name, text] of types) {
    const list = /^One of (\w+)\.$/u.exec(text)?.[1];
    types.set(name, (list === undefined ? undefined : lists.get(list)) ?? text);
  }
  return { types, members };
}
