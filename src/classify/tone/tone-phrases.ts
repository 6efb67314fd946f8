import { compilePhrases, type PhraseIndex, type PhraseRules } from "../cues/phrases.ts";

const GOOD_WORK =
  "policy|policies|programme*|program|programs|effort*|endeavour*|measure|measures|initiative|initiatives|experience*|steps|role|work|practice|practices|strategy|strategies|reforms|model|efforts|approach|trend|results|achievements|cooperation|record|performance";
const OWN =
  "national|local|domestic|own|cultural|religious|traditional|social|specific|particular|prevailing|actual|historical|economic";
const STATE_OF_THINGS =
  "conditions|circumstances|reality|realities|context|specificities|specifics|specificity|particularities|peculiarities|characteristics|situation";
const SYSTEM = "system|systems|model|path|order|regime|revolution";

/** Words that praise. */
const PRAISE: PhraseRules = [
  [
    "share-experience",
    [
      "share|sharing _? _? _? _? _? _? _? _? best|good|experience|experiences|practice|practices|expertise|achievements|success|successes|lessons|know-how|knowledge",
      "make|making _? _? available _? _? _? _? _? experience|experiences|practices|expertise",
      "disseminate|promote|exchange|offer its|the? good|best|positive|successful experience|experiences|practice|practices",
      "lessons learned|learnt",
    ],
  ],
  [
    "achievement",
    [
      "achievements",
      "accomplishments",
      "successes",
      "progress made|achieved|accomplished|already|registered",
      "gains made|achieved",
      "gains in|of",
      "advances made|achieved|in",
      "momentum achieved|gained|already",
      "consolidate|consolidating the? progress",
      "success of|in|achieved",
    ],
  ],
  [
    "good-work",
    [
      `successful|fruitful|exemplary|commendable|laudable|remarkable|excellent|pioneering|outstanding|impressive|praiseworthy|admirable _? _? ${GOOD_WORK}`,
      `its|the|their|his positive|good|effective ${GOOD_WORK}`,
      "positive endeavour*|efforts|measures|steps|trend|experience*|momentum|progress",
    ],
  ],
  [
    "commendation",
    [
      "commend|commends|commended|commending|commendable",
      "congratulat*",
      "applaud*",
      "welcomed|welcomes|welcoming|welcome the|that|its",
      "appreciate|appreciates|appreciating|appreciation",
      "pay|paying|pays tribute",
      "acknowledging|recognizing|recognising|noting|acknowledged the? its? significant|important|great|positive|considerable? efforts|progress|achievements|steps",
    ],
  ],
  [
    "example",
    [
      "example for|to other*",
      "model for|to other*",
      "serve|serves|serving as an|a? good|best? example|model",
      "be? emulated",
      "emulate",
      "replicat* _? successful|good|best|positive",
    ],
  ],
];

