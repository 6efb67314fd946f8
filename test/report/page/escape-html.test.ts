import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/report/page/escape-html.ts";
import { showText } from "../../../src/report/page/show-text.ts";

describe("escapeHtml()", () => {
  it("leaves no character that means something in HTML", () => {
    expect(escapeHtml(`<a href="x">'&amp;`)).toBe("&lt;a href=&quot;x&quot;&gt;'&amp;amp;");
  });

  it("comes back whole from a parser, as text and as attribute", () => {
    const { document } = new JSDOM("").window;
    const holder = document.createElement("div");
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."<>&\"'/!-a;#x") })),
        (text) => {
          holder.innerHTML = `<b title="${escapeHtml(text)}">${escapeHtml(text)}</b>`;
          expect(holder.children).toHaveLength(1);
          expect(holder.firstElementChild?.children).toHaveLength(0);
          expect(holder.textContent).toBe(showText(text));
          expect(holder.firstElementChild?.getAttribute("title")).toBe(showText(text));
        },
      ),
    );
  });
});
