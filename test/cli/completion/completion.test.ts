import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_GROUPS } from "../../../src/cli/commands/registry.ts";
import { runInTest } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const names = COMMAND_GROUPS.flatMap(({ commands }) => commands.map(({ name }) => name));
const has = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;

describe.skipIf(!has("bash"))("completion in bash", () => {
  const script = join(folder, "uprkit.bash");
  beforeAll(async () => {
    const { code, stdout } = await runInTest(["completion", "bash"]);
    expect(code).toBe(0);
    writeFileSync(script, stdout);
    writeFileSync(join(folder, "report.pdf"), "");
    writeFileSync(join(folder, "a file.pdf"), "");
  });

  /** What bash offers for the last of these words. */
  function complete(...words: readonly string[]): readonly string[] {
    const line = `source "$1"; shift; COMP_WORDS=(uprkit "$@"); COMP_CWORD=$#; _uprkit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-uc", line, "bash", script, ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout.split("\n").filter((each) => each !== "");
  }

  it("offers commands", () => {
    expect(complete("")).toEqual([...names, "help"]);
    expect(complete("re")).toEqual(["read", "report", "review", "recommender", "recur"]);
    expect(complete("help", "cha")).toEqual(["champions"]);
  });

  it("offers options of the command, and those of all", () => {
    expect(complete("review", "--c")).toEqual(["--cycle", "--charts"]);
    expect(complete("review", "CHN", "--q")).toEqual(["--quiet"]);
    expect(complete("--q")).toEqual(["--quiet"]);
  });

  it("offers choices, States by name and code, issues, measures, keys", () => {
    expect([...complete("measure", "counts", "--unit", "recomm")].sort()).toEqual([
      "recommendation",
      "recommender",
    ]);
    expect(complete("review", "slove")).toEqual(["Slovenia"]);
    expect(complete("review", "chn")).toEqual(["CHN"]);
    expect(complete("review", "viet")).toEqual(["Viet\\ Nam"]);
    expect(complete("review", "Viet\\ N")).toEqual(["Viet\\ Nam"]);
    expect(complete("champions", "Japan", "--issue", "death")).toEqual(["death-penalty"]);
    expect(complete("measure", "acc")).toEqual(["acceptance"]);
    expect(complete("figure", "m")).toEqual(["matrix", "map"]);
    expect(complete("list", "iss")).toEqual(["issues"]);
    expect(complete("report", "--as", "")).toEqual(["recommender"]);
    expect(complete("measure", "counts", "--where", "iss")).toEqual(["issue="]);
  });

  it("offers files where a file is taken", () => {
    expect(complete("read", "rep")).toEqual(["report.pdf"]);
    expect(complete("review", "CHN", "--data", "a")).toEqual(["a file.pdf"]);
    expect(complete("report", "repo")).toEqual(["report.pdf"]);
  });
});

describe("completion for other shells", () => {
  it.each(["zsh", "fish"])("%s is whole and names every command", async (shell) => {
    const { code, stdout } = await runInTest(["completion", shell]);
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toContain(name);
    if (!has(shell)) return;
    const path = join(folder, `uprkit.${shell}`);
    writeFileSync(path, stdout);
    expect(spawnSync(shell, ["-n", path], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  it("names the shells there are", async () => {
    const { code, stderr } = await runInTest(["completion", "bsh"]);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "bash"');
  });
});
