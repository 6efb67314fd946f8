import type { Words } from "../text/words.ts";
import { isListed } from "./neighbors.ts";
import type { Item, NameItem } from "./scan.ts";

/** What a body says or does: "the recommendations of CAT", "CEDAW's report", "the CRC Committee". */
const OUTPUT =
  /^(?:recommend(?:ations?|ed|ing|s)|observations?|observed|conclusions?|concluding|concerns?|concerned|comments?|commented|requests?|requested|suggest(?:ions?|ed|s)|views?|decisions?|jurisprudence|opinions?|findings?|judge?ments?|rulings?|verdicts?|call(?:s|ed)?|queries|questions?|express(?:ed|ing)?|raised|urged|made|issued|formulated|identified|noted|advised|advice|proposed|proposals?|highlighted|addressed|voiced|encouraged|indicated|outlined|underlined|examined|reviewed|conducted|criticism|criticized)$/u;
const BELONGING =
  /^(?:competence|jurisdiction|members?|experts?|sessions?|mandate|chair|secretariat|visits?|membership|presentation|examination|consideration|meetings?|dialogue)$/u;
const AFTER_ACRONYM =
  /^(?:committees?|experts?|general|recommendations?|observations?|concluding|concerns?|jurisprudence|secretariat|members?|sessions?|review|rapporteurs?|suggestions?|conclusions?|decisions?|judge?ments?|rulings?|investigations?|prosecutor|office|accreditation|accredited|subcommittee)$/u;
const AFTER_POSSESSIVE =
  /^(?:competence|jurisdiction|recommendations?|recommended|observations?|reports?|call|comments?|requests?|concerns?|views?|conclusions?|findings?|jurisprudence|suggestions?|inquiry|consideration|list|dialogue|questions?|decisions?|concluding|final|latest|previous|work|general|mandate|arrest|warrants?|judge?ments?|authority|opinions?)$/u;
const SENT =
  /^(?:reports?|reporting|reported|submi(?:t|ts|tted|tting|ssions?)|responses?|respond(?:ing)?|repl(?:y|ies)|communications?|complaints?|information|addressed|present(?:ing|ation|ed)?|answers?|invitations?|back|access)$/u;
const TALKING =
  /^(?:cooperat(?:e|es|ing|ion)|co|operation|dialogue|collaborat(?:e|ing|ion)|engage(?:ment)?|engaging|work(?:ing)?|interact(?:ion|ing)?|consultations?|communication|contacts?|discussions?)$/u;
const RATIFYING =
  /^(?:ratif\w{1,8}|acced\w{1,4}|accession|adher\w{1,5}|adhesion|sign|signing|signature|join|joining|party|parties|member|membership|participate)$/u;
const COLLECTIVE = /^(?:bodies|body|committees?|mechanisms?|procedures?|courts?|rapporteurs?)$/u;
const EXEMPLIFYING = /^(?:as|including|namely|particularly|particular|especially|notably|like|in|such)$/u;
const PASSED_OVER = /^(?:the|un|united|nations|international|also|both|its|relevant|two)$/u;
/** Articles and verbs that only a treaty has. */
const TREATY_WORDS =
  /^(?:articles?|art|provisions?|principles?|obligations?|reservations?|ratif\w{1,8}|acced\w{1,4}|accession|implementation|implementing|compliance|accordance|conformity|line|comply|comply(?:ing)?|under|protocols?|incorporat\w{1,4}|standards?)$/u;

/** What a treaty does: "required by CAT". */
const ENACTED =
  /^(?:required|provided|established|guaranteed|defined|prescribed|stipulated|imposed|protected|mandated|recogni[sz]ed|enshrined|obliged|obligated|covered|envisaged|ratified|prohibited|needed|created|granted|afforded|assumed|regulated|governed|acknowledged|undertaken)$/u;

const FAR = 60;

/** Items that name bodies and not the instruments of the same acronym. */
export function findBodies(words: Words, items: readonly Item[]): ReadonlySet<Item> {
  const bodies = new Set<Item>();
  for (const [index, item] of items.entries()) {
    if (item.type !== "name" || item.body === undefined) continue;
    if (item.codes.length === 0 && item.body.body !== "ICC") bodies.add(item);
    else if (isBody(words, items, index, item, bodies)) bodies.add(item);
  }
  return bodies;
}

