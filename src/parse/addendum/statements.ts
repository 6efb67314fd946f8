import type { ResponseClaim } from "../../model/state-response.ts";
import { findNumberReferences, type NumberReference } from "../number-references.ts";
import { findClaimPhrases } from "../positions/claim-phrases.ts";
import { findPositionPhrases } from "../positions/reply-phrases.ts";
import { type Block, hasOnlyNumbers } from "./blocks.ts";
import { findNamedLeads } from "./leads.ts";
import { type CodeMeaning, findCodedNumbers, findLooseCode } from "./letter-codes.ts";
import { printedRecommendationEnd } from "./printed-recommendation.ts";
import { type ProseStatement, readProse, readScopes } from "./prose.ts";
import { covers, splitReferences } from "./references.ts";
import { readReplyHead } from "./reply-heads.ts";
import { isSeries, type OwnPosition, positionFrom, readRemark } from "./reply-positions.ts";
import { type Category, readCategory, readHeading } from "./sections.ts";
import { splitSentences } from "./sentences.ts";

/** What the document says in one place about numbered recommendations. */
export interface Statement extends ProseStatement {
  /** `list` names numbers in a sentence or under a heading, `head` is a reply under its own number. */
  readonly kind: "list" | "head";
  /** Its words, without number and printed recommendation. */
  readonly text: string;
  readonly page: number;
  /** Number of the paragraph it is in. */
  readonly paragraph?: string;
  /** Heading or opening sentence it stands under. */
  readonly category?: Category;
  /** Lead paragraph that the place names for bare numbers. */
  readonly leadContext?: string;
  readonly recommendationText?: string;
}

/** A paragraph without position on numbered recommendations. */
export interface GeneralParagraph {
  readonly text: string;
  readonly paragraph?: string;
  readonly page: number;
  readonly heading?: string;
  /** Numbers it mentions in passing. */
  readonly mentions: readonly NumberReference[];
}

/** What the walk through a document gathers. */
export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly general: readonly GeneralParagraph[];
}

/** Options of {@link readStatements}. */
export interface StatementContext {
  readonly leads: ReadonlySet<string>;
  readonly codes: ReadonlyMap<string, CodeMeaning>;
  /** Whether a plain number at the start of a paragraph is a recommendation's. */
  readonly hasPlainHeads: boolean;
  /** Text of a recommendation as the report prints it; undefined where it is not known. */
  readonly textOf: (reference: NumberReference) => string | undefined;
}

