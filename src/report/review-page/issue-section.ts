import type { PageSection } from "../page/page.ts";
import { section } from "../sections/blocks.ts";
import { listIssueBlocks } from "../sections/issue-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** What the recommendations were about. */
export async function listIssueSection(data: ReviewData): Promise<readonly PageSection[]> {
  if (data.view.size === 0) return [];
  return section("issues", "Issues", await listIssueBlocks(data, data.view, "issues"));
}
