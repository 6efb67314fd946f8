/** What the theme's pages lack for keyboards and screen readers, mended in their HTML. */

/**
 * A main landmark and names for the others, headings whose levels follow each other, titles that open and nothing else,
 * tables and code that scroll by themselves and can be reached by keyboard, a description of each page; and the index of
 * the search waits until somebody searches (`site-search.mjs`).
 */
export function mendHtml(html: string, description: string | undefined): string {
  const mended = html
    .replace('<div class="col-content">', '<div class="col-content" role="main" id="content">')
    .replace(
      '<div class="page-menu">',
      '<div class="page-menu" role="complementary" aria-label="On this page">',
    )
    .replace('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Pages">')
    .replace("<body>", '<body><a class="site-skip" href="#content">To the text</a>')
    .replace(
      /<script async src="([^"]*)" id="tsd-search-script">/u,
      '<script data-src="$1" id="tsd-search-script">',
    )
    .replaceAll("<table>", '<div class="site-scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", '<pre tabindex="0">');
  const named =
    description === undefined
      ? mended
      : mended.replace(
          /<meta name="description" content="[^"]*"\/>/u,
          `<meta name="description" content="${description.replaceAll('"', "&quot;")}"/>`,
        );
  return levelHeadings(dropLinksInTitles(named));
}

/** A title that opens and closes what is below it holds a link to itself: a link in a button, which nobody can hear. */
function dropLinksInTitles(html: string): string {
  return html
    .split("<summary")
    .map((part, at) => {
      const end = part.indexOf("</summary>");
      if (at === 0 || end < 0) return part;
      return (
        part.slice(0, end).replaceAll(/<a\b[^>]*class="tsd-anchor-icon"[^>]*>.*?<\/a>/gsu, "") +
        part.slice(end)
      );
    })
    .join("<summary");
}

/** Headings keep their look, and say the level they have: none is skipped on the way down. */
function levelHeadings(html: string): string {
  const above: { readonly printed: number; readonly level: number }[] = [];
  return html.replaceAll(/<h([1-6])(?=[\s>])/gu, (tag: string, digit: string) => {
    const printed = Number(digit);
    while ((above.at(-1)?.printed ?? 0) >= printed) above.pop();
    const level = (above.at(-1)?.level ?? 0) + 1;
    above.push({ printed, level });
    return level === printed ? tag : `${tag} aria-level="${level}"`;
  });
}
