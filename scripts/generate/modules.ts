import { generateChina } from "./china.ts";
import { generateReference } from "./reference.ts";
import { generateSessionOrganisations } from "./session-organisations.ts";
import { generateStateGroups } from "./state-groups.ts";
import { generateVocabulary } from "./vocabulary.ts";

/** Every generated module: path from the root of the project, and text. The same data gives the same text. */
export function generateModules(): ReadonlyMap<string, string> {
  return new Map([
    ["src/model/vocabulary.generated.ts", generateVocabulary()],
    ...generateReference(),
    ["src/reference/session-organisations.generated.ts", generateSessionOrganisations()],
    ["src/reference/state-groups.generated.ts", generateStateGroups()],
    ...generateChina(),
  ]);
}
