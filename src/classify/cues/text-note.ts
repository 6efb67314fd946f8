import type { Words } from "../text/words.ts";
import type { TextNote } from "../types.ts";
import { verbOf } from "./verbs.ts";

/** Words that every English sentence of some length has, and those that recommendations have instead. */
const ENGLISH: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `the of and to in for its on with all by that at from an a is are be it this their against into any not which as or
   these other through also more within should can further rights human ratify ensure take measures adopt implement
   strengthen consider efforts convention accede continue awareness draft special procedures women children laws law death penalty protocol treaty`.split(
    /\s+/u,
  ),
);
/** Small words and openings of recommendations in other languages of Latin script; none of them is frequent in English. */
const FOREIGN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `le la les des du et une est pour dans sur qui aux que avec ses leur cette ces el los las del y para se su lo una por
   como sus der die das und den dem von zu im mit ein eine auf ist nicht zur os dos da em com uma na nos ao pela pelo il
   gli della dei delle che het een van voor och att det som de
   ratifier ratificar ratifizieren ratificare adopter adoptar adotar garantir garantizar assurer asegurar continuer
   continuar seguir poursuivre prendre tomar adottare abolir abolire eliminar renforcer fortalecer reforzar promouvoir
   promover mettre veiller proteger envisager considerar convencion droits derechos`.split(/\s+/u),
);
/** Words by which the language of a text is told without small words. */
const FEW_WORDS = 8;
const ENGLISH_SHARE = 0.12;
/** Words that a recommendation hardly ever has. */
const MOST_WORDS = 250;
/** Characters that are looked at: what comes later changes nothing. */
const MOST_CHARACTERS = 4_000;

/**
 * Why a label of the text is not to be relied on; `undefined` for a text that is as a recommendation should be. Looks
 * at the beginning only of a text that is long.
 */
export function noteOf(words: Words): TextNote | undefined {
  const { count } = words;
  const head = words.text.slice(0, MOST_CHARACTERS);
  if (!/\p{L}/u.test(head)) return "empty";
  if (count === 0) return "language";
  if (!isEnglish(words, head)) return "language";
  if (/<\/?[a-z][^<>]{0,200}>/iu.test(head)) return "markup";
  if (countItems(words) > 1 || countLines(words) > 1) return "several";
  return count > MOST_WORDS ? "long" : undefined;
}

/** Whether a text in Latin letters reads as English; one of few words does unless it has words of another language. */
function isEnglish({ norms, count }: Words, head: string): boolean {
  if (/[^\p{ASCII}\p{Script=Common}\p{Script=Latin}\p{M}]/u.test(head) && isOtherScript(head)) return false;
  const looked = Math.min(count, MOST_WORDS);
  let english = 0;
  let foreign = 0;
  for (let at = 0; at < looked; at++) {
    const norm = norms[at] ?? "";
    if (ENGLISH.has(norm)) english++;
    else if (FOREIGN.has(norm)) foreign++;
  }
  if (looked >= FEW_WORDS && english < looked * ENGLISH_SHARE && (english === 0 || foreign > 0)) return false;
  return foreign <= english;
}

/** Whether more letters are of another script than of ours. */
function isOtherScript(head: string): boolean {
  const other = head.match(/[^\p{ASCII}\p{Script=Common}\p{Script=Latin}\p{M}]/gu)?.length ?? 0;
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return other > latin;
}

/** Numbers such as "134.12" or "2." that open a line. */
function countItems({ text, norms, starts, count }: Words): number {
  let items = 0;
  for (let at = 0; at < Math.min(count, MOST_WORDS); at++) {
    const norm = norms[at] ?? "";
    const start = starts[at] ?? 0;
    if (norm.length > 4 || !Number.isInteger(Number(norm))) continue;
    const after = text[start + norm.length];
    if (after !== "." && after !== ")") continue;
    const gap = text.slice(Math.max(0, start - 3), start);
    if (start === 0 || gap.includes("\n") || gap.trimEnd().endsWith(";")) items++;
  }
  return items;
}

/** Lines that open with a verb that asks. */
function countLines({ text, norms, starts, ends, count }: Words): number {
  if (!text.includes("\n")) return 0;
  let lines = 0;
  for (let at = 0; at < Math.min(count, MOST_WORDS); at++) {
    const gap = text.slice(at === 0 ? 0 : ends[at - 1], starts[at]);
    if ((at === 0 || gap.includes("\n")) && verbOf(norms[at] ?? "")?.isGerund === false) lines++;
  }
  return lines;
}
