import { existsSync, readFileSync } from "node:fs";
import { listFiles, ROOT } from "../guards/sources.ts";

/** A fenced block of a page. */
export interface Block {
  /** `file:line` of its first line. */
  readonly place: string;
  /** First word behind the fence, such as `ts`; empty where there is none. */
  readonly language: string;
  /** What stands behind the language, such as `exit=1`. */
  readonly info: string;
  readonly code: string;
  /** Why it cannot run, where a comment above it says so. */
  readonly notRun: string | undefined;
}

const FENCE = /^```([a-z]*)([^\n]*)\n([\s\S]*?)^```/gmu;
const NOT_RUN = /<!-- not run: (.+?) -->\s*$/u;

/** The fenced blocks of a text; above one that cannot run stands `<!-- not run: why -->`. */
export function extractBlocks(path: string, text: string, firstLine = 1): Block[] {
  return [...text.matchAll(FENCE)].map((match) => ({
    place: `${path}:${firstLine + text.slice(0, match.index).split("\n").length - 1}`,
    language: match[1] ?? "",
    info: (match[2] ?? "").trim(),
    code: match[3] ?? "",
    notRun: NOT_RUN.exec(text.slice(0, match.index))?.[1],
  }));
}

/** README, what stands beside it, and every page under docs/. */
export function listPages(): string[] {
  return [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ...listFiles("docs", ".md").filter((path) => !path.startsWith("docs/api/")),
  ].filter((path) => existsSync(ROOT + path));
}

/** The blocks of all pages. */
export function extractPageBlocks(): Block[] {
  return listPages().flatMap((path) => extractBlocks(path, readFileSync(ROOT + path, "utf8")));
}

/** The words of a line of a shell, without its quotes. */
export function splitCommand(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}
