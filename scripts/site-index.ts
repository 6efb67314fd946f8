/**
 * What the search of the site holds. TypeDoc's own index has an entry for each member of each interface, and each bit of
 * code and number in the texts: three of four entries, two thirds of the bytes, and hardly a word one would look for.
 */
import { basename } from "node:path";
import {
  Comment,
  type DeclarationReflection,
  DocumentReflection,
  type IndexEvent,
  ReflectionKind,
} from "typedoc";
import { SITE_PAGES } from "./site-pages.ts";

/**
 * Members are found by what they are members of, pages by their file and line too; of code the names in it, of tables
 * no numbers.
 */
export function thinIndex(event: IndexEvent): void {
  const members = new Map<unknown, string[]>();
  for (let at = event.searchResults.length - 1; at >= 0; at--) {
    const found = event.searchResults[at];
    if (found?.parent === undefined || !found.kindOf(ReflectionKind.SomeMember)) continue;
    const names = members.get(found.parent) ?? [];
    names.push(found.name);
    members.set(found.parent, names);
    event.removeResult(at);
  }
  event.searchFieldWeights["members"] = 2;
  for (const [at, found] of event.searchResults.entries()) {
    const fields = event.searchFields[at];
    if (fields === undefined) continue;
    const names = members.get(found);
    if (names !== undefined) fields["members"] = names.join(" ");
    if (found instanceof DocumentReflection) {
      const { file = "", line = "" } = SITE_PAGES.find(({ title }) => title === found.name) ?? {};
      fields["members"] = thinText(`${basename(file, ".md").replaceAll("-", " ")} ${line}`);
      fields["document"] = thinText(Comment.combineDisplayParts(found.content));
    } else fields["comment"] = thinText(commentsOf(found));
  }
}

function commentsOf({ comment, signatures = [] }: DeclarationReflection): string {
  return [comment, ...signatures.map((signature) => signature.comment)]
    .flatMap((each) =>
      each === undefined ? [] : [each.summary, ...each.blockTags.map(({ content }) => content)],
    )
    .map((parts) => Comment.combineDisplayParts(parts))
    .join("\n");
}

/** Words a reader would look for. Of code each name once: as the index splits at spaces, it would find `rows.map((row)`. */
function thinText(text: string): string {
  return text
    .replaceAll(/^```[\s\S]*?^```/gmu, (code) =>
      [...new Set(code.match(/[A-Za-z][A-Za-z-]{2,}/gu))].join(" "),
    )
    .replaceAll(/\]\([^)\s]*\)/gu, "] ")
    .replaceAll(/[`|()[\]{}*"“”,;]+/gu, " ")
    .replaceAll(/(?<=^|\s)[\d.,:–%≈<>=+/-]+(?=\s|$)/gu, " ");
}
