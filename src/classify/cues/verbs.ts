import type { ActionCategory } from "../../model/vocabulary.generated.ts";

/**
 * Verbs that a demand opens with, in their base form, by how much they ask: the levels are those of UPR Info's action
 * categories, 1 = seek or share, 2 = go on, 3 = think about it, 4 = act in a general way, 5 = a specific act.
 */
const VERBS_BY_LEVEL: readonly (readonly [ActionCategory, string])[] = [
  [1, "seek share call request exchange ask appeal replicate emulate"],
  [2, "continue pursue maintain persevere persist sustain consolidate proceed preserve keep remain stay"],
  [
    3,
    "consider envisage envision examine explore reflect review revise study analyse analyze assess reconsider contemplate evaluate rethink",
  ],
  [
    4,
    `accelerate address advance aim alleviate allow apply assist attach attain avoid better bolster boost broaden build care
     combat commit comply concentrate contribute cooperate collaborate coordinate counter create deepen defend devote
     discourage double educate effect embark empower enable encourage endeavour endeavor engage enhance ensure exert expand
     expedite extend facilitate favour fight find focus follow foster fulfil fulfill further give grant guarantee
     heed help improve increase intensify invest involve lay look make mainstream meet minimize mobilize move observe
     optimize overcome pay perform permit prevent prioritize promote protect provide put raise reach realize redouble
     reduce reinforce respect respond safeguard secure sensitize speed spare step stimulate streamline strengthen strive
     support tackle take treat turn undertake uphold upgrade use work achieve accord act adapt adjust advocate bring carry
     mitigate renew resolve solve favor pool redress remedy ease fast-track demonstrate develop implement eliminate
     eradicate exercise integrate enjoy participate incorporate manage recognize recognise acknowledge widen`,
  ],
  [
    5,
    `abandon abide abolish abrogate accede accept adhere adopt agree align allocate amend annul appoint approve assign ban
     cease cancel carry-out clarify close codify collect commission commute compensate complete conclude condemn conduct
     confirm construct convene convert criminalize criminalise decide declare decriminalize decriminalise define delete
     deliver denounce deploy designate desist devise disarm disclose discontinue dismantle disseminate draft draw earmark
     elaborate elect employ enact end enforce enshrine enter entrust establish execute finalize finalise formalize formulate
     free fund halt harmonize harmonise hire hold identify impose include inform initiate institute instruct introduce
     investigate invite issue join launch legislate lift limit lower modify monitor nominate open order organize organise
     outlaw pass permit-visit place prepare present prohibit promulgate prosecute publish punish raise-age ratify rebuild
     receive reform refrain register regulate reinstate reject release remove reopen repeal replace report rescind
     restore restrict resume return revoke sanction schedule separate set sign simplify start stop submit subscribe
     suspend terminate train transfer translate transpose try update vacate visit withdraw withhold denationalize
     de-criminalize re-establish reestablish re-examine begin become conform bring-to-justice accredit exclude exempt
     grant-access respond-to staff table tackle-law teach test undertake-study unify rehabilitate resettle repatriate`,
  ],
];

/** Verbs that say nothing a reviewer could check unless what follows does. */
export const VAGUE_VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `accelerate address advance alleviate assist attach better bolster boost broaden build combat concentrate contribute
   cooperate collaborate coordinate counter deepen devote encourage endeavour endeavor engage enhance ensure exert
   expedite facilitate fight focus foster further guarantee improve increase intensify mainstream minimize mobilize
   overcome pay prevent prioritize promote protect raise realize redouble reduce reinforce respect safeguard sensitize
   spare speed step strengthen strive support tackle take undertake uphold work widen mitigate give make look favour`.split(
    /\s+/u,
  ),
);

/** Verbs that are nouns as well: after "and" they open a demand only with what an object begins with. */
const NOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `access act address aid aim balance ban care change control counter design draft draw effect elect employ end exercise
   face favour fight focus free fund further help hold increase interest issue lift limit look lower make measure monitor
   move need observe open order pass place plan practice present process progress project protest raise reach reform
   register release report request respect return review sanction secure separate set share sign staff start step stop
   study support table test train transfer treat try turn update use visit work further commission compensate finance
   better close complete double appeal call exchange access follow lay order seek pool redress remedy bring`.split(
    /\s+/u,
  ),
);

interface VerbForm {
  readonly verb: string;
  readonly level: ActionCategory;
  readonly isGerund: boolean;
}

const FORMS: ReadonlyMap<string, VerbForm> = /* @__PURE__ */ (() => {
  const forms = new Map<string, VerbForm>();
  for (const [level, list] of VERBS_BY_LEVEL) {
    for (const verb of list.trim().split(/\s+/u)) {
      if (verb.includes("-")) continue;
      forms.set(verb, { verb, level, isGerund: false });
      for (const gerund of gerundsOf(verb)) {
        if (!forms.has(gerund)) forms.set(gerund, { verb, level, isGerund: true });
      }
    }
  }
  return forms;
})();

/** All that the form in "-ing" may be; some are no words, and are never met. */
function gerundsOf(verb: string): string[] {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith("ee")) return [`${verb}ing`];
  if (verb.endsWith("e")) return [`${verb.slice(0, -1)}ing`];
  return [`${verb}ing`, `${verb}${verb.at(-1)}ing`];
}

/** The verb a word is, in its base form or its form in "-ing"; `undefined` if it is none that demands open with. */
export function verbOf(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

/** Whether the verb is a noun as well. */
export function isNounToo(verb: string): boolean {
  return NOUNS.has(verb);
}

const NOT_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "apply supply comply rely multiply imply reply ally family elderly assembly monthly yearly early friendly italy".split(
    " ",
  ),
);
const OTHER_ADVERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "further also again even always still more soon once now then please first second finally as well both".split(
    " ",
  ),
);

/** Whether a word may stand between "to" or "and" and its verb. */
export function isAdverb(word: string): boolean {
  return OTHER_ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word));
}
