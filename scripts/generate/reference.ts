import { assertUnique, header, rows } from "./emit.ts";
import { cell, flag, integer, list, optional, type Row, readTable, required } from "./tables.ts";
import { mandateCode } from "./vocabulary.ts";

interface Table {
  /** Tables of `data/` it is made from. */
  readonly from: readonly string[];
  /** Types imported from the vocabulary. */
  readonly types: readonly string[];
  /** Name of the row type and of the constant. */
  readonly row: string;
  readonly constant: string;
  /** What a row is, for the TSDoc. */
  readonly description: string;
  /** Members of the row tuple. */
  readonly members: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Drops the `null` at the end of a row; the members there are declared optional. */
function trim(row: readonly unknown[], keep: number): readonly unknown[] {
  let end = row.length;
  while (end > keep && row[end - 1] === null) end -= 1;
  return row.slice(0, end);
}

function words(row: Row, column: string): string | null {
  return list(row, column).join(" ") || null;
}

function emit(table: Table): string {
  const { from, types, row, constant, description, members } = table;
  const imports =
    types.length === 0
      ? ""
      : `import type { ${types.join(", ")} } from "../model/vocabulary.generated.ts";\n`;
  const required = members.filter((member) => !member.includes("?:")).length;
  const body = rows(table.rows.map((values) => trim(values, required)));
  return `${header(...from)}${imports}
/** ${description} */
export type ${row} = readonly [
${members.map((member) => `  ${member},\n`).join("")}];

/** Every {@link ${row}}, in the order of the table. */
export const ${constant}: readonly ${row}[] = ${body};
`;
}

/** Whether a spelling is a name of the past; the export of UPR Info and others may use it still. */
function isFormer(row: Row): boolean {
  const kinds = [cell(row, "kind"), ...list(row, "other_kinds")];
  return kinds.includes("historical") && !kinds.includes("un-formal");
}

function states(): Table {
  const former = new Map<string, string[]>();
  for (const row of readTable("state_aliases")) {
    if (!isFormer(row)) continue;
    const code = required(row, "iso3");
    former.set(code, [...(former.get(code) ?? []), required(row, "alias")]);
  }
  const unless = (row: Row, column: string): string | null => {
    const value = required(row, column);
    return value === required(row, "short_name") ? null : value;
  };
  return {
    from: ["states", "state_aliases"],
    types: ["RegionalGroup", "StateCode"],
    row: "StateRow",
    constant: "STATE_ROWS",
    description:
      "A State; names that equal the first are `null`, `former` is joined with `|`. `flags`: 1 = LDC, 2 = LLDC, 4 = SIDS.",
    members: [
      "code: StateCode",
      "alpha2: string",
      "m49: string",
      "name: string",
      "runningName: string | null",
      "plainName: string | null",
      "formalName: string | null",
      "uprInfoName: string | null",
      "memberSince: string | null",
      "group: RegionalGroup",
      "flags: number",
      "region: string",
      "subregion: string",
      "intermediateRegion?: string | null",
      "predecessors?: string | null",
      "history?: string | null",
      "groupNote?: string | null",
      "former?: string | null",
    ],
    rows: readTable("states").map((row) => [
      required(row, "iso3"),
      required(row, "iso2"),
      required(row, "m49"),
      required(row, "short_name"),
      unless(row, "official_un_name"),
      unless(row, "plain_name"),
      unless(row, "formal_name"),
      unless(row, "upr_info_name"),
      optional(row, "un_member_since"),
      required(row, "un_regional_group"),
      (flag(row, "ldc") ? 1 : 0) + (flag(row, "lldc") ? 2 : 0) + (flag(row, "sids") ? 4 : 0),
      required(row, "m49_region"),
      required(row, "m49_subregion"),
      optional(row, "m49_intermediate_region"),
      words(row, "predecessor_iso3"),
      optional(row, "predecessor_note"),
      optional(row, "regional_group_note"),
      former.get(required(row, "iso3"))?.join("|") ?? null,
    ]),
  };
}

const TRANSLATIONS = new Set(["arabic", "chinese", "french", "russian", "spanish"]);

function stateNames(): Table {
  const periods = new Set(readTable("state_name_periods").map((row) => required(row, "alias")));
  const byState = new Map<string, [string[], string[], string[], string[], string[]]>();
  for (const row of readTable("state_aliases")) {
    const alias = required(row, "alias");
    if (alias.includes("|"))
      throw new Error(`Cannot generate the names of States: "${alias}" holds the separator`);
    // Capitals are no other spelling, and would pass for an acronym.
    if (periods.has(alias) || cell(row, "kind") === "heading-caps") continue;
    const code = required(row, "iso3");
    const lists = byState.get(code) ?? [[], [], [], [], []];
    byState.set(code, lists);
    const kind = required(row, "kind");
    const note = cell(row, "note");
    if (note.startsWith("ambiguous") || note === "fragment") lists[1].push(alias);
    else if (isFormer(row)) lists[2].push(alias);
    else if (kind === "typo") lists[3].push(alias);
    else if (TRANSLATIONS.has(kind)) lists[4].push(alias);
    else lists[0].push(alias);
  }
  for (const row of readTable("state_misspellings")) {
    byState.get(required(row, "iso3"))?.[3].push(required(row, "alias"));
  }
  return {
    from: ["state_aliases", "state_misspellings", "state_name_periods"],
    types: ["StateCode"],
    row: "StateNameRow",
    constant: "STATE_NAME_ROWS",
    description: "Spellings of the name of a State, joined with `|`.",
    members: [
      "code: StateCode",
      "current: string",
      "/** Names in use that are ambiguous or a fragment: good in a list of States, not in running text. */ inLists: string",
      "historical: string",
      "misspelled: string",
      "translations: string",
    ],
    rows: [...byState].map(([code, lists]) => [code, ...lists.map((names) => names.join("|"))]),
  };
}

function stateNamePeriods(): Table {
  return {
    from: ["state_name_periods"],
    types: ["StateCode"],
    row: "StateNamePeriodRow",
    constant: "STATE_NAME_PERIOD_ROWS",
    description:
      "A name that was that of a State from one day to another, both included, and names none, or several, at other times.",
    members: [
      "name: string",
      "code: StateCode",
      "from: string",
      "to: string",
      "successors: readonly StateCode[]",
    ],
    rows: readTable("state_name_periods").map((row) => [
      required(row, "alias"),
      required(row, "iso3"),
      required(row, "from"),
      required(row, "to"),
      list(row, "successors"),
    ]),
  };
}

function symbolCodes(): Table {
  return {
    from: ["symbol_code_aliases"],
    types: ["StateCode"],
    row: "SymbolCodeRow",
    constant: "SYMBOL_CODE_ROWS",
    description: "A code printed in document symbols that is not the ISO code of the State.",
    members: ["printed: string", "code: StateCode"],
    rows: readTable("symbol_code_aliases").map((row) => [
      required(row, "code_in_symbol"),
      required(row, "iso3"),
    ]),
  };
}

function organisations(): Table {
  return {
    from: ["organisations"],
    types: ["OrganisationCode"],
    row: "OrganisationRow",
    constant: "ORGANISATION_ROWS",
    description: "An organisation or group of States.",
    members: [
      "code: OrganisationCode",
      "name: string",
      "inUprInfo: 0 | 1",
      "founded?: string | null",
      "otherNames?: string | null",
      "note?: string | null",
    ],
    rows: readTable("organisations").map((row) => [
      required(row, "org"),
      required(row, "name"),
      flag(row, "coded_in_upr_info") ? 1 : 0,
      optional(row, "founded"),
      optional(row, "other_names"),
      optional(row, "note"),
    ]),
  };
}

function memberships(): Table {
  const founded = new Map(
    readTable("organisations").map((row) => [required(row, "org"), optional(row, "founded")]),
  );
  const byOrganisation = new Map<string, { plain: string[]; others: (readonly unknown[])[] }>();
  for (const row of readTable("memberships")) {
    const organisation = required(row, "org");
    const group = byOrganisation.get(organisation) ?? { plain: [], others: [] };
    byOrganisation.set(organisation, group);
    const status = required(row, "status");
    const before = cell(row, "member_before_upr");
    // Not a member before April 2008 and no day known: no earlier than the organisation itself.
    const from = optional(row, "from") ?? (before === "no" ? (founded.get(organisation) ?? null) : null);
    const to = optional(row, "to");
    if (status === "member" && from === null && to === null) group.plain.push(required(row, "iso3"));
    else group.others.push(trim([required(row, "iso3"), status === "member" ? null : status, from, to], 1));
  }
  return {
    from: ["memberships", "organisations"],
    types: ["OrganisationCode", "StateCode"],
    row: "MembershipRow",
    constant: "MEMBERSHIP_ROWS",
    description:
      "States of an organisation: `plain` = members since before April 2008 and still, codes joined with a space; `others` = those with a day or another status.",
    members: [
      "organisation: OrganisationCode",
      "plain: string",
      "others: readonly (readonly [state: StateCode, status?: string | null, from?: string | null, until?: string])[]",
    ],
    rows: [...byOrganisation].map(([organisation, { plain, others }]) => [
      organisation,
      plain.join(" "),
      others,
    ]),
  };
}

function organisationMismatches(): Table {
  return {
    from: ["org_mismatches"],
    types: ["OrganisationCode", "StateCode"],
    row: "OrganisationMismatchRow",
    constant: "ORGANISATION_MISMATCH_ROWS",
    description: "A membership on which the export of UPR Info and the memberships here differ.",
    members: [
      "organisation: OrganisationCode",
      "state: StateCode",
      "difference: string",
      "explanation: string",
    ],
    rows: readTable("org_mismatches").map((row) => [
      required(row, "org"),
      required(row, "iso3"),
      required(row, "difference"),
      required(row, "explanation"),
    ]),
  };
}

function sessions(): Table {
  return {
    from: ["sessions"],
    types: [],
    row: "SessionRow",
    constant: "SESSION_ROWS",
    description: "A session of the Working Group.",
    members: [
      "session: number",
      "cycle: number",
      "start: string | null",
      "end: string | null",
      "reviewed: number | null",
      "councilSessions: string | null",
      "councilDates?: string | null",
      "stakeholderDeadlines?: string | null",
      "nationalReportDeadlines?: string | null",
      "addendumDeadlines?: string | null",
      "president?: string | null",
      "note?: string | null",
    ],
    rows: readTable("sessions").map((row) => [
      integer(row, "session"),
      integer(row, "cycle"),
      optional(row, "start_date"),
      optional(row, "end_date"),
      integer(row, "n_states_reviewed"),
      words(row, "hrc_session_outcomes"),
      words(row, "hrc_session_dates"),
      words(row, "stakeholder_deadline"),
      words(row, "national_report_deadline"),
      words(row, "addendum_deadline")?.replaceAll(" (tentative)", "") ?? null,
      optional(row, "chair_hrc_president"),
      optional(row, "note"),
    ]),
  };
}

/** Symbols of the documents of a review, the part that follows from State and session left out. */
function documents(row: Row): string | null {
  const prefix = `A/HRC/WG.6/${required(row, "session")}/${required(row, "iso3")}/`;
  return (
    list(row, "doc_symbols", " ")
      .map((symbol) => (symbol.startsWith(prefix) ? symbol.slice(prefix.length) : symbol))
      .join(" ") || null
  );
}

function reviews(): Table {
  return {
    from: ["reviews"],
    types: ["StateCode"],
    row: "ReviewRow",
    constant: "REVIEW_ROWS",
    description:
      "A State in a session: a review that was held, or one that was listed and was not. `line`: where it stands in the table, the header being 1.",
    members: [
      "line: number",
      "state: StateCode",
      "cycle: number",
      "session: number",
      "order: number | null",
      "/** `null` = held. */ status?: string | null",
      "reviewDate?: string | null",
      "adoptionDate?: string | null",
      "councilSession?: number | null",
      "report?: string | null",
      "reportIssued?: string | null",
      "troika?: string | null",
      "troikaSelected?: string | null",
      "statements?: number | null",
      "/** Last part of `A/HRC/WG.6/<session>/<State>/…`, or a whole symbol. */ documents?: string | null",
      "undelivered?: number | null",
      "undeliveredStates?: string | null",
    ],
    rows: readTable("reviews").flatMap((row, index) =>
      cell(row, "status") === "part-of-SDN-review" ? [] : [review(row, index)],
    ),
  };
}

function review(row: Row, index: number): readonly unknown[] {
  return [
    index + 2,
    required(row, "iso3"),
    integer(row, "cycle"),
    integer(row, "session"),
    integer(row, "order_in_session"),
    required(row, "status") === "held" ? null : required(row, "status"),
    optional(row, "review_date"),
    optional(row, "adoption_date"),
    integer(row, "hrc_session"),
    optional(row, "report_symbol"),
    optional(row, "report_issued"),
    words(row, "troika"),
    optional(row, "troika_selected_on"),
    integer(row, "n_statements"),
    documents(row),
    integer(row, "n_statements_not_delivered"),
    words(row, "undelivered_states"),
  ];
}

function instruments(): Table {
  return {
    from: ["instruments"],
    types: ["InstrumentCode"],
    row: "InstrumentRow",
    constant: "INSTRUMENT_ROWS",
    description: "A treaty, declaration or set of principles.",
    members: [
      "code: InstrumentCode",
      "name: string",
      "kind: string",
      "level: string",
      "adopted: string | null",
      "inForce?: string | null",
      "parent?: InstrumentCode | null",
      "body?: string | null",
      "reportingYears?: number | null",
      "note?: string | null",
    ],
    rows: readTable("instruments").map((row) => [
      required(row, "code"),
      required(row, "name"),
      required(row, "kind"),
      required(row, "level"),
      optional(row, "adopted"),
      optional(row, "entry_into_force"),
      optional(row, "parent"),
      optional(row, "monitoring_body"),
      integer(row, "reporting_period_years"),
      optional(row, "note"),
    ]),
  };
}

const MATCH_MODES = new Map([
  ["case-sensitive token", 0],
  ["case-insensitive substring", 1],
  ["regex near ILO/Convention", 2],
  ["case-insensitive subject of a form word", 3],
]);

function instrumentAliases(): Table {
  return {
    from: ["instrument_aliases"],
    types: ["InstrumentCode"],
    row: "InstrumentAliasRow",
    constant: "INSTRUMENT_ALIAS_ROWS",
    description:
      "A way to name an instrument. `match`: 0 = token, case matters; 1 = anywhere, case does not matter; 2 = number after the words ILO or Convention; 3 = what a convention or protocol is on, case does not matter.",
    members: ["alias: string", "code: InstrumentCode", "match: 0 | 1 | 2 | 3"],
    rows: readTable("instrument_aliases").map((row) => {
      const mode = MATCH_MODES.get(required(row, "match_mode"));
      if (mode === undefined)
        throw new Error(`Cannot generate instrument aliases: no mode "${cell(row, "match_mode")}"`);
      return [required(row, "alias"), required(row, "code"), mode];
    }),
  };
}

function issues(): Table {
  return {
    from: ["issues"],
    types: ["IssueSlug"],
    row: "IssueRow",
    constant: "ISSUE_ROWS",
    description:
      "An issue of UPR Info; `themes` and `goals` are lists joined with a space, `variants` one joined with `|`.",
    members: [
      "slug: IssueSlug",
      "label: string",
      "exportLabel: string | null",
      "scope: string",
      "themes: string | null",
      "goals: string | null",
      "variants?: string | null",
    ],
    rows: readTable("issues").map((row) => [
      required(row, "slug"),
      required(row, "label"),
      cell(row, "export_label") === cell(row, "label") ? null : optional(row, "export_label"),
      required(row, "scope"),
      words(row, "ohchr_themes"),
      words(row, "sdg_goals"),
      list(row, "label_variants").join("|") || null,
    ]),
  };
}

function issueCues(): Table {
  return {
    from: ["issue_cues"],
    types: ["IssueSlug"],
    row: "IssueCueRow",
    constant: "ISSUE_CUE_ROWS",
    description: "A topic and the issues under which UPR Info files it.",
    members: ["cue: string", "issues: readonly IssueSlug[]", "note?: string | null"],
    rows: readTable("issue_cues").map((row) => [
      required(row, "cue"),
      list(row, "issues"),
      optional(row, "note"),
    ]),
  };
}

function actionCategories(): Table {
  return {
    from: ["action_categories"],
    types: ["ActionCategory"],
    row: "ActionCategoryRow",
    constant: "ACTION_CATEGORY_ROWS",
    description: "A category of action; `verbs` is a list joined with `|`.",
    members: ["category: ActionCategory", "label: string", "meaning: string", "verbs: string"],
    rows: readTable("action_categories").map((row) => [
      integer(row, "category"),
      required(row, "label"),
      required(row, "meaning"),
      list(row, "cue_verbs").join("|"),
    ]),
  };
}

function actionCueVerbs(): Table {
  return {
    from: ["action_cue_verbs"],
    types: ["ActionCategory"],
    row: "ActionCueVerbRow",
    constant: "ACTION_CUE_VERB_ROWS",
    description:
      "A verb at the start of recommendations of sessions 1 to 17, with how often each category was given to it.",
    members: [
      "verb: string",
      "nominal: ActionCategory | null",
      "counts: readonly [number, number, number, number, number]",
    ],
    rows: readTable("action_cue_verbs").map((row) => [
      required(row, "verb"),
      integer(row, "nominal_category"),
      ["cat1", "cat2", "cat3", "cat4", "cat5"].map((column) => integer(row, column)),
    ]),
  };
}

function themes(): Table {
  return {
    from: ["ohchr_themes"],
    types: ["IssueSlug", "ThemeConcept"],
    row: "ThemeRow",
    constant: "THEME_ROWS",
    description: "A theme of OHCHR; `null` where a generation of labels has none or it was not seen.",
    members: [
      "concept: ThemeConcept",
      "code2014: string | null",
      "label2014: string | null",
      "label2019: string | null",
      "label2022: string | null",
      "issues: readonly IssueSlug[]",
      "variants?: string | null",
      "note?: string | null",
    ],
    rows: readTable("ohchr_themes").map((row) => [
      required(row, "concept"),
      optional(row, "v1_code"),
      optional(row, "v1_label"),
      optional(row, "v2_label_2019"),
      optional(row, "v3_label_2022"),
      list(row, "upr_info_issues"),
      optional(row, "other_variants"),
      optional(row, "note"),
    ]),
  };
}

function affectedGroups(): Table {
  return {
    from: ["affected_groups"],
    types: ["AffectedGroupSlug"],
    row: "AffectedGroupRow",
    constant: "AFFECTED_GROUP_ROWS",
    description: "A group of persons, with its labels in lists of 2014, 2019 and 2025 and in IMPACT OSS.",
    members: [
      "slug: AffectedGroupSlug",
      "label2014: string | null",
      "label2019: string | null",
      "label2025: string | null",
      "impactOss?: string | null",
      "note?: string | null",
    ],
    rows: readTable("affected_groups").map((row) => [
      required(row, "slug"),
      optional(row, "svn_2014_label"),
      optional(row, "svn_2019_label"),
      optional(row, "svn_2025_label"),
      optional(row, "impact_oss_label"),
      optional(row, "note"),
    ]),
  };
}

function developmentGoals(): Table {
  return {
    from: ["sdg"],
    types: [],
    row: "DevelopmentGoalRow",
    constant: "DEVELOPMENT_GOAL_ROWS",
    description: "A goal, or a target (with a point in its code), of the 2030 Agenda, labels in own words.",
    members: ["code: string", "label: string", "printed?: string | null"],
    rows: readTable("sdg").map((row) => [
      required(row, "code"),
      required(row, "label"),
      optional(row, "printed_form_ohchr"),
    ]),
  };
}

function mandates(): Table {
  return {
    from: ["special_procedures"],
    types: ["MandateCode"],
    row: "MandateRow",
    constant: "MANDATE_ROWS",
    description:
      "A special procedure of the Human Rights Council; `subject` is the code of a State for a mandate on a State.",
    members: [
      "code: MandateCode",
      "kind: string",
      "scope: string",
      "title: string",
      "shortName: string",
      "subject: string",
      "established: number | null",
      "ended?: number | null",
      "uhriName?: string | null",
      "note?: string | null",
    ],
    rows: readTable("special_procedures").map((row) => [
      mandateCode(row),
      required(row, "kind"),
      required(row, "scope"),
      required(row, "title"),
      required(row, "short_code"),
      cell(row, "scope") === "country" ? required(row, "iso3") : required(row, "subject"),
      integer(row, "established"),
      integer(row, "ended"),
      optional(row, "uhri_abbreviation"),
      optional(row, "note"),
    ]),
  };
}

function treatyBodies(): Table {
  return {
    from: ["treaty_bodies"],
    types: ["InstrumentCode", "TreatyBodyCode"],
    row: "TreatyBodyRow",
    constant: "TREATY_BODY_ROWS",
    description: "A human rights treaty body.",
    members: [
      "code: TreatyBodyCode",
      "name: string",
      "instrument: InstrumentCode",
      "firstSessionYear: number",
      "members: number",
      "prefix: string",
      "reportingYears?: number | null",
      "note?: string | null",
    ],
    rows: readTable("treaty_bodies").map((row) => [
      required(row, "code"),
      required(row, "name"),
      required(row, "instrument"),
      integer(row, "first_session_year"),
      integer(row, "members"),
      required(row, "symbol_prefix"),
      integer(row, "reporting_period_years"),
      optional(row, "note"),
    ]),
  };
}

function speakingTimes(): Table {
  return {
    from: ["speaking_time"],
    types: [],
    row: "SpeakingTimeRow",
    constant: "SPEAKING_TIME_ROWS",
    description:
      "The rule for speaking time of a cycle or, with `null`, of the plenary of the Council; in minutes.",
    members: [
      "cycle: 1 | 2 | 3 | 4 | null",
      "from: string",
      "to: string | null",
      "total: number",
      "stateUnderReview: number",
      "others: number",
      "member: number",
      "observer: number | null",
      "everyoneSpeaks: 0 | 1",
      "fallback: string",
      "listRule: string",
      "note?: string | null",
    ],
    rows: readTable("speaking_time").map((row) => [
      cell(row, "cycle") === "HRC-plenary" ? null : integer(row, "cycle"),
      required(row, "valid_from"),
      optional(row, "valid_to"),
      integer(row, "total_minutes"),
      integer(row, "sur_minutes"),
      integer(row, "others_minutes"),
      integer(row, "member_minutes"),
      integer(row, "observer_minutes"),
      flag(row, "all_registered_speak") ? 1 : 0,
      required(row, "fallback"),
      required(row, "list_rule"),
      optional(row, "note"),
    ]),
  };
}

const TABLES: readonly (readonly [file: string, table: () => Table])[] = [
  ["states", states],
  ["state-names", stateNames],
  ["state-name-periods", stateNamePeriods],
  ["symbol-codes", symbolCodes],
  ["organisations", organisations],
  ["memberships", memberships],
  ["organisation-mismatches", organisationMismatches],
  ["sessions", sessions],
  ["reviews", reviews],
  ["instruments", instruments],
  ["instrument-aliases", instrumentAliases],
  ["issues", issues],
  ["issue-cues", issueCues],
  ["action-categories", actionCategories],
  ["action-cue-verbs", actionCueVerbs],
  ["themes", themes],
  ["affected-groups", affectedGroups],
  ["development-goals", developmentGoals],
  ["mandates", mandates],
  ["treaty-bodies", treatyBodies],
  ["speaking-time", speakingTimes],
];

/** Text of every `src/reference/*.generated.ts`, by path: one module a table, so that a bundle takes only what it uses. */
export function generateReference(): ReadonlyMap<string, string> {
  assertUnique(
    TABLES.map(([file]) => file),
    "the reference modules",
  );
  return new Map(TABLES.map(([file, table]) => [`src/reference/${file}.generated.ts`, emit(table())]));
}
