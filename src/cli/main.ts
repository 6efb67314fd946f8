#!/usr/bin/env node
import { discardFiles } from "./output/whole-file.ts";
import { runCli } from "./run-cli.ts";
import { cleanText } from "./terminal/clean-text.ts";

/** A reader that has seen enough (`| head`) is no fault. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    discardFiles();
    process.exit(0);
  });
}

/** What shells give back for a program that was stopped by a signal: 128 and its number. */
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => {
    discardFiles();
    process.exit(code);
  });
}

void runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
}).then(
  (code) => {
    // Not `process.exit`: what is still on its way into a pipe has to arrive.
    process.exitCode = code;
  },
  (error: unknown) => {
    discardFiles();
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `${cleanLines(stack)}\nThis is a fault of uprkit and not yours. Please report it with the lines above.\n`,
    );
    process.exitCode = EXIT_FAULT;
  },
);

/** As `sysexits.h` has it for a fault of a program. */
const EXIT_FAULT = 70;

function cleanLines(text: string): string {
  return text.split("\n").map(cleanText).join("\n");
}
