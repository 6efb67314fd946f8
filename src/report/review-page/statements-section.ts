import {
  type SpeakingShares,
  type Stance,
  speakingShares,
} from "../../analyze/speaking-time/speaking-shares.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { drawSpeakers } from "../figures/speakers.ts";
import { regionNameOf, stateNameOf } from "../names.ts";
import { formatCount, formatPercent } from "../number-format.ts";
import type { PageBlock, PageSection } from "../page/page.ts";
import { caution, figureBlock, PAGE_WIDTHS, paragraph, section } from "../sections/blocks.ts";
import {
  countCell,
  formatBounds,
  headerColumn,
  NO_BASIS,
  numberColumn,
  percentCell,
} from "../sections/cells.ts";
import { listRecommendationsOf } from "../sections/numbered.ts";
import type { ReviewData } from "./review-data.ts";

const BASIS_NAMES = { review: "in this review", record: "in all its recommendations" } as const;

/** The list of speakers: who asked for much, who for little, and how the time was spread. */
export async function listStatementsSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { statements, review, view, record, isLabeling } = data;
  if (!statements.some(({ order }) => order !== undefined)) {
    return view.size === 0
      ? []
      : section("statements", "Who spoke", [
          caution(
            `List of speakers and speaking time: ${NO_BASIS}, no statements with a place on the list were given.`,
          ),
        ]);
  }
  const actionOf = isLabeling ? await loadActionOf() : undefined;
  const shares = speakingShares(
    {
      statements,
      recommendations: listRecommendationsOf(view),
      ...(review.facts === undefined ? {} : { review: review.facts }),
    },
    { record, ...(actionOf === undefined ? {} : { actionOf }) },
  );
  if (shares.speakers === 0) return [];
  const basis = actionOf === undefined ? "record" : "review";
  const note = `Counted: each State once, by its first place on the list. ${describeStance(basis)} Source: list of statements in the report of the Working Group${citeDocument(data)}.`;
  const figure = await drawSpeakers(
    shares.list.map((row) => ({
      order: row.order,
      speaker: row.state,
      group: nameStance(row[basis].stance),
      ...(isOnlyPraise(row) ? { kind: "praise only" } : {}),
    })),
    {
      ...PAGE_WIDTHS,
      id: "speakers",
      title: "The list of speakers in its order, by what they asked for",
      note,
      colors: new Map([
        ["soft", "action-1"],
        ["between", "action-3"],
        ["demanding", "action-5"],
        [NOT_JUDGED, "ink-soft"],
      ]),
    },
  );
  return section("statements", "Who spoke", [
    paragraph(describeTime(shares)),
    figureBlock(figure),
    sharesTable(shares, note),
    speakersTable(shares, note),
  ]);
}

const NOT_JUDGED = "not judged";

function nameStance(stance: Stance | undefined): string {
  return stance ?? NOT_JUDGED;
}

function isOnlyPraise({ tone, review }: SpeakingShares["list"][number]): boolean {
  return (tone.praiseShare ?? 0) > 0 && (tone.concernShare ?? 0) === 0 && review.specific === 0;
}

async function loadActionOf() {
  const { classifyAction } = await import("../../classify/classify-action.ts");
  return (text: string) => classifyAction(text, { explain: false }).category;
}

function describeStance(basis: "review" | "record"): string {
  return basis === "review"
    ? "Soft: at least half of what it asked for here is of action categories 1 and 2; demanding: at least half of category 5; the categories are labels by uprkit, of the report's texts."
    : "Soft: a larger share of its recommendations elsewhere is of action categories 1 and 2 than of all States'; demanding: a larger share of category 5.";
}

function citeDocument({ review }: ReviewData): string {
  const document = review.facts?.source.document;
  return document === undefined ? "" : `, ${document}`;
}

function describeTime(shares: SpeakingShares): string {
  const { speakers, secondsPerSpeaker, timeBasis, praise, unheard } = shares;
  const each =
    secondsPerSpeaker === undefined
      ? `The time of each is not known (${NO_BASIS}).`
      : `Each had ${Math.round(secondsPerSpeaker)} seconds (${TIME_WORDS[timeBasis]}).`;
  const praised =
    praise.value === undefined
      ? ""
      : ` ${formatPercent(praise.value)} of the time was praise by the report's summaries (${formatCount(praise.total)} speakers with a text), and ${formatCount(praise.count)} speakers praised, voiced no concern and asked for no specific act.`;
  const left =
    unheard.count === undefined
      ? ""
      : ` ${formatCount(unheard.count)} delegations could not speak for want of time.`;
  return `${formatCount(speakers)} States took the floor. ${each}${praised}${left}`;
}

const TIME_WORDS: Readonly<Record<SpeakingShares["timeBasis"], string>> = {
  given: "as given",
  reported: "as reported",
  rule: "by the rule of the cycle, from the number of speakers",
  none: "not known",
};

function sharesTable({ shares }: SpeakingShares, note: string): PageBlock {
  return {
    kind: "table",
    caption: "Speaking time by what speakers ask for",
    columns: [
      headerColumn("Speakers that are"),
      { title: "Judged by what they asked for" },
      numberColumn("Speakers"),
      numberColumn("Out of"),
      numberColumn("Share of the time"),
      numberColumn("95 % interval"),
    ],
    rows: shares.map((row) => [
      row.stance,
      BASIS_NAMES[row.basis],
      countCell(row.count),
      countCell(row.total),
      percentCell(row.value),
      formatBounds(row.interval),
    ]),
    note: `${note} Speakers that nothing tells of are in neither count.`,
  };
}

function speakersTable({ list }: SpeakingShares, note: string): PageBlock {
  return {
    kind: "table",
    caption: "Speakers",
    columns: [
      numberColumn("Place"),
      headerColumn("State"),
      { title: "Regional group", isChoice: true },
      { title: "In this review", isChoice: true },
      { title: "In all it recommended", isChoice: true },
      { title: "Words of praise" },
      { title: "Words of concern" },
    ],
    rows: list.map((row) => [
      countCell(row.order),
      stateNameOf(row.state),
      regionNameOf(regionalGroupOf(row.state)),
      nameStance(row.review.stance),
      nameStance(row.record.stance),
      row.tone.praiseCues.join(", "),
      row.tone.concernCues.join(", "),
    ]),
    note: `${note} Words are the report's, which summarizes what was said.`,
    isFilterable: true,
  };
}
