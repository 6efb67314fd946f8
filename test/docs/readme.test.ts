import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../guards/sources.ts";

const readme = readFileSync(`${ROOT}README.md`, "utf8");

describe("README", () => {
  it("begins with the two commands CI runs", () => {
    const commands = [...readme.matchAll(/^```sh\n(.*)\n```/gmu)].map(([, command]) => command);
    expect(commands).toEqual(["npm install && npm start", "npm install && npm test"]);
    expect(readFileSync(`${ROOT}.ci/run`, "utf8")).toContain("npm install && npm test");
  });
});
