/** How a lead paragraph begins; recommendations begin with what the State should do. */
const LEAD_START =
  /^(?:the|these|those|all|both|other|some|following)? ?(?:the )?(?:following|above|other|remaining|recommendations?|conclusions?|responses?|replies|position)\b|^(?:in the course of|during) (?:the|its)|^at the request of|^(?:with (?:regard|respect) to|regarding|concerning|as for|as regards|in (?:respect|relation) (?:of|to)|out of)\b|^recommendations?\b/iu;
/** What a lead paragraph says, in words a recommendation does not use. */
const LEAD_WORDS =
  /\bfollowing recommendations\b|\benjoy(?:s|ed)? (?:the|its|their)(?: \w+)? support\b|\bdo(?:es)? not support\b|\bdid not (?:enjoy|receive|have|support|accept)\b|\bwill be (?:further |carefully )?(?:examined|considered|studied) by\b|\brecommendations? (?:nos?\.|listed|formulated|made during|noted (?:in|by)|contained in|above|below|in para|\d{1,3}\b)|\bthe (?:other|above|following) recommendations\b|\bfollowing comments?\b|\bconclusions and ?\/? ?or recommendations\b|\b(?:rejects?|accepts?|supports?) (?:the )?(?:following )?recommendations?\b|\bit was recommended\b|\brecommendations? (?:were|was|have been|has been) (?:made|examined|put forward)/iu;
/** A State or several in brackets at the end: a recommendation. */
const STATES_AT_END = /\(\p{Lu}[^()]{2,200}\)\s?[;.]?$/u;

export const BOILERPLATE =
  /^(?:all |the |any |these )*(?:conclusions and ?\/? ?or recommendations|conclusions|recommendations) (?:and ?\/? ?or recommendations )?(?:contained|set out|reflected|included) in (?:the|this)/iu;

/** Whether the opening of a numbered paragraph reads as a lead paragraph rather than as a recommendation. */
export function readsAsLead(opening: string): boolean {
  if (BOILERPLATE.test(opening)) return true;
  return LEAD_WORDS.test(opening) && (LEAD_START.test(opening) || !STATES_AT_END.test(opening));
}

/** Whether a line without number begins a lead paragraph. */
export function beginsLead(opening: string): boolean {
  return LEAD_START.test(opening) && LEAD_WORDS.test(opening);
}
