import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DrawnText, writePdf } from "../support/pdf.ts";
import { INVENTED_FOLDER, sloveneReport } from "./folder.ts";
import { uhriJson } from "./uhri-json.ts";

const LINES_PER_PAGE = 55;
const LINE_LENGTH = 95;

/** A text as a PDF, broken into lines and pages as a word processor would. */
export function pdfOf(text: string): Uint8Array {
  const lines = text
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll("–", "-")
    .split("\n")
    .flatMap((line) => breakLine(line));
  const pages: DrawnText[][] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_PAGE) {
    pages.push(
      lines
        .slice(from, from + LINES_PER_PAGE)
        .map((line, index) => ({ x: 60, y: 780 - 13 * index, text: line }))
        .filter(({ text: line }) => line.trim() !== ""),
    );
  }
  return writePdf(pages);
}

function breakLine(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > LINE_LENGTH) {
    const at = rest.lastIndexOf(" ", LINE_LENGTH);
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest];
}

const HEAD = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
const exportOf = (rows: readonly string[]): string => `${[HEAD, ...rows].join("\n")}\n`;

/** Exports in the style of UPR Info; our own sentences. */
const EARLIER = exportOf([
  "Kenya,Africa,AU,Abolish the death penalty,Latvia,EEG,EU,Rejected,5,Death penalty,8",
  "Kenya,Africa,AU,Consider ratifying OPCAT,Chile,GRULAC,,Accepted,3,International instruments,8",
  'Kenya,Africa,AU,Extend a "standing invitation" to special procedures,Latvia,EEG,EU,Accepted,5,Special procedures,8'.replaceAll(
    '"',
    "",
  ),
  "Slovenia,EEG,EU,Consider ratifying OPCAT,Chile,GRULAC,,Accepted,3,International instruments,7",
]);
const LATER = exportOf([
  "Kenya,Africa,AU,Abolish the death penalty,Germany,WEOG,EU,Rejected,5,Death penalty,21",
  "Kenya,Africa,AU,Ratify OPCAT,Chile,GRULAC,,Accepted,5,International instruments,21",
  "Kenya,Africa,AU,End torture in prisons,Norway,WEOG,,Accepted,5,Torture and other CID treatment,21",
  "Slovenia,EEG,EU,Ratify the Convention on the Rights of Persons with Disabilities,Chile,GRULAC,,Accepted,5,International instruments,20",
]);

const source = { citation: "A letter" };

/** Files by name that examples speak of, all of our own making. */
function listFiles(): readonly (readonly [string, string | Uint8Array])[] {
  const report = sloveneReport();
  return [
    ["report.pdf", pdfOf(report)],
    ["reports/one.pdf", pdfOf(report)],
    ["slovenia/report.txt", report],
    ["earlier.csv", EARLIER],
    ["later.csv", LATER],
    ["uhri.json", uhriJson(3)],
    [
      "texts.ndjson",
      '{"id":1,"text":"Ratify the Convention against Torture"}\n{"id":2,"text":"Plant trees"}\n',
    ],
    ["asks.txt", "Ratify OPCAT.\nProtect the cedar forests.\n"],
    [
      "findings.json",
      JSON.stringify([{ id: "a", text: "Prisons are overcrowded and prisoners are beaten" }]),
    ],
    ["document.txt", "1. Prisons are overcrowded, and prisoners are beaten.\n\n2. Trees were planted.\n"],
    [
      "kenya.json",
      JSON.stringify({
        visitRequests: [
          {
            id: "KEN/sr-water-and-sanitation/2020",
            state: "KEN",
            mandate: "sr-water-and-sanitation",
            events: [{ kind: "requested", date: "2020-03-01", source }],
            source,
          },
        ],
      }),
    ],
    [
      "defenders.json",
      JSON.stringify([
        {
          id: "ana-example",
          name: "Ana Example",
          state: "KEN",
          opinions: [],
          source,
          events: [{ kind: "detained", date: "2024-05-01", source }],
        },
      ]),
    ],
  ];
}

/** A folder as a person has it on a desk, with every file that an example names; made the current one. */
export interface Desk {
  readonly path: string;
  /** Goes back to where the tests were, and takes the folder away. */
  clear(): void;
}

export function layDesk(): Desk {
  const before = process.cwd();
  const path = mkdtempSync(join(tmpdir(), "uprkit-desk-"));
  for (const folder of ["reports", "slovenia", "examples"]) mkdirSync(join(path, folder));
  for (const [name, content] of listFiles()) writeFileSync(join(path, name), content);
  cpSync(INVENTED_FOLDER, join(path, "examples/kiribati-invented"), { recursive: true });
  process.chdir(path);
  return {
    path,
    clear() {
      process.chdir(before);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
