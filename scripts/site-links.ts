/**
 * Checks the built site: `tsx scripts/site-links.ts [folder]`. Every relative link leads to a file and, with an anchor,
 * to a place in it; no page loads anything from elsewhere. Links to other sites are only counted, never opened.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** What a browser fetches by itself when it opens a page. */
const LOADED =
  /<(?:script|img|iframe|source|video|audio|embed|object|use|link)\b[^>]*?\b(?:src|href|data)="([^"]*)"/giu;
const LINKED = /<a\b[^>]*?\bhref="([^"]*)"/giu;
const STYLED = /url\(\s*["']?(?!data:)([a-z]+:\/\/[^"')]*|\/\/[^"')]*)|@import\s+["']([^"']+)["']/giu;

const decode = (text: string): string =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

/** What {@link checkSite} found. */
interface SiteCheck {
  readonly pages: number;
  readonly links: number;
  /** Links that lead nowhere, and what a page loads from elsewhere. */
  readonly problems: readonly string[];
  /** Links to each other host. */
  readonly external: ReadonlyMap<string, number>;
}

/** What is wrong with the links of a built site. */
export function checkSite(folder: string): SiteCheck {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (page: string): ReadonlySet<string> => {
    const known = anchors.get(page);
    if (known !== undefined) return known;
    const found = new Set(
      [...(pages.get(page) ?? "").matchAll(/\b(?:id|name)="([^"]*)"/gu)].map(([, id = ""]) => decode(id)),
    );
    anchors.set(page, found);
    return found;
  };
  const problems: string[] = [];
  const external = new Map<string, number>();
  let links = 0;

  const follow = (page: string, href: string, isLoaded: boolean): void => {
    links++;
    if (/^(?:data|blob|mailto|javascript):/iu.test(href)) return;
    if (/^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(href)) {
      if (isLoaded) problems.push(`${page}: loads ${href}`);
      const host = href.replace(/^[^/]*\/\//u, "").split(/[/?#]/u)[0] ?? "";
      external.set(host, (external.get(host) ?? 0) + 1);
      return;
    }
    const [path = "", anchor = ""] = href.split("#");
    const plain = decodeURIComponent(path.split("?")[0] ?? "");
    if (plain.startsWith("/")) {
      problems.push(`${page}: ${href} begins at the root, and breaks where the site is in a folder`);
      return;
    }
    let target = plain === "" ? page : posix.join(posix.dirname(page), plain);
    if (target === "." || target.endsWith("/")) target = posix.join(target, "index.html");
    const file = join(folder, target);
    if (target.startsWith("..") || !existsSync(file) || statSync(file).isDirectory()) {
      problems.push(`${page}: ${href} leads nowhere`);
      return;
    }
    if (anchor !== "" && pages.has(target) && !anchorsOf(target).has(decodeURIComponent(anchor)))
      problems.push(`${page}: ${href} leads to no place in the page`);
  };

  for (const [page, html] of pages) {
    const markup = html.replaceAll(/<script\b(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/giu, "");
    for (const [, href = ""] of markup.matchAll(LINKED)) follow(page, decode(href), false);
    for (const [, href = ""] of markup.matchAll(LOADED)) follow(page, decode(href), true);
  }
  for (const file of files.filter((each) => each.endsWith(".css") || each.endsWith(".html"))) {
    for (const [, url, imported] of readFileSync(join(folder, file), "utf8").matchAll(STYLED))
      problems.push(`${file}: loads ${url ?? imported}`);
  }
  return { pages: pages.size, links, problems, external };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../docs/api", import.meta.url));
  const { pages, links, problems, external } = checkSite(folder);
  for (const problem of problems) console.error(problem);
  console.log(`${pages} pages, ${links} links, ${problems.length} broken`);
  const hosts = [...external].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, count]) => `${host} ${count}`);
  console.log(
    hosts.length === 0 ? "no links to other sites" : `to other sites, not opened: ${hosts.join(", ")}`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
