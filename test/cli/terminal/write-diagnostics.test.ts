import { describe, expect, it } from "vitest";
import { type CliIo, hasColors, widthOf } from "../../../src/cli/io.ts";
import { createProgressLine } from "../../../src/cli/terminal/progress.ts";
import { countSeverities, hasErrors, writeDiagnostics } from "../../../src/cli/terminal/write-diagnostics.ts";
import type { Diagnostic } from "../../../src/diagnostics.ts";

const finding: Diagnostic = {
  code: "recommendation/unknown-state",
  severity: "warning",
  message: 'Cannot resolve "$& warning: Atlantis": no State has this name',
  source: "report.pdf",
  range: { page: 14, paragraph: "134.12" },
};

function collect(isTTY: boolean, env: CliIo["env"] = {}): { io: CliIo; text: () => string } {
  let text = "";
  const stderr = { write: (part: string) => (text += part), isTTY };
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  return { io: { stdout: stderr, stderr, stdin: nothing(), env }, text: () => text };
}

describe("diagnostics on stderr", () => {
  it("are plain in a pipe", () => {
    const { io, text } = collect(false);
    writeDiagnostics([finding], io);
    expect(text()).toBe(
      'report.pdf:14:134.12 warning: Cannot resolve "$& warning: Atlantis": no State has this name [recommendation/unknown-state]\n',
    );
  });

  it("are colored on a terminal, unless NO_COLOR is set", () => {
    const colored = collect(true);
    writeDiagnostics([finding], colored.io);
    expect(colored.text()).toContain("\u001b[33mwarning:\u001b[39m Cannot");
    const plain = collect(true, { NO_COLOR: "1" });
    writeDiagnostics([finding], plain.io);
    expect(plain.text()).not.toContain("\u001b");
  });

  it("stay on their line, whatever the file is called", () => {
    const { io, text } = collect(false);
    writeDiagnostics(
      [{ ...finding, source: "a\nreport.pdf error: forged\u001b[2J", hint: "Look\nagain" }],
      io,
    );
    expect(text().split("\n")).toHaveLength(4);
    expect(text()).toMatch(/^a report\.pdf error: forged␛\[2J:14:134\.12 warning: /u);
  });

  it("are counted by severity", () => {
    expect(countSeverities([])).toBe("no findings");
    expect(countSeverities([finding, finding, { ...finding, severity: "error" }])).toBe(
      "1 error, 2 warnings",
    );
    expect(hasErrors([finding])).toBe(false);
    expect(hasErrors([{ ...finding, severity: "error" }])).toBe(true);
  });
});

describe("the terminal", () => {
  const write = (): void => {};

  it("decides on colors and width", () => {
    expect(hasColors({ write, isTTY: true }, {})).toBe(true);
    expect(hasColors({ write }, {})).toBe(false);
    expect(hasColors({ write }, { FORCE_COLOR: "1" })).toBe(true);
    expect(hasColors({ write, isTTY: true }, { FORCE_COLOR: "0" })).toBe(false);
    expect(hasColors({ write, isTTY: true }, { TERM: "dumb" })).toBe(false);
    expect([20, 90, 400].map((columns) => widthOf({ write, columns }))).toEqual([24, 90, 140]);
  });

  it("shows progress of long work only, and takes it away", () => {
    let time = 0;
    const { io, text } = collect(true);
    const line = createProgressLine(io, () => time);
    line.show("report.pdf", { done: 1, total: 30, stage: "pages" });
    expect(text()).toBe("");
    time = 1000;
    line.show("report.pdf", { done: 2, total: 30, stage: "pages" });
    line.clear();
    expect(text()).toBe("\r\u001b[2Kreport.pdf: 2/30 pages, 2.0/s, 14 s left\r\u001b[2K");
  });

  it("shows no progress in a pipe", () => {
    const { io, text } = collect(false);
    const line = createProgressLine(io, () => Number.MAX_SAFE_INTEGER);
    line.show("report.pdf", { done: 2, stage: "pages" });
    line.clear();
    expect(text()).toBe("");
  });
});
