import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../guards/sources.ts";

describe("docs/dependencies.md", () => {
  it("says of every dependency why it was chosen, and of no other", () => {
    const page = readFileSync(`${ROOT}docs/dependencies.md`, "utf8");
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${ROOT}package.json`, "utf8"),
    ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    const firstCells = [...page.matchAll(/^\| (`[^|]+) \|/gmu)].map(([, cell = ""]) => cell);
    const named = firstCells.flatMap((cell) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name),
    );
    const used = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => name !== "@types/node",
    );
    expect(named.sort()).toEqual(used.sort());
  });
});
