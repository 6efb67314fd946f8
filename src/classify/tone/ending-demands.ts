import type { Demand } from "../cues/demands.ts";
import type { Words } from "../text/words.ts";

/** Verbs that demand an end of what the State does, whatever their object is. */
const ENDING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `release repeal abrogate rescind revoke annul cease halt stop desist refrain discontinue abandon dismantle
   decriminalize decriminalise abolish lift commute investigate disclose end terminate`.split(/\s+/u),
);
/** Verbs that do so if it is a law, a penalty or a restriction. */
const ENDING_RULES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "remove eliminate delete reject suspend replace close".split(" "),
);
const STATE_RULES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `restrictions restriction provisions provision law laws legislation legislative penalty penalties penalization sanctions
   criminal restrictive limitations limits sentences bill offence offences crime article articles executions demolitions
   guantanamo detention camp camps censorship bans ban exile`.split(/\s+/u),
);
/** Objects that are no act of the State. */
const SOCIAL_ILLS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `women girls trafficking mutilation mutilations fgm poverty hunger marriage marriages stigma hiv aids overcrowding
   domestic reservation reservations illiteracy statelessness malnutrition dropout causes possibility feasibility ways reasons
   impunity gender homelessness disease malaria`.split(/\s+/u),
);
/** Words of the object that are looked at. */
const OBJECT_REACH = 7;

/** Whether the demand is that the State end something it does: `ratify` is none, nor is "end child marriage". */
export function demandsEnd(words: Words, { verb, afterVerb, end }: Demand): boolean {
  const isRule = ENDING_RULES.has(verb);
  if (!isRule && !ENDING.has(verb)) return false;
  const object = words.norms.slice(afterVerb, Math.min(end, afterVerb + OBJECT_REACH));
  if (object.some((word) => SOCIAL_ILLS.has(word))) return false;
  return !isRule || object.some((word) => STATE_RULES.has(word));
}
