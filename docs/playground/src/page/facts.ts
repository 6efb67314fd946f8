import type { PageFact } from "uprkit/report";
import { create } from "./dom.ts";

export function listFactItems(facts: readonly PageFact[]): readonly HTMLElement[] {
  return facts.map(({ label, value, detail }) =>
    create(
      "div",
      { class: "fact" },
      create("dt", {}, label),
      create("dd", { class: "fact-value" }, value),
      detail !== undefined && create("dd", { class: "fact-detail" }, detail),
    ),
  );
}
