import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import { findNumberReferences } from "../number-references.ts";
import { joinLines } from "../paragraph-text.ts";
import { type LeadReading, readLead } from "../positions/lead-phrases.ts";
import type { NumberedGroup } from "./numbered-group.ts";

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

/** Numbers of the paragraphs that have entries. */
function leadsOf(groups: readonly NumberedGroup[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap(({ lead, items }) => (lead === undefined || items.length === 0 ? [] : [lead])),
  );
}

/** The lead texts of the groups, read. */
export function readGroups(groups: readonly NumberedGroup[]): ReadGroup[] {
  const leads = leadsOf(groups);
  return groups.map((group) => {
    const { text } = joinLines(group.lines);
    return { ...group, text, reading: readLead(text, group.items.length > 0, leads) };
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

const PARAGRAPHS = /\bparagraphs? (\d{1,3}(?:(?:, | and |, and )\d{1,3})*)(?![.\d]| ?\()/giu;

/** The entries that a paragraph names by their numbers, or by those of their whole lists: `paragraphs 84 and 85`. */
function entriesOf(groups: readonly ReadGroup[], index: number, text: string): string[] {
  const numbers: string[] = [];
  const before = listBefore(groups, index);
  for (const { lead, from, to } of findNumberReferences(text)) {
    const list = lead === undefined ? before : groups.find((group) => group.lead === lead);
    for (const { number } of list?.items ?? []) {
      const own = Number(number.slice(number.indexOf(".") + 1));
      if (own >= from && own <= to) numbers.push(number);
    }
  }
  if (numbers.length > 0) return numbers;
  for (const [, leads = ""] of text.matchAll(PARAGRAPHS)) {
    for (const lead of leads.match(/\d+/gu) ?? []) {
      const list = groups.find((group) => group.lead === lead && group.reading.role === "list");
      for (const { number } of list?.items ?? []) numbers.push(number);
    }
  }
  return numbers;
}

/** What one paragraph after the lists says, by sentences where several of them name entries. */
function statementsOf(
  groups: readonly ReadGroup[],
  index: number,
): readonly { readonly text: string; readonly reading: LeadReading; readonly named: readonly string[] }[] {
  const { text, reading } = groups[index] as ReadGroup;
  const sentences = text.split(/(?<=[\p{Ll}\d)]\.)(?<!\bnos\.) (?=\p{Lu})/iu).map((sentence) => ({
    text: sentence,
    reading: readLead(sentence, false, leadsOf(groups)),
    named: entriesOf(groups, index, sentence),
  }));
  const telling = sentences.filter(
    ({ reading: own, named }) => own.position !== undefined && named.length > 0,
  );
  return telling.length > 1 ? telling : [{ text, reading, named: entriesOf(groups, index, text) }];
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
  for (const [index, { lead, reading: whole, items }] of groups.entries()) {
    if (whole.role !== "comment" || items.length > 0 || whole.position === undefined) continue;
    const list = listBefore(groups, index);
    for (const { text, reading, named } of statementsOf(groups, index)) {
      const { position = whole.position, claim } = reading;
      const meant =
        named.length > 0 ? named : ABOVE.test(text) ? (list?.items.map(({ number }) => number) ?? []) : [];
      for (const number of meant) {
        const before = given.get(number);
        if (before === undefined) continue;
        const isOpen = open.has(number);
        // A position given above the list stands; what is said later adds a claim to it, or settles what was open.
        const addsClaim =
          claim !== undefined && before.claim === undefined && before.position === "supported";
        if (!isOpen && !addsClaim) continue;
        given.set(number, {
          position: isOpen ? position : before.position,
          ...(claim === undefined ? {} : { claim }),
          ...(lead === undefined ? {} : { givenIn: lead }),
        });
        if (named.length > 0) open.delete(number);
      }
    }
  }
  return given;
}
