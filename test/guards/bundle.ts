import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What one import costs the person who writes it. */
export interface BundleCase {
  /** Import as a user writes it. */
  readonly code: string;
  /** Bytes after minifying and gzip, from src and from the tarball: what is measured, and some room. */
  readonly ceiling: number;
  /** What must not be in the bundle: names the regression where a byte count only drifts. */
  readonly forbidden: readonly RegExp[];
}

const NO_ZOD = /ZodType|\$ZodCheck/u;
const NO_READERS = /FPDF|pdfium|record_delimiter/u;
const NO_DATA = /UPR Info, database/u;
const NO_STATES = /Switzerland/u;
const NO_REVIEWS = /Postponed|"2009-02-09"/u;

/** Words of the parts that are in the core or the data set as a whole: were one missing there, it would forbid nothing. */
export const WORDS_OF_THE_WHOLE: readonly RegExp[] = [NO_ZOD, NO_DATA, NO_STATES, NO_REVIEWS];

/** One function each; the package's name is answered by the caller: src in the suite, the tarball in the harness. */
export const BUNDLE_CASES: readonly BundleCase[] = [
  {
    code: 'export { UprError, formatDiagnostic } from "uprkit";',
    ceiling: 1_100,
    forbidden: [NO_ZOD, NO_READERS, NO_DATA, NO_STATES, NO_REVIEWS],
  },
  {
    code: 'export { wilsonInterval } from "uprkit";',
    ceiling: 1_500,
    forbidden: [NO_ZOD, NO_READERS, NO_DATA, NO_STATES, NO_REVIEWS],
  },
  {
    code: 'export { createCorpus } from "uprkit";',
    ceiling: 3_500,
    forbidden: [NO_ZOD, NO_READERS, NO_DATA, NO_STATES, NO_REVIEWS],
  },
  {
    code: 'export { acceptance } from "uprkit";',
    ceiling: 10_000,
    forbidden: [NO_ZOD, NO_READERS, NO_DATA, NO_REVIEWS],
  },
  {
    code: 'export { recommendationSchema } from "uprkit";',
    ceiling: 32_000,
    forbidden: [NO_READERS, NO_DATA, NO_STATES, NO_REVIEWS],
  },
  {
    code: 'export { resolveState } from "uprkit";',
    ceiling: 40_000,
    forbidden: [NO_READERS, NO_DATA, NO_REVIEWS],
  },
  {
    code: 'export { loadUprInfo } from "uprkit/data";',
    ceiling: 135_000,
    forbidden: [NO_ZOD, NO_READERS],
  },
];

/** Bundles for a browser, as an application would, and returns the text and its size. */
export async function bundleForBrowser(
  code: string,
  folder: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<{ text: string; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    alias,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  const text = outputFiles.map((file) => file.text).join("\n");
  return { text, gzip: gzipSync(text, { level: 9 }).length };
}
