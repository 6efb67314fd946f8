import type { Diagnostic } from "../../diagnostics.ts";
import { citeSource } from "../../model/cite-source.ts";
import { isDateBefore } from "../../model/date-order.ts";
import type { Defender, DefenderEvent, EventAccount, Sentence } from "../../model/defender.ts";
import { diagnose } from "../../model/validate/diagnose.ts";
import { canAgree, isNear } from "./contradictions.ts";

/** Records, one for each id, with what was found while joining them. */
export interface MergedDefenders {
  readonly defenders: readonly Defender[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins records that have one id; the first comes first. */
export function mergeDefenders(defenders: readonly Defender[]): MergedDefenders {
  const byId = new Map<string, Defender>();
  const diagnostics: Diagnostic[] = [];
  for (const defender of defenders) {
    const known = byId.get(defender.id);
    if (known === undefined) {
      byId.set(defender.id, defender);
      continue;
    }
    if (JSON.stringify(known) === JSON.stringify(defender)) continue;
    byId.set(defender.id, mergeDefender(known, defender, diagnostics));
  }
  return { defenders: [...byId.values()], diagnostics };
}

function tellSentence({ kind, months }: Sentence): string {
  return months === undefined ? kind : `${kind} of ${months} months`;
}

/** What two records of one person have that only one answer fits. */
const FACTS = ["nativeName", "born", "state"] as const;

function mergeDefender(first: Defender, second: Defender, diagnostics: Diagnostic[]): Defender {
  const both = `${citeSource(first.source)} and ${citeSource(second.source)}`;
  diagnostics.push(
    diagnose(second, {
      code: "defenders/two-records",
      severity: "warning",
      message: `Cannot keep two records of "${first.id}", by ${both}: they were joined`,
    }),
  );
  for (const fact of FACTS) {
    const [one, other] = [first[fact], second[fact]];
    if (one === undefined || other === undefined || one === other) continue;
    diagnostics.push(
      diagnose(second, {
        code: "defenders/contradicting-facts",
        severity: "warning",
        message: `Cannot tell "${fact}" of "${first.id}": it is ${JSON.stringify(one)} by ${citeSource(first.source)}, which was taken, and ${JSON.stringify(other)} by ${citeSource(second.source)}`,
      }),
    );
  }
  const aliases = [...new Set([...(first.aliases ?? []), second.name, ...(second.aliases ?? [])])].filter(
    (alias) => alias !== first.name,
  );
  const namedIn = dedupe([...(first.namedIn ?? []), second.source, ...(second.namedIn ?? [])]);
  const nativeName = first.nativeName ?? second.nativeName;
  const born = first.born ?? second.born;
  return {
    id: first.id,
    name: first.name,
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(aliases.length === 0 ? {} : { aliases }),
    state: first.state,
    ...(born === undefined ? {} : { born }),
    events: mergeEvents(first, second, diagnostics),
    opinions: [...new Set([...first.opinions, ...second.opinions])],
    namedIn,
    source: first.source,
  };
}

function dedupe<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** Whether two records of an event may be two accounts of one. */
function isSame(a: DefenderEvent, b: DefenderEvent): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === "died" || canAgree(a.date, b.date) || isNear(a.date, b.date);
}

function mergeEvents(first: Defender, second: Defender, diagnostics: Diagnostic[]): readonly DefenderEvent[] {
  const events = [...first.events];
  const taken = new Set<number>();
  for (const event of second.events) {
    // The nearest by precision: an equal date before one that merely allows for it.
    const candidates = first.events.flatMap((known, i) => (!taken.has(i) && isSame(known, event) ? [i] : []));
    const match = candidates.find((i) => first.events[i]?.date === event.date) ?? candidates[0];
    const known = match === undefined ? undefined : first.events[match];
    if (match !== undefined && known !== undefined) {
      taken.add(match);
      events[events.indexOf(known)] = mergeEvent(known, event, first.id, diagnostics);
      continue;
    }
    const place = events.findIndex(({ date }) => isDateBefore(event.date, date));
    events.splice(place === -1 ? events.length : place, 0, event);
  }
  return events;
}

/** One event out of two accounts: the one with the exacter day leads, the other is kept beside it. */
function mergeEvent(
  known: DefenderEvent,
  added: DefenderEvent,
  id: string,
  diagnostics: Diagnostic[],
): DefenderEvent {
  if (JSON.stringify(known) === JSON.stringify(added)) return known;
  const [lead, other] = added.date.length > known.date.length ? [added, known] : [known, added];
  const sentence = known.sentence ?? added.sentence;
  const isSentenceOther =
    known.sentence !== undefined &&
    added.sentence !== undefined &&
    tellSentence(known.sentence) !== tellSentence(added.sentence);
  if (isSentenceOther && known.sentence !== undefined && added.sentence !== undefined) {
    diagnostics.push(
      diagnose(
        { id, source: added.source },
        {
          code: "defenders/contradicting-sentences",
          severity: "warning",
          message: `Cannot tell the sentence of "${id}" on ${known.date}: it is "${tellSentence(known.sentence)}" by ${citeSource(known.source)}, which was taken, and "${tellSentence(added.sentence)}" by ${citeSource(added.source)}`,
        },
      ),
    );
  }
  const notes = [
    other.note,
    isSentenceOther && added.sentence !== undefined && other === added
      ? `Sentence given: ${tellSentence(added.sentence)}.`
      : undefined,
  ].filter((note) => note !== undefined);
  const account: EventAccount = {
    date: other.date,
    ...(other.charge === undefined ? {} : { charge: other.charge }),
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
    source: other.source,
  };
  const { otherAccounts: _own, ...rest } = lead;
  const accounts = dedupe([...(known.otherAccounts ?? []), account, ...(added.otherAccounts ?? [])]);
  // What the other account alone has goes along; what both have is the lead's.
  return {
    ...(other.until === undefined ? {} : { until: other.until }),
    ...(other.place === undefined ? {} : { place: other.place }),
    ...(other.review === undefined ? {} : { review: other.review }),
    ...rest,
    ...(sentence === undefined ? {} : { sentence }),
    otherAccounts: accounts,
  };
}
