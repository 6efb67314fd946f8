import type { PageSection } from "../page/page.ts";
import type { PageOptions } from "../render-options.ts";
import { throwIfStopped } from "./stop.ts";

/** Makes a part of a page: no section where there is nothing to tell. */
export type SectionMaker = () => readonly PageSection[] | Promise<readonly PageSection[]>;

/**
 * The sections of a page, one after the other: tells how far it is, and stops between two where the caller says so.
 * Whoever listens gets a turn before each; a page that nobody watches is made without a pause.
 */
export async function makeSections(
  page: string,
  makers: readonly SectionMaker[],
  { signal, onProgress }: PageOptions,
): Promise<readonly PageSection[]> {
  const sections: PageSection[] = [];
  const total = makers.length;
  for (const [done, make] of makers.entries()) {
    onProgress?.({ done, total, stage: "sections" });
    if (signal !== undefined || onProgress !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    throwIfStopped(signal, page);
    sections.push(...(await make()));
  }
  onProgress?.({ done: total, total, stage: "sections" });
  return sections;
}
