import { foldName } from "../../reference/normalize-state-name.ts";

/** What a name of an organisation is matched by. */
export interface OrganisationName {
  /** Name in one spelling: lower case, no marks, legal forms and leading article left out. */
  readonly folded: string;
  /** Acronyms printed with it or given for it, in lower case. */
  readonly acronyms: ReadonlySet<string>;
  /** Its words but the little ones, in order. */
  readonly words: readonly string[];
}

/** Words that tell nothing of who it is. */
const LITTLE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "the a an of for on in and to at with by from de des du la le les et der die das und fur y para del".split(
    " ",
  ),
);
/** Legal forms, at the end of a name. */
const LEGAL: ReadonlySet<string> = /* @__PURE__ */ new Set("inc ltd llc ngo ev gmbh asbl aisbl".split(" "));
/** Spellings of one word. */
const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["centre", "center"],
  ["centres", "center"],
  ["centers", "center"],
  ["organisation", "organization"],
  ["organisations", "organization"],
  ["organizations", "organization"],
  ["defence", "defense"],
  ["labour", "labor"],
  ["programme", "program"],
  ["int", "international"],
  ["intl", "international"],
  ["womens", "women"],
  ["childrens", "children"],
]);
const MAX_LENGTH = 300;

/** Brings a name to what it is matched by. */
export function readOrganisationName(name: string, code?: string): OrganisationName {
  const text = name.slice(0, MAX_LENGTH);
  const acronyms = new Set<string>();
  if (code !== undefined && isAcronym(code)) acronyms.add(code.toLowerCase());
  const outside = withoutBrackets(text, (inside) => {
    for (const part of inside.split(/[\s,/]/u)) if (isAcronym(part)) acronyms.add(part.toLowerCase());
  });
  const all = foldName(outside.replaceAll("&", " and ").replaceAll(/[’']s\b/gu, ""))
    .replaceAll(/[^\p{L}\p{N}]/gu, " ")
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => SPELLINGS.get(word) ?? word);
  while (all.length > 1 && LEGAL.has(all.at(-1) ?? "")) all.pop();
  const words = all.filter((word) => !LITTLE.has(word));
  // "AI" alone is a name too.
  const [only] = words;
  if (words.length === 1 && only !== undefined && isAcronym(outside.trim())) acronyms.add(only);
  return { folded: words.join(" "), acronyms, words };
}

/** Capitals, with figures, `-` or `.`: `AI`, `CoE-CM`, `ECLJ`. Not `JS1`, which every summary has. */
function isAcronym(text: string): boolean {
  return (
    /^[\p{Lu}\d][\p{L}\d.-]{1,14}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) && !/^JS\s?\d/u.test(text)
  );
}

function withoutBrackets(text: string, take: (inside: string) => void): string {
  let kept = "";
  let from = 0;
  for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", from)) {
    const close = text.indexOf(")", open);
    if (close === -1) break;
    kept += `${text.slice(from, open)} `;
    take(text.slice(open + 1, close));
    from = close + 1;
  }
  return kept + text.slice(from);
}
