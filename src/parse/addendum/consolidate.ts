import type { SourceReference } from "../../model/source-reference.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { NumberMisprint, NumberReference } from "../number-references.ts";
import type { AddendumReply } from "./addendum.ts";
import type { KnownNumbers } from "./leads.ts";
import { type Answer, type Finding, numbersOf, toReplies } from "./replies.ts";
import type { Statement } from "./statements.ts";

/** More numbers than the longest report has many times over; guards against texts made of ranges. */
const MAX_NUMBERS = 20_000;
/** Longest heading kept as a label, in characters. */
const MAX_LABEL = 160;

/** Whether `own` only says more exactly what `given` says: refused for noted, in part for either. */
function isFiner(own: ResponsePosition, given: ResponsePosition): boolean {
  return own === "partially-supported" || (given === "noted" && own === "not-supported");
}

/** Position of a statement where a heading and its own words may both give one. */
function settle(statement: Statement, report: (finding: Finding) => void): Answer {
  const { position: own, claim, label, category, printed, page } = statement;
  const given = category?.position;
  if (own === undefined || given === undefined || own === given) {
    const position = own ?? given;
    return {
      statement,
      ...(position === undefined ? {} : { position }),
      ...(claim === undefined ? {} : { claim }),
      ...(label === undefined ? {} : { label }),
    };
  }
  const isOwn = isFiner(own, given) || statement.kind === "list";
  if (!isFiner(own, given)) {
    report({
      code: "addendum/position-differs",
      severity: "warning",
      message: `Read the reply to "${printed}" as ${isOwn ? own : given}: heading and words differ, "${given}" above and "${own}" in the text`,
      range: { page },
    });
  }
  return {
    statement,
    position: isOwn ? own : given,
    ...(claim === undefined ? {} : { claim }),
    ...(isOwn && label !== undefined ? { label } : {}),
  };
}

/** Joins what statements say of the same number: one answer for each position that is left. */
function mergeAnswers(answers: readonly Answer[]): Answer[] {
  const merged: Answer[] = [];
  for (const answer of answers) {
    const { position } = answer;
    const at = merged.findIndex(
      (other) =>
        position === undefined ||
        other.position === undefined ||
        other.position === position ||
        (other.statement.kind !== answer.statement.kind &&
          (isFiner(position, other.position) || isFiner(other.position, position))),
    );
    const other = merged[at];
    if (other === undefined) {
      merged.push(answer);
      continue;
    }
    // The reply under the number speaks; the list lends it what it does not say.
    const [speaks, lends] =
      answer.statement.kind === "head" && other.statement.kind !== "head" ? [answer, other] : [other, answer];
    const finer =
      speaks.position !== undefined &&
      lends.position !== undefined &&
      isFiner(lends.position, speaks.position)
        ? lends.position
        : (speaks.position ?? lends.position);
    const claim = speaks.claim ?? lends.claim;
    const label = speaks.label ?? lends.label;
    merged[at] = {
      statement: speaks.statement,
      ...(finer === undefined ? {} : { position: finer }),
      ...(claim === undefined ? {} : { claim }),
      ...(label === undefined ? {} : { label }),
    };
  }
  return merged;
}

/** Whether the document itself sets apart the recommendations that it says are done or under way. */
function sortsByClaim(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ category }) => category?.position === "supported" && category.claim !== undefined,
  );
}

/**
 * One reply for every number and position. Numbers that one place answers alike stay together.
 *
 * Where a document sets apart what it says is done, its headings decide whether there is a claim, and a reply only
 * which of the two; else the reply's own words decide.
 */
