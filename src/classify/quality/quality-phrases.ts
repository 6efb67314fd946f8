import { compilePhrases, type PhraseIndex, type PhraseRules } from "../cues/phrases.ts";

const NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve";

/** Words that set a day, a year or an event by which the act is to be done. */
const DEADLINES: PhraseRules = [
  [
    "deadline",
    [
      "by|before|until the? end|start|beginning|middle of? _? 19*|20*",
      "by|before|until 19*|20*",
      "by|before|in january|february|march|april|may|june|july|august|september|october|november|december 19*|20*",
      "before|by|prior to? the|its|his? next|third|fourth|second|coming|forthcoming|following|upcoming universal|review|upr|cycle|session|elections|report",
      "by|before|ahead of? the? next|third|fourth|second|mid term|midterm",
      `within|in the|a? _? ${NUMBER_WORDS}|1*|2*|3*|6* year|years|month|months|weeks|days`,
      "within a|the|one|this|current year|month|legislature|parliamentary|legislative",
      "during|in its|the|this|present|current current? legislature|parliamentary|legislative term|period|session",
      "by|before|until the end|close of",
      "in time for the",
      "as of 20*",
    ],
  ],
];

/** Words that hurry without setting a day. */
const URGENCY: PhraseRules = [
  [
    "urgency",
    [
      "as soon|early|quickly|rapidly|promptly|swiftly as possible",
      "at the|an? earliest|early",
      "without further|any|undue? delay",
      "in|within the? near|shortest|nearest|foreseeable future|time|period",
      "immediately|promptly|urgently|swiftly|expeditiously|speedily|soon|rapidly|quickly|timely",
      "in a timely",
      "within a reasonable",
    ],
  ],
];

/** Words that take back what is asked. */
const HEDGES: PhraseRules = [
  [
    "hedge",
    [
      "as|where|when|if|whenever|wherever appropriate|possible|necessary|needed|feasible|required|relevant|applicable",
      "as|so far as possible|feasible|practicable",
      "to the|a? maximum|fullest|greatest|largest? extent possible",
      "at the extent possible",
      "possibility|feasibility|option|desirability|merits of",
      "gradually",
      "progressively",
      "step by step",
      "endeavour|endeavor|strive|try|attempt|aim|seek to",
      "work|working|move|moving|progress|aiming towards|toward",
      "favourably|favorably|positively consider*",
      "give|giving _? consideration",
      "explore|exploring|examine|study|consider|considering|contemplate|envisage|reflect",
    ],
  ],
];

/** Words on which what is asked depends. */
const CONDITIONS: PhraseRules = [
  [
    "national-law",
    [
      "accordance|conformity|line|compliance|consistent|keeping|conforming with|to the|its|their|his? _? national|domestic|constitutional|internal|own _? law|laws|legislation|regulations|constitution|order|framework|procedures|priorities|provisions",
      "accordance|conformity|line|compliance|consistent|keeping with|to the|its|their? constitution",
      "subject to its|the|national|domestic",
      "in accordance with the law",
      "within the framework|limits of its|the|national|domestic _? law|laws|legislation|constitution",
      "as provided|permitted|allowed by|for? _? law|legislation",
    ],
  ],
  [
    "circumstances",
    [
      "when|where|if|once|as|provided|whenever _? _? circumstances|conditions|resources|situation permit|permits|allow|allows|are|is",
      "once|when|if|after|until|unless|provided the|that|these|such? necessary|required|appropriate? conditions|circumstances|resources|consensus",
      "within available|existing|its|the? means|resources|capacity|capacities|capabilities|limits",
      "subject to the? availab*|resources|funding",
      "depending on|upon",
      "taking|bearing|keeping into|in account|mind its|the|their? national|specific|particular|local|cultural|own? conditions|circumstances|context|specificit*|particularit*|realit*|priorities|capacities|resources",
      "in accordance|line with its|the|national _? priorities|capacit*|capabilit*|resources|means|needs",
      "provided that",
      "pending the",
    ],
  ],
];

/** Words that name who within the State is to act. */
const ACTORS: PhraseRules = [
  [
    "actor",
    [
      "ministry|ministries|minister|ministers of|for _",
      "parliament|parliamentary|congress|senate|legislature|parliamentarians|legislators|majlis|knesset|duma",
      "government|federal|provincial|regional|local|municipal|state|district|cantonal authorities|governments|parliaments|level|levels|government|courts",
      "government|president|cabinet",
      "supreme|constitutional|high|criminal|local|military|labour|sharia|family|national court|courts|tribunal|tribunals",
      "judiciary|judges|magistrates|prosecutors|prosecutor|judicial|courts",
      "police|gendarmerie|security forces?|officers?",
      "law enforcement officers|officials|agencies|bodies|authorities|personnel",
      "armed|defence|security forces",
      "prison|penitentiary|detention|immigration|border officers|officials|administration|staff|guards|authorities|personnel|service",
      "national|independent|human|elections|electoral|truth|law|equality|reform rights? commission|commissions|committee|institution|council|ombudsman|mechanism",
      "ombudsman|ombudsperson|ombudswoman|ombudspersons|public defender|nhri",
      "office of the",
      "public|civil|state|government officials|servants|officers|agents",
      "teachers|doctors|nurses|lawyers|midwives|health workers|labour inspect*|inspectors|social workers",
      "central|national bank|bureau|agency|authority|directorate|department",
      "department|directorate|bureau|agency|inspectorate of|for",
      "commission|committee|council|institute of|on|for",
    ],
  ],
];

/** Words a number of which can be counted later. */
const MEASURES: PhraseRules = [
  [
    "number",
    [
      "per cent",
      "percent",
      "percentage of",
      "0 7",
      "quota|quotas|target|targets|benchmark|benchmarks|indicator|indicators|timetable|timeline|timelines|timeframe|timeframes|baseline|deadline|deadlines",
      "time frame|frames|bound|limit|limits",
      "measurable|quantifiable|costed",
      "age of|for? _? _? _? 12|14|15|16|18|eighteen|fifteen|sixteen|fourteen",
      "18|eighteen years",
      "at least _? number*|10|15|20|25|30|40|50|one|two|three",
      "minimum age|wage",
    ],
  ],
];

/** Objects that say little: what is asked can be anything. */
const NO_MEASURE: PhraseRules = [
  [
    "no-measure",
    [
      "take|taking|adopt|adopting|undertake|implement|pursue|develop|enact|introduce _? _? _? _? measures|steps|action|actions|initiatives",
      "step|stepping|redouble|redoubling|intensify|intensifying|strengthen|increase|continue|pursue|make|making|exert|enhance|deepen|accelerate|reinforce|spare|focus|sustain|undertake|devote|maintain up|its|the|all|no|with? _? _? effort|efforts|endeavours",
      "pay|give|accord|devote _? _? attention|priority|consideration|importance",
      "work|strive|endeavour|endeavor|cooperate to|towards|toward|on",
      "make|achieve|continue _? progress",
      "do more|everything|all|its|utmost",
    ],
  ],
];

export const DEADLINE_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(DEADLINES);
export const URGENCY_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(URGENCY);
export const HEDGE_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(HEDGES);
export const CONDITION_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(CONDITIONS);
export const ACTOR_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(ACTORS);
export const MEASURE_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(MEASURES);
export const NO_MEASURE_PHRASES: PhraseIndex = /* @__PURE__ */ compilePhrases(NO_MEASURE);
