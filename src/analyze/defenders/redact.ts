import { isPartialDate } from "../../internal/is-partial-date.ts";
import type { Defender, DefenderEvent } from "../../model/defender.ts";
import { excludeUnverified, excludeUnverifiedFacts } from "../../model/exclude-unverified.ts";
import type { Reprisal } from "../../model/reprisal.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { WgadOpinion } from "../../model/wgad-opinion.ts";
import type { DefenderRegister } from "./register.ts";

/**
 * How much is taken out, each level with what the one before takes out: `partner`: unverified facts, notes and
 * summaries, witnesses, names and rows of files, addresses and numbers in any text; `public`: names in the person's own script,
 * other spellings, day of birth, places; `anonymous`: names, ids, opinions, offences, sources, who documented, the
 * review, and of each date all but the year.
 */
export const REDACTION_LEVELS = ["partner", "public", "anonymous"] as const;
/** One of {@link REDACTION_LEVELS}. */
export type RedactionLevel = (typeof REDACTION_LEVELS)[number];

/** How {@link redact} works. */
export interface RedactOptions {
  /** How much is taken out: see {@link REDACTION_LEVELS}. */
  readonly level: RedactionLevel;
  /**
   * Pseudonyms by the id of the defender, for `anonymous`: ids in lower case with hyphens, kept where the register is.
   * Who has none is `"person-1"`, `"person-2"` and so on, in the order of the register.
   */
  readonly pseudonyms?: ReadonlyMap<string, string>;
}

const MARK = "[redacted]";

/** Numbers by which a person is reached, and other long ones. */
const NUMBER = /\+?\d[\d ().-]{6,18}\d/gu;

/** A text without e-mail addresses and names of accounts: words with an `@`. */
function dropAddresses(text: string): string {
  return text
    .split(" ")
    .map((word) => (word.includes("@") ? MARK : word))
    .join(" ");
}

/** Takes what must not be shared out of the texts that stay. */
type Scrub = (text: string) => string;

function createScrub(stripped: Iterable<string>): Scrub {
  const texts = [...new Set(stripped)].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
  return (text) => {
    const clean = dropAddresses(text).replace(NUMBER, (number) => (isPartialDate(number) ? number : MARK));
    return texts.reduce((rest, secret) => rest.replaceAll(secret, MARK), clean);
  };
}

