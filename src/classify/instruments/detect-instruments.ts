import { lazy } from "../../internal/lazy.ts";
import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import { instrumentOf } from "../../reference/instruments.ts";
import { splitWords, type Words } from "../text/words.ts";
import { actsOn, findCues, speaksOfReservations } from "./acts.ts";
import { articlesAt } from "./articles.ts";
import { findBodies } from "./bodies.ts";
import { numberWords } from "./find-names.ts";
import { listNamedBodies, type NamedBody } from "./named-bodies.ts";
import { readProtocol } from "./protocols.ts";
import { type Item, type NameItem, scanItems } from "./scan.ts";
import type { BodyMention, InstrumentActKind, InstrumentDetection, InstrumentMention } from "./types.ts";

const NOTHING: InstrumentDetection = /* @__PURE__ */ Object.freeze({ instruments: [], bodies: [] });

/**
 * The treaties, protocols, declarations and principles that a text in English names, with their articles and the act
 * asked for, and the bodies, courts and mandates it names, kept apart from them.
 *
 * Counts what is named, not what is meant: "international obligations" names nothing. A protocol does not count for its
 * treaty ("the Optional Protocol to CAT" is `OP-CAT` only); "its Optional Protocols" are the protocols of the treaty
 * before. An acronym that treaty and body share is told by the words around it. Instruments are those of
 * `listInstruments`; names are compared word by word, without their small words, so "Convention for the Rights of
 * Children" is found.
 *
 * Never throws on content: a text in another language, with markup or without words gives what is recognized, mostly
 * nothing. Linear in the length of the text; about 250,000 recommendations a second, cutting them into words left out.
 *
 * @param text - One recommendation, or any other text.
 *
 * @example A treaty, its protocol, an article
 * ```ts
 * import { detectInstruments } from "uprkit/classify";
 *
 * const { instruments } = detectInstruments("Ratify the Convention against Torture and its Optional Protocol");
 * instruments.map(({ instrument, acts }) => [instrument, acts[0]?.act]); // => [["CAT", "ratify"], ["OP-CAT", "ratify"]]
 *
 * const [first] = detectInstruments("Withdraw the reservation to article 9 of CEDAW").instruments;
 * first?.articles; // => ["9"]
 * first?.acts[0]?.act; // => "withdraw-reservation"
 * ```
 *
 * @example A body is no treaty
 * ```ts
 * import { detectInstruments } from "uprkit/classify";
 *
 * const { instruments, bodies } = detectInstruments("Follow the recommendations of CEDAW");
 * instruments; // => []
 * bodies[0]?.body; // => "CEDAW"
 * ```
 *
 * @category Classify
 */
export function detectInstruments(text: string): InstrumentDetection {
  return detectInstrumentsIn(splitWords(text));
}

/** As {@link detectInstruments}, of a text that is cut already. */
export function detectInstrumentsIn(words: Words): InstrumentDetection {
  const ids = numberWords(words);
  const items = scanItems(words, ids);
  if (items.length === 0) return NOTHING;
  const found = settle(words, ids, items);
  if (found.length === 0) return NOTHING;
  const cues = findCues(words);
  const instruments: InstrumentMention[] = [];
  const bodies: BodyMention[] = [];
  for (const { start, end, codes, body } of found) {
    const span = { start: words.starts[start] ?? 0, end: words.ends[end - 1] ?? 0 };
    const text = words.text.slice(span.start, span.end);
    const articles = body === undefined ? articlesAt(words, start, end) : [];
    const acts = actsOn(words, cues, start, end, articles.length > 0);
    if (body !== undefined) {
      const asked = acts.filter(({ act }) => ON_BODIES.has(act));
      bodies.push({ body: body.body, label: body.label, kind: body.kind, ...span, text, acts: asked });
      continue;
    }
    const reservation = speaksOfReservations(words, start, end);
    for (const instrument of codes) {
      const { name: label, kind } = instrumentOf(instrument);
      instruments.push({ instrument, label, kind, ...span, text, articles, acts, reservation });
    }
  }
  return { instruments: withAcceptance(instruments, bodies), bodies };
}

