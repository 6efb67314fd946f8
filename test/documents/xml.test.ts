import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/documents/limits.ts";
import { readXml } from "../../src/documents/xml.ts";

async function read(bytes: Uint8Array | string, options: ReadOptions = {}): Promise<string[]> {
  const events: string[] = [];
  const handlers = {
    open: (name: string, attributes: Readonly<Record<string, string>>) =>
      void events.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name: string) => void events.push(`/${name}`),
    text: (text: string) => void events.push(text),
  };
  await readXml(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, handlers, options);
  return events;
}

/** UTF-16 with its mark, little end first or big. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), isLittle);
  return bytes;
}

const XML = "<a b='1'>x &amp; <c/><![CDATA[<y>]]>č</a>";
const EVENTS = ['<a {"b":"1"}', "x & ", "<c {}", "/c", "<y>", "č", "/a"];

describe("readXml()", () => {
  it("calls for elements and text in order, in UTF-8 and UTF-16", async () => {
    expect(await read(XML)).toEqual(EVENTS);
    expect(await read(utf16(XML, true))).toEqual(EVENTS);
    expect(await read(utf16(XML, false))).toEqual(EVENTS);
  });

  it("reads text longer than a block whole", async () => {
    const text = "🙂x".repeat(50_000);
    expect((await read(`<a>${text}</a>`)).slice(1, -1).join("")).toBe(text);
  });

  it.each([
    ["a document type", "<!DOCTYPE a><a/>", "DAMAGED_DOCUMENT"],
    ["entities of its own", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "DAMAGED_DOCUMENT"],
    ["an unknown entity", "<a>&b;</a>", "DAMAGED_DOCUMENT"],
    ["an element not closed", "<a><b></a>", "DAMAGED_DOCUMENT"],
    ["a cut-off end", "<a>", "DAMAGED_DOCUMENT"],
    ["nothing", "", "DAMAGED_DOCUMENT"],
    ["elements nested too deep", "<a>".repeat(257), "LIMIT_EXCEEDED"],
  ])("refuses %s", async (_, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ code });
  });

  it("answers any text with events or a code", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("<a>", "</a>", "<", "&", "x", "]]>", "<!--", "<?", '"'), { maxLength: 12 }),
        async (parts) => {
          const outcome = await read(parts.join("")).then(
            () => "read",
            ({ code }: { code?: string }) => code,
          );
          expect(["read", "DAMAGED_DOCUMENT"]).toContain(outcome);
        },
      ),
    );
  });

  it("stops when asked", async () => {
    await expect(read(XML, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "ABORTED" });
  });
});
