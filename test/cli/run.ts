import type { CliIo } from "../../src/cli/io.ts";
import { runCli } from "../../src/cli/run-cli.ts";

/** What a run of the command line leaves behind. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the run differs from a plain pipe. */
export interface CliRunOptions {
  readonly stdin?: Uint8Array;
  readonly env?: CliIo["env"];
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs the command line with everything it writes kept. */
export async function runInTest(argv: readonly string[], options: CliRunOptions = {}): Promise<CliRun> {
  const { stdin = new Uint8Array(), env = {}, isTTY = false, columns } = options;
  const written = { stdout: "", stderr: "" };
  const outputOf = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY,
    ...(columns === undefined ? {} : { columns }),
  });
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // Two pieces, as a pipe would bring them.
    const middle = Math.floor(stdin.length / 2);
    yield stdin.subarray(0, middle);
    yield stdin.subarray(middle);
  }
  const code = await runCli(argv, {
    stdout: outputOf("stdout"),
    stderr: outputOf("stderr"),
    stdin: chunks(),
    env,
  });
  return { code, ...written };
}

/** An export of three recommendations in the style of UPR Info; our own sentences. */
export const EXPORT_CSV = [
  "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session",
  'Slovenia,EEG,EU,"=Ratify the convention, soon",Chile,GRULAC,,Accepted,5,International instruments,7',
  'Slovenia,EEG,EU,Continue its efforts,Viet Nam,Asia,ASEAN,Accepted,2,"Right to education,Women\'s rights",7',
  "Slovenia,EEG,EU,Consider a visit,Kenya,Africa,AU,Rejected,3,Special procedures,7",
  "",
].join("\n");

/** The same with a State nobody knows in its last row. */
export const DAMAGED_CSV = EXPORT_CSV.replace("Slovenia,EEG,EU,Consider", "Atlantis,EEG,EU,Consider");
