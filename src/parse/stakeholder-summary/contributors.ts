import type { SourceLine } from "../../documents/source-text.ts";
import type { Actor, ActorKind } from "../../model/actor.ts";
import type { SubmissionKind } from "../../model/submission.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { joinLines } from "../paragraph-text.ts";
import { splitMembers, stripPlaces } from "./joint-members.ts";

/** A submission as the list of contributors prints it. */
export interface Contributor {
  /** Whether it is by one stakeholder, by several together, or only cited by others. */
  readonly kind: SubmissionKind;
  /** Code in the notes, such as `"JS1"`; absent where none could be told from the name. */
  readonly code?: string;
  /** What follows the code, as printed. */
  readonly printed: string;
  /** Who sent it, in the order printed. */
  readonly submitters: readonly Actor[];
  /** Code of the submission it is attached to; absent where it stands for itself. */
  readonly attachedTo?: string;
  /** Heading of the list it stands under, as printed, such as `"Civil society"`; absent where there is none. */
  readonly section?: string;
  /** Page it is listed on, from 1. */
  readonly page: number;
}

const SECTION =
  /^(?:civil society(?: organi[sz]ations?)?|(?:individual|joint) submissions?|non-governmental organi[sz]ations?|national human rights institutions?|regional (?:intergovernmental )?organi[sz]ations?(?:\(s\))?|(?:inter-?governmental|academic) (?:organi[sz]ations?|institutions?)(?:\(s\))?|attachments?|other stakeholders?)\s?[:.]?$/iu;
const ATTACHMENTS = /^attachments?\s?:?$/iu;
/** Sentence before the list: full texts, asterisks. */
const INTRODUCTION =
  /\b(?:stakeholders? listed below|original submissions|asterisks? denotes?|consultative status)\b/iu;
