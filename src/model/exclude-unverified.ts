import type { Defender, DefenderEvent } from "./defender.ts";
import type { SourceReference } from "./source-reference.ts";

function isVerified({ source }: { readonly source: SourceReference }): boolean {
  return source.confidence !== "unverified";
}

/** An event as its verified sources tell it; `undefined` where it has none. */
function verifyEvent(event: DefenderEvent): DefenderEvent | undefined {
  const { otherAccounts, ...told } = event;
  const [first, ...others] = (otherAccounts ?? []).filter(isVerified);
  if (isVerified(event)) {
    return first === undefined ? told : { ...told, otherAccounts: [first, ...others] };
  }
  // The kind is what both speak of, such as a detention; its day is as exact as the verified source has it.
  if (first === undefined) return undefined;
  const { until: _until, place: _place, charge: _charge, note: _note, ...kept } = told;
  return { ...kept, ...first, ...(others.length === 0 ? {} : { otherAccounts: others }) };
}

/**
 * The defenders with what is known by a source only: what is marked `unverified` is left out, fact by fact.
 *
 * A record whose own source is unverified goes as a whole. An event whose day is unverified while a verified source
 * names its month keeps the month: record the source as one of its `otherAccounts`, and it takes the event over,
 * without the place, the end and the offence only the unverified one gave, and with its sentence. An event no
 * verified account tells is left out, and status and days are computed as if it had not happened: see
 * the guide on defenders for when to ask for all. Opinions are left out where `opinions` says that they are
 * unverified or does not hold them. O(events). Does not change its input.
 *
 * @param defenders - Any records of the model.
 * @param options - `opinions`: those that remain; where left out, the ids of opinions are kept as they are.
 *
 * @example The month is known, the day is hearsay
 * ```ts
 * import { excludeUnverifiedFacts } from "uprkit";
 *
 * const [person] = excludeUnverifiedFacts([
 *   {
 *     id: "ana-example",
 *     name: "Ana Example",
 *     state: "KEN",
 *     opinions: [],
 *     source: { citation: "invented" },
 *     events: [
 *       {
 *         kind: "detained",
 *         date: "2020-02-15",
 *         source: { citation: "hearsay", confidence: "unverified" },
 *         otherAccounts: [{ date: "2020-02", source: { citation: "a newspaper", confidence: "sourced" } }],
 *       },
 *     ],
 *   },
 * ]);
 * person?.events[0]?.date; // => "2020-02"
 * ```
 *
 * @category Model
 */
export function excludeUnverifiedFacts(
  defenders: readonly Defender[],
  options: { readonly opinions?: readonly { readonly id: string }[] } = {},
): readonly Defender[] {
  const known = options.opinions && new Set(options.opinions.map(({ id }) => id));
  return excludeUnverified(defenders).map((defender) => {
    const { namedIn, ...rest } = defender;
    const named = namedIn?.filter((source) => isVerified({ source }));
    return {
      ...rest,
      events: defender.events.flatMap((event) => verifyEvent(event) ?? []),
      opinions: defender.opinions.filter((id) => known?.has(id) ?? true),
      ...(named === undefined ? {} : { namedIn: named }),
    };
  });
}

/**
 * The records whose source is not marked `unverified`. O(n). Does not change its input.
 *
 * @example One of two
 * ```ts
 * import { excludeUnverified } from "uprkit";
 *
 * excludeUnverified([
 *   { id: "a", source: { confidence: "sourced" } },
 *   { id: "b", source: { confidence: "unverified" } },
 * ]).map(({ id }) => id); // => ["a"]
 * ```
 *
 * @category Model
 */
export function excludeUnverified<Item extends { readonly source: SourceReference }>(
  records: readonly Item[],
): readonly Item[] {
  return records.filter(isVerified);
}
