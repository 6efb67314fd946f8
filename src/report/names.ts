import type { CountingUnit } from "../analyze/counting/counting.ts";
import type { ActionCategory, IssueSlug, RegionalGroup, StateCode } from "../model/vocabulary.generated.ts";
import { actionCategoryOf } from "../reference/action-categories.ts";
import { issueOf } from "../reference/issues.ts";
import { stateOf } from "../reference/states.ts";

/** The regional groups as a person writes them. */
const GROUP_NAMES: Readonly<Record<RegionalGroup, string>> = {
  Africa: "African States",
  "Asia-Pacific": "Asia-Pacific States",
  EEG: "Eastern European States",
  GRULAC: "Latin American and Caribbean States",
  WEOG: "Western European and other States",
  Observer: "Observer States",
};

/** Short name of a State, such as `"Viet Nam"`. */
export function stateNameOf(state: StateCode): string {
  return stateOf(state).name;
}

/** Label of an issue as UPR Info prints it. */
export function issueNameOf(issue: IssueSlug): string {
  return issueOf(issue).label;
}

/** Label of an action category in lower case, as it stands within a sentence. */
export function actionNameOf(action: ActionCategory): string {
  return actionCategoryOf(action).label.toLowerCase();
}

/** Full name of a regional group: `"Eastern European States"`. */
export function groupNameOf(group: RegionalGroup): string {
  return GROUP_NAMES[group];
}

/** The regional groups in few words, where there is little room. */
const REGION_NAMES: Readonly<Record<RegionalGroup, string>> = {
  Africa: "Africa",
  "Asia-Pacific": "Asia-Pacific",
  EEG: "Eastern Europe",
  GRULAC: "Latin America, Caribbean",
  WEOG: "Western Europe, others",
  Observer: "Observers",
};

/** Name of a regional group where there is little room: `"Eastern Europe"`. */
export function regionNameOf(group: RegionalGroup): string {
  return REGION_NAMES[group];
}

/** What one unit is, in the words of the note under a table. */
const UNIT_NOTES: Readonly<Record<CountingUnit, string>> = {
  recommender: "each recommendation once for each State that made it",
  recommendation: "each numbered recommendation once",
};

/** What is counted once, in the words of the note under a figure or table. */
export function unitNoteOf(unit: CountingUnit): string {
  return UNIT_NOTES[unit];
}
