import { describe, expect, it } from "vitest";
import type { CliIo } from "../../../src/cli/io.ts";
import { createProgressLine, describeProgress } from "../../../src/cli/terminal/progress.ts";

const stdin = (async function* () {})();

function open(settings: CliIo["settings"] = {}, columns = 80) {
  let text = "";
  let time = 0;
  const stderr = { write: (part: string) => (text += part), isTTY: true, columns };
  const io: CliIo = { stdout: { write() {} }, stderr, stdin, env: {}, settings };
  const line = createProgressLine(io, () => time);
  return { line, text: () => text, wait: (milliseconds: number) => (time += milliseconds) };
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
