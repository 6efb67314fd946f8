import { UprError } from "../errors.ts";
import type { ReadOptions } from "./limits.ts";
import { readXml } from "./xml.ts";
import type { ZipArchive } from "./zip.ts";

/** Names of the parts of a Word file inside its container; absent where it has none. */
export interface WordParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** In the order the document lists them. */
  readonly headers: readonly string[];
}

/** Targets of a part's relationships, by the last step of their type (`styles`, `header`). */
async function readRelations(
  archive: ZipArchive,
  path: string,
  options: ReadOptions,
): Promise<{ type: string; target: string }[]> {
  const slash = path.lastIndexOf("/");
  const [folder, file] = [path.slice(0, slash + 1), path.slice(slash + 1)];
  const bytes = archive.read(`${folder}_rels/${file}.rels`);
  const relations: { type: string; target: string }[] = [];
  if (bytes === undefined) return relations;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (!/(?:^|:)Relationship$/u.test(name) || attributes["TargetMode"] === "External") return;
    const type = (attributes["Type"] ?? "").replace(/^.*\//su, "");
    relations.push({ type, target: resolvePath(folder, attributes["Target"] ?? "") });
  };
  await readXml(bytes, { open, close: () => {} }, options);
  return relations;
}

/** A target inside the container: names of entries, never a path of this machine. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * Finds the parts of a Word file by its relationships, or by their usual names where those are missing.
 *
 * @throws `UprError` `UNSUPPORTED_FORMAT` if the container holds no Word document.
 */
export async function findWordParts(archive: ZipArchive, options: ReadOptions = {}): Promise<WordParts> {
  const { name = "input" } = options;
  const names = new Set(archive.entries.map((entry) => entry.name));
  const root = (await readRelations(archive, "", options)).find(({ type }) => type === "officeDocument");
  const document = [root?.target, "word/document.xml"].find((path) => path !== undefined && names.has(path));
  // The main part of a workbook or of slides is an office document too.
  if (document === undefined || /^(?:xl|ppt)\//u.test(document)) {
    throw new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": it is a ZIP container without a Word document`,
    );
  }
  const relations = await readRelations(archive, document, options);
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const find = (type: "styles" | "numbering" | "footnotes" | "endnotes"): { [K in typeof type]?: string } => {
    const target = relations.find((relation) => relation.type === type)?.target ?? `${folder}${type}.xml`;
    return names.has(target) ? { [type]: target } : {};
  };
  return {
    document,
    ...find("styles"),
    ...find("numbering"),
    ...find("footnotes"),
    ...find("endnotes"),
    headers: relations
      .filter(({ type, target }) => type === "header" && names.has(target))
      .map(({ target }) => target),
  };
}
