import type { PageWords } from "./page-words.ts";

/** What every part of a page is set with. */
export interface HtmlContext {
  readonly words: PageWords;
  /** Direction of the page's own words. */
  readonly direction: "ltr" | "rtl";
}