/** Words that back a State's system, sovereignty or policies as such. */
const ENDORSEMENT: PhraseRules = [
  [
    "sovereignty",
    [
      "sovereign right|rights|commitment|choice|choices|decision|decisions|will|manner|path|way|exercise",
      "safeguard|safeguarding|defend|defending|protect|protecting|uphold|preserve|preserving|maintain|strengthen|strengthening its|national|the? _? sovereignty",
      "national|political independence|sovereignty|unity and|of?",
      "respect|respecting for? its|the|national? sovereignty",
      "non? interference in _? _? internal|domestic affairs",
      "interference|interfere|interfering in _? _? internal|domestic affairs",
      "interference|pressure|pressures from|of|by? foreign|outside|external",
      "foreign|external|outside interference|pressure*|intervention*",
      "breach of _? sovereignty",
      "right* to self determination and independence",
      "sovereign equality",
      "exercis* _? _? its _? sovereignty",
      "sovereignty and|or independence|right|its",
      "defend|defending|exercise|exercising|protect|safeguard fully? its _? _? _? sovereignty",
    ],
  ],
  [
    "national-conditions",
    [
      `accordance|conformity|line|keeping|consistent|harmony|compatible|commensurate|compliance with _? _? ${OWN} _? _? ${STATE_OF_THINGS}`,
      `accordance|conformity|line|keeping|consistent|harmony with the? imperatives`,
      `light|view|basis|consideration of the? its|their|the|country|national|cultural|local|social|specific national|cultural|local|social|specific|particular? ${STATE_OF_THINGS}`,
      `consider*|account|respect*|according|adapted|suited|suit|suits|suitable|appropriate|conform*|fit|fits|based of|for|to|with|on? its|the|their national|own|cultural|social|local|domestic|specific|historical|particular ${STATE_OF_THINGS}`,
      `national conditions|realities|reality|circumstances|specificities|characteristics|particularities`,
      "chinese|socialist|cuban|korean|vietnamese|iranian characteristics",
    ],
  ],
  [
    "values",
    [
      "accordance|conformity|line|keeping|consistent|harmony|compatible|based with|on|in the|its? _? cultural|religious|traditional|national|social|moral|islamic|ethical|family values|traditions|heritage|identity|norms|principles|specificit*|particularit*",
      "accordance|conformity|line|keeping|consistent|harmony with the? its|provisions? of? the? islam*|sharia*|shari*",
      "safeguard*|preserve|preserving|uphold*|defend*|protect*|maintain*|promote|promoting its|the|their? _? traditional|religious|islamic|moral|national|family|cultural values|identity|traditions",
      "protect*|preserv*|defend*|promot* the? traditional|natural family",
      "respect*|respect for? the|its cultural|religious|islamic specificit*|particularit*|values",
      "teachings|values|principles of islam",
    ],
  ],
  [
    "own-path",
    [
      `own _? path|model|way|choice`,
      "path|road|model of development",
      "development path|road|paradigm",
      "home grown reform*|development|solution*|democra*|system|model|process*",
      "chosen by its|the|their people",
      "path|road|model|system chosen",
      "inalienable|alienable right",
      "socialist|bolivarian|revolutionary system|revolution|process|model|society|construction|path",
      `defend*|safeguard*|strengthen*|consolidat*|preserv*|uphold*|maintain*|perfect*|improv*|develop* its|the? _? _? _? _? political|socialist|popular|participatory|democratic|social|ideological ${SYSTEM}`,
      "state building",
      "people centred|centered policy|system|approach",
    ],
  ],
  [
    "resistance",
    [
      "resist|resisting|reject|rejecting|oppose|opposing|counter|confront|withstand|denounce|denouncing any|all|the|such|external|foreign? attempt*|pressure*|imposition*|politici*|double|interference|unilateral",
      "non politici*",
      "politicization|politicisation|politicized|politicised of? human|approach*",
      "double standards",
      "beyond|outside|other the|than? universally agreed",
      "values|principles|standards|norms _? _? alien to",
      "cooperative approach",
      "values|standards|norms _? _? _? universally|internationally agreed ones|base",
    ],
  ],
  [
    "internal-enemies",
    [
      "fight*|combat*|struggle|countering|counter|crack*|suppress*|measures|resist*|oppos*|against _? _? _? separatis*|secessionis*|subversi*|splitt*",
      "secessionists|separatists be",
      "terrorism and|or? extremism",
      "fight*|combat*|struggle|countering|counter|crack*|suppress*|measures against? religious|violent? extremism|extremists",
      "hostile forces|elements|policy|policies|acts",
      "mercenar*",
      "evil cult*",
      "foreign|imperialist aggression|domination",
      "imperialis*",
      "neocolonial*|neo colonial*",
    ],
  ],
  [
    "outside-measures",
    [
      "despite|overcome|overcoming|face|facing|against|denounce|denouncing|denunciation|confront|confronting|consequences|effects|impact|adverse|resist|spite|address|addressing|from _? _? _? _? _? _? embargo|blockade|sanctions|coercive",
      "unilateral coercive measures|sanctions",
      "demand|demanding|calling|call|calls|urge|urging|struggle|efforts|work|seek|seeking|advocate for? _? _? lifting|removal|end|ending _? _? _? embargo|blockade|sanctions|coercive",
    ],
  ],
  [
    "kept-penalty",
    [
      "policy|practice of strictly controlling|applying",
      "continue|continuing|maintain|keep|retain|pursue|apply _? _? policy|application|use|right _? _? _? death|capital penalty|punishment",
      "sovereign _? _? _? death|capital",
    ],
  ],
];

const HOLDERS =
  "prisoners|detainees|persons|people|individuals|those|all|journalists|activists|defenders|members|monks|everyone|anyone|prisoner|protesters|demonstrators|leaders|opponents|lawyers|bloggers";

