import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { escapeHtml, formatText } from "../../../src/report/page/escape-html.ts";
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

describe("formatText()", () => {
  it("keeps dates and ids of reviews in one line, and changes no sign of the text", () => {
    const whole = (text: string) => `<span class="whole">${text}</span>`;
    expect(formatText("CHN-2, 2013-10-22 (2013-10)")).toBe(
      `${whole("CHN-2")}, ${whole("2013-10-22")} (${whole("2013-10")})`,
    );
    for (const text of [
      "2013-2014",
      "A/HRC/25/5-6",
      "xCHN-2",
      "CHN-2-a",
      "2013-10-22-1",
      "well-known",
      "14-17.csv",
    ])
      expect(formatText(text)).toBe(text);
    expect(formatText("<2013-10-22>")).toBe(`&lt;${whole("2013-10-22")}&gt;`);
  });
});
