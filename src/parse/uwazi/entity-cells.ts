import { ORGANISATIONS, REGIONAL_GROUPS } from "../../model/vocabulary.generated.ts";
import { inheritedLabelsOf, type JsonObject, labelsOf, memberOf } from "./entity.ts";
import { textFromMarkdown } from "./markdown-text.ts";

/** A column of UPR Info's export and the properties of an entity that hold it. */
interface UwaziColumn {
  readonly name: string;
  readonly properties: readonly string[];
}

/** In the order of the database's own export. */
const COLUMNS: readonly UwaziColumn[] = [
  { name: "To", properties: ["state_under_review"] },
  {
    name: "To-Rgrp",
    properties: [
      "state_under_review___regional_group",
      "state_under_review_regional_group",
      "regional_group",
    ],
  },
  {
    name: "To-Org",
    properties: ["state_under_review___organisations", "state_under_review_organisations", "organisations"],
  },
  { name: "Text", properties: ["recommendation", "text"] },
  { name: "From", properties: ["recommending_state"] },
  {
    name: "From-Rgrp",
    properties: ["recommending_state___regional_group", "recommending_state_regional_group"],
  },
  {
    name: "From-Org",
    properties: ["recommending_state___organisations", "recommending_state_organisations"],
  },
  { name: "Response", properties: ["response"] },
  { name: "Action", properties: ["action_category", "action"] },
  { name: "Issue", properties: ["issues", "issue"] },
  { name: "Session", properties: ["session"] },
];

/** Column names of {@link cellsOf}, which `parseUprInfo` reads. */
export const ENTITY_HEADER: readonly string[] = COLUMNS.map(({ name }) => name);

/** Properties that hold what a record of a recommendation has no place for. */
const KNOWN_ELSEWHERE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "related_document",
  "cycle",
  "upr_cycle",
  ...COLUMNS.flatMap(({ properties }) => properties),
]);

/** Properties of an entity that no column reads. */
export function unknownPropertiesOf(metadata: JsonObject): readonly string[] {
  const unknown: string[] = [];
  for (const name in metadata) {
    if (!Object.hasOwn(metadata, name) || KNOWN_ELSEWHERE.has(name)) continue;
    unknown.push(name);
    if (unknown.length >= 50) break;
  }
  return unknown;
}

const GROUPS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["Asia", ...REGIONAL_GROUPS].map((name) => name.toLowerCase()),
);
const ORGANISATION_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ORGANISATIONS.map((name) => name.toLowerCase()),
);

/** Cells of a recommendation in the columns of UPR Info's export. */
export function cellsOf(metadata: JsonObject): string[] {
  const labelledBy = (properties: readonly string[]): string => {
    for (const property of properties) {
      const labels = labelsOf(memberOf(metadata, property));
      if (labels.length > 0) return labels.join("|");
    }
    return "";
  };
  return COLUMNS.map(({ name, properties }) => {
    if (name === "Text") return textFromMarkdown(labelledBy(properties));
    const cell = labelledBy(properties);
    if (cell !== "") return cell;
    // Where a State carries its groups with it, their labels tell which is which.
    const inherited = inheritedLabelsOf(
      memberOf(metadata, name.startsWith("To") ? "state_under_review" : "recommending_state"),
    );
    const wanted = name.endsWith("-Rgrp") ? GROUPS : name.endsWith("-Org") ? ORGANISATION_NAMES : undefined;
    return wanted === undefined ? "" : inherited.filter((label) => wanted.has(label.toLowerCase())).join("|");
  });
}
