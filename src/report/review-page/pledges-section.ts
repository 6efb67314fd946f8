import { issueNameOf } from "../names.ts";
import { formatCount } from "../number-format.ts";
import type { PageSection } from "../page/page.ts";
import { actionTitleOf } from "../sections/action-blocks.ts";
import { section } from "../sections/blocks.ts";
import { headerColumn } from "../sections/cells.ts";
import type { ReviewData } from "./review-data.ts";

/** What the State undertook of its own accord. */
export function listPledgesSection({ pledges }: ReviewData): readonly PageSection[] {
  if (pledges.length === 0) return [];
  return section("pledges", "Voluntary pledges", [
    {
      kind: "table",
      caption: `Voluntary pledges: ${formatCount(pledges.length)}`,
      columns: [headerColumn("Pledge"), { title: "Text" }, { title: "Action" }, { title: "Issues" }],
      rows: pledges.map(({ id, text, action, issues }) => [
        id,
        text ?? "no text",
        actionTitleOf(action),
        issues.length === 0 ? "none" : issues.map(issueNameOf).join("; "),
      ]),
      note: "Counted: each pledge once. Pledges are not recommendations and in no other count of this page; action and issues are shown where the source codes them.",
      isFilterable: pledges.length > 12,
    },
  ]);
}
