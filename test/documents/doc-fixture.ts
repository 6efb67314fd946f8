import * as xlsx from "@e965/xlsx";

/** An OLE container with streams of the given names. */
export function makeOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = xlsx.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    xlsx.CFB.utils.cfb_add(container, `/${name}`, content);
  return new Uint8Array(xlsx.CFB.write(container, { type: "buffer" }));
}

/**
 * A Word file of 97 with one piece of text: header, text at 0x800, and in the table the piece and empty lists of
 * properties.
 */
export function makeDoc(text: string): Uint8Array {
  const document = new Uint8Array(Math.max(8192, 0x800 + 2 * text.length + 512));
  const view = new DataView(document.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(0x0a, 0x0200, true);
  view.setUint32(0x18, 0x800, true);
  view.setUint32(0x4c, text.length, true);
  for (let i = 0; i < text.length; i++) view.setUint16(0x800 + 2 * i, text.charCodeAt(i), true);
  const table = new Uint8Array(8192);
  const pieces = new DataView(table.buffer);
  // Clx: a piece table of one piece, in two bytes a character.
  table[0] = 2;
  pieces.setUint32(1, 16, true);
  pieces.setUint32(5, 0, true);
  pieces.setUint32(9, text.length, true);
  pieces.setUint32(15, 0x800, true);
  view.setUint32(0x1a2, 0, true);
  view.setUint32(0x1a6, 21, true);
  return makeOle({ WordDocument: document, "1Table": table });
}
