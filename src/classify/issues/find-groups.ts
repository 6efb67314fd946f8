import { lazy } from "../../internal/lazy.ts";
import type { AffectedGroupSlug } from "../../model/vocabulary.generated.ts";
import type { Words } from "../text/words.ts";

/** Words that name groups of persons: one word, or two with a space. */
const NAMES: readonly (readonly [AffectedGroupSlug, string])[] = [
  ["children", "child,children,minors,infants,adolescents,boys"],
  ["children-street", "street children"],
  ["girls", "girl,girls"],
  ["women", "woman,women,wives,widows,mothers,maternal"],
  ["rural-women", "rural women"],
  ["rural", "rural areas,rural population,rural populations,rural communities"],
  ["civil-society", "civil society,ngo,ngos,non governmental"],
  ["disappeared", "disappeared persons,forcibly disappeared,disappeared people"],
  ["educational-staff", "teachers,students,pupils"],
  ["hrds", "rights defenders,hrds"],
  ["indigenous", "indigenous,aboriginal,amerindians"],
  ["idps", "internally displaced,idps,displaced persons"],
  ["judges-lawyers", "judges,lawyers,prosecutors,magistrates"],
  ["law-enforcement", "law enforcement,police,policemen"],
  ["prison-officials", "prison officials,prison staff,prison guards,prison officers"],
  [
    "lgbti",
    "lgbt,lgbti,lgbtq,lgb,lesbian,lesbians,gay,gays,homosexuals,transgender,transsexual,intersex,bisexual",
  ],
  ["media", "journalists,journalist,media,reporters"],
  ["medical-staff", "doctors,nurses,medical staff,medical personnel,health professionals,midwives"],
  ["mercenaries", "mercenaries"],
  ["migrants", "migrant,migrants,immigrants,immigrant,domestic workers"],
  ["military", "soldiers,armed forces,military personnel,military staff"],
  ["minorities", "minority,minorities,ethnic groups,dalits,castes,afro descendants,african descent"],
  ["non-citizens", "foreigners,foreign nationals,non citizens,noncitizens,aliens"],
  ["older-persons", "elderly,older persons,older people,older women"],
  ["armed-conflict", "war victims,conflict victims"],
  ["detainees", "detainees,prisoners,inmates,detained persons,imprisoned persons"],
  ["poverty", "the poor,poor people,poor families,poorest"],
  ["hiv", "hiv,plwha"],
  ["disabilities", "disabilities,disability,disabled"],
  ["private-security", "private security"],
  [
    "public-officials",
    "public officials,civil servants,public servants,government officials,state officials",
  ],
  ["refugees", "refugee,refugees,asylum seekers,asylum seeker,asylum"],
  ["roma", "roma,gypsies,sinti,travellers,romani"],
  ["social-workers", "social workers"],
  ["stateless", "stateless,statelessness"],
  [
    "vulnerable",
    "vulnerable groups,vulnerable persons,vulnerable people,vulnerable populations,vulnerable sectors",
  ],
  ["youth", "youth,young people,young persons,juveniles,juvenile"],
];

interface NamedBy {
  /** Group that the word names by itself. */
  group?: AffectedGroupSlug;
  /** Groups that it names with the word after it. */
  readonly pairs: Map<string, AffectedGroupSlug>;
}

const namesByWord = /* @__PURE__ */ lazy(() => {
  const byWord = new Map<string, NamedBy>();
  for (const [group, names] of NAMES) {
    for (const name of names.split(",")) {
      const [word = "", next] = name.split(" ");
      const named: NamedBy = byWord.get(word) ?? { pairs: new Map() };
      byWord.set(word, named);
      if (next === undefined) named.group = group;
      else named.pairs.set(next, group);
    }
  }
  return byWord;
});

/** Groups of persons that a text names, in its order, each once. */
export function findGroups({ norms, count }: Words): AffectedGroupSlug[] {
  const byWord = namesByWord();
  const groups: AffectedGroupSlug[] = [];
  for (let word = 0; word < count; word++) {
    const named = byWord.get(norms[word] ?? "");
    const group = named?.pairs.get(norms[word + 1] ?? "") ?? named?.group;
    if (group !== undefined && !groups.includes(group)) groups.push(group);
  }
  return groups;
}
