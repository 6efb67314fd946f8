import type { FilterChoice, FilterChoices, ViewFilter } from "../messages.ts";
import { create, createOption } from "./dom.ts";

type ChoiceName = keyof FilterChoices;

const CHOICES: readonly (readonly [name: ChoiceName, label: string, all: string])[] = [
  ["position", "Answer", "Any answer"],
  ["issue", "Issue", "Any issue"],
  ["action", "Action asked for", "Any action"],
  ["recommendingStateGroup", "Recommending region", "Any region"],
  ["recommendingState", "Recommending State", "Any State"],
];

/** Fills the form anew for a review; what was chosen before is cleared. */
export function fillFilterForm(fields: HTMLElement, choices: FilterChoices, hasTexts: boolean): void {
  const words = create(
    "label",
    { class: "field" },
    "Words in the text",
    create("input", { type: "search", name: "words", autocomplete: "off", spellcheck: "false" }),
  );
  const lists = CHOICES.flatMap(([name, label, all]) => {
    const options: readonly FilterChoice<string | number>[] = choices[name];
    if (options.length === 0) return [];
    return create(
      "label",
      { class: "field" },
      label,
      create(
        "select",
        { name },
        createOption("", all),
        ...options.map(({ value, label: text, count }) => createOption(value, `${text} (${count})`)),
      ),
    );
  });
  fields.replaceChildren(...(hasTexts ? [words] : []), ...lists);
}

/** What is chosen in the form. */
export function readFilterForm(form: HTMLFormElement): ViewFilter {
  const chosen: Record<string, string | number> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "")
      chosen[name] = name === "action" ? Number(value) : value;
  }
  return chosen;
}
