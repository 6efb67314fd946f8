/**
 * Texts against texts: what came back, what was dropped, who used whose words, what was left out.
 *
 * @module uprkit/compare
 */
export {};
