import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { findStatesInText, resolveIssue, resolveState } from "../../src/reference/index.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

const codeOf = (name: string): string | undefined => {
  const result = resolveState(name);
  return result.found ? result.code : undefined;
};

/** Rows of the UPR Info files: Mac Roman, lines that end with CR. */
function readExports(): {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly string[][];
}[] {
  const folder = corpusPath("uprinfo", "csv");
  return readdirSync(folder).map((file) => {
    const text = new TextDecoder("macintosh").decode(readFileSync(`${folder}/${file}`));
    const [header = [], ...rows]: string[][] = parse(text.replaceAll(/\r\n?/gu, "\n"), {
      relax_column_count: true,
    });
    return { file, header, rows };
  });
}

describe.skipIf(!hasCorpus)("names of States in the corpus", () => {
  const [, ...gold]: string[][] = hasCorpus
    ? parse(readFileSync(goldPath("observed_state_names_dev.csv"), "utf8"))
    : [];
  /** Names as a person read them in the reports, and what stood in the same brackets but names no one State. */
  const names = gold.filter(([code]) => code !== "?");
  const others = gold.filter(([code]) => code === "?").map(([, text = ""]) => text);

  it("resolve as a person read them in the reports", () => {
    expect(names.length).toBeGreaterThan(200);
    const wrong = names.filter(([code, name = ""]) => codeOf(name) !== code);
    expect(wrong).toEqual([]);
  });

  it("are told from what else stands in brackets", () => {
    // The gold list gives none of these a code; those that are a name with a slip are to be recognized.
    const resolved = others.flatMap((text) => {
      const code = codeOf(text);
      return code === undefined ? [] : [[text, code]];
    });
    expect(resolved).toEqual([
      ["Democratic Peoples’ Republic of Korea", "PRK"],
      ["Bolivia (Plurinational Republic of)", "BOL"],
      ["Trinidad an Tobago", "TTO"],
      ["Islamic Republic Iran", "IRN"],
      ["Lao‟s People Democratic Republic", "LAO"],
    ]);
  });

  it("are found in running text too, but for one without its capital", () => {
    const wrong = names.filter(([code, name = ""]) => {
      const mentions = findStatesInText(`as said by ${name} and others`);
      return mentions.map((mention) => mention.code).join() !== code;
    });
    expect(wrong.map(([, name]) => name)).toEqual(["netherlands"]);
  });

  it("all resolve in the export of UPR Info, and what is no name does not", () => {
    const unresolved = new Set<string>();
    let names = 0;
    for (const { header, rows } of readExports()) {
      const columns = ["To", "From"].map((column) => header.indexOf(column));
      for (const row of rows) {
        for (const column of columns) {
          const name = row[column] ?? "";
          if (name === "") continue;
          names += 1;
          if (codeOf(name) === undefined) unresolved.add(name);
        }
      }
    }
    expect(names).toBeGreaterThan(80_000);
    expect([...unresolved]).toEqual(["&#40;Unknown&#41;"]);
  });

  it("are not seen in groups, organisations, responses and issues", () => {
    const found = new Set<string>();
    for (const { header, rows } of readExports()) {
      const columns = ["To-Rgrp", "To-Org", "Response", "Issue"].map((column) => header.indexOf(column));
      for (const row of rows) {
        for (const column of columns) {
          for (const label of (row[column] ?? "").split(","))
            if (codeOf(label) !== undefined) found.add(label);
        }
      }
    }
    expect([...found]).toEqual([]);
  });

  it("are not guessed from the words of recommendations", () => {
    const guessed = new Map<string, number>();
    for (const { header, rows } of readExports()) {
      const column = header.indexOf("Text");
      if (column === -1) continue;
      for (const row of rows) {
        for (const [word] of (row[column] ?? "").matchAll(/\p{Lu}[\p{L}'’-]*/gu)) {
          const result = resolveState(word);
          if (result.found && result.matched === "fuzzy") guessed.set(word, (guessed.get(word) ?? 0) + 1);
        }
      }
    }
    // Slips of the documents; no ordinary word, no adjective.
    expect([...guessed.keys()].sort()).toEqual(["Netherland"]);
  });

  it("come with issues whose labels are known", () => {
    const unknown = new Set<string>();
    for (const { header, rows } of readExports()) {
      const column = header.indexOf("Issue");
      for (const row of rows) {
        for (const label of (row[column] ?? "").split(",")) {
          if (label.trim() !== "" && resolveIssue(label) === undefined) unknown.add(label);
        }
      }
    }
    expect([...unknown]).toEqual([]);
  });
});
