import { describe, expect, it } from "vitest";
import type { CliIo } from "../../../src/cli/io.ts";
import {
  createFilesProgress,
  createProgressLine,
  describeProgress,
} from "../../../src/cli/terminal/progress.ts";

const stdin = (async function* () {})();

const FILES = [
  { name: "a.pdf", size: 1000 },
  { name: "b.pdf", size: 3000 },
  { name: "c.txt", size: 0 },
];

function open(settings: CliIo["settings"] = {}, columns = 80) {
  let text = "";
  let time = 0;
  const stderr = { write: (part: string) => (text += part), isTTY: true, columns };
  const io: CliIo = { stdout: { write() {} }, stderr, stdin, env: {}, settings };
  const now = () => time;
  const line = createProgressLine(io, now);
  const files = createFilesProgress(FILES, io, now);
  return { line, files, text: () => text, wait: (milliseconds: number) => (time += milliseconds) };
}

describe("progress", () => {
  it("tells rate and time left once they can be told", () => {
    expect(describeProgress({ done: 10, total: 100, stage: "texts" }, 500)).toBe("10/100 texts");
    expect(describeProgress({ done: 1000, total: 5000, stage: "texts" }, 2000)).toBe(
      "1,000/5,000 texts, 500/s, 8 s left",
    );
    expect(describeProgress({ done: 3, total: 1000, stage: "pages" }, 3000)).toBe(
      "3/1,000 pages, 1.0/s, 17 min left",
    );
    expect(describeProgress({ done: 1, total: 10_000, stage: "files" }, 1000)).toBe(
      "1/10,000 files, 1.0/s, 2 h 47 min left",
    );
    expect(describeProgress({ done: 2000, stage: "records" }, 1000)).toBe("2,000 records, 2,000/s");
    expect(describeProgress({ done: 5, total: 5, stage: "texts" }, 5000)).toBe("5/5 texts, 1.0/s");
  });

  it("tells of bytes in megabytes", () => {
    const half = { done: 2_500_000, total: 5_000_000, stage: "bytes" };
    expect(describeProgress(half, 500)).toBe("2.5/5.0 MB");
    expect(describeProgress(half, 2000)).toBe("2.5/5.0 MB, 1.3 MB/s, 2 s left");
    expect(describeProgress({ done: 2_500_000, stage: "bytes" }, 1000)).toBe("2.5 MB, 2.5 MB/s");
  });

  it("tells of several files which it is, and how long all will take by their sizes", () => {
    const { files, text, wait } = open();
    const shown = () => text().split("\r\u001b[2K").at(-1);
    const first = files.openFile(0);
    first.show("a.pdf");
    expect(text()).toBe("");
    wait(500);
    first.show("a.pdf", { done: 1, total: 2, stage: "pages" });
    expect(shown()).toBe("1 of 3 files: a.pdf: 1/2 pages");
    wait(1500);
    first.clear();
    // 1,000 of 4,000 bytes took 2 s.
    const second = files.openFile(1);
    second.show("b.pdf");
    expect(shown()).toBe("2 of 3 files, 6 s left: b.pdf");
    wait(2000);
    // 2,000 of 4,000 bytes took 4 s.
    second.show("b.pdf", { done: 10, total: 30, stage: "pages" });
    expect(shown()).toBe("2 of 3 files, 4 s left: b.pdf: 10/30 pages");
    files.openFile(2).show("c.txt");
    expect(shown()).toBe("3 of 3 files: c.txt");
    files.clear();
    expect(shown()).toBe("");
  });

  it("shows at once what comes next, so that nobody takes long work for a stop", () => {
    const { line, text, wait } = open();
    wait(400);
    line.show("CHN-2", { done: 252, total: 252, stage: "texts labeled" });
    wait(1);
    line.show("CHN-2: drawing the page");
    expect(text().split("\r\u001b[2K").slice(1)).toEqual([
      "CHN-2: 252/252 texts labeled",
      "CHN-2: drawing the page",
    ]);
  });

  it("says nothing to who wants quiet, and no control of a file name", () => {
    const quiet = open({ quiet: true });
    quiet.wait(5000);
    quiet.line.show("x", { done: 1, stage: "texts" });
    expect(quiet.text()).toBe("");
    const hostile = open({}, 30);
    hostile.wait(5000);
    hostile.line.show("a\u001b]0;x\u0007.pdf", { done: 1, total: 2, stage: "pages" });
    expect(hostile.text().replaceAll("\r\u001b[2K", "")).toBe("a␛]0;x␇.pdf: 1/2 pages");
  });

  it("cuts the beginning of a long path, and not how far it is", () => {
    const { line, text, wait } = open({}, 32);
    wait(1000);
    line.show("documents/of/the/second/cycle/report.pdf", { done: 1, total: 20, stage: "pages" });
    expect(text().split("\r\u001b[2K").at(-1)).toBe("...cycle/report.pdf: 1/20 pages");
  });

  it("is drawn on a terminal that does not tell its width", () => {
    const { line, text, wait } = open({}, 0);
    wait(1000);
    line.show("a.pdf", { done: 1, total: 2, stage: "pages" });
    expect(text()).toContain("a.pdf: 1/2 pages");
  });

  it("is drawn no more often than a person can read, and kept to one line", () => {
    const { line, text, wait } = open({}, 20);
    wait(1000);
    for (let done = 1; done <= 50; done++) {
      wait(10);
      line.show("a long name of a file.pdf", { done, total: 50, stage: "pages" });
    }
    const lines = text().split("\r\u001b[2K").slice(1);
    expect(lines.length).toBeLessThan(8);
    expect(Math.max(...lines.map((each) => each.length))).toBeLessThan(20);
  });
});