export function consolidateStatements(
  statements: readonly Statement[],
  known: KnownNumbers,
  source: SourceReference,
  report: (finding: Finding) => void,
): AddendumReply[] {
  const byNumber = new Map<string, Answer[]>();
  const listed = new Map<string, Set<Statement["kind"]>>();
  const repeated = new Set<string>();
  const isSorted = sortsByClaim(statements);
  let count = 0;
  for (const statement of statements) {
    const answer = settle(statement, report);
    for (const reference of statement.references) reportMisprint(reference, statement, report);
    count += statement.references.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (count > MAX_NUMBERS) {
      report({
        code: "addendum/too-many-numbers",
        severity: "error",
        message: `Cannot read the numbers from "${statement.printed.slice(0, 60)}" on: there are more than ${MAX_NUMBERS}`,
        range: { page: statement.page },
      });
      break;
    }
    for (const number of numbersOf(statement.references, known, statement.leadContext)) {
      const kinds = listed.get(number) ?? new Set();
      if (kinds.has(statement.kind) && !repeated.has(number)) {
        repeated.add(number);
        report({
          code: "addendum/repeated-number",
          severity: "warning",
          message: `Read "${number}" again: the addendum lists it more than once`,
          range: { page: statement.page, paragraph: number },
        });
      }
      listed.set(number, kinds.add(statement.kind));
      const answers = byNumber.get(number);
      if (answers === undefined) byNumber.set(number, [answer]);
      else answers.push(answer);
    }
  }

  const settled = new Map<string, Answer[]>();
  for (const [number, answers] of byNumber) settled.set(number, mergeAnswers(answers));
  for (const [number, answers] of settled) {
    const categoryOf = (byNumber.get(number) ?? []).find(
      ({ statement }) =>
        statement.category?.position === "supported" && statement.category.claim !== undefined,
    )?.statement.category;
    settled.set(
      number,
      answers.map((answer) => settleClaim(answer, categoryOf, isSorted)),
    );
  }
  for (const [number, answers] of settled)
    settled.set(
      number,
      answers.map((answer) => implyPosition(pointElsewhere(answer, settled, known))),
    );
  return toReplies(statements, settled, known, source, report);
}

const MISPRINTS: Record<NumberMisprint, { readonly code: string; readonly what: string }> = {
  "backwards-range": { code: "addendum/backwards-range", what: "its end is before its start" },
  "cut-range": { code: "addendum/cut-range", what: "its end is cut" },
  "joined-range": { code: "addendum/joined-range", what: "its hyphen is missing" },
};

function reportMisprint(
  { misprint, from, to }: NumberReference,
  { page, printed }: Statement,
  report: (finding: Finding) => void,
): void {
  if (misprint === undefined) return;
  const { code, what } = MISPRINTS[misprint];
  report({
    code,
    severity: "warning",
    message: `Read a range in "${printed.slice(0, 60)}" as ${from} to ${to}: ${what}`,
    range: { page },
  });
}

function settleClaim(answer: Answer, category: Statement["category"], isSorted: boolean): Answer {
  const { claim: own, label: ownLabel, ...rest } = answer;
  const claim = isSorted
    ? category === undefined
      ? undefined
      : (own ?? category.claim)
    : (own ?? category?.claim);
  const text = category?.text;
  const label = ownLabel ?? (text === undefined ? undefined : text.slice(0, MAX_LABEL));
  return {
    ...rest,
    ...(claim === undefined || (rest.position === "noted" && isSorted) ? {} : { claim }),
    ...(label === undefined || label === "" ? {} : { label }),
  };
}

/** Says nothing of its own, but sends the reader to another reply. */
const POINTS = /^(?:please )?(?:see|cf\.?|same|refer)\b/iu;

/** `See recommendation 71`: what is said there holds here too, as far as nothing is said here. */
function pointElsewhere(answer: Answer, settled: ReadonlyMap<string, Answer[]>, known: KnownNumbers): Answer {
  const { statement, position, claim } = answer;
  // A heading that says `implemented or in process` leaves open which of the two.
  const isOpen = position === undefined || (claim !== undefined && statement.claim === undefined);
  if (!isOpen || statement.refersTo.length === 0 || !POINTS.test(statement.text)) return answer;
  const others = numbersOf(statement.refersTo, known, statement.leadContext).flatMap(
    (number) => settled.get(number) ?? [],
  );
  const [first] = others;
  if (first?.position === undefined) return answer;
  const isAlike = others.every((other) => other.position === first.position);
  const isClaimAlike =
    isAlike && first.claim !== undefined && others.every((other) => other.claim === first.claim);
  if (position !== undefined) return isClaimAlike ? { ...answer, ...pickClaim(first) } : answer;
  return isAlike
    ? { ...answer, position: first.position, ...(isClaimAlike ? pickClaim(first) : {}) }
    : answer;
}

function pickClaim({ claim }: Answer): Pick<Answer, "claim"> {
  return claim === undefined ? {} : { claim };
}

/** Said to be done, with no other word on acceptance: the State takes it on as its own. */
function implyPosition(answer: Answer): Answer {
  const isImplied = answer.position === undefined && answer.claim === "already-implemented";
  return isImplied ? { ...answer, position: "supported" } : answer;
}