/** A code at the start of an entry: `AI`, `CoE-GRETA`, `(CoE-CM: Resolution)`, `PTPR/JS4`. */
const CODE = /^(?:\(([^()]{2,60})\)|([\p{L}\d][\p{L}\d./&+’'-]{0,24}))\s?[–-]?\s+(?=\S)/u;
const JOINT = /^(?:joint submission|.{0,40}joint submission\s?\d|submitted (?:jointly )?by)/iu;
const ENDS_ENTRY = /[;.]\s?\**\s?(?:\(?\d?\)?)$|\)\s?\*{1,2}[;.]?$/u;

function actorKind(section: string | undefined, name: string): ActorKind {
  if (/national human rights institution/iu.test(section ?? "")) return "national-institution";
  if (/regional|inter-?governmental/iu.test(section ?? "")) return "regional-body";
  if (
    /\b(?:ombuds(?:man|person|woman|men)|national human rights (?:commission|institution|council)|defensor[ií]a)\b/iu.test(
      name,
    )
  ) {
    return "national-institution";
  }
  return "organisation";
}

interface Entry {
  readonly lines: SourceLine[];
  readonly section?: string;
  /** Under "Attachments:". */
  readonly isAttached: boolean;
}

/** Whether a text begins like a code: capitals or figures beyond its first letter, or brackets. */
function looksCoded(text: string): boolean {
  const match = CODE.exec(text);
  return match !== null && (match[1] !== undefined || /[\p{Lu}\d].*[\p{Lu}\d]/u.test(match[2] ?? ""));
}

/** Whether a line begins an entry: by its place where that is known, else by the end of the entry before. */
function beginsEntry(line: SourceLine, last: SourceLine, column: number | undefined): boolean {
  if (column === undefined || line.size === 0) return ENDS_ENTRY.test(last.text);
  if (/^\([^()]{2,60}\)\s/u.test(line.text)) return true;
  return line.left < column + 8 && (looksCoded(line.text) || /[;.,)*]$/u.test(last.text));
}

/** Divides the lines of the list into entries under their headings. */
function readEntries(lines: readonly SourceLine[]): readonly Entry[] {
  const entries: Entry[] = [];
  let section: string | undefined;
  let isAttached = false;
  let column: number | undefined;
  let last: SourceLine | undefined;
  // What stands before the first heading is the introduction.
  const first = lines.findIndex(({ text }) => SECTION.test(text));
  for (const line of lines.slice(Math.max(0, first))) {
    if (SECTION.test(line.text)) {
      isAttached = ATTACHMENTS.test(line.text);
      const name = line.text.replace(/\s?[:.]$/u, "");
      // "Individual submissions" stands under "Civil society", and says nothing of who they are.
      if (!isAttached && !/submissions?$/iu.test(name)) section = name;
      last = undefined;
      continue;
    }
    const open = entries.at(-1);
    if (column === undefined && line.size > 0) column = line.left;
    if (open === undefined || last === undefined || beginsEntry(line, last, column)) {
      entries.push({ lines: [line], isAttached, ...(section === undefined ? {} : { section }) });
    } else open.lines.push(line);
    last = line;
  }
  return entries;
}

/** Codes that notes cite at their start: `AI, p. 4`, `ADF International, para. 11`. */
export function listCitedCodes(notes: readonly string[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const note of notes) {
    const cited = /^([^,;]{1,60}?),?\s(?:p\.?|pp\.?|paras?\.?|pages?)\s?\d/iu.exec(note)?.[1];
    if (cited !== undefined && !/^(?:ibid|see|for)\b/iu.test(cited)) codes.add(cited);
  }
  return codes;
}

function readCode(
  text: string,
  cited: ReadonlySet<string>,
): { readonly code?: string; readonly rest: string } {
  let known: string | undefined;
  for (const code of cited) {
    const isPrefix = text.startsWith(`${code} `) || text.startsWith(`(${code}) `);
    if (isPrefix && code.length > (known?.length ?? 0)) known = code;
  }
  if (known !== undefined) {
    const length = text.startsWith("(") ? known.length + 3 : known.length + 1;
    return { code: known, rest: text.slice(length).replace(/^[–-]\s/u, "") };
  }
  const match = CODE.exec(text);
  const code = match?.[1] ?? match?.[2];
  // A code has capitals or figures beyond its first letter; `Annual` is a word.
  return code !== undefined && looksCoded(text)
    ? { code, rest: text.slice(match?.[0].length ?? 0) }
    : { rest: text };
}

/**
 * Reads the list of contributors of a summary, the note that begins "The stakeholders listed below": submissions with
 * their codes, members of joint ones, and documents attached to them.
 */
export function readContributors(
  lines: readonly SourceLine[],
  cited: ReadonlySet<string>,
  state: StateCode | undefined,
): readonly Contributor[] {
  const contributors: Contributor[] = [];
  let main: string | undefined;
  for (const { lines: own, section, isAttached } of readEntries(lines)) {
    const text = joinLines(own)
      .text.replace(/\s?\*{1,2}(?=[;.]?$)/u, "")
      .replace(/\s?[;.]\s?\**$/u, "")
      .trim();
    if (text === "" || INTRODUCTION.test(text)) continue;
    const { code, rest } = readCode(text, cited);
    const isPart =
      main !== undefined &&
      code !== undefined &&
      (code.startsWith(`${main}-`) || code.startsWith(`${main} `));
    const isInBrackets = text.startsWith("(");
    // Documents attached to a submission carry no code, or one of the body within it.
    const attached = isPart || isInBrackets || (isAttached && (code === undefined || rest === text));
    const isJoint =
      JOINT.test(rest) ||
      /\(joint submission\)/iu.test(rest) ||
      (code !== undefined && /(?:^|\/)JS\s?\d/u.test(code));
    const kind: SubmissionKind = attached ? "cited" : isJoint ? "joint" : "individual";
    const whole = rest.replace(/\s?\(joint submission\)/iu, "").trim();
    const name = attached ? whole : stripPlaces(whole);
    const actor = actorKind(section, name);
    const single: Actor = {
      kind: actor,
      name: name === "" ? text : name,
      ...(actor === "national-institution" && state !== undefined ? { state } : {}),
    };
    const members = isJoint && JOINT.test(rest) ? splitMembers(rest) : [];
    const page = own[0]?.page ?? 1;
    contributors.push({
      kind,
      ...(code === undefined ? {} : { code }),
      printed: rest,
      submitters:
        members.length > 0
          ? members.map((member) => ({ kind: "organisation", name: member }))
          : [isJoint ? { kind: "coalition", name: single.name ?? text } : single],
      ...(attached && main !== undefined ? { attachedTo: main } : {}),
      ...(section === undefined ? {} : { section }),
      page,
    });
    if (!attached) main = code;
  }
  return contributors;
}
