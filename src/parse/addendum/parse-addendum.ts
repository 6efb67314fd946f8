import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { findNumberReferences, type NumberReference } from "../number-references.ts";
import { findPositionPhrases } from "../positions/reply-phrases.ts";
import type { Addendum, GeneralReply } from "./addendum.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import { consolidateStatements } from "./consolidate.ts";
import { isAddendum, readCover } from "./front-matter.ts";
import { findKnownNumbers, type KnownNumbers, resolveReference } from "./leads.ts";
import { type CodeMeaning, findLetterCodes, findLooseCode } from "./letter-codes.ts";
import type { Finding } from "./replies.ts";
import { readReplyHead } from "./reply-heads.ts";
import { readHeading } from "./sections.ts";
import { readStatements, type Statement } from "./statements.ts";
import { findUnreadNumbers } from "./unread-numbers.ts";

/** Options of {@link parseAddendum}. */
export interface ParseAddendumOptions {
  /** Recommendations of the report the addendum answers, if they are at hand: they tell which lead a bare number has. */
  readonly recommendations?: readonly Pick<
    Recommendation,
    "paragraph" | "document" | "recommendingStates" | "text"
  >[];
}

/** More numbers than any report has recommendations. */
const MAX_EXPLICIT = 1_000;
/** A paragraph about several recommendations does not stand under the number of one. */
const SPEAKS_OF_LISTS =
  /\b(?:all|remaining|following|other|\d{1,3}) (?:(?:of|the|these|its|other|remaining|\d{1,3}) ){0,3}recommendations\b/iu;
/** So much of the paragraphs with a number must take a position for the numbers to be those of recommendations. */
const HEAD_SHARE = 0.5;

/**
 * Whether plain numbers at the start of paragraphs are those of recommendations (`12. X accepts the recommendation`)
 * or of the paragraphs: the document names recommendations in no other way, and most of its paragraphs answer one.
 */
function hasPlainHeads(
  blocks: readonly Block[],
  leads: ReadonlySet<string>,
  codes: ReadonlyMap<string, CodeMeaning>,
): boolean {
  const explicit = new Set<string>();
  const plain = new Set<string>();
  let [candidates, answers] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    const head = readReplyHead(block.text);
    const isPlain = head?.style === "plain" && readHeading(block) === undefined;
    for (const { lead, from, to } of findNumberReferences(isPlain ? head.rest : block.text, { leads })) {
      // So many that the paragraphs cannot be more.
      if (explicit.size > MAX_EXPLICIT) return false;
      for (let number = from; number <= to; number++) explicit.add(`${lead ?? ""}.${number}`);
    }
    if (!isPlain || head.printed === "") continue;
    candidates += 1;
    for (const { from, to } of findNumberReferences(head.printed, { isList: true }))
      for (let number = from; number <= to; number++) plain.add(String(number));
    const text = head.rest === "" ? (blocks[index + 1]?.text ?? "") : head.rest;
    if (SPEAKS_OF_LISTS.test(text)) continue;
    if (findPositionPhrases(text).length > 0 || findLooseCode(text, codes) !== undefined) answers += 1;
  }
  return candidates > 1 && plain.size > explicit.size && answers >= HEAD_SHARE * candidates;
}

function paragraphsUnder(lead: string, known: KnownNumbers): string[] {
  return [...known.paragraphs].filter((paragraph) => paragraph.startsWith(`${lead}.`));
}

/** Puts the numbers a sentence about all recommendations stands for in its place, where they are known. */
function expandScopes(
  statements: readonly Statement[],
  known: KnownNumbers,
  report: (finding: Finding) => void,
): Statement[] {
  if (statements.every(({ scope }) => scope === undefined)) return [...statements];
  const named = new Set(
    statements.flatMap(({ references, leadContext, scope }) => [
      ...references.flatMap((reference) => resolveReference(reference, known, leadContext)),
      ...(scope === undefined || scope === "rest" ? [] : paragraphsUnder(scope, known)),
    ]),
  );
  return statements.flatMap((statement) => {
    const { scope, printed, page } = statement;
    if (scope === undefined) return [statement];
    const meant =
      scope === "rest"
        ? [...known.paragraphs].filter((paragraph) => !named.has(paragraph))
        : paragraphsUnder(scope, known);
    if (meant.length === 0) {
      report({
        code: "addendum/unlisted-numbers",
        severity: "warning",
        message: `Cannot tell which recommendations "${printed}" are: the addendum gives no numbers`,
        range: { page },
        hint: "Give the recommendations of the report as an option.",
      });
      return [];
    }
    const references = meant.map((paragraph): NumberReference => {
      const [lead, number = lead] = paragraph.split(".");
      return {
        lead: paragraph.includes(".") ? lead : undefined,
        from: Number(number),
        to: Number(number),
        start: 0,
        end: 0,
      };
    });
    return [{ ...statement, references }];
  });
}

