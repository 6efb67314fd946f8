/** Named entities that an HTML form leaves in plain text. */
const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["gt", ">"],
  ["laquo", "«"],
  ["ldquo", "“"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["quot", '"'],
  ["raquo", "»"],
  ["rdquo", "”"],
  ["rsquo", "’"],
]);

/** Text of a cell: HTML entities decoded once, Unicode NFC, trimmed, white space collapsed to single blanks. */
export function cleanCell(cell: string): string {
  return decodeEntities(cell).normalize("NFC").replace(/\s+/gu, " ").trim();
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? entity;
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    // Surrogates, zero and what lies beyond Unicode are no characters: left as they stand.
    const isCharacter = point > 0 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff);
    return isCharacter ? String.fromCodePoint(point) : entity;
  });
}
