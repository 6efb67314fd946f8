/** Names of U+00A0 to U+00FF in HTML, in the order of their code points. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** What Windows-1252 has at 0x80 to 0x9F: references to these numbers mean its characters, as in browsers. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Named entities that HTML forms and word processors leave in text. Upper and lower case differ: `Eacute`, `eacute`. */
const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  ...LATIN_1.split(" ").map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ["amp", "&"],
  ["apos", "'"],
  ["bdquo", "„"],
  ["bull", "•"],
  ["circ", "ˆ"],
  ["dagger", "†"],
  ["emsp", "\u2003"],
  ["ensp", "\u2002"],
  ["euro", "€"],
  ["gt", ">"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["lrm", "\u200e"],
  ["lsaquo", "‹"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["permil", "‰"],
  ["prime", "′"],
  ["Prime", "″"],
  ["quot", '"'],
  ["rdquo", "”"],
  ["rlm", "\u200f"],
  ["rsaquo", "›"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["Scaron", "Š"],
  ["scaron", "š"],
  ["thinsp", "\u2009"],
  ["tilde", "˜"],
  ["trade", "™"],
  ["Yuml", "Ÿ"],
  ["zwj", "\u200d"],
  ["zwnj", "\u200c"],
]);

/** Text with its HTML entities decoded once; what is no entity stays as it stands. O(n). */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,6}));/giu, (entity, decimal, hex, name) => {
    if (name !== undefined) {
      return ENTITIES.get(String(name)) ?? ENTITIES.get(String(name).toLowerCase()) ?? entity;
    }
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    if (point >= 0x80 && point <= 0x9f) return WINDOWS_1252[point - 0x80] ?? entity;
    // Surrogates, zero and what lies beyond Unicode are no characters: left as they stand.
    const isCharacter = point > 0 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff);
    return isCharacter ? String.fromCodePoint(point) : entity;
  });
}

/** White space that is not a single blank. */
const LOOSE_SPACE = /[^\S ]\s*| \s+/gu;

/** Text with white space collapsed to single blanks, and none at its ends. */
function collapse(text: string): string {
  return text.replace(LOOSE_SPACE, " ").trim();
}

/** Text of a cell: HTML entities decoded once, Unicode NFC, trimmed, white space collapsed to single blanks. */
export function cleanCell(cell: string): string {
  return collapse(decodeEntities(cell).normalize("NFC"));
}

/** Elements that begin a line of their own. */
const BLOCK = /^\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|blockquote)\b/iu;
/** A tag that is one: a name behind the bracket, so that `a < b` stays. Bounded, as the text is hostile. */
const TAG = /<(\/?[a-z][^<>]{0,2000})>/giu;
/** Characters that are not seen: soft hyphen, zero-width signs, marks of direction, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Lines of a text written in HTML: tags taken out (a block begins a line), entities decoded once, signs that are not
 * seen taken out, non-breaking hyphens as plain ones, Unicode NFC, each line trimmed and its white space collapsed.
 * Empty lines are left out. O(n).
 */
export function linesFromHtml(html: string): readonly string[] {
  const plain = html.includes("<")
    ? html.replace(TAG, (_, tag: string) => (BLOCK.test(tag) ? "\n" : ""))
    : html;
  return decodeEntities(plain)
    .replace(INVISIBLE, "")
    .replace(/\u2011/gu, "-")
    .normalize("NFC")
    .split(/[\r\n\u2028\u2029]+/u)
    .map(collapse)
    .filter((line) => line !== "");
}