const NUMBERED = /^(\d{1,3})\.\s*(?=[\p{L}“"(])/u;
/** What no reply to one recommendation looks like. */
const HEADING_SIGN = /recommendation|^(?:[IVX]+|[A-Z])\.\s/iu;
const SECTION_MARK = /^(?:[IVX]+|[A-Z])\.\s/u;
interface OpenReply {
  readonly references: readonly NumberReference[];
  readonly printed: string;
  readonly page: number;
  readonly paragraph: string | undefined;
  readonly category: Category | undefined;
  readonly leadContext: string | undefined;
  texts: string[];
}

/** Reads what an addendum says of numbered recommendations, block after block. */
export function readStatements(blocks: readonly Block[], context: StatementContext): ReadStatements {
  const { leads, codes, hasPlainHeads, textOf } = context;
  const statements: Statement[] = [];
  const general: GeneralParagraph[] = [];
  let section: Category | undefined;
  let opening: Category | undefined;
  let openingBlock: GeneralParagraph | undefined;
  let heading: string | undefined;
  let paragraph: string | undefined;
  let leadContext: string | undefined;
  let open: OpenReply | undefined;

  const category = (): Category | undefined => opening ?? section;
  const place = (): { paragraph?: string; category?: Category; leadContext?: string } => {
    const own = category();
    return {
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(own === undefined ? {} : { category: own }),
      ...(leadContext === undefined ? {} : { leadContext }),
    };
  };
  const dropOpening = (): void => {
    // Words that open a list which never came are a general remark.
    if (openingBlock !== undefined) general.push(openingBlock);
    [opening, openingBlock] = [undefined, undefined];
  };
  const close = (): void => {
    if (open === undefined) return;
    const { references, printed, page, texts } = open;
    const whole = texts.join(" ").trim();
    const [first] = references;
    const end = printedRecommendationEnd(whole, first === undefined ? undefined : textOf(first));
    const recommendationText = whole.slice(0, end).trim();
    const text = whole.slice(end).trim();
    const mentioned = splitReferences(whole, leads);
    const code =
      findLooseCode(text, codes) ?? findLooseCode(/\(([A-Z]{1,3})\)/u.exec(printed)?.[1] ?? "", codes);
    const meaning = code === undefined ? undefined : codes.get(code);
    const claim = findClaimPhrases(text)[0]?.claim;
    const remark = readRemark(first?.remark);
    const spoken = positionFrom(text, findPositionPhrases(text));
    const said =
      spoken.position === undefined && remark !== undefined
        ? { position: remark, label: first?.remark ?? "" }
        : spoken;
    const own = {
      ...(claim === undefined ? {} : { claim }),
      ...(meaning === undefined ? said : positionOf(meaning)),
    };
    statements.push({
      kind: "head",
      references,
      printed,
      text,
      page,
      ...(open.paragraph === undefined ? {} : { paragraph: open.paragraph }),
      ...(open.category === undefined ? {} : { category: open.category }),
      ...(open.leadContext === undefined ? {} : { leadContext: open.leadContext }),
      ...own,
      refersTo: [...mentioned.own, ...mentioned.pointed].filter((other) => !covers(references, other)),
      ...(recommendationText === "" ? {} : { recommendationText }),
    });
    open = undefined;
  };
  const addList = (block: Block, text: string, own: ProseStatement): void => {
    openingBlock = undefined;
    statements.push({ kind: "list", ...own, text, page: block.page, ...place() });
  };
  const addProse = (block: Block, text: string): boolean => {
    const [named, ...others] = findNamedLeads(text);
    if (named !== undefined && others.length === 0) leadContext = named;
    const read = readProse(text, leads);
    const all = read.length > 0 ? read : readScopes(text);
    for (const own of all) addList(block, text, own);
    return all.length > 0;
  };

  for (const block of blocks) {
    const title = readHeading(block);
    const plainHead = hasPlainHeads ? readReplyHead(block.text) : undefined;
    const namesNumbers = title !== undefined && hasOwnNumbers(block, leads);
    // A short line such as `Accepted` under a number is its reply, not a heading.
    const isCell =
      open !== undefined &&
      !block.isLarge &&
      !HEADING_SIGN.test(block.text) &&
      (open.texts.length === 0 || findPositionPhrases(block.text).length > 0);
    if (title !== undefined && !namesNumbers && !isCell) {
      close();
      dropOpening();
      const isNeutral = title.position === undefined;
      if (!isNeutral) section = title;
      else if (section?.style === title.style) section = undefined;
      heading = title.text;
      const mentioned = generalOf(block, block.text, undefined, undefined, leads);
      if (mentioned.mentions.length > 0) general.push(mentioned);
      const [named, ...others] = findNamedLeads(block.text);
      if (named !== undefined && others.length === 0) leadContext = named;
      continue;
    }
    const number = hasPlainHeads ? null : NUMBERED.exec(block.text);
    let text = block.text;
    if (number !== null) {
      close();
      dropOpening();
      paragraph = number[1];
      text = text.slice(number[0].length);
    }
    const coded = findCodedNumbers(text, codes);
    if (coded.length > 1 || (coded.length === 1 && hasOnlyNumbers(text.replace(/[A-Z()]/gu, "")))) {
      close();
      for (const { printed, code } of coded) {
        const meaning = codes.get(code);
        const references = findNumberReferences(printed, { isList: true });
        if (meaning === undefined) continue;
        addList(block, "", {
          references,
          printed: `${printed} ${code}`,
          ...positionOf(meaning),
          refersTo: [],
        });
      }
      continue;
    }
    const head = plainHead ?? readReplyHead(text);
    const isHead =
      head !== undefined &&
      (hasPlainHeads || head.style !== "plain") &&
      (head.style !== "dotted" || leads.has(head.printed.match(/\d{1,3}/u)?.[0] ?? ""));
    if (head !== undefined && isHead && isSeries(head.rest, leads)) {
      close();
      addProse(block, text);
      continue;
    }
    if (head !== undefined && isHead) {
      close();
      openingBlock = undefined;
      open = {
        references: findNumberReferences(head.printed.replace(/^\D+/u, ""), { leads, isList: true }),
        printed: head.printed,
        page: block.page,
        paragraph,
        category: category(),
        leadContext,
        texts: head.rest === "" ? [] : [head.rest],
      };
      continue;
    }
    // One number alone may be that of the page.
    const isBareList =
      hasOnlyNumbers(text) &&
      category()?.position !== undefined &&
      (opening !== undefined || (text.match(/\d+/gu)?.length ?? 0) > 1);
    if (isBareList) {
      close();
      const references = findNumberReferences(text, { leads, isList: true });
      addList(block, "", { references, printed: text, refersTo: [] });
      continue;
    }
    if (open !== undefined && belongsToReply(text, open.references, leads)) {
      open.texts.push(text);
      continue;
    }
    close();
    if (/:\s?$/u.test(text) && splitReferences(text, leads).own.length === 0) {
      const own = readCategory(splitSentences(text).at(-1)?.text ?? text, "opening");
      if (own.position !== undefined) {
        dropOpening();
        opening = own;
        const [named] = findNamedLeads(text);
        if (named !== undefined) leadContext = named;
        openingBlock = generalOf(block, text, paragraph, heading, leads);
        continue;
      }
    }
    if (addProse(block, text)) continue;
    general.push(generalOf(block, text, paragraph, heading, leads));
  }
  close();
  dropOpening();
  return { statements, general };
}

/** What a letter of the key stands for. */
function positionOf({
  position,
  claim,
  label,
}: CodeMeaning): OwnPosition & { readonly claim?: ResponseClaim } {
  return {
    position,
    ...(claim === undefined ? {} : { claim }),
    ...(position === "partially-supported" ? { label } : {}),
  };
}

/**
 * Whether what is set like a heading is a reply or the head of one: it names numbers. One that only points to them is a
 * heading by its layout alone (`B. Replies to recommendations 80.1-80.9`), not by its words (`Accepted. See
 * recommendation 80.1`).
 */
function hasOwnNumbers({ text, isLarge }: Block, leads: ReadonlySet<string>): boolean {
  const { own, pointed } = splitReferences(text, leads);
  if (own.length > 0 || pointed.length === 0) return own.length > 0;
  return readReplyHead(text)?.style === "named" || !(isLarge || SECTION_MARK.test(text));
}

/** Whether a paragraph goes on with the reply above it: it takes no position on other numbers. */
function belongsToReply(
  text: string,
  references: readonly NumberReference[],
  leads: ReadonlySet<string>,
): boolean {
  return splitSentences(text).every((sentence) => {
    const { own } = splitReferences(sentence.text, leads);
    const others = own.filter((other) => !covers(references, other));
    return others.length === 0 || findPositionPhrases(sentence.text).length === 0;
  });
}

function generalOf(
  block: Block,
  text: string,
  paragraph: string | undefined,
  heading: string | undefined,
  leads: ReadonlySet<string>,
): GeneralParagraph {
  const { own, pointed } = splitReferences(text, leads);
  return {
    text,
    page: block.page,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(heading === undefined ? {} : { heading }),
    mentions: [...own, ...pointed],
  };
}
