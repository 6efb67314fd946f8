/**
 * Builds the documentation site, by default into `docs/api`: `tsx scripts/site.ts [folder]`. The pages and the API by
 * TypeDoc (a warning is an error), then the local page, the notebook and `llms.txt`, then every link is checked.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_GROUPS, SITE_PAGES } from "./site-pages.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
process.chdir(ROOT);
const folder = process.argv[2] ?? "docs/api";

const run = (script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Buffer =>
  execFileSync(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });

const missing = SITE_PAGES.filter(({ file }) => !existsSync(file)).map(({ file }) => file);
if (missing.length > 0) throw new Error(`Cannot build the site: there is no ${missing.join(", ")}`);

run("node_modules/typedoc/bin/typedoc", ["--out", folder]);
run("scripts/playground.mjs", [], { UPRKIT_PLAYGROUND: join(folder, "playground") });
run("examples/notebook/build.mjs", [join(folder, "notebook")]);
writeFileSync(join(folder, "llms.txt"), formatIndex());
run("scripts/site-links.ts", [folder]);

/** A plain index of everything, for programs that read: one line to a page, and the entries to import from. */
function formatIndex(): string {
  const {
    name,
    description,
    exports: entries,
  } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly name: string;
    readonly description: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const groups = SITE_GROUPS.map(({ group, pages }) =>
    [
      `## ${group}`,
      "",
      ...pages.map(({ title, line, file }) => `- [${title}](${urlOf(file)}): ${line}`),
    ].join("\n"),
  );
  const imports = Object.keys(entries)
    .filter((entry) => !entry.includes("*") && !entry.endsWith(".json"))
    .map((entry) => `- ${name}${entry.slice(1)}`);
  return `${[
    `# ${name}`,
    "",
    `> ${description}`,
    "",
    ...groups.flatMap((group) => [group, ""]),
    "## Entries to import from",
    "",
    ...imports,
    "",
    "## Beside the pages",
    "",
    "- [API](modules.html): every exported name, with examples that are run as tests.",
    "- [The local page](playground/index.html): reads documents in the browser, sends nothing.",
    "- [The notebook](notebook/index.html): questions, code and charts in one page.",
  ].join("\n")}\n`;
}

function urlOf(file: string): string {
  return `documents/${file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/u, ".html")}`;
}
