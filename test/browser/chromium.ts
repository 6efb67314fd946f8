import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium is: `UPRKIT_CHROMIUM`, else Debian's. */
const EXECUTABLE = process.env["UPRKIT_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test with; `.ci/run` installs one, so there the tests never skip. */
export const hasChromium = existsSync(EXECUTABLE);

/** Starts Chromium so that it asks nobody for anything by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
