export type { Corpus, CorpusColumns, CorpusRow, CorpusSource } from "./corpus.ts";
export { NO_STATE } from "./corpus.ts";
export type { CorpusInput, CorpusReport, CorpusResult } from "./create-corpus.ts";
export { createCorpus } from "./create-corpus.ts";
export { listRows, rowAt, sourceOf } from "./rows.ts";
export type { CorpusFilter, OneOrMore } from "./select-recommendations.ts";
export { selectRecommendations } from "./select-recommendations.ts";
export type { CorpusSummary } from "./summarize-corpus.ts";
export { summarizeCorpus } from "./summarize-corpus.ts";
