/** The words of a text, with their places in it; what every classifier reads, so that a text is cut once. */
export interface Words {
  /** The text as given. */
  readonly text: string;
  /** Number of words. */
  readonly count: number;
  /** Words in lower case, without diacritics, with straight quotes and without a final `'s`: `"state"` for "State’s". */
  readonly norms: readonly string[];
  /** Where each word starts in {@link Words.text}, in UTF-16 code units. */
  readonly starts: Int32Array;
  /** Where each word ends in {@link Words.text}, exclusive; a final `'s` is inside. */
  readonly ends: Int32Array;
}

/**
 * Cuts a text into words: letters and digits of the Latin script, one apostrophe with letters after it inside.
 *
 * Linear in the length of the text. Letters of other scripts are no words.
 */
export function splitWords(text: string): Words {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) return splitFolded(text);
  }
  return splitAscii(text.toLowerCase(), text);
}

const APOSTROPHE = 39;
const LETTER_S = 115;

/** What a character is to a word: 0 nothing, 1 letter, 2 digit. */
const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(128);
  kinds.fill(1, 97, 123);
  kinds.fill(2, 48, 58);
  return kinds;
})();

function kindAt(text: string, index: number): number {
  return KINDS[text.charCodeAt(index)] ?? 0;
}

/** Places of the words of the text that is being cut; copied when it is done. */
let startScratch: Int32Array = /* @__PURE__ */ new Int32Array(1_024);
let endScratch: Int32Array = /* @__PURE__ */ new Int32Array(1_024);

/** Words that came before, by a hash of their letters: most words come again, and a string that is kept is not made. */
const KNOWN_BITS = 14;
const known: (string | undefined)[] = /* @__PURE__ */ Array.from({ length: 1 << KNOWN_BITS });

/** Cuts `lower`, which is as long as `text` and in ASCII. */
function splitAscii(lower: string, text: string): Words {
  const norms: string[] = [];
  const length = lower.length;
  let index = 0;
  while (index < length) {
    if (kindAt(lower, index) === 0) {
      index++;
      continue;
    }
    const start = index;
    let hash = 0;
    let code = lower.charCodeAt(index);
    while ((KINDS[code] ?? 0) !== 0) {
      hash = Math.imul(hash, 31) + code;
      code = ++index < length ? lower.charCodeAt(index) : 0;
    }
    let end = index;
    if (code === APOSTROPHE && kindAt(lower, index + 1) === 1) {
      index += 2;
      while (index < length && kindAt(lower, index) === 1) index++;
      const possessive = index - end === 2 && lower.charCodeAt(end + 1) === LETTER_S;
      if (!possessive) end = index;
    }
    const word = norms.length;
    if (word === startScratch.length) growScratch();
    startScratch[word] = start;
    endScratch[word] = index;
    norms.push(wordAt(lower, start, end, Math.imul(hash, 0x9e3779b1) >>> (32 - KNOWN_BITS)));
  }
  const count = norms.length;
  return { text, count, norms, starts: startScratch.slice(0, count), ends: endScratch.slice(0, count) };
}

/** The word at a place; the string of an earlier text where it is the same. */
function wordAt(lower: string, start: number, end: number, slot: number): string {
  const before = known[slot];
  if (before !== undefined && before.length === end - start && lower.startsWith(before, start)) return before;
  const word = lower.slice(start, end);
  // A slice of a long text would keep all of it alive.
  if (word.length < MOST_KEPT_LETTERS) known[slot] = word;
  return word;
}

/** Up to this length a slice is a copy. */
const MOST_KEPT_LETTERS = 13;

function growScratch(): void {
  const [starts, ends] = [startScratch, endScratch];
  startScratch = new Int32Array(2 * starts.length);
  startScratch.set(starts);
  endScratch = new Int32Array(2 * ends.length);
  endScratch.set(ends);
}

const MARK = /\p{M}/gu;
const QUOTE = /[\u2018\u2019\u201b\u02bc\u2032`\u00b4]/u;
const SOFT_HYPHEN = "\u00ad";
/** Letters that have no decomposition. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
};

/** Cuts a text with other characters: folds each, remembers where it came from, and cuts what that gives. */
function splitFolded(text: string): Words {
  const origins: number[] = [];
  const folded: string[] = [];
  let place = 0;
  for (const character of text) {
    const plain =
      character.length === 1 && character.charCodeAt(0) < 128 ? character.toLowerCase() : fold(character);
    folded.push(plain);
    for (let index = 0; index < plain.length; index++) origins.push(place);
    place += character.length;
  }
  const words = splitAscii(folded.join(""), text);
  const starts = words.starts.map((start) => origins[start] ?? 0);
  const ends = words.ends.map((end) => afterCharacter(text, origins[end - 1] ?? 0));
  return { ...words, starts, ends };
}

/** The end of the character at `index`, with the marks that belong to it. */
function afterCharacter(text: string, index: number): number {
  let end = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 0x300 || code > 0x36f) break;
    end++;
  }
  return end;
}

/** An ASCII reading of one character; a space where it has none, nothing for a mark. */
function fold(character: string): string {
  if (character === SOFT_HYPHEN) return "";
  if (QUOTE.test(character)) return "'";
  const bare = character.normalize("NFKD").replace(MARK, "").toLowerCase();
  let ascii = "";
  for (const letter of bare) ascii += letter < "\u0080" ? letter : (SPELLED[letter] ?? " ");
  return ascii;
}
