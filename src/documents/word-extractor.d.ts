/** Types of the few members uprkit uses; the package has none. */
declare module "word-extractor" {
  interface WordDocument {
    getBody(options?: { readonly filterUnicode?: boolean }): string;
    getFootnotes(options?: { readonly filterUnicode?: boolean }): string;
    getEndnotes(options?: { readonly filterUnicode?: boolean }): string;
    getHeaders(options?: { readonly filterUnicode?: boolean; readonly includeFooters?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: Uint8Array): Promise<WordDocument>;
  }
}
