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
    expect(complete("review", "CHN", "--cycle", "")).toEqual(["1", "2", "3", "4", "5"]);
    expect(complete("measure", "counts", "--limit", "")).toEqual([]);
    expect(complete("lint", "--rule", "no-dead")).toEqual(["no-deadline="]);
  });

  it("offers files where a file is taken", () => {
    expect(complete("read", "rep")).toEqual(["report.pdf"]);
    expect(complete("review", "CHN", "--data", "a")).toEqual(["a file.pdf"]);
    expect(complete("report", "repo")).toEqual(["report.pdf"]);
  });
});

/** Asks zsh itself, in a terminal of its own, which candidates its completion gives. */
const ASK_ZSH = String.raw`
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PROMPT=; $1; autoload -Uz compinit; compinit -u -D; $2"
zpty -w z 'compadd () {
  if [[ ${"$"}{@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return $?; fi
  local -a hits; builtin compadd -A hits "$@"; (( $#hits )) && print -l -- "HIT:"$^hits; return 1
}'
zpty -w z "end-of-hits () { print END-OF-HITS }; zle -N end-of-hits; bindkey '^X^E' end-of-hits; bindkey '^I' complete-word; print REA''DY"
local out
zpty -r -m z out '*READY*'
zpty -n -w z "$3"$'\t\C-x\C-e'
zpty -r -m z out '*END-OF-HITS*'
print -r -- "$out"
zpty -d z
`;

/** Whether zsh is there, with the module that gives it a terminal. */
const hasZsh = spawnSync("zsh", ["-fc", "zmodload zsh/zpty"]).status === 0;
const hasFish = has("fish");
/** A shell that is not there is no fault, but whoever reads the results should know. */
const titleOf = (shell: string, isThere: boolean): string =>
  `completion in ${shell}${isThere ? "" : `, not tried: ${shell} is not there`}`;

/** Lines and what must be offered for their last word; all there is where it is the whole list. */
const ASKED: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["uprkit re", ["read", "recommender", "recur", "report", "review"]],
  ["uprkit --quiet rev", ["review"]],
  ["uprkit help cha", ["champions"]],
  ["uprkit review --c", ["--charts", "--cycle"]],
  ["uprkit review CHN --q", ["--quiet"]],
  ["uprkit review CHN --cycle ", ["1", "2", "3", "4", "5"]],
  ["uprkit measure counts --limit ", []],
  ["uprkit measure counts --unit recomm", ["recommendation", "recommender"]],
  ["uprkit measure counts --where iss", ["issue="]],
  ["uprkit measure acc", ["acceptance"]],
  ["uprkit review slove", ["Slovenia"]],
  ["uprkit review chn", ["CHN"]],
  ["uprkit same --state viet", ["Viet Nam"]],
  ["uprkit champions Japan --issue death", ["death-penalty"]],
  ["uprkit figure m", ["map", "matrix"]],
  ["uprkit figure defenders chin", ["China"]],
  ["uprkit list review --cs", ["--csv"]],
  ["uprkit report --as ", ["recommender"]],
  ["uprkit read rep", ["report.pdf"]],
  ["uprkit uptake report.pdf rep", ["report.pdf"]],
  ["uprkit review CHN --data rep", ["report.pdf"]],
];

describe.skipIf(!hasZsh)(titleOf("zsh", hasZsh), () => {
  const script = join(folder, "_uprkit");
  beforeAll(async () => {
    writeFileSync(script, (await runInTest(["completion", "zsh"])).stdout);
    writeFileSync(join(folder, "report.pdf"), "");
  });

  function complete(line: string, [before, after]: readonly [string, string]): readonly string[] {
    const { stdout, status } = spawnSync("zsh", ["-fc", ASK_ZSH, "zsh", before, after, line], {
      cwd: folder,
      encoding: "utf8",
      timeout: 30_000,
      env: { PATH: process.env["PATH"], TERM: "dumb", HOME: folder },
    });
    expect(status).toBe(0);
    return [...stdout.matchAll(/HIT:([^\r\n]+)/gu)].map(([, word = ""]) => word).sort();
  }

  it.each(ASKED)("%s", (line, offered) => {
    expect(complete(line, ["true", `source ${script}`])).toEqual(offered);
  });

  it("works as a file of $fpath too, at the first word that is asked for", () => {
    expect(complete("uprkit rev", [`fpath=(${folder} $fpath)`, "true"])).toEqual(["review"]);
  });
});

describe.skipIf(!hasFish)(titleOf("fish", hasFish), () => {
  const script = join(folder, "uprkit.fish");
  beforeAll(async () => {
    writeFileSync(script, (await runInTest(["completion", "fish"])).stdout);
    writeFileSync(join(folder, "report.pdf"), "");
  });

  it.each(ASKED)("%s", (line, offered) => {
    const { stdout, stderr, status } = spawnSync(
      "fish",
      ["--no-config", "-c", `source ${script}; complete -C '${line}'`],
      { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], TERM: "dumb", HOME: folder } },
    );
    expect([status, stderr]).toEqual([0, ""]);
    // A candidate and what it is, parted by a tab.
    const found = stdout.split("\n").filter((each) => each !== "");
    expect(found.map((each) => each.split("\t")[0] ?? "").sort()).toEqual(offered);
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
    expect(stderr).toContain("bash, zsh, fish");
  });
});
