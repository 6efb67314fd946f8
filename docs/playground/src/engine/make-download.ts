import type { Corpus, ReviewId, Statement } from "uprkit";
import type { Download, DownloadKind } from "../messages.ts";

/** What a download is made of. */
export interface DownloadInput {
  /** What the filter leaves. */
  readonly view: Corpus;
  /** All that was read, as it was read. */
  readonly raw: Corpus;
  readonly statements: readonly Statement[];
  /** Id of the review; absent for all together. */
  readonly review: ReviewId | undefined;
  readonly title: string;
  readonly isFiltered: boolean;
  readonly source: string;
  /** Whether it is of the embedded data, not of documents. */
  readonly isEmbedded: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** Makes the file of a download; the code for each kind is loaded when it is asked for. */
export async function makeDownload(kind: DownloadKind, input: DownloadInput): Promise<Download> {
  const name = `${input.review ?? "reviews"}${input.isFiltered && kind !== "report" ? "-filtered" : ""}`;
  switch (kind) {
    case "csv":
      return { name: `${name}.csv`, type: "text/csv", content: await formatCsv(input) };
    case "package":
      return { name: `${name}.zip`, type: "application/zip", content: await makePackage(name, input) };
    case "report":
      return { name: `${name}.html`, type: "text/html", content: await formatReport(input) };
  }
}

async function formatCsv({ view, source }: DownloadInput): Promise<string> {
  const { corpusTables, formatRowsCsv } = await import("uprkit/report");
  const [table] = corpusTables(view, { sources: [source] });
  if (table === undefined) return "";
  return formatRowsCsv(table.rows, { columns: table.columns });
}

async function makePackage(
  name: string,
  { view, title, source, statements, review, madeOn }: DownloadInput,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bundleFiles, dataPackage } = await import("uprkit/report");
  const files = await dataPackage(view, {
    name: `upr-${name.toLowerCase()}`,
    title: `Recommendations of the Universal Periodic Review: ${title}`,
    sources: [{ title: source }],
    created: madeOn,
    statements: statements.filter((statement) => review === undefined || statement.review === review),
  });
  return new Uint8Array(await bundleFiles(files));
}

/** A review of documents is set beside those of the embedded data, which are loaded for it. */
async function formatReport(input: DownloadInput): Promise<string> {
  const { raw, review, source, statements, isEmbedded, madeOn } = input;
  const { renderCorpus, renderReview } = await import("uprkit/report");
  const options = { sources: [{ name: source }], madeOn };
  if (review === undefined) return renderCorpus(raw, options);
  const evidence = { reviews: raw.reviews, statements };
  if (isEmbedded) return renderReview(raw, review, { ...options, evidence });
  const { loadUprInfo, UPR_INFO_SNAPSHOT } = await import("uprkit/data");
  return renderReview(raw, review, {
    ...options,
    sources: [...options.sources, { name: UPR_INFO_SNAPSHOT.attribution, detail: "for comparison" }],
    evidence,
    compareWith: loadUprInfo(),
  });
}
