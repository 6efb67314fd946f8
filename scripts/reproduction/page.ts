import { type PublishedFigure, type RecomputedFigure, VERDICTS, type Verdict } from "./figure-tables.ts";
import { countDecimals, judgeFigure, roundsTo } from "./judge.ts";
import { placeOf } from "./recomputed/cells.ts";

/** What a verdict says, for readers. */
const VERDICT_TEXTS: Readonly<Record<Verdict, string>> = {
  exact: "equal",
  within: "within the tolerance",
  outside: "outside the tolerance, explained",
  population: "population not at hand: ours is of another, named one",
  data: "not computed: the data are not at hand",
};

/** Titles of the families of published figures. */
const PUBLISHED_TITLES: Readonly<Record<string, string>> = {
  P1: "How specific recommendations are",
  P2: "The States of sessions 13 to 17 and who addressed them",
  P3: "Recommendations without a recommending State",
  P4: "Answers in cycle 1, as of 2012",
  P5: "Acceptance in cycle 1",
  P6: "Answers and pledges in cycle 1",
  P7: "Specific recommendations in cycle 1",
  P8: "Recommendations of sessions 1 to 5",
  P9: "Recommendations of single sessions, counted in 2010",
  P9b: "Recommendations of session 9",
  P9c: "Recommendations of session 13",
  P10: "Acceptance in sessions 1 to 5",
  P11: "Acceptance by category of action",
  P12: "Acceptance by pair of regional groups",
  P13: "Categories of action within regional groups",
  P14: "Mean action level by regional group",
  P15: "Who recommends",
  P16: "Issues raised",
  P17: "Who raises an issue",
  P18: "Categories of action by issue",
  P19: "States assessed at mid-term",
  P20: "Implementation at mid-term",
  P21: "Implementation at mid-term by regional group",
  P22: "Implementation at mid-term by category of action",
  P23: "Implementation at mid-term by response",
  P24: "Issues raised most in cycle 1",
  P25: "Recommendations to the States of sessions 15 to 19",
  P26: "Denominators of the rates at which recommendations are taken up again",
  P27: "The States of session 13",
  P28: "Mid-term reports",
  P29: "Follow-up in national reports",
  P30: "Recommendations received in cycle 2",
  P31: "Cycle 3",
  P32: "Session 45",
  P33: "Praise and criticism",
  P34: "Size of UPR Info's database",
  P35: "Size of the SDG explorer",
  X1: "Size of the export",
  X2: "Categories of action in the export",
  X3: "Delegations that spoke on China",
  X4: "China's second review",
};

/** Titles of the tables of recomputed figures. */
const RECOMPUTED_TITLES: Readonly<Record<string, string>> = {
  sessions: "Sessions",
  groups: "Regional group of the recommending State → of the State under review",
  "group-totals": "Regional groups",
  organisations: "Organisations of the recommending States",
  issues: "Issues",
  actions: "Categories of action",
  "lowest-actions": "Recommenders that ask for least (100 recommendations and more)",
  "highest-actions": "Recommenders that ask for most (100 recommendations and more)",
  recommenders: "Three recommenders",
  "lowest-acceptance": "States that accept least",
  "highest-acceptance": "States that accept most",
  leniency: "Towards partners and others",
  reciprocity: "Reciprocity",
  "most-made": "States that recommended most",
  "most-received": "States that were recommended most",
  whole: "The export as a whole",
};

