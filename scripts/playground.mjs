// Builds docs/playground into docs/api/playground: the page that reads documents without sending them anywhere.
// Every file but index.html and sw.js carries a hash of its content in its name, so that a cache is never stale.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const SOURCE = "docs/playground";
/** The tests name a folder of their own. */
const TARGET = process.env.UPRKIT_PLAYGROUND ?? "docs/api/playground";
const require = createRequire(import.meta.url);

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

/** What a package for old Word files asks of Node is answered by a few lines of our own, or by nothing. */
const nodeModules = {
  name: "node-modules",
  setup({ onResolve, onLoad }) {
    const own = (name) => ({ path: join(process.cwd(), SOURCE, "node", name) });
    // The manifest leaves it out of browsers, as it needs what the files named here stand in for.
    onResolve({ filter: /^word-extractor$/ }, () => ({ path: require.resolve("word-extractor") }));
    onResolve({ filter: /^(?:node:)?buffer$/ }, () => own("buffer.ts"));
    onResolve({ filter: /^(?:node:)?stream$/ }, () => own("stream.ts"));
    onResolve({ filter: /^(?:(?:node:)?(?:fs|fs\/promises|path|util|zlib)|yauzl)$/ }, () => own("absent.ts"));
    // The package counts on a global `Buffer`; others look whether there is one, so that none may be made.
    onLoad({ filter: /word-extractor[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const isNeeded = /\bBuffer\b/u.test(code) && !code.includes("require('buffer')");
      return { contents: isNeeded ? `const { Buffer } = require("buffer");\n${code}` : code, loader: "js" };
    });
  },
};

const shared = {
  bundle: true,
  minify: true,
  platform: "browser",
  target: ["chrome111", "firefox114", "safari16.4"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [nodeModules],
};

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });

/** The reviews the embedded data has, for the two lists of choices: so that the data itself is loaded when chosen. */
const { listChoices } = await tsImport(`../${SOURCE}/build/choices.ts`, import.meta.url);
const { paletteCss } = await tsImport("../src/report/figures/palette.ts", import.meta.url).catch((error) => {
  if (error.code === "ERR_MODULE_NOT_FOUND") return { paletteCss: () => "" };
  throw error;
});

const engine = readFileSync(require.resolve("@embedpdf/pdfium/pdfium.wasm"));
const engineName = `pdfium-${hashOf(engine)}.wasm`;
writeFileSync(join(TARGET, engineName), engine);

const { metafile } = await build({
  ...shared,
  entryPoints: { page: `${SOURCE}/src/page.ts`, worker: `${SOURCE}/src/worker.ts` },
  outdir: TARGET,
  entryNames: "[name]-[hash]",
  chunkNames: "part-[hash]",
  format: "esm",
  splitting: true,
  metafile: true,
  define: {
    __CHOICES__: JSON.stringify(listChoices()),
    __PDF_ENGINE__: JSON.stringify(engineName),
    "process.env.NODE_ENV": '"production"',
  },
});
const outputOf = (name) =>
  relative(
    TARGET,
    Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === `${SOURCE}/src/${name}.ts`,
    )[0],
  );

const style = `${paletteCss()}\n${readFileSync(`${SOURCE}/style.css`, "utf8")}`;
const { outputFiles } = await build({
  ...shared,
  plugins: [],
  stdin: { contents: style, loader: "css" },
  write: false,
});
const styleName = `style-${hashOf(outputFiles[0].contents)}.css`;
writeFileSync(join(TARGET, styleName), outputFiles[0].contents);

const page = readFileSync(`${SOURCE}/index.html`, "utf8")
  .replaceAll("{{style}}", styleName)
  .replaceAll("{{page}}", outputOf("page"))
  .replaceAll("{{worker}}", outputOf("worker"));
writeFileSync(join(TARGET, "index.html"), page);
copyFileSync(`${SOURCE}/icon.svg`, join(TARGET, "icon.svg"));
writeFileSync(join(TARGET, "licenses.txt"), listLicenses(Object.keys(metafile.inputs)));

const files = readdirSync(TARGET).sort();
const version = hashOf(files.map((name) => hashOf(readFileSync(join(TARGET, name)))).join());
await build({
  ...shared,
  entryPoints: [`${SOURCE}/src/sw.ts`],
  outfile: join(TARGET, "sw.js"),
  format: "iife",
  define: {
    __VERSION__: JSON.stringify(version),
    __FILES__: JSON.stringify(files.map((name) => (name === "index.html" ? "./" : name))),
  },
});

const weigh = (names) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(TARGET, name)), { level: 9 }).length, 0);
const first = ["index.html", "icon.svg", styleName, ...staticPartsOf(outputOf("page"))];
const whole = readdirSync(TARGET);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB gzip`;
console.log(
  [
    `${TARGET}: ${whole.length} files, ${(whole.reduce((sum, name) => sum + statSync(join(TARGET, name)).size, 0) / 1e6).toFixed(1)} MB`,
    `before the first document: ${kilobytes(weigh(first))}`,
    `whole, for use without network: ${kilobytes(weigh(whole))}`,
  ].join("\n"),
);

/** A file of the bundle and all it imports from the start. */
function staticPartsOf(name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  const { imports = [] } = metafile.outputs[relative(process.cwd(), join(TARGET, name))] ?? {};
  for (const { path, kind } of imports) {
    if (kind === "import-statement") staticPartsOf(relative(TARGET, path), seen);
  }
  return [...seen];
}

/** Licenses of the packages in the bundle, as they ask to be kept with every copy. */
function listLicenses(inputs) {
  const names = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []),
  );
  names.add("@embedpdf/pdfium");
  return [...names]
    .sort()
    .map((name) => {
      const folder = join("node_modules", name);
      const { version: number, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const texts = readdirSync(folder)
        .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
        .map((file) => readFileSync(join(folder, file), "utf8").trim());
      return [`${name} ${number} (${license})`, ...texts].join("\n\n");
    })
    .join(`\n\n${"-".repeat(72)}\n\n`);
}
