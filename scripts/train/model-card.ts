import { listActionCategories } from "../../src/reference/action-categories.ts";
import { listIssues } from "../../src/reference/issues.ts";
import type { Unit } from "./load-units.ts";
import type { ActionMetrics, IssueMetrics } from "./metrics.ts";
import { ABLATION, FAILURES } from "./model-card-text.ts";

/** Figures of one set of weights. */
export interface Measured {
  readonly version: string;
  /** Compressed with gzip. */
  readonly bytes: number;
  readonly features: number;
  /** Out of fold over the sessions before the one held out. */
  readonly outOfFold: Figures;
  /** On the session held out, learned from those before. */
  readonly heldOut: Figures;
  /** Out of fold over all sessions: how the weights that are shipped were calibrated. */
  readonly outOfFoldOfAll: Figures;
}

interface Figures {
  readonly action: ActionMetrics;
  readonly issues: IssueMetrics;
}

/** What the card is about. */
export interface ModelCard {
  readonly units: readonly Unit[];
  readonly heldOut: number;
  /** The full set, then the lite one. */
  readonly sets: readonly Measured[];
}

const decimals = (value: number, digits = 4): string => value.toFixed(digits);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");

/** The model card, in Markdown. */
export function writeModelCard({ units, heldOut, sets }: ModelCard): string {
  const [full] = sets;
  if (full === undefined) return "";
  const before = units.filter(({ session }) => session < heldOut).length;
  const last = units.filter(({ session }) => session === heldOut).length;
  return `${[
    "# Models",
    "Written by `npm run train`; do not edit. What `classifyAction` and `classifyIssues` know, how well they did on texts they had not seen, and where they fail.",
    "## What it is",
    `Two sets of weights, ${sets.map(({ version }) => `\`${version}\``).join(" and ")}: for each of five categories of action and 54 issues a linear support vector machine over hashed features of the words (stems, pairs, openings; for the action the verb that asks with its place, its class, its object and its clause of means; recent sessions count more). Weights are whole numbers; probabilities come from a logistic calibration on out-of-fold sums. The version is in every label.`,
    "## Data",
    `UPR Info's database, export of 14 August 2015, sessions 1-${heldOut} as files with texts: ${units.length} recommendations, one for each State under review, session and text, whoever made it. The codes are UPR Info's, made by one coder and checked by a second. No text and no word list of theirs is in the weights: only hashes of features (26 bits) and numbers. The export carries no licence; that UPR Info is named as the source, and asked before commercial use, is for whoever publishes.`,
    "## Split",
    `Out of fold: four folds, near-duplicates in one fold (MinHash of pairs of words, Jaccard ≥ 0.6, closed transitively); each text by weights and calibration learned without its fold. In time: learned from sessions 1-${heldOut - 1} (${before} texts), measured on session ${heldOut} (${last}). Features and settings were chosen by the out-of-fold figures of sessions 1-${heldOut - 1} and by splits in time inside them; session ${heldOut} was looked at only as this script prints it. The weights that are shipped are learned from all ${heldOut} sessions; no figure here is of texts a model had seen. One leak is known: the chart of cue verbs, from which classes of verbs are read, was counted in sessions 1-17.`,
    "## Figures",
    table(
      [
        "measure",
        ...sets.flatMap(({ version }) => [
          `${version}: out of fold 1-${heldOut - 1}`,
          `session ${heldOut}`,
          `out of fold 1-${heldOut}`,
        ]),
      ],
      figureRows(sets),
    ),
    table(
      ["set", "features", "bytes, gzip"],
      sets.map(({ version, features, bytes }) => [version, features, bytes]),
    ),
    ...actionSections(full, heldOut),
    ...issueSections(full, heldOut),
    "## What each idea gave",
    ABLATION,
    "## Known failures",
    FAILURES,
  ].join("\n\n")}\n`;
}

function figureRows(sets: readonly Measured[]): (readonly (string | number)[])[] {
  const figures = sets.flatMap(({ outOfFold, heldOut, outOfFoldOfAll }) => [
    outOfFold,
    heldOut,
    outOfFoldOfAll,
  ]);
  const line = (name: string, of: (figures: Figures) => number): (string | number)[] => [
    name,
    ...figures.map((each) => decimals(of(each))),
  ];
  return [
    line("action: accuracy", ({ action }) => action.accuracy),
    line("action: macro-F1", ({ action }) => action.macroF1),
    line("action: quadratic kappa", ({ action }) => action.kappa),
    line('action: accuracy with "by", "through", "including"', ({ action }) => action.means[1]),
    line("action: accuracy of the surest 50 %", ({ action }) => action.coverage[0]),
    line("action: accuracy of the surest 80 %", ({ action }) => action.coverage[1]),
    line("action: accuracy of the surest 90 %", ({ action }) => action.coverage[2]),
    line("action: expected calibration error, 15 bins", ({ action }) => action.calibrationError),
    line("issues: micro-F1", ({ issues }) => issues.microF1),
    line("issues: macro-F1", ({ issues }) => issues.macroF1),
    line("issues: exact set", ({ issues }) => issues.exactSet),
    line("issues: label ranking average precision", ({ issues }) => issues.ranking),
  ];
}

function actionSections({ outOfFold, heldOut }: Measured, session: number): string[] {
  const labels = listActionCategories().map(({ category, label }) => `${category} ${label}`);
  const measures = [
    [`out of fold 1-${session - 1}`, outOfFold.action],
    [`session ${session}`, heldOut.action],
  ] as const;
  return measures.flatMap(([name, { categories, confusion, reliability }]) => [
    `## Action category, ${name}`,
    table(
      ["category", "precision", "recall", "F1", "texts", ...labels.map((_, index) => `as ${index + 1}`)],
      labels.map((label, index) => {
        const [precision = 0, recall = 0, f1 = 0, texts = 0] = categories[index] ?? [];
        const cells = [precision, recall, f1].map((value) => decimals(value, 3));
        return [label, ...cells, texts, ...(confusion[index] ?? [])];
      }),
    ),
    `Reliability (mean probability → accuracy, texts): ${reliability
      .map(
        ([probability, accuracy, texts]) =>
          `${decimals(probability, 2)} → ${decimals(accuracy, 2)} (${texts})`,
      )
      .join("; ")}.`,
  ]);
}

function issueSections({ outOfFold, heldOut }: Measured, session: number): string[] {
  return [
    "## Issues",
    table(
      [
        "issue",
        "precision",
        "recall",
        `F1 out of fold 1-${session - 1}`,
        "texts",
        `F1 session ${session}`,
        "texts",
      ],
      listIssues().map(({ exportLabel }, index) => {
        const [precision = 0, recall = 0, f1 = 0, texts = 0] = outOfFold.issues.issues[index] ?? [];
        const [, , later = 0, laterTexts = 0] = heldOut.issues.issues[index] ?? [];
        const cells = [precision, recall, f1].map((value) => decimals(value, 3));
        return [exportLabel, ...cells, texts, laterTexts === 0 ? "–" : decimals(later, 3), laterTexts];
      }),
    ),
  ];
}
