import { resolveState } from "../../reference/resolve-state.ts";

const LEAD =
  /^.{0,60}?\bsubmitted (?:jointly )?by\s?:?\s?|^joint submission(?: (?:no\.?\s?)?\d{1,3})?\s?[:,–-]?\s?(?:by\s?:?\s?)?/iu;
/** Words that an organisation's name has and a town's has not. */
const NAME_WORD =
  /\b(?:association|alliance|centre|center|coalition|commission|committee|community|council|federation|forum|foundation|group|initiative|institute|international|league|movement|network|organi[sz]ation|partnership|project|rights|society|union|campaign|platform|action|watch|justice)\b/iu;

/** Cuts at separators outside brackets. */
function cutOutside(text: string, isCut: (rest: string) => number): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const length = isCut(text.slice(i, i + 24));
    if (length === 0) continue;
    pieces.push(text.slice(from, i));
    i += length - 1;
    from = i + 1;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

const isState = (text: string): boolean => {
  const found = resolveState(text.replace(/^the /iu, ""));
  return found.found && found.matched !== "fuzzy";
};

/** Post codes, and towns with their State in brackets: `1209`, `Strasbourg (France)`. */
function isPlace(piece: string): boolean {
  if (isState(piece) || /^\d[\d -]*$/u.test(piece)) return true;
  const inBrackets = /^[\p{L} .-]{2,30}\(([^()]{2,50})\)$/u.exec(piece)?.[1];
  return inBrackets !== undefined && isState(inBrackets) && !NAME_WORD.test(piece);
}

/** A name without the town and State printed after it. */
export function stripPlaces(printed: string): string {
  const [first = printed, ...rest] = cutOutside(printed, (text) => (text.startsWith(",") ? 1 : 0));
  const kept = dropPlaces([first, ...rest]);
  return kept.length === 0 ? printed : kept.join(", ");
}

/** Takes towns and States off a list of names: `A, Geneva, Switzerland, B` is A and B. */
function dropPlaces(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (names.length > 0 && isPlace(piece)) continue;
    const next = pieces[index + 1];
    const isTown =
      names.length > 0 &&
      next !== undefined &&
      isPlace(next) &&
      piece.split(/\s+/u).length <= 3 &&
      !NAME_WORD.test(piece);
    if (!isTown) names.push(piece);
  }
  return names;
}

/** Cuts `… (AB) and C` and `…, Barbados and C`: what stands before the "and" cannot go on. */
function cutAtAnd(piece: string): string[] {
  for (let at = piece.indexOf(" and "); at !== -1; at = piece.indexOf(" and ", at + 5)) {
    const [before, after] = [piece.slice(0, at), piece.slice(at + 5)];
    const isEnd = before.endsWith(")") || /\p{Lu}{2}$/u.test(before.slice(-2)) || isState(before);
    if (isEnd && /^\p{Lu}/u.test(after)) return [before, ...cutAtAnd(after)];
  }
  return [piece];
}

/**
 * Members of a joint submission as printed, without towns and States. Names are told apart by semicolons where there
 * are any, else by commas; an "and" cuts only where a name cannot go on, as many names have one.
 */
export function splitMembers(printed: string): readonly string[] {
  // `Members of X, namely A and B`: the members are A and B.
  const text = printed
    .replace(LEAD, "")
    .replace(/^members of [^:;]{3,120}?,? namely:? /iu, "")
    .trim();
  if (text === "") return [];
  const bySemicolon = cutOutside(text, (rest) => (rest.startsWith(";") ? 1 : 0));
  if (bySemicolon.length > 1) {
    return bySemicolon.flatMap((piece) => {
      const clean = piece.replace(/^and\s/iu, "");
      const [name] = dropPlaces(cutOutside(clean, (rest) => (rest.startsWith(",") ? 1 : 0)));
      return name === undefined ? [] : [name];
    });
  }
  const pieces = cutOutside(text, (rest) => {
    const joint = /^(?:,\s?and the\s|,\s?and\s|\sin partnership with\s|\sand the\s|,)/iu.exec(rest)?.[0];
    return joint?.length ?? 0;
  }).flatMap((piece) => {
    if (isState(piece)) return [piece];
    return cutAtAnd(piece);
  });
  return dropPlaces(
    pieces.map((piece) =>
      piece
        .replace(/^the\s/iu, "")
        .replace(/\s?\.$/u, "")
        .trim(),
    ),
  );
}
