import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { Finding, FindingTreatment } from "../../model/finding.ts";
import { indexPassages } from "./index-passages.ts";
import { judgeStatement } from "./judge-statement.ts";
import { listPassages, type ParagraphDocument } from "./list-passages.ts";

/** What is looked for: a finding, or as much of one as is known. */
export interface StatementToFind extends Partial<Pick<Finding, "document" | "crimes">> {
  /** Id it is cited by; absent where it has none. */
  readonly id?: string;
  /** What was found, in English. */
  readonly text: string;
}

/**
 * What a document makes of a statement: `present` (says it), `weakened` (says a part of it, hedges it, or names its source
 * and not what was found), `absent`.
 */
export type OmissionResult = "present" | "weakened" | "absent";

/** Why a statement counts as weakened. */
export type WeakeningReason = "in-part" | "without-grave-words" | "hedged" | "source-only";

/** The passage that comes nearest to a statement. */
export interface NearestPassage {
  /** Number of the paragraph, as cited; absent where it has none. */
  readonly paragraph?: string;
  /** Page the paragraph starts on, from 1; absent where there are no pages. */
  readonly page?: number;
  /** The sentence or two. */
  readonly text: string;
  /** Where they stand in the paragraph. */
  readonly span: readonly [start: number, end: number];
}

/** What became of one statement. */
export interface StatementOmission {
  /** As given; absent where it has none. */
  readonly id?: string;
  /** Its words, as given. */
  readonly statement: string;
  /** Place of the statement in its list, from 1. */
  readonly index: number;
  /** `undefined` where there is no basis: the statement or the document is empty or in another language. */
  readonly result: OmissionResult | undefined;
  /** The same in the words of the model's `FindingMention`; `undefined` where {@link StatementOmission.result} is. */
  readonly treatment: FindingTreatment | undefined;
  /** Why it counts as weakened; empty otherwise. */
  readonly reasons: readonly WeakeningReason[];
  /** Share of what the statement says that the nearest passage says too, weighted by rarity, 0 to 1. */
  readonly covered: number;
  /** The evidence; absent where no passage has anything in common with it. */
  readonly nearest?: NearestPassage;
  /** Words of the statement that the nearest passage does not have, in its order; for an absent one those of all it says. */
  readonly missing: readonly string[];
  /** Words of the nearest passage that hedge, and that the statement does not have. */
  readonly hedges: readonly string[];
}

/** Figures of {@link Omissions}. */
export interface OmissionSummary {
  /** Statements with a basis. */
  readonly statements: number;
  /** Statements that the document has. */
  readonly present: number;
  /** Statements that it has in weaker words. */
  readonly weakened: number;
  /** Statements that it does not have. */
  readonly absent: number;
  /** `present / statements`; `undefined` where there is no basis. */
  readonly presentRate: number | undefined;
}

/** What a document leaves out of a list of statements. */
export interface Omissions {
  /** One entry for each statement, in the order given. */
  readonly statements: readonly StatementOmission[];
  /** How many statements are there, weakened, and absent. */
  readonly summary: OmissionSummary;
}

/** Options of {@link findOmissions}. */
export interface FindOmissionsOptions {
  /**
   * Least share of a statement that a passage in other words says for it to be present, 0 to 1; default 0.5. One that has
   * its very wording must say up to 0.25 more: what is cut from a text shows by what is left of it.
   */
  readonly present?: number;
  /**
   * Least share for it to be weakened and not absent, 0 to 1; default 0.5. Half the share of its wording that stands there
   * counts toward it.
   */
  readonly weakened?: number;
}

const DEFAULT_PRESENT = 0.5;
const DEFAULT_WEAKENED = 0.5;

/**
 * Which statements, such as findings of UN mechanisms, a document such as a compilation says, weakens or leaves out.
 *
 * For each statement the passage of one or two sentences that says most of it is looked for: by stems, concepts,
 * instruments and everyday words, weighted by how rare they are in the document. *Present* needs most of it and every
 * grave word ("crimes against humanity"); *weakened* is a part of it, without the grave words, with hedges ("alleged",
 * "efforts"), or a passage that cites the statement's document and not what it found. Words are compared, not what is
 * true: read the passage before you say that something was left out. `docs/uptake.md` has what was measured.
 *
 * English only. Every statement is compared with every passage that shares a word with it: a few ms a statement.
 *
 * @param statements - Texts, or findings of the model with their `summary` as `text`.
 * @param document - What `readDocument` gives of a document of a review, a text, or what `readPdfText` gives.
 * @throws `UprError` with code `INVALID_ARGUMENT` for shares that are none, or a statement without text.
 *
 * @example
 * ```ts
 * import { findOmissions } from "uprkit/compare";
 *
 * const { statements } = findOmissions(
 *   ["The detentions may constitute crimes against humanity.", "Girls are kept from school in the north."],
 *   "1. The Office spoke of detentions in the region.\n\n2. In the north, girls were kept from school.\n",
 * );
 * statements.map(({ result }) => result); // => ["weakened", "present"]
 * statements[0]?.reasons.includes("without-grave-words"); // => true
 * statements[1]?.nearest?.paragraph; // => "2"
 * ```
 *
 * @category Compare
 */
export function findOmissions(
  statements: readonly (string | StatementToFind)[],
  document: string | SourceText | ParagraphDocument,
  options: FindOmissionsOptions = {},
): Omissions {
  const { present = DEFAULT_PRESENT, weakened = DEFAULT_WEAKENED } = options;
  if (!(weakened > 0 && weakened <= 1 && present > 0 && present <= 1)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find omissions with shares of ${weakened} and ${present}: expected both above 0 and up to 1`,
    );
  }
  const search = indexPassages(listPassages(document));
  const results = statements.map((given, place) =>
    judgeStatement(toStatement(given, place), place, search, present, weakened),
  );
  return { statements: results, summary: summarize(results) };
}

function toStatement(given: string | StatementToFind, place: number): StatementToFind {
  if (typeof given === "string") return { text: given };
  if (typeof given?.text === "string") return given;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot look for statement ${place}: it is ${given === null ? "null" : typeof given}, expected a string or an object with a "text"`,
  );
}

function summarize(statements: readonly StatementOmission[]): OmissionSummary {
  const count = (wanted: OmissionResult): number =>
    statements.filter(({ result }) => result === wanted).length;
  const present = count("present");
  const weakened = count("weakened");
  const absent = count("absent");
  const total = present + weakened + absent;
  return {
    statements: total,
    present,
    weakened,
    absent,
    presentRate: total === 0 ? undefined : present / total,
  };
}
