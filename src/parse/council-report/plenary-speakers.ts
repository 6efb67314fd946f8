import type { Actor } from "../../model/actor.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";

/** Verbs of reported speech that end the name of who speaks. */
const VERB =
  /\s(?:also |then |further |again |warmly |highly |greatly |sincerely |strongly |fully )?(?:stated|said|noted|welcomed|thanked|commended|congratulated|appreciated|expressed|acknowledged|recognized|recalled|referred|urged|encouraged|called|highlighted|underlined|underscored|emphasized|stressed|reiterated|regretted|praised|supported|remained|was|were|had|took|recommended|reported|observed|believed|considered|mentioned|pointed|drew|applauded|hailed|affirmed|asked|hoped|wished|joined|shared|raised|echoed|deplored|condemned|informed|indicated|explained|reaffirmed|lauded|saluted|valued|requested|made|spoke|conveyed|questioned|continued|exhorted|complimented|focused|focussed|submitted|argued|claimed|warned|maintained|demanded|cited|described|quoted|in a joint statement|in a statement|, in a joint)\b/u;
const LEAD =
  /^(?:the |a )?(?:delegation|representatives?|observers?|ambassador)s? (?:of|for|from) (?:the )?/iu;
/** What may stand before the name: `In a joint statement, the …`. */
const OPENING = /^in (?:a|their|its) (?:joint )?(?:video )?statement,? /iu;
/** A clause before the name: `While welcoming …, the United Kingdom …`. */
const CLAUSE = /^(?:While|Although|Despite|Having|Noting|Welcoming|In welcoming)\b/u;
const MAX_NAME = 220;
const MAX_CLAUSE = 400;

/** Who speaks in a paragraph of the plenary, by how it begins; `undefined` where it reports no one's words. */
export function readSpeaker(text: string, setting: "states" | "stakeholders"): Actor | undefined {
  if (CLAUSE.test(text)) {
    for (const { index } of text.slice(0, MAX_CLAUSE).matchAll(/, (?=(?:the )?\p{Lu})/gu)) {
      const speaker = readSpeaker(text.slice(index + 2), setting);
      if (speaker?.kind === "state") return speaker;
    }
    return undefined;
  }
  const body = text.replace(OPENING, "").replace(LEAD, "").replace(/^the /u, "The ");
  const [first] = findStatesInText(body.slice(0, MAX_NAME));
  const before = first === undefined ? "" : body.slice(0, first.start);
  if (setting === "states" && first !== undefined && /^(?:the )?$/iu.test(before))
    return { kind: "state", state: first.code };
  const verb = VERB.exec(body.slice(0, MAX_NAME));
  if (verb === null) return undefined;
  const name = body
    .slice(0, verb.index)
    .replace(/^The\s/u, "")
    .replace(/,\s?$/u, "")
    .trim();
  // A sentence that begins with what was done, or with a connective, names no one.
  if (
    name === "" ||
    !/^\p{Lu}|^ombuds/u.test(name) ||
    /^(?:During|At|In|It|They|He|She|This|With|While|As|On|President|Vice-President|Lastly|Finally|Furthermore)\b/u.test(
      name,
    )
  )
    return undefined;
  if (setting === "stakeholders") {
    const isInstitution =
      /\bOmbuds|national human rights (?:commission|institution|council)|human rights (?:commission|council)\b(?!.*\bAsian)/iu.test(
        name,
      );
    return { kind: isInstitution ? "national-institution" : "organisation", name };
  }
  const kind =
    /\bUnited Nations|\bUN(?:HCR|ICEF|FPA|DP|AIDS|ESCO|-Women| Women)\b|World Health Organization/u.test(name)
      ? "united-nations"
      : "regional-body";
  return { kind, name };
}