/**
 * Reads an addendum, "Views on conclusions and/or recommendations, voluntary commitments and replies presented by the
 * State under review": whether the State accepted each recommendation, and whether it said that it was done already.
 *
 * A reply counts for the numbers it stands under or names; ranges are expanded. A position comes from the reply's own
 * words, else from the list that names its number or the heading above. What is accepted in part or in principle is
 * `partially-supported`, with the State's words as `label` (UPR Info counts both as noted); a decision put off is
 * `noted`. Pledges are not read. Content never throws: what cannot be read is a diagnostic. Time grows with the
 * length of the text.
 *
 * @param source - Text of the addendum, from `readPdfText` or `textFromString`.
 * @param options - Recommendations of the report, to tell the lead paragraph of bare numbers.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no addendum to a Working Group report.
 *
 * @example Two lists of a made-up addendum
 * ```ts
 * import { parseAddendum, textFromString } from "uprkit/read";
 *
 * const { replies } = parseAddendum(
 *   textFromString(`A/HRC/99/7/Add.1
 * Views on conclusions and/or recommendations, voluntary commitments
 * and replies presented by the State under review
 *
 * 1. The Government accepts recommendations 80.1, 80.3-5 and 80.7.
 *
 * 2. The Government takes note of recommendations 80.2 and 80.6.`),
 * );
 * replies.map(({ paragraphs, response }) => `${response.position}: ${paragraphs.join(" ")}`); // => ["supported: 80.1 80.3 80.4 80.5 80.7", "noted: 80.2 80.6"]
 * ```
 *
 * @category Parse
 */
export function parseAddendum(source: SourceText, options: ParseAddendumOptions = {}): Addendum {
  const { recommendations = [] } = options;
  if (!isAddendum(source)) {
    throw new UprError(
      "WRONG_DOCUMENT_KIND",
      `Cannot read "${source.name}": it is no addendum to a report of the Working Group, expected the replies of the State under review`,
    );
  }
  const diagnostics: Diagnostic[] = [];
  const report = (finding: Finding): void => {
    diagnostics.push({ ...finding, source: source.name });
  };
  const { document, bodyStart } = readCover(source);
  if (document.symbol === undefined)
    report({
      code: "addendum/no-symbol",
      severity: "warning",
      message: "Cannot find the symbol of the addendum: its cover does not print it",
    });
  if (document.stateUnderReview === undefined)
    report({
      code: "addendum/no-state-under-review",
      severity: "warning",
      message: "Cannot find the State under review: the cover does not name it",
    });
  if (document.language !== "en")
    report({
      code: "addendum/other-language",
      severity: "error",
      message: `Cannot read the replies: they are in the language "${document.language}", expected English`,
      hint: "Most addenda are issued in English as well.",
    });

  const blocks = splitBlocks(source.lines, bodyStart);
  const texts = blocks.map(({ text }) => text);
  // Notes at the end may say which list the numbers are from.
  const whole = source.lines.map(({ text }) => text).join(" ");
  const known = findKnownNumbers([...texts, whole], recommendations);
  const codes = findLetterCodes(texts);
  const textByParagraph = new Map(recommendations.map(({ paragraph, text }) => [paragraph, text]));
  const read = readStatements(blocks, {
    leads: known.leads,
    codes,
    hasPlainHeads: hasPlainHeads(blocks, known.leads, codes),
    textOf: (reference) => textByParagraph.get(resolveReference(reference, known)[0] ?? ""),
  });
  const statements = expandScopes(read.statements, known, report);
  const { symbol, file } = document;
  const replies = consolidateStatements(
    statements,
    known,
    { ...(symbol === undefined ? {} : { document: symbol }), file },
    report,
  );
  const told = new Set(replies.flatMap(({ paragraphs, refersTo }) => [...paragraphs, ...refersTo]));
  for (const { mentions, page, paragraph } of read.general) {
    const numbers = mentions.flatMap((reference) => resolveReference(reference, known));
    if (numbers.length === 0) continue;
    for (const number of numbers) told.add(number);
    report({
      code: "addendum/cross-reference",
      severity: "info",
      message: `Left "${numbers.join(", ")}" in a general paragraph: it mentions them without answering them`,
      range: { page, ...(paragraph === undefined ? {} : { paragraph }) },
    });
  }
  for (const finding of findUnreadNumbers(blocks, known.leads, told)) report(finding);
  if (replies.length === 0)
    report({
      code: "addendum/no-replies",
      severity: "error",
      message: "Cannot find any reply to a numbered recommendation: none is named",
    });
  const generalReplies = read.general.map(({ mentions: _, ...general }): GeneralReply => general);
  return { kind: "addendum", document, replies, generalReplies, diagnostics };
}