/** "Ratify CED and recognize the competence of the Committee on Enforced Disappearances" accepts a procedure of CED. */
function withAcceptance(
  instruments: readonly InstrumentMention[],
  bodies: readonly BodyMention[],
): readonly InstrumentMention[] {
  const accepted = bodies.flatMap(({ body, acts }) =>
    acts.filter(({ act }) => act === "accept-procedure").map((act) => ({ body, act })),
  );
  if (accepted.length === 0) return instruments;
  return instruments.map((mention) => {
    const { monitoringBody } = instrumentOf(mention.instrument);
    const own = accepted.find(({ body }) => body === monitoringBody)?.act;
    const isNew =
      own !== undefined && !mention.acts.some(({ act }) => act === own.act) && !isProtocol(mention);
    return isNew ? { ...mention, acts: [...mention.acts, own] } : mention;
  });
}

function isProtocol({ kind }: InstrumentMention): boolean {
  return kind.endsWith("protocol");
}

/** Acts that one can do with a body; one ratifies a treaty. */
const ON_BODIES: ReadonlySet<InstrumentActKind> = /* @__PURE__ */ new Set<InstrumentActKind>([
  "report",
  "cooperate",
  "invite",
  "implement",
  "accept-procedure",
]);

interface Settled {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly InstrumentCode[];
  readonly body?: NamedBody;
}

/** What the items of a text name once each is read with its neighbors. */
function settle(words: Words, ids: Int32Array, items: readonly Item[]): readonly Settled[] {
  const bodies = findBodies(words, items);
  const used = new Set<Item>();
  const found: Settled[] = [];
  const push = (settled: Settled): void => {
    const last = found[found.length - 1];
    // "the Convention against Torture (CAT)", "… Rights of the Child CRC": one mention.
    if (
      last !== undefined &&
      last.body === undefined &&
      settled.body === undefined &&
      settled.start === last.end &&
      settled.codes.every((code) => last.codes.includes(code))
    ) {
      found[found.length - 1] = { ...last, end: settled.end };
    } else found.push(settled);
  };
  for (const [index, item] of items.entries()) {
    if (used.has(item)) continue;
    if (item.type === "name") {
      push(settleName(words, item, bodies.has(item)));
    } else if (item.type === "protocol") {
      const reading = readProtocol(words, ids, items, index);
      for (const other of reading.used) {
        used.add(other);
        const last = found[found.length - 1];
        if (last !== undefined && other.end === last.end && other.start === last.start) found.pop();
      }
      if (reading.codes.length > 0) push(reading);
    } else {
      const amended = readAmendment(words, items, index, used);
      if (amended !== undefined) push(amended);
    }
  }
  return found;
}

function settleName(words: Words, { start, end, codes, body }: NameItem, isBody: boolean): Settled {
  if (isBody && body !== undefined) {
    const isCommittee =
      body.body === "ICC" && end === start + 1 && words.norms.some((norm) => ACCREDITS.test(norm));
    return { start, end, codes: [], body: isCommittee ? COORDINATING_COMMITTEE() : body };
  }
  // The Court where the text asks to join it: its Statute.
  return { start, end, codes: codes.length === 0 && body?.body === "ICC" ? ["ROME"] : codes };
}

/** Words beside which "ICC" is the committee that accredits national institutions. */
const ACCREDITS = /^(?:accredit\w{0,8}|reaccredit\w{0,8}|coordinating|nhris?|ombudsman|sca)$/u;
const COORDINATING_COMMITTEE = /* @__PURE__ */ lazy(
  () => listNamedBodies().find(({ body }) => body === "GANHRI") as NamedBody,
);

const BEFORE_ROME =
  /^(?:to|of|the|on|adopted|in|at|kampala|2010|crime|crimes|aggression|regarding|concerning|relating|by|conference|review|first|june|and|article|8)$/u;

/** "the amendments to the Rome Statute", "and its amendments adopted in Kampala". */
function readAmendment(
  words: Words,
  items: readonly Item[],
  index: number,
  used: Set<Item>,
): Settled | undefined {
  const item = items[index];
  if (item === undefined) return undefined;
  const next = items[index + 1];
  if (next?.type === "name" && next.codes.includes("ROME")) {
    let at = item.end;
    while (at < next.start && BEFORE_ROME.test(words.norms[at] ?? "")) at++;
    if (at === next.start) {
      used.add(next);
      return { start: item.start, end: next.end, codes: ["KAMPALA-AMD"] };
    }
  }
  const previous = items
    .slice(0, index)
    .some((other) => other.type === "name" && other.codes.includes("ROME"));
  if (!previous) return undefined;
  const near = words.norms.slice(Math.max(0, item.start - 3), item.end + 7);
  const isOf =
    near.includes("kampala") || near.includes("aggression") || words.norms[item.start - 1] === "its";
  return isOf ? { start: item.start, end: item.end, codes: ["KAMPALA-AMD"] } : undefined;
}
