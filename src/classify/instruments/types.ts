import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import type { InstrumentKind } from "../../reference/instruments.ts";
import type { TextSpan } from "../types.ts";

/** What a text asks a State to do with an instrument or a body. */
export type InstrumentActKind =
  | "sign"
  | "ratify"
  | "accede"
  | "become-party"
  | "withdraw-reservation"
  | "accept-procedure"
  | "implement"
  | "report"
  | "cooperate"
  | "invite";

/** An act asked for, with the word that says so. */
export interface InstrumentAct extends TextSpan {
  /** What is asked, whatever the verb. */
  readonly act: InstrumentActKind;
  /** The word in lower case: `"ratifying"`. */
  readonly verb: string;
  /** Whether a "not", "without" or "refrain from" stands before it. */
  readonly negated: boolean;
}

/** A place where a text names an instrument. */
export interface InstrumentMention extends TextSpan {
  /** Code of the reference table: `"ICCPR-OP2"`. */
  readonly instrument: InstrumentCode;
  /** Name of the instrument in the reference table. */
  readonly label: string;
  /** What it is: a core treaty, a protocol, a declaration and so on. */
  readonly kind: InstrumentKind;
  /** The words that name it, as the text has them; several instruments can share them ("both Covenants"). */
  readonly text: string;
  /** Articles named with it, as printed without spaces: `"14"`, `"9(2)"`; in the order of the text. */
  readonly articles: readonly string[];
  /** Acts asked for, in the order of the text; none where it is only mentioned. */
  readonly acts: readonly InstrumentAct[];
  /** Whether the text speaks of reservations to it, to withdraw or to make. */
  readonly reservation: boolean;
}

/** What a body named in a text is. */
export type NamedBodyKind = "treaty-body" | "special-procedure" | "court" | "institution";

/** A place where a text names a body, a court or a mandate: not an instrument, even where both share an acronym. */
export interface BodyMention extends TextSpan {
  /** Code of a treaty body (`"CAT"`) or of a mandate (`"sr-torture"`), or one of ours: `"treaty-bodies"`, `"ICC"`. */
  readonly body: string;
  /** Its name. */
  readonly label: string;
  /** What it is. */
  readonly kind: NamedBodyKind;
  /** The words that name it, as the text has them. */
  readonly text: string;
  /** Acts asked for, in the order of the text; none where it is only mentioned. */
  readonly acts: readonly InstrumentAct[];
}

/** What a text names. */
export interface InstrumentDetection {
  /** Instruments in the order of the text; one that is named twice is there twice. */
  readonly instruments: readonly InstrumentMention[];
  /** Bodies, courts and mandates in the order of the text. */
  readonly bodies: readonly BodyMention[];
}
