/**
 * Pages, figures and files: what numbers become when people are to read them. Pure: nothing is fetched, nothing runs
 * in a page but its own filter; the charting library is loaded when a figure is drawn.
 *
 * @module uprkit/report
 */

export { comparisonPage } from "./comparison-page/comparison-page.ts";
export { corpusPage } from "./corpus-page/corpus-page.ts";
export * from "./figures/index.ts";
export { type BundleFile, bundleFiles } from "./files/bundle-files.ts";
export { type FormatRowsCsvOptions, formatRowsCsv } from "./files/format-rows-csv.ts";
export { type FormatRowsJsonOptions, formatRowsJson, formatRowsNdjson } from "./files/format-rows-json.ts";
export { type FormatRowsParquetOptions, formatRowsParquet } from "./files/format-rows-parquet.ts";
export { type FormatRowsXlsxOptions, formatRowsXlsx, type XlsxSheet } from "./files/format-rows-xlsx.ts";
export {
  type DataPackageOptions,
  dataPackage,
  type PackageLicense,
  type PackageSource,
} from "./files/package/data-package.ts";
export { type JsonSchema, jsonSchemaOf } from "./files/schema/json-schema.ts";
export { type TableSchema, type TableSchemaField, tableSchemaOf } from "./files/schema/table-schema.ts";
export type * from "./files/table.ts";
export { type CorpusTablesOptions, corpusTables } from "./files/tables/corpus-tables.ts";
export { filterTables } from "./page/filter-tables.ts";
export { type FormatHtmlOptions, formatHtml } from "./page/format-html.ts";
export { type FormatMarkdownOptions, formatMarkdown } from "./page/format-markdown.ts";
export type * from "./page/page.ts";
export { formatPageStyle } from "./page/page-style.ts";
export { renderComparison, renderCorpus, renderReview, renderState } from "./render.ts";
export type { PageOptions, PageProgress, RenderOptions } from "./render-options.ts";
export { reviewPage } from "./review-page/review-page.ts";
export { statePage } from "./state-page/state-page.ts";
