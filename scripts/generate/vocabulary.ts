import { assertUnique, byCodeUnit, header, literals, union } from "./emit.ts";
import { cell, type Row, readTable, required } from "./tables.ts";

interface Vocabulary {
  /** Name of the type, such as `StateCode`. */
  readonly type: string;
  /** Name of the list, such as `STATE_CODES`. */
  readonly list: string;
  /** Name of the schema, such as `stateCodeSchema`. */
  readonly schema: string;
  /** What one member is, for the TSDoc. */
  readonly description: string;
  /** How the list is ordered, for the TSDoc. */
  readonly order: string;
  readonly members: readonly string[];
}

/** Slug of a special procedure: its short form in lower case, such as `sr-torture`. */
export function mandateCode(row: Row): string {
  return required(row, "short_code")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
}

function column(table: string, name: string): readonly string[] {
  return readTable(table).map((row) => required(row, name));
}

function vocabularies(): readonly Vocabulary[] {
  const sorted = (members: readonly string[]): readonly string[] => [...members].sort(byCodeUnit);
  return [
    {
      type: "StateCode",
      list: "STATE_CODES",
      schema: "stateCodeSchema",
      description:
        "ISO 3166-1 alpha-3 code of a State that takes part in the Universal Periodic Review: the 193 members of the United Nations, the Holy See (`VAT`) and the State of Palestine (`PSE`)",
      order: "in alphabetical order",
      members: sorted(column("states", "iso3")),
    },
    {
      type: "RegionalGroup",
      list: "REGIONAL_GROUPS",
      schema: "regionalGroupSchema",
      description:
        "Regional group of the United Nations as UPR Info codes it: `EEG` = Eastern European States, `GRULAC` = Latin American and Caribbean States, `WEOG` = Western European and other States, `Observer` = observer States, which are in no group",
      order: "in alphabetical order, observers last",
      members: regionalGroups(),
    },
    {
      type: "OrganisationCode",
      list: "ORGANISATIONS",
      schema: "organisationCodeSchema",
      description: "Short name of an organisation or group of States, such as `EU` or `OIC`",
      order: "the twelve that UPR Info codes first",
      members: column("organisations", "org"),
    },
    {
      type: "InstrumentCode",
      list: "INSTRUMENT_CODES",
      schema: "instrumentCodeSchema",
      description:
        "Short name of a treaty, declaration or set of principles, such as `ICCPR-OP2`; those without an established one are uprkit's own",
      order: "the core treaties first",
      members: column("instruments", "code"),
    },
    {
      type: "TreatyBodyCode",
      list: "TREATY_BODY_CODES",
      schema: "treatyBodyCodeSchema",
      description: "Short name of a human rights treaty body, such as `CCPR` for the Human Rights Committee",
      order: "by date of their instrument",
      members: column("treaty_bodies", "code"),
    },
    {
      type: "MandateCode",
      list: "MANDATE_CODES",
      schema: "mandateCodeSchema",
      description:
        "Slug of a special procedure of the Human Rights Council: kind (`sr`, `ie`, `wg`) and subject or State, such as `sr-torture` or `sr-irn`; uprkit's own",
      order: "thematic mandates first, then those on States",
      members: readTable("special_procedures").map(mandateCode),
    },
    {
      type: "IssueSlug",
      list: "ISSUE_SLUGS",
      schema: "issueSlugSchema",
      description:
        "Slug of one of the 54 issues under which UPR Info files recommendations, such as `death-penalty`",
      order: "in alphabetical order",
      members: sorted(column("issues", "slug")),
    },
    {
      type: "ThemeConcept",
      list: "THEME_CONCEPTS",
      schema: "themeConceptSchema",
      description:
        "Slug of a theme of OHCHR, one for the three generations of its labels (2014, 2019, 2022), such as `conditions-of-detention`",
      order: "by heading",
      members: column("ohchr_themes", "concept"),
    },
    {
      type: "AffectedGroupSlug",
      list: "AFFECTED_GROUPS",
      schema: "affectedGroupSchema",
      description: "Slug of a group of persons that a recommendation concerns, such as `children`",
      order: "as OHCHR lists them",
      members: column("affected_groups", "slug"),
    },
  ];
}

export function regionalGroups(): readonly string[] {
  const groups = new Set(column("states", "un_regional_group"));
  groups.delete("Observer");
  return [...[...groups].sort(byCodeUnit), "Observer"];
}

function emitVocabulary(vocabulary: Vocabulary): string {
  const { type, list, schema, description, order, members } = vocabulary;
  assertUnique(members, list);
  const schemaType = `${type}Schema`;
  return `
/** ${description}. */
export type ${type} =
${union(members)};

/** Every {@link ${type}} (${members.length}), ${order}. */
export const ${list} = ${literals(members)} as const satisfies readonly ${type}[];

/** Schema of {@link ${type}}. Named, so that declarations print its name and not its members. */
export interface ${schemaType} extends z.ZodEnum<{ [Member in ${type}]: Member }> {}

/** Schema of {@link ${type}}. */
export const ${schema}: ${schemaType} = /* @__PURE__ */ z.enum(${list});
`;
}

function emitActionCategories(): string {
  const categories = readTable("action_categories").map((row) => ({
    category: Number(required(row, "category")),
    label: required(row, "label"),
    meaning: cell(row, "meaning"),
  }));
  const meanings = categories.map(({ category, label }) => `${category} = ${label}`).join(", ");
  const members = categories.map(({ category }) => category);
  return `
/** Category of the action that a recommendation asks for, after McMahon and UPR Info: ${meanings}. */
export type ActionCategory = ${members.join(" | ")};

/** Every {@link ActionCategory}, from the least to the most specific. */
export const ACTION_CATEGORIES = [${members.join(", ")}] as const satisfies readonly ActionCategory[];

/** Schema of {@link ActionCategory}. Named, so that declarations print its name and not its members. */
export interface ActionCategorySchema extends z.ZodLiteral<ActionCategory> {}

/** Schema of {@link ActionCategory}. */
export const actionCategorySchema: ActionCategorySchema = /* @__PURE__ */ z.literal(ACTION_CATEGORIES);
`;
}

/** Text of `src/model/vocabulary.generated.ts`: the closed vocabularies as types, lists and schemas. */
export function generateVocabulary(): string {
  const tables = [
    "states",
    "organisations",
    "instruments",
    "treaty_bodies",
    "special_procedures",
    "issues",
    "ohchr_themes",
    "affected_groups",
    "action_categories",
  ];
  const body = vocabularies().map(emitVocabulary).join("");
  return `${header(...tables)}import * as z from "zod";\n${body}${emitActionCategories()}`;
}
