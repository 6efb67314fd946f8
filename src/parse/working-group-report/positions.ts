import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import { type LeadReading, readLead } from "./lead-phrases.ts";
import { findNumberReferences } from "./number-references.ts";
import type { NumberedGroup } from "./numbering.ts";
import { joinLines } from "./paragraph-text.ts";

/** A group of the conclusions with what its lead paragraph says. */
export interface ReadGroup extends NumberedGroup {
  readonly text: string;
  readonly reading: LeadReading;
}

/** Position and claim of one recommendation, and the paragraph that gives it. */
export interface GivenPosition {
  readonly position: ResponsePosition;
  readonly claim?: ResponseClaim;
  /** Lead paragraph of the position where it is another than the recommendation's own. */
  readonly givenIn?: string;
}

/** The lead texts of the groups, read. */
export function readGroups(groups: readonly NumberedGroup[]): ReadGroup[] {
  return groups.map((group) => {
    const { text } = joinLines(group.lines);
    return { ...group, text, reading: readLead(text, group.items.length > 0) };
  });
}

const ABOVE =
  /\b(?:above|preceding|these recommendations|those recommendations|all (?:the )?recommendations|the recommendations?)\b/iu;

/** The list before `index` whose own paragraph leaves the position open, or the last list at all. */
function listBefore(groups: readonly ReadGroup[], index: number): ReadGroup | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const group = groups[i] as ReadGroup;
    if (group.reading.role === "list") return group;
  }
  return undefined;
}

function entriesOf(groups: readonly ReadGroup[], index: number): string[] {
  const { text } = groups[index] as ReadGroup;
  const numbers: string[] = [];
  for (const { lead, from, to } of findNumberReferences(text)) {
    const list = lead === undefined ? listBefore(groups, index) : groups.find((group) => group.lead === lead);
    if (list === undefined) continue;
    for (let number = from; number <= to; number++) {
      const entry = `${list.lead}.${number}`;
      if (list.items.some((item) => item.number === entry)) numbers.push(entry);
    }
  }
  return numbers;
}

/**
 * The position of every listed recommendation: from the paragraph above its list, else from a later paragraph that
 * speaks of the list or of single numbers (`The recommendations listed above enjoy the support of …`), else pending.
 */
export function assignPositions(groups: readonly ReadGroup[]): ReadonlyMap<string, GivenPosition> {
  const given = new Map<string, GivenPosition>();
  const open = new Set<string>();
  for (const { reading, items } of groups) {
    if (reading.role !== "list") continue;
    for (const { number } of items) {
      if (reading.isProvisional) open.add(number);
      const { position = "pending", claim } = reading;
      given.set(number, claim === undefined ? { position } : { position, claim });
    }
  }
  for (const [index, { lead, text, reading, items }] of groups.entries()) {
    if (reading.role !== "comment" || items.length > 0 || reading.position === undefined) continue;
    const { position, claim } = reading;
    const named = entriesOf(groups, index);
    const list = listBefore(groups, index);
    const meant =
      named.length > 0 ? named : ABOVE.test(text) ? (list?.items.map(({ number }) => number) ?? []) : [];
    for (const number of meant) {
      const before = given.get(number);
      if (before === undefined) continue;
      const isOpen = open.has(number);
      // A position given above the list stands; what is said later adds a claim to it, or settles what was left open.
      const addsClaim = claim !== undefined && before.claim === undefined && before.position === "supported";
      if (!isOpen && !addsClaim) continue;
      given.set(number, {
        position: isOpen ? position : before.position,
        ...(claim === undefined ? {} : { claim }),
        ...(lead === undefined ? {} : { givenIn: lead }),
      });
      if (named.length > 0) open.delete(number);
    }
  }
  return given;
}
