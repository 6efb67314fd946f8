import type { RecordedText } from "../../../src/compare/recorded-text.ts";
import type { StateCode } from "../../../src/model/vocabulary.generated.ts";

/** Recommendations of our own invention: `FRA>KEN8 text`, by a State to a State in a session. */
export function readTexts(
  ...lines: readonly string[]
): readonly (RecordedText & { readonly text: string })[] {
  return lines.map((line) => {
    const [, by, to, session, text = ""] = /^([A-Z]{3})>([A-Z]{3})(\d+) (.*)$/u.exec(line) ?? [];
    return {
      text,
      recommendingState: by as StateCode,
      stateUnderReview: to as StateCode,
      session: Number(session),
    };
  });
}

/** Others that share no words with the rest, so that rarity has something to count. */
export function makeOthers(
  count: number,
  by: StateCode = "JPN",
): readonly (RecordedText & { readonly text: string })[] {
  return Array.from({ length: count }, (_, number) => ({
    text: `Paint house ${number} in colour ${number * 7} beside lake ${number * 13}`,
    recommendingState: by,
    stateUnderReview: "PER" as const,
    session: 8,
  }));
}