/** The page: published figures, then recomputed ones. */
export function formatPage(
  published: readonly PublishedFigure[],
  ours: ReadonlyMap<string, number>,
  recomputed: readonly RecomputedFigure[],
  ourRecomputed: ReadonlyMap<string, number>,
): string {
  return [
    "# Reproduction",
    "",
    "Made by `npm run reproduction` from the embedded data set; do not edit. Figures: `data/published_figures.csv`, `data/recomputed_figures.csv`; how each is computed: `scripts/reproduction/`.",
    "",
    "Unit of counting, unless a row says otherwise: UPR Info's row, which is a recommendation by one recommending State. Pledges are left out. Regional groups are today's.",
    "",
    "## Published figures",
    "",
    ...formatSummary(published, ours),
    "",
    "Tolerances are ours, set with the recomputed value in sight; those of P14 per-state, P15 and P9.6 are wide, and agreement within them says little. Equal figures and the matrix P12 say much. The test holds each of ours to what a program that is not ours computed from the same export, to its last decimal.",
    "",
    ...groupBy(published, ({ id }) => familyOf(id)).flatMap(([family, figures]) => [
      `### ${family}: ${PUBLISHED_TITLES[family] ?? ""}`,
      "",
      `Source: ${[...new Set(figures.map(({ source }) => source))].join("; ")}.`,
      "",
      ...formatPublished(figures, ours),
      "",
    ]),
    "## Figures recomputed by another program",
    "",
    ...formatAgreement(recomputed, ourRecomputed),
    "",
    ...groupBy(recomputed, ({ family }) => family).flatMap(([family, figures]) => [
      `### ${RECOMPUTED_TITLES[family] ?? family}`,
      "",
      ...formatPivot(figures, ourRecomputed),
      "",
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function formatSummary(figures: readonly PublishedFigure[], ours: ReadonlyMap<string, number>): string[] {
  const verdicts = figures.map((figure) => judgeFigure(figure, ours.get(figure.id)));
  const rows = VERDICTS.map((verdict) => [
    VERDICT_TEXTS[verdict],
    String(verdicts.filter((each) => each === verdict).length),
  ]);
  return formatTable(["verdict", "figures"], [...rows, ["all", String(figures.length)]]);
}

function formatPublished(figures: readonly PublishedFigure[], ours: ReadonlyMap<string, number>): string[] {
  const computed = figures.filter(({ published }) => published !== undefined);
  if (computed.length === 0) {
    return formatTable(
      ["figure", "verdict", "why"],
      figures.map(({ statement, why }) => [statement, VERDICT_TEXTS.data, why]),
    );
  }
  const header = [
    "id",
    "figure",
    "population",
    "unit",
    "published",
    "ours",
    "difference",
    "tolerance",
    "verdict",
    "why",
  ];
  const rows = computed.map((figure) => {
    const { id, statement, population, computedOn, unit, published = 0 } = figure;
    const value = ours.get(id);
    const decimals = Math.max(countDecimals(figure.recomputed), countDecimals(String(published)));
    return [
      id,
      statement,
      computedOn === "" ? population : `${population}; ours: ${computedOn}`,
      unit,
      String(published),
      formatNumber(value, decimals),
      value === undefined ? "–" : formatSigned(value - published, decimals),
      formatTolerance(figure),
      VERDICT_TEXTS[judgeFigure(figure, value)].split(/[,:]/u)[0] ?? "",
      figure.why,
    ];
  });
  return formatWithConstants(header, rows, ["population", "unit", "tolerance", "why"]);
}

function formatTolerance({ tolerance, isRelative }: PublishedFigure): string {
  if (tolerance === 0) return "none";
  return isRelative ? `± ${Number((100 * tolerance).toFixed(4))} %` : `± ${tolerance}`;
}

/** A table without the columns that say the same in every row: these stand in a line above it. */
function formatWithConstants(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  candidates: readonly string[],
): string[] {
  const isConstant = header.map(
    (title, column) => candidates.includes(title) && new Set(rows.map((row) => row[column])).size === 1,
  );
  const constants = header.flatMap((title, column) => {
    const value = rows[0]?.[column] ?? "";
    return isConstant[column] && value !== "" ? [`${nameConstant(title)}: ${value}.`] : [];
  });
  const keep = (cells: readonly string[]) => cells.filter((_, column) => !isConstant[column]);
  return [
    ...(constants.length === 0 ? [] : [constants.join(" "), ""]),
    ...formatTable(keep(header), rows.map(keep)),
  ];
}

function nameConstant(title: string): string {
  return title === "why" ? "Note" : title.charAt(0).toUpperCase() + title.slice(1);
}

function formatAgreement(figures: readonly RecomputedFigure[], ours: ReadonlyMap<string, number>): string[] {
  const equal = figures.filter((figure) => roundsTo(oursOf(figure, ours), figure.value)).length;
  return [
    `A program that is not ours computed ${figures.length} figures from the same export. Ours is equal, to the last decimal printed, in ${equal}. The others show theirs in brackets, with the reason below the table.`,
  ];
}

/** Rows and columns of one family, with ours in the cells. */
function formatPivot(figures: readonly RecomputedFigure[], ours: ReadonlyMap<string, number>): string[] {
  const columns = [...new Set(figures.map(({ column }) => column))];
  const rows = groupBy(figures, ({ row }) => row).map(([row, cells]) => [
    row,
    ...columns.map((column) => {
      const figure = cells.find((cell) => cell.column === column);
      if (figure === undefined) return "";
      const value = oursOf(figure, ours);
      const text = formatNumber(value, countDecimals(figure.value));
      return roundsTo(value, figure.value) ? text : `**${text}** (${figure.value})`;
    }),
  ]);
  const reasons = [...new Set(figures.map(({ why }) => why).filter((why) => why !== ""))];
  return [
    ...formatTable(["", ...columns], rows),
    ...(reasons.length === 0 ? [] : ["", `Where it differs: ${reasons.join("; ")}.`]),
  ];
}

function oursOf(
  { family, row, column }: RecomputedFigure,
  ours: ReadonlyMap<string, number>,
): number | undefined {
  return ours.get(placeOf(family, row, column));
}

function familyOf(id: string): string {
  return id.split(".")[0] ?? id;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups];
}

function formatNumber(value: number | undefined, decimals: number): string {
  return value === undefined ? "–" : value.toFixed(decimals);
}

function formatSigned(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  if (Number(text) === 0) return "0";
  return value > 0 ? `+${text}` : text.replace("-", "−");
}

function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}
