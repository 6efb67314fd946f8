import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runInTest } from "../cli/run.ts";
import { ROOT } from "../guards/sources.ts";

const readme = readFileSync(`${ROOT}README.md`, "utf8");

describe("README", () => {
  it.each(
    [...readme.matchAll(/^```console\n\$ uprkit (.*)\n([\s\S]*?)^```/gmu)].map(
      ([, args = "", output = ""]) => [args, output],
    ),
  )("shows the real output of uprkit %s", async (args, output) => {
    const { code, stdout } = await runInTest(args.split(" "));
    expect(code).toBe(0);
    expect(output).toBe(stdout);
  });

  it("begins with the two commands CI runs", () => {
    const commands = [...readme.matchAll(/^```sh\n(.*)\n```/gmu)].map(([, command]) => command);
    expect(commands).toEqual(["npm install && npm start", "npm install && npm test"]);
    expect(readFileSync(`${ROOT}.ci/run`, "utf8")).toContain("npm install && npm test");
  });
});
