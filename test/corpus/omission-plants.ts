import { splitWords } from "../../src/classify/text/words.ts";
import { readDocument } from "../../src/read.ts";
import { corpusPath } from "./corpus.ts";

/** Documents in which statements are planted: every second one was kept apart when the shares were chosen. */
export const PLANT_DOCUMENTS: readonly {
  readonly path: readonly string[];
  readonly role: "development" | "held-out";
}[] = [
  { path: ["slovenia", "cycle2", "g1413493.pdf"], role: "development" },
  { path: ["slovenia", "cycle2", "g1414064.pdf"], role: "held-out" },
  { path: ["slovenia", "cycle2", "g1409727.pdf"], role: "development" },
  { path: ["slovenia", "cycle3", "g1923444.pdf"], role: "held-out" },
  { path: ["slovenia", "cycle3", "g1924226.pdf"], role: "development" },
  { path: ["slovenia", "cycle3", "g1925890.pdf"], role: "held-out" },
  { path: ["presession_text", "record_0000.json"], role: "development" },
  { path: ["presession_text", "record_0001.json"], role: "held-out" },
  { path: ["presession_text", "record_0002.json"], role: "development" },
  { path: ["presession_text", "record_0003.json"], role: "held-out" },
  { path: ["presession_text", "record_0004.json"], role: "development" },
  { path: ["presession_text", "record_0005.json"], role: "held-out" },
];

/** Paragraphs of a document. */
export interface PlantDocument {
  readonly paragraphs: readonly { readonly number: string; readonly text: string; readonly page: number }[];
}

/** One statement and a document that was changed so that the answer is known. */
export interface Plant {
  readonly statement: string;
  readonly document: PlantDocument;
  readonly paragraph: string;
  readonly expected: "present" | "weakened" | "absent";
}

/** The numbered paragraphs of a file of the corpus. */
export async function loadPlantDocument(path: readonly string[]): Promise<PlantDocument> {
  const file = corpusPath(...path);
  if (!file.endsWith(".json")) return paragraphsOf(await readDocument(file));
  const { readFileSync } = await import("node:fs");
  const { text } = JSON.parse(readFileSync(file, "utf8")) as { readonly text: string };
  return paragraphsOf(await readDocument(new TextEncoder().encode(text), { name: path.at(-1) ?? "" }));
}

function paragraphsOf(result: Awaited<ReturnType<typeof readDocument>>): PlantDocument {
  if (!("paragraphs" in result)) throw new Error(`No paragraphs in a ${result.kind}`);
  return { paragraphs: result.paragraphs.map(({ number, text, page }) => ({ number, text, page })) };
}

/** Statements taken from one document. */
const PER_DOCUMENT = 12;
const SENTENCE = /[^.]{90,320}\./gu;

/** Other words for the same: what someone who retells a finding may put. */
const RETOLD: readonly (readonly [RegExp, string])[] = [
  [/\bpersons with disabilities\b/giu, "disabled people"],
  [/\bchildren\b/giu, "minors"],
  [/\bdomestic violence\b/giu, "violence in the home"],
  [/\bprisons?\b/giu, "jails"],
  [/\blegislation\b/giu, "laws"],
  [/\beducation\b/giu, "schooling"],
  [/\bhowever\b,?/giu, ""],
  [/\bin particular\b/giu, "above all"],
  [/\bin accordance with\b/giu, "in line with"],
  [/\bestablish(?:ed|ing)?\b/giu, "set up"],
  [/\bapproximately\b/giu, "about"],
  [/\bincluding\b/giu, "among them"],
  [/\bwas adopted\b/giu, "has been passed"],
  [/\((?:[^()]{1,60})\)/gu, ""],
];

/** Plants of a document: for each chosen sentence one left as it is, one taken out and two softened. */
export function makePlants(document: PlantDocument): readonly Plant[] {
  const sentences = document.paragraphs.flatMap(({ number, text }, place) =>
    [...text.matchAll(SENTENCE)].map((match) => ({ place, number, sentence: match[0].trim() })),
  );
  const step = Math.max(1, Math.floor(sentences.length / PER_DOCUMENT));
  const chosen = sentences.filter((_, index) => index % step === 0).slice(0, PER_DOCUMENT);
  return chosen.flatMap(({ place, number, sentence }) => {
    const statement = retell(sentence);
    const change = (replacement: string): PlantDocument => ({
      paragraphs: document.paragraphs.flatMap((paragraph, index) => {
        if (index !== place) return [paragraph];
        const text = paragraph.text.replace(sentence, () => replacement).trim();
        return text === "" ? [] : [{ ...paragraph, text }];
      }),
    });
    const shared = { statement, paragraph: number };
    return [
      { ...shared, document, expected: "present" as const },
      { ...shared, document: change(""), expected: "absent" as const },
      { ...shared, document: change(halve(sentence)), expected: "weakened" as const },
    ];
  });
}

/** The sentence in somewhat other words. */
function retell(sentence: string): string {
  return RETOLD.reduce((text, [words, other]) => text.replace(words, other), sentence).replace(/\s+/gu, " ");
}

/** The sentence without the second half of its words: what was found is cut, and what it is about is left. */
function halve(sentence: string): string {
  const { ends, count } = splitWords(sentence);
  return `${sentence.slice(0, ends[Math.floor(count / 2) - 1] ?? 0)}.`;
}
