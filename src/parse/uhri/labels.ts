import type { DevelopmentGoalLabel, GroupLabel, ThemeLabel } from "../../model/uhri-record.ts";
import { resolveAffectedGroup } from "../../reference/affected-groups.ts";
import { resolveTheme } from "../../reference/themes.ts";
import { readDevelopmentGoal } from "../development-goal-label.ts";
import { quote } from "../diagnostic-tally.ts";
import { remember } from "../remember.ts";
import type { EntryContext } from "./entry-context.ts";

/** What OHCHR labelled a text with. */
export interface EntryLabels {
  readonly themes: readonly ThemeLabel[];
  readonly groups: readonly GroupLabel[];
  readonly developmentGoals: readonly DevelopmentGoalLabel[];
}

/** A function that reads the labels of the entry of a context; it remembers those it has met. */
export function createLabelReader(context: EntryContext): () => EntryLabels {
  const { list, note } = context;
  const themeOf = remember((label): ThemeLabel => {
    const theme = resolveTheme(label);
    return theme === undefined ? { label } : { label, theme };
  });
  const groupOf = remember((label): GroupLabel => {
    const group = resolveAffectedGroup(label);
    return group === undefined ? { label } : { label, group };
  });
  const goalOf = remember(readDevelopmentGoal);
  return () => {
    const themes = list("themes").map(themeOf);
    for (const { label, theme } of themes) {
      if (theme !== undefined) continue;
      const message = `Cannot resolve the theme ${quote(label)}: no list has it`;
      note("themes", "uhri/unknown-theme", message, { key: label });
    }
    const groups = list("groups").map(groupOf);
    for (const { label, group } of groups) {
      if (group !== undefined) continue;
      const message = `Cannot resolve the group ${quote(label)}: no list has it`;
      note("groups", "uhri/unknown-group", message, { key: label });
    }
    const developmentGoals: DevelopmentGoalLabel[] = [];
    for (const label of list("developmentGoals")) {
      const goal = goalOf(label);
      if (goal !== undefined) developmentGoals.push(goal);
      else {
        const message = `Cannot resolve the goal ${quote(label)}: it is no goal or target of the 2030 Agenda`;
        note("developmentGoals", "uhri/unknown-goal", message, { key: label });
      }
    }
    return { themes, groups, developmentGoals };
  };
}
