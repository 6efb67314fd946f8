import { type PersonsNamed, personsNamed } from "../../analyze/defenders/persons-named.ts";
import { defenderMarks, defenderPeriods } from "../figures/defender-periods.ts";
import { drawDefenders } from "../figures/defenders.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock, PageSection } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS, paragraph, section } from "../sections/blocks.ts";
import { formatShare, headerColumn } from "../sections/cells.ts";
import { listNumbered, listUnnumbered } from "../sections/numbered.ts";
import { noteOf } from "../sections/page-data.ts";
import type { ReviewData } from "./review-data.ts";

/** Who is named in the recommendations, and the defenders of the State on record. */
export async function listPersonsSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { view, evidence, review, integrity } = data;
  const defenders = (evidence.defenders ?? []).filter(({ state }) => state === review.state);
  const items = [
    ...listNumbered(view).map(({ recommendation: { id, text } }) => ({ id, text })),
    ...listUnnumbered(view).flatMap((at) => {
      const text = view.texts[at];
      return text === undefined ? [] : [{ id: `row ${view.columns.originRow[at] ?? 0}`, text }];
    }),
  ];
  const named = personsNamed(items, { register: { defenders } });
  const day = integrity?.on;
  const blocks: PageBlock[] = [];
  if (named.mentions.length > 0) blocks.push(...listNames(data, named));
  if (defenders.length > 0 && day !== undefined) {
    blocks.push(
      paragraph(
        `The register given holds ${formatCount(defenders.length)} defenders of this State. ${formatCount(named.defenders.length)} of them are named in the recommendations, of which ${formatShare(named.count, named.total)} name a person.`,
      ),
      figureBlock(
        await drawDefenders(defenderPeriods(defenders, { on: day }), {
          ...PAGE_WIDTHS,
          id: "defenders",
          title: `Defenders on record, up to ${day}`,
          note: `Counted: each defender of the register given once. Nothing is on record of others. Records as of ${day}.`,
          on: day,
          marks: defenderMarks(defenders, {
            on: day,
            ...(evidence.opinions === undefined ? {} : { opinions: evidence.opinions }),
          }),
        }),
      ),
    );
  }
  return section("persons", "Persons named", blocks);
}

function listNames(data: ReviewData, named: PersonsNamed): readonly PageBlock[] {
  return [
    paragraph(`${formatShare(named.count, named.total)} recommendations with a text name a person.`),
    {
      kind: "table",
      caption: "Persons named in recommendations",
      columns: [headerColumn("Name"), { title: "Titles" }, { title: "Recommendation" }],
      rows: named.mentions.map(({ name, titles, item }) => [name, titles.join(", "), item]),
      note: noteOf(data, data.view, {
        more: [
          "Names are found by uprkit's rules, not by people; laws and places named after persons are left out",
        ],
      }),
    },
  ];
}
