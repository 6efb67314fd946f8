#!/usr/bin/env node
import { runCli } from "./run-cli.ts";

/** A reader that has seen enough (`| head`) is no fault. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

void runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
}).then((code) => {
  // Not `process.exit`: what is still on its way into a pipe has to arrive.
  process.exitCode = code;
});
