import { stemWord } from "../../classify/text/stem.ts";
import { splitWords } from "../../classify/text/words.ts";
import { lazy } from "../../internal/lazy.ts";
import { isSmallWord } from "./content-words.ts";

/**
 * Wordings that ask for the same thing, by the concept they stand for: English phrases, apart by commas. Compared by
 * stem and without empty words, so "abolish the death penalty" is found in "abolishing death penalty". A phrase may
 * stand for two concepts ("child soldiers"); those with a `~` say by what means, and not about what. Written down from what recommendations say, not learned.
 */
const CONCEPTS: readonly (readonly [concepts: string, phrases: string])[] = [
  [
    "death-penalty",
    "death penalty, capital punishment, death sentence, death row, capital crimes, capital offences",
  ],
  [
    "~victim-support",
    "victims, support for victims, support to victims, assistance to victims, protection of victims, compensation, reparation, redress, rehabilitation, shelters, shelter, remedies, remedy",
  ],
  ["~data", "data, statistics, disaggregated data, data collection, statistical data, database, information"],
  [
    "~resources",
    "resources, funding, funds, financial resources, human resources, budget, sufficient resources",
  ],
  ["~participation", "participation, participate, consultation, consultations, consult, involve"],
  [
    "~institution",
    "institution, institutions, ministry, commission, agency, mechanism, mechanisms, body, bodies, independent mechanism",
  ],
  ["~monitoring", "monitoring, monitor, oversight, supervise, supervision, complaints mechanism, complaints"],
  ["~visit", "visit, visits"],
  [
    "death-penalty ~abolish",
    "moratorium on executions, stop executions, halt executions, suspend executions",
  ],
  ["death-penalty", "executions"],
  ["~abolish", "abolish, abolition, moratorium, abolitionist, commute, commutation"],
  ["corporal", "corporal punishment, physical punishment, flogging, caning, whipping, lashing"],
  ["child", "child, children, minors, boys, juvenile, infants"],
  ["adolescent", "adolescent, youth, young people, young persons"],
  ["child soldier", "child soldiers, recruitment of children, children in armed conflict, child recruitment"],
  ["soldier", "soldiers, armed forces, military"],
  ["woman", "women, woman, female, females"],
  ["girl", "girls, girl, girl child"],
  [
    "women-rights woman",
    "rights of women, women rights, womens rights, status of women, situation of women, advancement of women, empowerment of women, women empowerment",
  ],
  [
    "child-rights child",
    "rights of child, child rights, rights of children, childrens rights, protection of children, child protection",
  ],
  [
    "gender-equality",
    "gender equality, equality between women and men, equality between men and women, equality of women and men, equality of men and women, gender equity, equality of the sexes",
  ],
  ["woman discrimination", "gender discrimination, sex discrimination"],
  ["violence woman", "violence against women, gender violence, gender based violence"],
  [
    "violence domestic-violence",
    "domestic violence, family violence, violence in the family, marital violence, intrafamily violence, spousal violence",
  ],
  ["marital-rape", "marital rape, spousal rape, rape within marriage, rape in marriage"],
  [
    "fgm",
    "female genital mutilation, fgm, genital mutilation, excision, female circumcision, genital cutting",
  ],
  ["harmful-practice", "harmful traditional practices, harmful practices, traditional practices harmful"],
  [
    "child-marriage",
    "child marriage, early marriage, forced marriage, early and forced marriage, marriageable age, age of marriage, minimum age for marriage",
  ],
  [
    "trafficking",
    "antitrafficking, anti trafficking, victims of trafficking, trafficking victims, trafficking in persons, trafficking in human beings, human trafficking, trafficking in human persons, trafficking of persons, trafficking of human beings, trafficking in people, trafficking of people, trafficking, traffickers, smuggling of persons",
  ],
  [
    "lgbt",
    "sexual orientation and gender identity, sexual orientation, gender identity, homosexuals, homosexuality, lgbt, lgbti, lgbt persons, same sex, sexual minorities, consensual same sex, consenting adults of same sex, same sex relations, consensual sexual, lesbian gay bisexual and transgender, lesbian gay, transgender, gays, lesbians",
  ],
  [
    "nhri",
    "national human rights institution, nhri, paris principles, human rights commission, national human rights commission, national institution, human rights institution, independent human rights institution, ombudsman, ombudsperson, ombudsman institution, accreditation, a status, international coordinating committee",
  ],
  [
    "npm",
    "national preventive mechanism, npm, national prevention mechanism, national mechanism for prevention of torture, national torture prevention mechanism",
  ],
  [
    "special-procedures",
    "special procedures, special rapporteur, special rapporteurs, mandate holders, special procedures mandate holders, thematic procedures, independent expert, working group",
  ],
  ["special-procedures invitation", "standing invitation, open invitation, permanent invitation"],
  ["disabled", "persons with disabilities, disabilities, disability, disabled, handicapped"],
  ["indigenous", "indigenous peoples, indigenous, aboriginal, native, indigenous communities, first nations"],
  [
    "migrant",
    "migrant workers, migrants, rights of migrants, immigrants, migrant, migration, immigration, foreign workers",
  ],
  ["refugee", "refugees, asylum seekers, refugees and asylum seekers, asylum, refoulement, non refoulement"],
  ["stateless", "stateless, statelessness, stateless persons"],
  ["hrd", "human rights defenders, defenders, human rights activists, rights activists"],
  ["journalist", "journalists, media workers, media professionals, reporters, media, press"],
  [
    "expression",
    "freedom of expression, freedom of opinion, free speech, freedom of speech, freedom of press, press freedom, freedom of media, media freedom, opinion",
  ],
  ["assembly", "freedom of assembly, peaceful assembly, assembly, demonstrations, demonstrators, protests"],
  ["association", "freedom of association, association"],
  [
    "religion",
    "freedom of religion, freedom of religion or belief, religious freedom, freedom of belief, freedom of conscience, religion, religious, belief, faith",
  ],
  [
    "prison",
    "prison, prisons, penitentiary, jails, detention centres, detention facilities, places of detention, detention centers, detention conditions, conditions of detention, prison conditions, detention, detainees, prisoners, inmates, custody, incarceration",
  ],
  [
    "torture",
    "torture, ill treatment, cruel inhuman or degrading treatment, inhuman treatment, degrading treatment, maltreatment, mistreatment",
  ],
  [
    "disappearance",
    "enforced disappearance, forced disappearance, involuntary disappearance, enforced or involuntary disappearances, enforced disappearances, disappearances, disappeared, disappearance",
  ],
  [
    "extrajudicial",
    "extrajudicial executions, extrajudicial killings, extra judicial killings, arbitrary killings, unlawful killings, extra legal killings, summary executions",
  ],
  ["police", "police, law enforcement, law enforcement officials, security forces, police officers"],
  [
    "~impunity",
    "impunity, accountability, bring to justice, brought to justice, prosecute, prosecution, perpetrators",
  ],
  ["~investigate", "investigate, investigation, inquiry"],
  [
    "judiciary",
    "judiciary, judicial system, judges, judicial, justice system, courts, independence of judiciary, judicial reform",
  ],
  ["juvenile-justice", "juvenile justice, criminal responsibility"],
  ["criminal-age", "age of criminal responsibility, age of penal responsibility"],
  [
    "racism",
    "racism, racial discrimination, xenophobia, xenophobic, racist, racial, racially motivated, racial hatred, racial profiling, anti racism, hate speech, hate crimes",
  ],
  [
    "discrimination",
    "discrimination, discriminatory, discriminate, discriminates, non discrimination, nondiscrimination, anti discrimination",
  ],
  ["minority", "minorities, minority, ethnic, ethnic groups, ethnic minorities"],
  ["roma", "roma, gypsies, romani, travellers"],
  ["poverty", "poverty, poor, poverty alleviation, poverty reduction, poverty eradication, extreme poverty"],
  ["inequality", "social inequality, inequalities, inequality, disparities, disparity"],
  [
    "health",
    "health, health care, healthcare, health services, medical, public health, health sector, health system, health care system",
  ],
  [
    "reproductive-health health",
    "reproductive health, sexual and reproductive health, reproductive rights, sexual and reproductive rights, sexual and reproductive services, family planning, maternal health",
  ],
  [
    "maternal-mortality",
    "maternal mortality, infant mortality, child mortality, maternal health, reproductive health",
  ],
  ["hiv", "hiv, aids, hiv aids"],
  [
    "education",
    "education, schooling, school, schools, educational, right to education, access to education, educational system, education system, enrolment, school attendance",
  ],
  [
    "~training",
    "training, human rights education, human rights training, awareness, awareness raising, sensitization, sensitize",
  ],
  ["water", "drinking water, safe water, sanitation, water"],
  ["housing", "housing, forced evictions, evictions, homeless, homelessness"],
  ["land", "land, lands, land rights, territories"],
  [
    "child-labor",
    "child labour, child labor, exploitation of children, worst forms of child labour, working children",
  ],
  ["labor", "labour, labor, employment, workers, working conditions"],
  [
    "birth-registration",
    "birth registration, registration of births, birth certificates, civil registration",
  ],
  ["sexual-exploitation", "sexual exploitation, sexual abuse, prostitution, pornography"],
  ["sexual-violence", "sexual violence, rape"],
  [
    "civil-society",
    "civil society, ngos, ngo, non governmental organizations, nongovernmental organizations, non governmental organisations, civil society organizations, civil society organisations, organizations of civil society",
  ],
  ["corruption", "corruption, anti corruption"],
  ["counter-terrorism", "terrorism, counter terrorism, anti terrorism, terrorist"],
  ["~decriminalize", "decriminalize, decriminalise, decriminalization, repeal, repealing, decriminalizing"],
  [
    "~criminalize",
    "criminalize, criminalise, criminalizing, criminalization, criminal offence, criminal offense, prohibit, prohibiting, prohibition, ban, banning, outlaw, forbid",
  ],
  [
    "~law",
    "law, laws, legal, legislation, legislative, legislations, bill, bills, decree, code, codes, statute, legal framework, normative framework",
  ],
  ["~penal-code", "penal code, criminal code, criminal law, penal law"],
  ["~constitution", "constitution, constitutional"],
  [
    "~plan",
    "action plan, national action plan, plan of action, national plan, plan, strategy, national strategy, national programme, programme, program",
  ],
  ["defamation", "defamation, libel, insult, lese majeste"],
  ["~amend", "amend, amendment, revise, revision, reform"],
  ["~reservation", "reservation, reservations"],
  [
    "treaty-report",
    "overdue reports, submit reports, treaty body reporting, reports to treaty bodies, reporting obligations, submit overdue, periodic reports, pending reports",
  ],
  ["treaty-body", "treaty bodies, treaty body, treaty monitoring bodies"],
  [
    "~ratification",
    "outstanding treaties, not yet party, not yet ratified, not a party, to which it is not yet a party, core international human rights treaties, core human rights treaties, core international human rights instruments, core human rights instruments, main international instruments, international human rights instruments, major human rights treaties, core international treaties",
  ],
  [
    "un-mechanisms",
    "united nations mechanisms, human rights mechanisms, human rights machinery, united nations human rights mechanisms, united nations human rights machinery, international human rights mechanisms",
  ],
  [
    "political-participation",
    "political participation, participation in public life, decision making, political life, women in politics, decision making positions",
  ],
  ["older", "elderly, older persons, older people"],
  ["internet", "internet, online, web"],
  ["occupied", "occupation, occupied, occupied territories, occupied palestinian territory"],
  ["idp", "internally displaced persons, internally displaced, idps, displaced persons"],
  [
    "~technical-assistance",
    "technical assistance, technical cooperation, financial assistance, assistance of ohchr",
  ],
  [
    "development-aid",
    "official development assistance, oda, 0 7 per cent, 0 7, gross national product, gnp, gni, gross national income",
  ],
  [
    "military-service",
    "conscientious objection, conscientious objectors, military service, alternative service",
  ],
  ["state-of-emergency", "state of emergency, emergency law, emergency laws"],
  ["literacy education", "illiteracy, literacy"],
  ["dropout education", "drop out, dropout, school drop out, school dropout"],
  ["rural", "rural, rural areas, countryside"],
  [
    "esc-rights",
    "economic social and cultural rights, social and economic rights, economic and social rights",
  ],
  ["cp-rights", "civil and political rights"],
  ["food", "food, right to food, food security, nutrition, malnutrition, hunger"],
  ["development", "right to development, sustainable development, economic development, development"],
  ["climate", "climate change, environmental, environment, natural disasters"],
  ["organized-crime", "organized crime, organised crime, criminal gangs, gangs"],
  ["self-determination", "self determination"],
  ["fair-trial", "fair trial, due process, right to fair trial"],
  ["access-to-information", "access to information, freedom of information, right to information"],
  [
    "rights-action-plan ~plan",
    "national human rights action plan, human rights action plan, national action plan on human rights, national human rights plan, national plan on human rights, national plan of action on human rights, national action plan for human rights",
  ],
  ["social-protection", "social security, social protection, social welfare, social services, safety net"],
  ["living-standard", "living standards, standard of living, living conditions, quality of life"],
  [
    "honor-crime",
    "honour crimes, honor crimes, honour killings, honor killings, crimes of honour, crimes of honor",
  ],
  ["polygamy", "polygamy, polygamous marriages"],
  ["inheritance", "inheritance, succession"],
  ["guardianship", "guardianship, male guardianship"],
  ["abortion", "abortion, termination of pregnancy"],
  ["nationality", "nationality, citizenship"],
  [
    "tolerance",
    "tolerance, intercultural dialogue, interreligious dialogue, interfaith dialogue, dialogue among civilizations, harmony",
  ],
  [
    "~share",
    "share experience, share experiences, share its experience, share its experiences, share best practices, share its best practices, share good practices, share its good practices, exchange experiences",
  ],
  [
    "vulnerable",
    "vulnerable groups, vulnerable persons, vulnerable people, vulnerable populations, marginalized groups, disadvantaged groups, most vulnerable, vulnerable sectors",
  ],
  ["excessive-force", "excessive use of force, excessive force, police brutality, police violence"],
  ["security-law", "internal security act, national security law, security law, security laws"],
  ["sterilization", "sterilization, sterilisation, forced sterilization"],
  ["unemployment", "unemployment, job creation, jobs"],
  ["family", "family, families"],
  ["corporation", "corporations, companies, business, businesses, enterprises, private sector"],
  ["election", "election, elections, electoral"],
  ["rule-of-law", "rule of law"],
  ["good-governance", "good governance, governance, democracy, democratic"],
  ["mdg", "millennium development goals, mdgs"],
  ["reconciliation", "reconciliation, national reconciliation"],
  ["occupied-golan occupied", "occupied syrian golan, syrian golan"],
  ["settlement", "settlements, settlement, settlers"],
  [
    "promote-rights",
    "promotion and protection of human rights, promotion of human rights, protection of human rights, promotion and the protection of human rights, protection and promotion of human rights, promote and protect human rights, field of human rights, human rights situation, enjoyment of human rights, enjoyment of all human rights, all human rights",
  ],
];

/** A place in the tree of phrases. */
export interface ConceptNode {
  readonly next: Map<string, ConceptNode>;
  /** Terms of the concepts that the phrase that ends here stands for; absent where none does. */
  terms?: readonly string[];
}

const trie = /* @__PURE__ */ lazy(() => {
  const root: ConceptNode = { next: new Map() };
  for (const [concepts, phrases] of CONCEPTS) {
    const terms = concepts.split(" ").map((concept) => (concept.startsWith("~") ? concept : `@${concept}`));
    for (const phrase of phrases.split(",")) {
      let node = root;
      for (const word of splitWords(phrase).norms) {
        if (isSmallWord(word)) continue;
        const stem = stemWord(word);
        const next: ConceptNode = node.next.get(stem) ?? { next: new Map() };
        node.next.set(stem, next);
        node = next;
      }
      node.terms ??= terms;
    }
  }
  return root;
});

/** The phrases of concepts that start with a stem; `undefined` where there are none. */
export function conceptsStartingWith(stem: string): ConceptNode | undefined {
  return trie().next.get(stem);
}
