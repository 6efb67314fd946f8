import type { FileOutcome, GivenFile } from "../messages.ts";
import { adviceFor } from "./advice.ts";
import { create } from "./dom.ts";

/** Of more files than these, those that need no look are folded into one line: the review would be far below them. */
const MOST_LISTED = 8;

/** One line for each file: what it is, or why it was not read and what to do. */
export function listFileItems(
  files: readonly GivenFile[],
  outcomes: ReadonlyMap<number, FileOutcome>,
): readonly HTMLLIElement[] {
  const items = createItems(files, outcomes);
  const others = items.filter((item) => !item.classList.contains("is-failed"));
  if (others.length <= MOST_LISTED) return items;
  const isWaiting = others.some((item) => item.className === "");
  const folded = create(
    "li",
    { class: isWaiting ? undefined : "is-read" },
    create(
      "details",
      {},
      create("summary", {}, `${others.length} documents${isWaiting ? "" : " were read"}`),
      create("ul", { class: "file-list" }, ...others),
    ),
  );
  return [...items.filter((item) => item.classList.contains("is-failed")), folded];
}

function createItems(
  files: readonly GivenFile[],
  outcomes: ReadonlyMap<number, FileOutcome>,
): readonly HTMLLIElement[] {
  return files.map(({ id, file }) => {
    const name = create("span", { class: "file-name", dir: "auto" }, file.name);
    const outcome = outcomes.get(id);
    if (outcome === undefined)
      return create("li", {}, name, create("span", { class: "file-kind" }, "waiting"));
    const { kind, summary, failure } = outcome;
    if (failure === undefined) {
      const told = [kind, summary].filter((part) => part !== undefined).join(": ");
      return create(
        "li",
        { class: "is-read" },
        name,
        create("span", { class: "file-kind", dir: "auto" }, told),
      );
    }
    return create(
      "li",
      { class: "is-failed" },
      name,
      create("span", { class: "file-kind", dir: "auto" }, failure.message),
      create(
        "span",
        { class: "file-advice" },
        adviceFor(failure.code),
        " ",
        create("code", {}, failure.code),
      ),
    );
  });
}
