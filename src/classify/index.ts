/**
 * What a recommendation asks for: action category, issues, instruments, tone and drafting quality, each with the
 * words that say so. Pure TypeScript, offline; runs in a browser.
 *
 * @module uprkit/classify
 */
export {};
