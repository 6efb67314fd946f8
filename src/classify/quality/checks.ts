import type { Demand } from "../cues/demands.ts";
import { compilePhrases, findPhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import type { Words } from "../text/words.ts";
import type { TextSpan } from "../types.ts";

/** What a reviewer can look up years later. */
export const CHECK_KINDS = [
  "treaty-ratified",
  "reservation-withdrawn",
  "law-adopted",
  "law-amended",
  "law-repealed",
  "act-criminalized",
  "act-decriminalized",
  "penalty-abolished",
  "moratorium-declared",
  "sentences-commuted",
  "invitation-issued",
  "visit-made",
  "report-submitted",
  "person-released",
  "case-investigated",
  "persons-prosecuted",
  "institution-established",
  "institution-accredited",
  "plan-adopted",
  "place-closed",
  "access-given",
  "training-held",
  "funds-allocated",
  "survey-published",
  "recommendation-implemented",
  "deadline-kept",
  "number-reached",
] as const;

/** See {@link CHECK_KINDS}. */
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Something a later reviewer can check with yes or no. */
export interface Check extends TextSpan {
  /** What is to be checked: see {@link CHECK_KINDS}. */
  readonly kind: CheckKind;
  /** What to ask then: `"Has the treaty been ratified?"` */
  readonly question: string;
}

const QUESTIONS: Readonly<Record<CheckKind, string>> = {
  "treaty-ratified": "Has the State become a party?",
  "reservation-withdrawn": "Has the reservation or declaration been withdrawn?",
  "law-adopted": "Has the law been adopted, and is it in force?",
  "law-amended": "Has the law been amended as asked?",
  "law-repealed": "Has the law or provision been repealed?",
  "act-criminalized": "Is the act an offence or prohibited in law?",
  "act-decriminalized": "Is the act no longer an offence in law?",
  "penalty-abolished": "Has the penalty been abolished in law?",
  "moratorium-declared": "Has a moratorium been declared, and is it kept?",
  "sentences-commuted": "Have the sentences been commuted?",
  "invitation-issued": "Has the invitation been issued?",
  "visit-made": "Has the visit taken place?",
  "report-submitted": "Has the report been submitted?",
  "person-released": "Has the person, or have the persons, been released?",
  "case-investigated": "Has the case been investigated, and the result published?",
  "persons-prosecuted": "Has anyone been prosecuted?",
  "institution-established": "Has the institution been established, and does it work?",
  "institution-accredited": "Which accreditation status does the institution have?",
  "plan-adopted": "Has the plan, strategy or policy been adopted?",
  "place-closed": "Has the place been closed?",
  "access-given": "Has access been given?",
  "training-held": "Has the training taken place, and who took part?",
  "funds-allocated": "Has the amount been allocated?",
  "survey-published": "Have the data or findings been published?",
  "recommendation-implemented": "Has the recommendation or judgment referred to been implemented?",
  "deadline-kept": "Was it done by the day named?",
  "number-reached": "Has the number named been reached?",
};

/** What a check needs in the demand: one of its verbs, and one of its objects. */
interface CheckRule {
  readonly kind: CheckKind;
  readonly verbs: ReadonlySet<string>;
  /** Absent where any object will do. */
  readonly objects?: PhraseIndex;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const rule = (kind: CheckKind, verbs: string, objects?: readonly string[]): CheckRule => ({
  kind,
  verbs: set(verbs),
  ...(objects === undefined ? {} : { objects: compilePhrases([[kind, objects]]) }),
});

const LAW =
  "law|laws|legislation|bill|act|code|statute|decree|constitution|provision|provisions|article|articles|section";

const RULES: readonly CheckRule[] = /* @__PURE__ */ (() => [
  rule(
    "treaty-ratified",
    "ratify accede sign accept adhere join become complete conclude finalize expedite accelerate",
    [
      "convention*|covenant*|protocol*|treaty|treaties|statute|instrument*|agreement*|amendment*|charter",
      "cat|opcat|cedaw|crc|crpd|iccpr|icescr|icerd|cerd|icrmw|cmw|ced|cped|icppced|op",
      "competence|procedure of|under",
      "ratification|accession",
      "party|member to|of",
    ],
  ),
  rule("reservation-withdrawn", "withdraw lift remove review reconsider", ["reservation*", "declaration*"]),
  rule("law-repealed", "repeal abrogate rescind revoke abolish annul remove eliminate delete", [
    LAW,
    "restrictions|requirement*|offence*|emergency",
  ]),
  rule(
    "law-amended",
    "amend revise reform modify harmonize harmonise align bring change update raise adapt review conform",
    [LAW, "minimum age|marriage", "minimum? age of|for"],
  ),
  rule(
    "law-adopted",
    "adopt enact pass introduce approve promulgate create establish develop draft elaborate finalize put legislate codify",
    [LAW, "legislative|legal framework|measures|provisions|safeguards"],
  ),
  rule("act-criminalized", "criminalize criminalise prohibit ban outlaw"),
  rule("act-decriminalized", "decriminalize decriminalise", [
    "defamation|libel|blasphemy|sex|same|homosexual*|consensual|abortion|adultery|relations|apostasy|media|sexual|suicide|lgbt|adult*|begging",
  ]),
  rule("penalty-abolished", "abolish remove eliminate end prohibit ban", [
    "death|capital penalty|punishment",
    "corporal|flogging|stoning|amputation*|lashes|whipping|caning",
  ]),
  rule(
    "moratorium-declared",
    "establish declare impose introduce adopt institute maintain put implement reinstate announce apply",
    ["moratorium"],
  ),
  rule("sentences-commuted", "commute", ["sentences|sentence|death|all"]),
  rule("invitation-issued", "issue extend invite send accept", [
    "invitation*",
    "special _? rapporteur*|procedure*|mandate*",
    "working group",
  ]),
  rule("visit-made", "allow permit receive agree facilitate accept grant respond authorize", [
    "visit|visits|request*|access|special",
  ]),
  rule("report-submitted", "submit present transmit send prepare complete provide", ["report|reports|core"]),
  rule("person-released", "release free"),
  rule("case-investigated", "investigate"),
  rule("case-investigated", "conduct carry launch establish initiate open set undertake hold order ensure", [
    "investigation*|inquiry|inquiries|enquiry",
  ]),
  rule("persons-prosecuted", "prosecute punish try bring hold", [
    "those|perpetrator*|all|responsible|suspected|officials|members",
  ]),
  rule(
    "institution-established",
    "establish create set institute found appoint designate put reinstate nominate build open launch",
    [
      "commission|committee|institution|institutions|mechanism*|body|council|court|courts|tribunal|ombuds*|office|agency|centre*|center*|ministry|nhri|npm|commissioner|unit|authority|system|database|shelters|fund|hotline|department|registry|register|programme|schools",
    ],
  ),
  rule("institution-accredited", "bring ensure strengthen establish seek obtain request make accredit", [
    "paris principles",
    "accreditation|accredited",
    "a status",
  ]),
  rule(
    "plan-adopted",
    "adopt develop elaborate approve launch formulate finalize implement draw draft establish design introduce put prepare create",
    ["plan|plans|strategy|strategies|policy|roadmap|framework|guidelines", "action plan"],
  ),
  rule("place-closed", "close dismantle shut"),
  rule("access-given", "allow grant give permit provide ensure facilitate guarantee", ["access for|to"]),
  rule("training-held", "train organize conduct provide hold introduce include establish", [
    "training*|curricul*|courses|seminars",
    "police|judges|officials|officers|prosecutors",
  ]),
  rule("funds-allocated", "allocate increase provide raise devote earmark grant ensure commit reach", [
    "budget*|resources|funds|funding|gni|gdp|oda|allocation*",
  ]),
  rule("survey-published", "publish collect disclose conduct compile undertake make", [
    "data|statistics|survey|study|findings|results|information|report|figures|census|public|assessment|audit",
  ]),
  rule("recommendation-implemented", "implement execute follow apply comply enforce act respect", [
    "recommendation*|judgment*|judgement*|ruling*|decision*|opinion*|views|order*",
    `law|act|plan|strategy|legislation|code`,
  ]),
])();

/** Words of an object that are looked at for what is to be checked. */
const OBJECT_REACH = 14;

/** What of a demand a reviewer can check, in the order of {@link CHECK_KINDS}; one of a kind. */
export function findChecks(words: Words, demand: Demand): Check[] {
  const { verb, firstVerb, first, afterVerb } = demand;
  const end = Math.min(demand.end, afterVerb + OBJECT_REACH);
  const object: Words = {
    ...words,
    count: Math.max(0, end - afterVerb),
    norms: words.norms.slice(afterVerb, end),
    starts: words.starts.subarray(afterVerb, end),
    ends: words.ends.subarray(afterVerb, end),
  };
  const found = new Map<CheckKind, Check>();
  for (const { kind, verbs, objects } of RULES) {
    if (found.has(kind) || !(verbs.has(verb) || (firstVerb !== undefined && verbs.has(firstVerb)))) continue;
    const matchEnd = objects === undefined ? 0 : findPhrases(object, objects)[0]?.end;
    if (matchEnd === undefined || object.count === 0) continue;
    found.set(kind, checkOf(kind, spanOfWords(words, first, afterVerb + matchEnd)));
  }
  return [...found.values()];
}

/** A check with its question. */
export function checkOf(kind: CheckKind, span: TextSpan): Check {
  return { kind, question: QUESTIONS[kind], ...span };
}