function redactSource(source: SourceReference, level: RedactionLevel, scrub: Scrub): SourceReference {
  const { document, citation, paragraph, confidence } = source;
  const known = confidence === undefined ? {} : { confidence };
  if (level === "anonymous") return known;
  return {
    ...(document === undefined ? {} : { document }),
    ...(citation === undefined ? {} : { citation: scrub(citation) }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...known,
  };
}

function redactEvent(event: DefenderEvent, level: RedactionLevel, scrub: Scrub): DefenderEvent {
  const { kind, date, until, isRepeated, sentence, charge, place, review, source, otherAccounts } = event;
  const isAnonymous = level === "anonymous";
  const coarse = (day: string): string => (isAnonymous ? day.slice(0, 4) : day);
  const accounts = isAnonymous ? undefined : otherAccounts;
  return {
    kind,
    date: coarse(date),
    ...(until === undefined ? {} : { until: coarse(until) }),
    ...(isRepeated === undefined ? {} : { isRepeated }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(charge === undefined || isAnonymous ? {} : { charge: scrub(charge) }),
    ...(place === undefined || level !== "partner" ? {} : { place: scrub(place) }),
    ...(review === undefined || isAnonymous ? {} : { review }),
    source: redactSource(source, level, scrub),
    ...(accounts === undefined
      ? {}
      : {
          otherAccounts: accounts.map((account) => ({
            date: account.date,
            ...(account.charge === undefined ? {} : { charge: scrub(account.charge) }),
            source: redactSource(account.source, level, scrub),
          })),
        }),
  };
}

/** Strings of a register that a level takes out, so that they are found in the texts that stay. */
function* listSecrets(register: DefenderRegister, level: RedactionLevel): Generator<string> {
  for (const { name, nativeName, aliases = [], born, events } of register.defenders) {
    if (level === "partner") continue;
    if (nativeName !== undefined) yield nativeName;
    if (born !== undefined && born.length === 10) yield born;
    yield* aliases.filter((alias) => alias !== name);
    for (const { place } of events) if (place !== undefined) yield place;
  }
}

function redactDefender(defender: Defender, level: RedactionLevel, scrub: Scrub, alias: string): Defender {
  const { id, name, nativeName, aliases, state, born, events, opinions, namedIn, source } = defender;
  const isAnonymous = level === "anonymous";
  const isPartner = level === "partner";
  return {
    id: isAnonymous ? alias : id,
    name: isAnonymous ? alias : name,
    ...(nativeName === undefined || !isPartner ? {} : { nativeName }),
    ...(aliases === undefined || !isPartner ? {} : { aliases }),
    state,
    ...(born === undefined || !isPartner ? {} : { born }),
    events: events.map((event) => redactEvent(event, level, scrub)),
    opinions: isAnonymous ? [] : opinions,
    ...(namedIn === undefined || isAnonymous
      ? {}
      : { namedIn: namedIn.map((each) => redactSource(each, level, scrub)) }),
    source: redactSource(source, level, scrub),
  };
}

function redactReprisal(
  reprisal: Reprisal,
  level: RedactionLevel,
  scrub: Scrub,
  aliases: ReadonlyMap<string, string>,
  index: number,
): Reprisal {
  const { id, kind, state, date, defenders, review, submissions, documentedBy, source } = reprisal;
  if (level === "anonymous") {
    return {
      id: `${state}/reprisal-${index + 1}`,
      kind,
      state,
      date: date.slice(0, 4),
      defenders: defenders.flatMap((defender) => aliases.get(defender) ?? []),
      source: redactSource(source, level, scrub),
    };
  }
  // Who documents as a person is a witness.
  const actors = (documentedBy ?? []).filter(({ kind: actor }) => actor !== "person");
  return {
    id,
    kind,
    state,
    date,
    defenders,
    ...(review === undefined ? {} : { review }),
    ...(submissions === undefined ? {} : { submissions }),
    ...(actors.length === 0 ? {} : { documentedBy: actors }),
    source: redactSource(source, level, scrub),
  };
}

function redactOpinion(opinion: WgadOpinion, level: RedactionLevel, scrub: Scrub): WgadOpinion {
  return { ...opinion, source: redactSource(opinion.source, level, scrub) };
}

/**
 * A register without what must not be shared, by level: see {@link REDACTION_LEVELS}.
 *
 * What is taken out is also looked for in the texts that stay (citations, offences, places) and replaced there by
 * `[redacted]`. The result is a register like any other, with the diagnostics left out, as their messages quote. This
 * lowers a risk and does not end it: a case that is known is recognized by State, year and sentence alone, and
 * `anonymous` is for counting, not for telling a story. O(size of the register). Does not change its input.
 *
 * @example Counted, not named
 * ```ts
 * import { createDefenderRegister, redact } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const { defenders } = loadChinaCase();
 * const shared = redact(createDefenderRegister(defenders.slice(0, 1)), { level: "anonymous" });
 * shared.defenders.map(({ id, events }) => [id, events.at(-1)?.date]); // => [["person-1", "2024"]]
 * ```
 *
 * @category Analyze
 */
export function redact(register: DefenderRegister, options: RedactOptions): DefenderRegister {
  const { level, pseudonyms } = options;
  const opinions = excludeUnverified(register.opinions);
  const known = excludeUnverifiedFacts(register.defenders, register.opinions.length > 0 ? { opinions } : {});
  const scrub = createScrub(listSecrets(register, level));
  const aliases = new Map(
    register.defenders.map(({ id }, i) => [id, pseudonyms?.get(id) ?? `person-${i + 1}`]),
  );
  const reprisals = excludeUnverified(register.reprisals);
  return {
    defenders: known.map((defender) =>
      redactDefender(defender, level, scrub, aliases.get(defender.id) ?? defender.id),
    ),
    opinions: level === "anonymous" ? [] : opinions.map((opinion) => redactOpinion(opinion, level, scrub)),
    reprisals: reprisals.map((each, i) => redactReprisal(each, level, scrub, aliases, i)),
    diagnostics: [],
  };
}
