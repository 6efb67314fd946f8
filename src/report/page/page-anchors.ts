import { UprError } from "../../errors.ts";
import type { Page } from "./page.ts";

/** Throws where a section has no anchor that can be linked to, or one that another section has. */
export function assertAnchors({ title, sections }: Page): void {
  const seen = new Set<string>();
  for (const { id } of sections) {
    if (!/^[a-z][a-z0-9-]{0,99}$/u.test(id)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot format page "${title}": a section has the anchor ${JSON.stringify(id)}, expected letters in lower case, digits and hyphens`,
      );
    }
    if (seen.has(id)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot format page "${title}": two sections have the anchor "${id}"`,
      );
    }
    seen.add(id);
  }
}
