export type { Corpus, CorpusColumns, CorpusRow, CorpusSource } from "./corpus.ts";
export { NO_STATE } from "./corpus.ts";
export type { CorpusInput, CorpusReport, CorpusResult } from "./create-corpus.ts";
export { createCorpus } from "./create-corpus.ts";
export type {
  ChangedRow,
  CompareEditionsOptions,
  EditionDifference,
  EditionMember,
  MemberChange,
} from "./editions/compare-editions.ts";
export { compareEditions, EDITION_MEMBERS } from "./editions/compare-editions.ts";
export type { GatheredCorpus } from "./gather-corpus.ts";
export { gatherCorpus } from "./gather-corpus.ts";
export { mergeCorpora } from "./merge/merge-corpora.ts";
export * from "./reconcile/index.ts";
export { listRows, rowAt, sourceOf } from "./rows.ts";
export type { CorpusFilter, OneOrMore } from "./select-recommendations.ts";
export { selectRecommendations } from "./select-recommendations.ts";
export type { CorpusToArrowOptions } from "./storage/arrow.ts";
export { corpusFromArrow, corpusToArrow } from "./storage/arrow.ts";
export { decodeCorpus } from "./storage/decode-corpus.ts";
export type { EncodeCorpusOptions } from "./storage/encode-corpus.ts";
export { encodeCorpus } from "./storage/encode-corpus.ts";
export { corpusFromParquet, corpusToParquet } from "./storage/parquet.ts";
export type { DecodeCorpusOptions, StorageLimits } from "./storage/storage-limits.ts";
export type { CorpusSummary } from "./summarize-corpus.ts";
export { summarizeCorpus } from "./summarize-corpus.ts";
