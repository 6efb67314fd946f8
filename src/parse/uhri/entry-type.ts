import type { UhriRecordType } from "../../model/uhri-record.ts";
import { quote } from "../diagnostic-tally.ts";
import type { EntryContext } from "./entry-context.ts";

/** What is known of an entry beside its type. */
interface EntryFacts {
  readonly isUpr: boolean;
  /** Whether it has a position or a recommending State. */
  readonly isMade: boolean;
  readonly text: string;
}

/**
 * Type of the entry of a context. The index files a State's answer under recommendations where its text says
 * `Response of …`, and now and then puts a number where the type should be: an entry of the UPR with a position or a
 * recommending State is then a recommendation. `undefined` where nothing tells, which a diagnostic says.
 */
export function readEntryType(
  { isUpr, isMade, text }: EntryFacts,
  { list, note, lose }: EntryContext,
): UhriRecordType | undefined {
  const label = list("type")[0] ?? "";
  const printed = typeOf(label);
  if (printed === "recommendation" && /^response of\s/iu.test(text)) return "response";
  if (printed !== undefined) return printed;
  if (!isUpr || !isMade) {
    return lose("type", "uhri/unknown-type", `Cannot tell what an entry is: its type is ${quote(label)}`);
  }
  note(
    "type",
    "uhri/guessed-type",
    `Cannot read the type ${quote(label)}: it was taken for a recommendation`,
    {
      key: label === "" ? "none" : "other",
      hint: "The entry is of the UPR and has a position or a recommending State.",
    },
  );
  return "recommendation";
}

function typeOf(label: string): UhriRecordType | undefined {
  if (/^recommendation/iu.test(label)) return "recommendation";
  if (/^(?:concern|observation)/iu.test(label)) return "concern-observation";
  return /^response/iu.test(label) ? "response" : undefined;
}