/** Words that name a violation, or demand that one end. */
const CRITICISM: PhraseRules = [
  [
    "demand-to-end",
    [
      "put|puts|putting an? immediate? end",
      "bring|bringing to an|immediate? end",
      "by|through|towards|toward ending|stopping|abolishing|repealing|lifting|releasing|decriminalizing|decriminalising|ceasing|halting|dismantling|revoking",
      "by|through the|a? abolition|repeal|lifting|release|cessation|closure _? _? _? death|capital|corporal|laws|legislation|restrictions|prisoners|detainees|all",
      "decriminaliz*|decriminalis*",
      "moratorium on|of _? _? _? executions|execution|death|capital",
      "moratorium with _? view to",
      "abolish|abolishing|abolition|abolishment|remove|eliminate|removal of? _? _? _? death|capital penalty|punishment",
      "commute|commuting|commutation of? _? _? death|sentences|capital",
      "demolition*|forced evictions",
      "close|closing|closure of? _? _? guantanamo|camps|camp|labour",
    ],
  ],
  [
    "release",
    [
      `release|releasing|free|freeing _? _? _? _? ${HOLDERS}`,
      `immediate|unconditional and? unconditional? release of`,
      "release of _? _? _? prisoners|detainees|persons|those|people|journalists",
      "political prisoners",
      "prisoners of conscience",
      "arbitrarily|unlawfully|illegally|wrongfully|unjustly detained|arrested|imprisoned|held",
    ],
  ],
  [
    "investigate",
    [
      "investigat* _? _? _? _? _? _? allegation*|alleged|reports|killings|killing|deaths|death|cases|abuses|violations|crimes|disappearances|incidents|attacks|acts|use|violence|complaints|claims|misconduct|events|torture|murders",
      "investigation* into|of|on|regarding",
      "allegation* of",
      "alleged _? _? perpetrators|abuses|violations|crimes|cases|involvement|links|torture|human|offenders",
      "reports of _? _? torture|ill|abuse*|killings|violations|violence|harassment|excessive|arbitrary",
      "perpetrators of _? _? _? violations|torture|abuses|crimes|killings",
      "bring|brought|bringing|hold|holding _? _? _? to? justice|accountable those|perpetrators|all|responsible|any",
      "clarify|determine|disclose|reveal|account _? _? fate|whereabouts|location*|sites",
      "prosecut* _? _? _? _? _? _? violations|officers|torture|police|security|military|officials|abuses|killings",
      "prohibit|preventing|prevent|punish _? _? _? lethal|excessive force",
    ],
  ],
  [
    "violation-named",
    [
      "excessive|disproportionate|lethal use of force",
      "excessive|disproportionate|indiscriminate force|violence",
      "arbitrary arrest*|detention*|imprisonment|killing*|execution*|deprivation",
      "extrajudicial|extra|summary judicial? execution*|killing*",
      "incommunicado|secret|unacknowledged|unofficial detention*|prison*|sites",
      "human rights violations|abuses committed|perpetrated|by",
      "violations|abuses|crimes|violence|brutality|killings committed|perpetrated? by _? _? police|security|military|army|armed|state|government|law|authorities|officials|prison",
      "police|prison|military brutality|abuses|violence|misconduct",
      "abuse of authority|power by",
      "harassment|intimidation|persecution|reprisals|threats|attacks|repression|prosecution|surveillance|criminalization of|against|and _? _? _? journalists|defenders|activists|opponents|opposition|minorities|members|bloggers|media|critics|lawyers|dissidents|peaceful",
      "politically|politicized|politicised motivated|charges",
      "censorship",
      "illegal|unlawful|belligerent|israeli|foreign occupation|settlement*|annexation|blockade",
      "end|stop|cease|lift|halt|dismantle the? all? its? inhuman|illegal? occupation|settlement*|blockade|embargo|siege|wall",
      "settlement activity|activities|construction|expansion",
      "forced|coercive|involuntary assimilation|sterilization*|sterilisation*|disappearances|labour|return|displacement|evictions by|of|against|and|through",
      "flagrant|grave|gross|systematic|systemic|serious|widespread|massive breach|violation|violations|abuses",
      "impunity of|for|enjoyed _? _? _? _? _? police|security|military|state|perpetrators|officials|forces|torture|violations|officers",
    ],
  ],
];

/** All phrases of tone, their rules named `praise:…`, `endorse:…` and `critical:…`. */
export const TONE_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases([
  ...PRAISE.map(([rule, phrases]) => [`praise:${rule}`, phrases] as const),
  ...ENDORSEMENT.map(([rule, phrases]) => [`endorse:${rule}`, phrases] as const),
  ...CRITICISM.map(([rule, phrases]) => [`critical:${rule}`, phrases] as const),
]);
