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

export function stateNameOf(state: StateCode): string {
  return stateOf(state).name;
}

export function issueNameOf(issue: IssueSlug): string {
  return issueOf(issue).label;
}

export function actionNameOf(action: ActionCategory): string {
  return actionCategoryOf(action).label.toLowerCase();
}

export function groupNameOf(group: RegionalGroup): string {
  return GROUP_NAMES[group];
}
