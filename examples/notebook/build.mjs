// Builds the notebook: `node examples/notebook/build.mjs [folder]`, by default docs/api/notebook, beside the website.
// One source, notebook.ts: what stands between /*md and */ is prose, what stands between is a cell, shown and run.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.argv[2] ?? join(ROOT, "docs/api/notebook");

const parts = readFileSync(join(HERE, "notebook.ts"), "utf8")
  .split(/^\/\*md$([\s\S]*?)^\*\/$/mu)
  .map((text, index) => ({ kind: index % 2 === 1 ? "prose" : "cell", text: text.trim() }))
  .filter(({ text }) => text !== "")
  .map((part, number) => ({ ...part, number }));

const cells = parts.filter(({ kind }) => kind === "cell");
const program = [
  `import { startCell } from "./kernel.ts";`,
  ...cells.map(({ number, text }) => `startCell(${number});\n${text}`),
].join("\n");
const script = await bundle(program, { minify: true, format: "iife" });
const { paletteCss } = await load(`export { paletteCss } from "../../src/report/figures/palette.ts";`);

const title = /^# (.+)$/mu.exec(parts[0].text)?.[1] ?? "Notebook";
const style = readFileSync(join(HERE, "style.css"), "utf8");
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)}</title>
<style>
${paletteCss()}
${style}</style>
</head>
<body>
<main>
<noscript><p>The figures of this page are drawn by its script; without it there is the text and the code.</p></noscript>
${parts.map(renderPart).join("\n")}
</main>
<script src="notebook.js"></script>
</body>
</html>
`;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "index.html"), page);
writeFileSync(join(folder, "notebook.js"), script);
console.log(`${folder}: ${cells.length} cells, ${Math.round((page.length + script.length) / 1024)} KiB`);

async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE, loader: "ts", sourcefile: "notebook.ts" },
    bundle: true,
    write: false,
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
    ...options,
  });
  return outputFiles[0].text;
}

/** A module of the sources, which Node cannot import as they are. */
async function load(contents) {
  const code = await bundle(contents, { format: "esm", platform: "node" });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

function renderPart({ kind, text, number }) {
  if (kind === "prose") return `<div class="prose">\n${renderProse(text)}\n</div>`;
  const code = `<pre tabindex="0" role="region" aria-label="Code of cell ${number}"><code>${highlight(text)}</code></pre>`;
  return `<section class="cell" aria-label="Cell ${number}">\n${code}\n<div class="result" id="result-${number}"></div>\n</section>`;
}

/** Headings, paragraphs, **strong** and `code`: all that the prose is written in. */
function renderProse(text) {
  return text
    .split(/\n{2,}/u)
    .map((block) => {
      const heading = /^(#{1,3}) (.+)$/u.exec(block);
      const inline = escapeHtml(heading?.[2] ?? block)
        .replace(/\*\*([^*]+)\*\*/gu, "<strong>$1</strong>")
        .replace(/`([^`]+)`/gu, "<code>$1</code>");
      return heading ? `<h${heading[1].length}>${inline}</h${heading[1].length}>` : `<p>${inline}</p>`;
    })
    .join("\n");
}

/** Code with its words, strings, numbers and comments told apart, by the compiler's own scanner. */
function highlight(code) {
  const { SyntaxKind } = ts;
  const nodes = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true);
  let html = "";
  let end = 0;
  const visit = (node) => {
    if (node.getChildCount(nodes) > 0) return node.getChildren(nodes).forEach(visit);
    const { kind } = node;
    const start = node.getStart(nodes);
    const name =
      kind >= SyntaxKind.FirstKeyword && kind <= SyntaxKind.LastKeyword
        ? "word"
        : kind === SyntaxKind.StringLiteral ||
            (kind >= SyntaxKind.FirstTemplateToken && kind <= SyntaxKind.LastTemplateToken)
          ? "string"
          : kind === SyntaxKind.NumericLiteral
            ? "number"
            : undefined;
    html += escapeHtml(code.slice(end, start));
    const text = escapeHtml(code.slice(start, node.end));
    html += name === undefined ? text : `<span class="${name}">${text}</span>`;
    end = node.end;
  };
  visit(nodes);
  return html + escapeHtml(code.slice(end));
}

function escapeHtml(text) {
  return text.replace(
    /[&<>"]/gu,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );
}
