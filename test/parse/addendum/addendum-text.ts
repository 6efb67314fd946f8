import { type SourceText, textFromString } from "../../../src/documents/source-text.ts";
import { type ParseAddendumOptions, parseAddendum } from "../../../src/parse/addendum/parse-addendum.ts";

/** An addendum of Fiji with this text behind its cover. */
export function addendumText(text: string): SourceText {
  const cover = `A/HRC/50/7/Add.1
Universal Periodic Review
Fiji
Addendum
Views on conclusions and/or recommendations, voluntary commitments
and replies presented by the State under review`;
  return textFromString(`${cover}\n\n${text}\n`, { name: "addendum.txt" });
}

/** Position, and claim where there is one, of each number of such an addendum. */
export function answersOf(text: string, options: ParseAddendumOptions = {}): Record<string, string> {
  return Object.fromEntries(
    parseAddendum(addendumText(text), options).replies.flatMap(
      ({ paragraphs, response: { position, claim } }) =>
        paragraphs.map((number) => [number, claim === undefined ? position : `${position} ${claim}`]),
    ),
  );
}