function isBody(
  words: Words,
  items: readonly Item[],
  index: number,
  item: NameItem,
  known: ReadonlySet<Item>,
): boolean {
  const isCourt = item.body?.body === "ICC";
  const next = words.norms[item.end] ?? "";
  const endChar = words.text.charCodeAt((words.ends[item.end - 1] ?? 1) - 1);
  const isPossessive =
    endChar === 115 && /['’]s$/u.test(words.text.slice(words.starts[item.end - 1], words.ends[item.end - 1]));
  const gap = words.text.slice(words.ends[item.end - 1], words.starts[item.end]);
  if (gap.length <= 1 && gap !== "." && AFTER_ACRONYM.test(next)) return true;
  if (/^reports?$/u.test(next) && within(words, item.start, 8, OUTPUT)) return true;
  if (sharesOutput(words, items, index, item)) return true;
  if (isPossessive && (AFTER_POSSESSIVE.test(next) || AFTER_POSSESSIVE.test(words.norms[item.end + 1] ?? "")))
    return true;
  const verdict = governor(words, items, index, item);
  if (isCourt) return verdict !== "treaty";
  if (verdict !== undefined) return verdict === "body";
  // A list is of one sort: an acronym beside a Committee is a committee.
  const before = items[index - 1];
  if (before !== undefined && isListed(words, before.end, item.start)) {
    if (known.has(before)) return true;
    if (before.type === "name") return false;
  }
  const after = items[index + 1];
  return (
    after?.type === "name" &&
    after.codes.length === 0 &&
    after.body?.kind === "treaty-body" &&
    isListed(words, item.end, after.start)
  );
}

/** "CERD and CEDAW recommendations": what stands after the last is of all. */
function sharesOutput(words: Words, items: readonly Item[], index: number, item: NameItem): boolean {
  let last = item;
  for (let at = index + 1; at < index + 5; at++) {
    const next = items[at];
    if (next?.type !== "name" || next.body === undefined || !isListed(words, last.end, next.start)) break;
    last = next;
  }
  return (
    last !== item &&
    /^(?:committees|recommendations|observations|general|concluding)$/u.test(words.norms[last.end] ?? "")
  );
}

/** What the words before an acronym, or before the list it is in, make of it. */
function governor(
  words: Words,
  items: readonly Item[],
  index: number,
  item: NameItem,
): "body" | "treaty" | undefined {
  let { start } = item;
  let unshared = false;
  for (let at = index - 1; at >= 0 && at > index - FAR; at--) {
    const before = items[at];
    if (before === undefined || !isListed(words, before.end, start) || before.end === start) {
      if (before === undefined || before.end !== start) break;
    }
    if (before.type === "name" && before.codes.length === 0 && before.body?.kind === "treaty-body")
      return "body";
    if (before.type === "name" && before.body === undefined) {
      unshared = true;
    }
    start = before.start;
  }
  if (unshared) return "treaty";
  let at = start - 1;
  while (at >= 0 && PASSED_OVER.test(words.norms[at] ?? "")) at--;
  const word = words.norms[at] ?? "";
  const before = words.norms[at - 1] ?? "";
  if (word === "committee" || before === "committee") return "body";
  if (EXEMPLIFYING.test(word)) return exemplified(words, at);
  if (RATIFYING.test(word)) return "treaty";
  if (word === "by" || word === "from") {
    if (within(words, at, 4, OUTPUT)) return "body";
    const verb = before === "out" ? (words.norms[at - 2] ?? "") : before;
    return word === "by" && verb.endsWith("ed") && !ENACTED.test(verb) ? "body" : undefined;
  }
  if (word === "of" || word === "on") {
    if (RATIFYING.test(before)) return "treaty";
    if (word === "of" && (OUTPUT.test(before) || BELONGING.test(before))) return "body";
    if (word === "of" && COLLECTIVE.test(before)) return "body";
    return undefined;
  }
  if (word === "to") {
    if (within(words, at, 3, RATIFYING)) return "treaty";
    return within(words, at, 7, SENT) && !within(words, at, 7, TREATY_WORDS) ? "body" : undefined;
  }
  if (word === "with") {
    return within(words, at, 4, TALKING) && !within(words, at, 3, TREATY_WORDS) ? "body" : undefined;
  }
  if (word === "before") return "body";
  if (OUTPUT.test(word) && word !== "made") return undefined;
  return RATIFYING.test(before) ? "treaty" : undefined;
}

/** "treaty bodies, in particular CAT": what the examples are examples of. */
function exemplified(words: Words, from: number): "body" | "treaty" | undefined {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    const word = words.norms[at] ?? "";
    if (COLLECTIVE.test(word)) return "body";
    if (!EXEMPLIFYING.test(word)) break;
  }
  return within(words, from, 7, RATIFYING) ? "treaty" : undefined;
}

function within(words: Words, at: number, distance: number, pattern: RegExp): boolean {
  for (let back = at - 1; back >= 0 && back >= at - distance; back--) {
    if (pattern.test(words.norms[back] ?? "")) return true;
  }
  return false;
}
