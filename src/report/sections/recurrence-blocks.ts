import type {
  Demand,
  MissingBasis,
  RecurrenceKind,
  RecurrenceLink,
  Recurrences,
} from "../../compare/recurrence/recurrence.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock, PageCell } from "../page/page.ts";
import { caution, paragraph } from "./blocks.ts";
import { formatShare, headerColumn, NO_BASIS } from "./cells.ts";
import { noteOf, type PageData } from "./page-data.ts";
import { positionNameOf } from "./position-blocks.ts";

/** Most rows of the table: two texts each make a page long. */
const SHOWN = 50;

/** Sessions of the review and of those before it to compare with. */
export interface RecurrenceSpan {
  readonly session: number;
  readonly before: readonly number[];
}

const KIND_NAMES: Readonly<Record<RecurrenceKind, string>> = {
  same: "same words",
  similar: "same demand",
  "build-up": "goes further",
  general: "same subject",
};

const WHY: Readonly<Record<MissingBasis, string>> = {
  "one-review": "the corpus holds texts of one review of this State only",
  "no-texts": "the corpus has no texts of an earlier review of this State",
  language: "the texts of one of the reviews are not in English",
};

/** Recommendations of a review that had been made before. One line says so where nothing can be compared. */
export async function listRecurrenceBlocks(
  data: PageData,
  own: Corpus,
  { session, before }: RecurrenceSpan,
): Promise<readonly PageBlock[]> {
  const [{ findRecurrences }, { recurrenceRates }] = await Promise.all([
    import("../../compare/recurrence/find-recurrences.ts"),
    import("../../compare/recurrence/recurrence-rates.ts"),
  ]);
  const found = findRecurrences(own, { explain: false });
  const [basis] = found.basis;
  const compared = before.filter((each) => basis?.sessions.includes(each));
  if (basis === undefined || !basis.sessions.includes(session) || compared.length === 0) {
    const why = basis?.missing === undefined ? WHY["no-texts"] : WHY[basis.missing];
    return [caution(`What came back from earlier reviews: ${NO_BASIS}, ${why}.`)];
  }
  const links = found.links.filter(
    ({ later, earlier }) => later.session === session && compared.includes(earlier.session),
  );
  const narrowed: Recurrences = {
    ...found,
    demands: found.demands.filter(
      (demand) => demand.session === session || compared.includes(demand.session),
    ),
    links,
  };
  const kinds = ["same", "similar", "build-up"] as const;
  const later = recurrenceRates(narrowed, { side: "later", by: "session", kinds }).find(
    (rate) => rate.session === session,
  );
  const count = later?.count ?? 0;
  const total = later?.total ?? 0;
  const best = bestLinks(links);
  const note = noteOf(data, own, {
    unit: "recommender",
    more: [
      "Links are found by uprkit's comparison of texts: on judged pairs 93 % of the best links asked the same, and 60 % of what had been asked before was found",
    ],
  });
  return [
    paragraph(
      `${formatShare(count, total)} recommendations had been made before, in session${compared.length === 1 ? "" : "s"} ${compared.join(", ")}, in the same words, as the same demand or as a weaker one; by recommending State.`,
    ),
    ...(best.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption:
              best.length > SHOWN
                ? `What came back, with the earlier recommendation most like it: the surest ${SHOWN} of ${formatCount(best.length)}`
                : `What came back, with the earlier recommendation most like it: ${formatCount(best.length)}`,
            columns: [
              headerColumn("Paragraph"),
              { title: "Now" },
              { title: "Answer now", isChoice: true },
              { title: "Then" },
              { title: "Answer then", isChoice: true },
              { title: "Comes back as", isChoice: true },
            ],
            rows: best.slice(0, SHOWN).map(rowOf),
            note,
            isFilterable: best.length > 12,
          },
        ]),
  ];
}

function rowOf({ later, earlier, kind, score }: RecurrenceLink): readonly PageCell[] {
  return [
    later.source?.paragraph ?? citeDemand(later),
    later.text,
    answerOf(later),
    `${earlier.text} (${citeDemand(earlier)})`,
    answerOf(earlier),
    { text: KIND_NAMES[kind], sortBy: score },
  ];
}

/** One row for each later wording: its most probable link, the surest first. */
function bestLinks(links: readonly RecurrenceLink[]): readonly RecurrenceLink[] {
  const best = new Map<string, RecurrenceLink>();
  for (const link of links) {
    if (link.kind === "general") continue;
    const key = `${link.later.recommendationId ?? ""} ${link.later.text}`;
    const known = best.get(key);
    if (known === undefined || link.score > known.score) best.set(key, link);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function citeDemand({ recommendationId, recommendingState, session }: Demand): string {
  return recommendationId ?? [recommendingState ?? "State not named", `session ${session}`].join(", ");
}

function answerOf({ position }: Demand): string {
  return position === undefined ? "not known" : positionNameOf(position);
}
