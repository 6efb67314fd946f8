import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { stateResponseSchema } from "../../../src/model/state-response.ts";
import { isAddendum } from "../../../src/parse/addendum/front-matter.ts";
import { parseAddendum } from "../../../src/parse/addendum/parse-addendum.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/parse/addendum/", import.meta.url));

interface Expected {
  readonly symbol: string;
  readonly state: string;
  readonly issued: string;
  /** Paragraphs by `position` or `position claim`. */
  readonly answers: Readonly<Record<string, string>>;
  /** Reasons of the reply that holds the paragraph. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Diagnostic codes in order. */
  readonly codes: readonly string[];
}

const byNumber = (a: string, b: string): number => {
  const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [a.split(".").map(Number), b.split(".").map(Number)];
  return a1 - b1 || a2 - b2;
};

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith(".txt")))(
  "addendum in the style of %s",
  (file) => {
    const text = readFileSync(`${FOLDER}${file}`, "utf8");
    const expected = JSON.parse(
      readFileSync(`${FOLDER}${file.replace(".txt", ".json")}`, "utf8"),
    ) as Expected;
    const source = textFromString(text, { name: file });
    const addendum = parseAddendum(source);

    it("is told from its content", () => {
      expect(isAddendum(source)).toBe(true);
      expect(isAddendum(textFromString(text.replace(/Add\.1|Addendum|Views on/giu, "")))).toBe(false);
    });

    it("reads the cover", () => {
      expect(addendum.document).toMatchObject({
        symbol: expected.symbol,
        reportSymbol: expected.symbol.replace("/Add.1", ""),
        stateUnderReview: expected.state,
        issued: expected.issued,
        councilSession: Number(expected.symbol.split("/")[2]),
        originalLanguage: "English",
        language: "en",
      });
    });

    it("answers each number with its position and claim, and no other", () => {
      const answers = new Map<string, string[]>();
      for (const { paragraphs, response } of addendum.replies) {
        const key = [response.position, response.claim].filter((part) => part !== undefined).join(" ");
        answers.set(key, [...(answers.get(key) ?? []), ...paragraphs]);
      }
      const sorted = (numbers: readonly string[]): string => [...numbers].sort(byNumber).join(" ");
      expect(Object.fromEntries([...answers].map(([key, numbers]) => [key, sorted(numbers)]))).toEqual(
        Object.fromEntries(
          Object.entries(expected.answers).map(([key, list]) => [key, sorted(list.split(" "))]),
        ),
      );
    });

    it("gives reasons with the words that say so", () => {
      for (const [number, reasons] of Object.entries(expected.reasons)) {
        const reply = addendum.replies.find(({ paragraphs }) => paragraphs.includes(number));
        expect([number, reply?.response.reasons?.join(" ")]).toEqual([number, reasons]);
      }
      const named = Object.keys(expected.reasons);
      const bare = addendum.replies.filter(
        ({ paragraphs }) => !paragraphs.some((number) => named.includes(number)),
      );
      expect(
        bare.filter(({ response }) => response.position === "supported").flatMap(({ reasons }) => reasons),
      ).toEqual([]);
    });

    it("reports what is doubtful and nothing else", () => {
      expect(addendum.diagnostics.map(({ code }) => code)).toEqual(expected.codes);
    });

    it("gives responses the model knows", () => {
      for (const { response } of addendum.replies) {
        expect(stateResponseSchema.safeParse(response).success).toBe(true);
        expect(response.stage).toBe("addendum");
      }
    });

    it("is read the same without the ends of pages", () => {
      const answersOf = (read: typeof addendum): unknown =>
        read.replies.map(({ paragraphs, response: { position, claim } }) => ({
          paragraphs,
          position,
          claim,
        }));
      const joined = parseAddendum(textFromString(text.replaceAll("\f", "\n"), { name: file }));
      expect(answersOf(joined)).toEqual(answersOf(addendum));
    });
  },
);
