import type { ActionCategory } from "../../model/vocabulary.generated.ts";
import { type Demand, findDemands, findMeans } from "../cues/demands.ts";
import type { Words } from "../text/words.ts";
import type { ActionCue, ActionRule, RuleReading } from "../types.ts";

/** Objects by which an act that is specific in itself stays general. */
const GENERAL_OBJECTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `measures measure steps step efforts effort actions action policies policy initiatives approach commitments commitment
   obligations means attention protection respect cooperation dialogue culture environment awareness strategies`.split(
    /\s+/u,
  ),
);
/** Verbs whose object decides. */
const OPEN_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "adopt implement develop undertake introduce establish elaborate set put take".split(" "),
);
const OBJECT_REACH = 6;
const OBJECT_ENDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "to for in on of against with that which aimed and by".split(" "),
);

/**
 * What UPR Info's codebook says by its verbs and tie-breaks: of two acts of equal weight the first, of two verbs with one
 * object the second, 5 for a general act with a specific one as means or example. 4 where no verb is known.
 */
export function readRule(words: Words): RuleReading {
  const [demand] = findDemands(words);
  if (demand === undefined) return { category: 4, rule: "no-verb" };
  const cue = cueOf(words, demand);
  if (isGeneral(words, demand)) return meansOf(words, demand) ?? { category: 4, rule: "general-object", cue };
  if (demand.level === 4) {
    const illustrated = meansOf(words, demand);
    if (illustrated !== undefined) return illustrated;
  }
  const rule: ActionRule = demand.firstVerb === undefined ? "cue-verb" : "second-verb";
  return { category: demand.level, rule, cue };
}

/** The reading of a general act that a specific one illustrates. */
function meansOf(words: Words, demand: Demand): RuleReading | undefined {
  const specific = findMeans(words).find((means) => means.level === 5 && !isGeneral(words, means));
  if (specific === undefined || specific.first < demand.afterVerb) return undefined;
  const rule =
    words.norms.lastIndexOf("including", specific.first) >= specific.first - 3
      ? "including-clause"
      : "by-clause";
  const category: ActionCategory = 5;
  return { category, rule, cue: cueOf(words, specific) };
}

/** Whether the act is one whose object leaves it general: "adopt measures". */
function isGeneral({ norms }: Words, { verb, level, afterVerb, end }: Demand): boolean {
  if (level < 4 || !OPEN_VERBS.has(verb)) return false;
  let last = "";
  for (let word = afterVerb; word < Math.min(end, afterVerb + OBJECT_REACH); word++) {
    const norm = norms[word] ?? "";
    if (OBJECT_ENDS.has(norm)) break;
    last = norm;
  }
  return GENERAL_OBJECTS.has(last);
}

function cueOf({ starts, ends }: Words, { verb, first, afterVerb }: Demand): ActionCue {
  return { verb, start: starts[first] ?? 0, end: ends[afterVerb - 1] ?? 0 };
}
