import type { PageSection } from "../page/page.ts";
import { listActionBlocks, splitByAnswer } from "../sections/action-blocks.ts";
import { section } from "../sections/blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** What was asked, beside what was accepted: where the accepted is softer than the asked, acceptance is hollow. */
export async function listActionSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { view } = data;
  if (view.size === 0) return [];
  return section(
    "actions",
    "What was asked",
    await listActionBlocks(data, view, splitByAnswer(view), {
      id: "actions",
      title: "Action asked for, in all recommendations, in the supported ones and in the others",
    }),
  );
}
