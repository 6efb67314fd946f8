/**
 * What TypeDoc does not know by itself: which pages there are, in which order, with which title, group and summary, by
 * the list in `site-pages.ts`; what its search holds; and what its pages lack for keyboards and screen readers
 * (`site-html.ts`). The pages stay plain Markdown that reads well without the site.
 */
import { existsSync } from "node:fs";
import { basename, relative } from "node:path";
import {
  Application,
  Converter,
  DefaultTheme,
  DocumentReflection,
  IndexEvent,
  KindRouter,
  type NavigationElement,
  PageEvent,
  type Reflection,
  RendererEvent,
} from "typedoc";
import { mendHtml } from "./site-html.ts";
import { thinIndex } from "./site-index.ts";
import { SITE_PAGES } from "./site-pages.ts";

/** TypeDoc groups what it found at the same moment; lower comes later. */
const AFTER_ALL = -10_000;

/** Called by TypeDoc, which names it. */
export function load(app: Application): void {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue(
      "projectDocuments",
      SITE_PAGES.map(({ file }) => file).filter((file) => existsSync(file)),
    );
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    if (!(page instanceof DocumentReflection)) return;
    const entry = entryOf(page);
    page.name = entry.title;
    Object.assign(page.frontmatter, { group: entry.group, summary: entry.line });
    nameHeadings(page);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.children ?? []) entry.name = entry.name.replace(/^(?!uprkit)/u, "uprkit/");
  });
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const entries = project.groups?.find(({ title }) => title === "Modules");
      if (entries !== undefined) entries.title = "API, by what to import";
      // The theme prints the name of the project as a heading over the start page, which has its own.
      const first = project.readme?.[0];
      if (first?.kind === "text") first.text = first.text.replace(/^\s*# .*\n+/u, "");
    },
    AFTER_ALL,
  );
  // A name that another entry exports, such as UprError in a comment of uprkit/report, is found there.
  app.converter.addUnknownSymbolResolver(({ symbolReference }, from) => {
    const name = symbolReference?.path?.map(({ path }) => path).join(".");
    const target = from.project.children?.map((entry) => entry.getChildByName(name ?? "")).find(Boolean);
    // Its type knows addresses only; what it does with a target takes what is documented as well.
    return target === undefined ? undefined : { target: target as unknown as string, caption: target.name };
  });
  app.renderer.defineRouter("site", SiteRouter);
  app.renderer.on(RendererEvent.BEGIN, () => {
    const { theme } = app.renderer;
    if (!(theme instanceof DefaultTheme)) return;
    const build = theme.buildNavigation.bind(theme);
    theme.buildNavigation = (project) => build(project).map(openByOneThing);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, thinIndex);
  app.renderer.on(PageEvent.END, (event) => {
    const mended = mendHtml(event.contents ?? "", descriptionOf(event.model));
    event.contents = event.url === "index.html" ? linkTools(mended) : mended;
  });
}

/** Pages are found under the names of their files: `documents/first-ten-minutes.html`. */
class SiteRouter extends KindRouter {
  override getIdealBaseName(reflection: Reflection): string {
    return reflection instanceof DocumentReflection
      ? `documents/${basename(entryOf(reflection).file, ".md")}`
      : super.getIdealBaseName(reflection);
  }
}

/** Code in a heading is in neither the theme's menu nor the heading's address: there it is words. */
function nameHeadings({ content }: DocumentReflection): void {
  let line = "";
  for (const [at, { kind, text }] of content.entries()) {
    if (kind === "code" && /^#{1,6} /u.test(line))
      content[at] = { kind: "text", text: text.replaceAll("`", "") };
    line = (line + text).slice((line + text).lastIndexOf("\n") + 1);
  }
}

function entryOf(page: DocumentReflection): (typeof SITE_PAGES)[number] {
  const path = page.project.files.getReflectionPath(page) ?? "";
  const file = relative(process.cwd(), path).replaceAll("\\", "/");
  const entry = SITE_PAGES.find((each) => each.file === file);
  if (entry === undefined) throw new Error(`Cannot place "${file}": it is no page of scripts/site-pages.ts`);
  return entry;
}

function descriptionOf(model: unknown): string | undefined {
  return model instanceof DocumentReflection ? entryOf(model).line : undefined;
}

/**
 * An entry of the navigation that both opens and leads somewhere is a link inside a button, which a screen reader cannot
 * tell apart: it only opens, and its own page is the first thing in it.
 */
function openByOneThing(entry: NavigationElement): NavigationElement {
  const { path, children, ...others } = entry;
  if (children === undefined) return entry;
  const within = children.map(openByOneThing);
  return path === undefined
    ? { ...others, children: within }
    : { ...others, children: [{ ...others, text: `All of ${entry.text}`, path }, ...within] };
}

/** What is built beside the pages is not there when TypeDoc looks for it, so the start page names it as code. */
function linkTools(html: string): string {
  return html.replaceAll(
    /<code>((?:playground|notebook)\/index\.html|llms\.txt)<\/code>/gu,
    '<a href="$1"><code>$1</code></a>',
  );
}
