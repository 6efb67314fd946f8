/** The small words of English, which hold phrases together and are no part of them. */
const SMALL_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `a about above across after against all along already also although always am among amongst an and
   any are as at be because been before being below between both but by can cannot could did do does
   done down due during each either especially etc even ever every few for from had has have having he
   her here hers him his how however i if in inter alia into is it its itself just like may might more
   moreover most much must namely neither nor of off on once only or other others our out over own per
   please shall she should since so some such than that the their them themselves then there thereby
   therefore thereof these they this those through throughout thus to too toward towards under until up
   upon us very via was we were what when where whereby whether which while who whom whose why will
   with within without would yet you your`.split(/\s+/u),
);

/**
 * Words in which every recommendation asks, whatever it asks for: "continue its efforts", "take all necessary measures".
 * They tell something only in a phrase.
 */
const PROCESS_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `concerning further less no not one otherwise ought particular particularly regard regarding regards
   related relating relevant respect respective respectively same several together various well whole
   accordance according addition additional additionally aim aimed aiming appropriate available based
   basis bear bearing case cases context course end ensuing existing follow following framework full
   fully fuller general given giving good great greater including includes include included in-depth
   key latter least line long light means necessary need needed needs new number object objective
   objectives order overall part place placed possibility possible possibly potential process pursuant
   purpose recent regular result results scope serious set so-called special specific specifically
   still sufficient term terms time view way ways wide wider work working accelerate achieve achieved
   achieving act acting action actions activities activity address addressed addressing adopt adopted
   adopting adoption advance allow allowing apply applying approach approaches area areas bring call
   carry complete comply complying concrete conduct consider consideration considering consolidate
   continue continued continues continuing continuously create creating creation deal dealing decisive
   deepen develop developing devote devoting effective effectively effectiveness efficient effort
   efforts endeavor endeavors endeavour endeavours enhance enhanced enhancing ensure ensures ensuring
   establish established establishing establishment examine expand expedite explore extend facilitate
   finalize focus foster give go guarantee guaranteed guaranteeing guarantees implement implementation
   implemented implementing improve improved improvement improvements improving increase increased
   increasing initiative initiatives intensify intensifying introduce introducing keep maintain make
   making measure measures meet move paying pay practical practice practices progress progressive
   progressively promote promoted promoting promotion promptly proper properly provide provided
   provides providing pursue put putting quickly reach realize recommend recommendation recommendations
   recommended redouble reinforce reinforced reinforcing remain remaining renew require required
   resolute seek seeking soon speed spirit step steps strengthen strengthened strengthening strive
   strong stronger sustain sustained swift swiftly take taken takes taking tackle try undertake
   undertaken undertaking urgent urgently use using vigorous concern concerned situation issue issues
   question matter matters aspect aspects level levels government governmental authorities authority
   state states country countries national nationally territory domestic people international
   internationally commitment commitments obligation obligations standard standards norm norms
   instrument instruments provision provisions principle principles universal protect protected
   protecting protection periodic united nations un optional party parties first second previous
   previously year years early immediate immediately date future fight fighting combat combating
   combatting combatted eradicate eradicating eradication eliminate eliminating elimination prevent
   preventing prevention preventive respected respecting ratify ratifying ratification accede acceding
   accession sign signing signature signed enjoy enjoyment exercise important importance priority
   persist persistent increasingly non adequate adequately comprehensive coherent support supporting
   supported form forms secure securing stem stemming elaborate elaborating elaboration enable enables
   enabling person persons peoples embark embarked receive received receiving initiate initiated
   initiating build building field current currently manner problem problems role roles made better
   attention encourage encouraging encouraged remove removing high higher highest different applied
   application places proceed proceeding extending extended attend attending positive positively
   identify identifying involve involving involved reduce reducing reduction account effect effects
   overcome overcoming contribute contributing respond responding ongoing thorough thoroughly subject
   fulfil fulfill fulfilling request requests raise raising raised commit committed rate become
   becoming individual individuals best sector sectors represent impact challenge challenges help
   allocate allocating allocation relate play safeguard safeguarding lead leading fact facts contain
   contained avoid avoiding cause caused prompt clear main core open consistent align alignment
   harmonize harmonizing harmonise formulate design designing stop stopping ending developed avail
   prioritize prioritise emphasis emphasize attach target targeted goal goals regularly stakeholder
   stakeholders respectful engage engaging engagement dialogue constructive constructively cooperate
   cooperation cooperating collaborate collaboration close closely institutional system systems
   completely finalise finalizing conclude council hrc republic commendable welcome appreciate note
   noting thank congratulate lights wish grant granting realisation realization achievements`.split(/\s+/u),
);

/** Whether a word of `splitWords` only holds a phrase together. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Whether a word says nothing of the subject when it stands in no phrase: a word of asking, or a number. */
export function isProcessWord(word: string): boolean {
  return PROCESS_WORDS.has(word) || isNumber(word) || word.length < 2;
}

/** Whether a word is a number or a year. */
export function isNumber(word: string): boolean {
  // Most words begin with a letter: no need to look further.
  return word.charCodeAt(0) < LETTER_A && NUMBER.test(word);
}

const LETTER_A = 97;

const NUMBER = /^\d{1,6}$/u;
