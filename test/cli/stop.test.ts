import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadUprInfo } from "../../src/data/index.ts";
import { ROOT } from "../guards/sources.ts";

const root = mkdtempSync(join(tmpdir(), "uprkit-stop-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command line in a folder and a process group of its own, as a shell does. */
function start(argv: readonly string[]): { child: ChildProcess; folder: string; ended: Promise<unknown[]> } {
  const folder = mkdtempSync(join(root, "run-"));
  const tsx = join(ROOT, "node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", tsx, join(ROOT, "src/cli/main.ts"), ...argv], {
    cwd: folder,
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Writing to who was stopped is no fault of the test.
  child.stdin?.on("error", () => {});
  return { child, folder, ended: once(child, "exit") };
}

const isTemporary = (name: string): boolean => name.endsWith(".tmp");

/** Waits for the temporary file, from which on something is half written; false if it ended before one was seen. */
async function waitForTemporary(folder: string, ended: Promise<unknown>): Promise<boolean> {
  const watcher = watch(folder);
  try {
    const seen = new Promise<true>((resolve) => {
      const look = () => {
        if (readdirSync(folder).some(isTemporary)) resolve(true);
      };
      watcher.on("change", look);
      look();
    });
    return await Promise.race([seen, ended.then(() => false)]);
  } finally {
    watcher.close();
  }
}

/** To the group, as the terminal sends it. */
function stop({ pid }: ChildProcess, signal: "SIGINT" | "SIGTERM"): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    // It may be done at this very moment.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

const LINE = `${JSON.stringify({ id: 1, text: "Ratify the Convention against Torture" })}\n`;
const TIMEOUT = 60_000;

describe("a stop in the middle of writing", () => {
  it.each([
    ["SIGINT", 130, ["classify", "-", "-o", "out.ndjson"]],
    ["SIGTERM", 143, ["classify", "-", "-o", "out.csv"]],
  ] as const)(
    "by %s ends with %i and leaves no half file, nor a temporary one",
    async (signal, code, argv) => {
      const { child, folder, ended } = start(argv);
      // More than is labeled between two waits; without an end, so that it cannot be done before it is stopped.
      child.stdin?.write(LINE.repeat(2_000));
      expect(await waitForTemporary(folder, ended)).toBe(true);
      stop(child, signal);
      expect(await ended).toEqual([code, null]);
      expect(readdirSync(folder)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "keeps the file that was there before",
    async () => {
      const { child, folder, ended } = start(["classify", "-", "-o", "out.ndjson"]);
      writeFileSync(join(folder, "out.ndjson"), "mine");
      child.stdin?.write(LINE.repeat(2_000));
      expect(await waitForTemporary(folder, ended)).toBe(true);
      stop(child, "SIGINT");
      expect(await ended).toEqual([130, null]);
      expect(readdirSync(folder)).toEqual(["out.ndjson"]);
      expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe("mine");
    },
    TIMEOUT,
  );

  it.each(["big.ndjson", "big.xlsx"])(
    "of export -o %s leaves nothing, or all of it where it was done before the stop came",
    async (name) => {
      const { child, folder, ended } = start(["export", "-o", name]);
      if (await waitForTemporary(folder, ended)) stop(child, "SIGINT");
      const [code] = await ended;
      const left = readdirSync(folder);
      expect(left.filter(isTemporary)).toEqual([]);
      if (left.length === 0) {
        expect(code).toBe(130);
        return;
      }
      expect(left).toEqual([name]);
      const bytes = readFileSync(join(folder, name));
      if (name.endsWith(".ndjson")) {
        const lines = bytes.toString("utf8").trimEnd().split("\n");
        expect(lines).toHaveLength(loadUprInfo().size);
        expect(() => JSON.parse(lines.at(-1) ?? "")).not.toThrow();
      } else {
        // The directory of a ZIP is its end.
        expect(bytes.subarray(-22, -18).toString("latin1")).toBe("PK\u0005\u0006");
      }
    },
    TIMEOUT,
  );
});
