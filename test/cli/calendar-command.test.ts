import { describe, expect, it } from "vitest";
import { readToday } from "../../src/cli/today.ts";
import { runInTest } from "./run.ts";

describe("uprkit calendar", () => {
  it("prints the dates, and which are by a rule of thumb", async () => {
    const { code, stdout, stderr } = await runInTest(["calendar", "slovenia", "--on", "2024-06-01"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("from 2024-06-01");
    expect(stdout).toContain("SVN-4, session 48, from 2025-01-20");
    expect(stdout).toMatch(/^≈ 2024-06-20 +19 {2}Submissions/mu);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("prints what the library computes with --json, with the anniversaries of the register", async () => {
    const { stdout } = await runInTest(["calendar", "CHN", "--on", "2024-03-14", "--json"]);
    const calendar = JSON.parse(stdout);
    expect(calendar).toMatchObject({
      state: "CHN",
      name: "China",
      on: "2024-03-14",
      next: { review: "CHN-5" },
    });
    expect(calendar.entries[0]).toMatchObject({ kind: "anniversary", date: "2024-03-14" });
    const names = calendar.entries.map(({ id }: { id: string }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it("prints an iCalendar file with --ics", async () => {
    const { code, stdout } = await runInTest(["calendar", "CHN", "--on", "2023-07-01", "--ics"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(stdout).toMatch(/DTSTART;VALUE=DATE:20230718\r\n/u);
    expect(stdout).toMatch(/END:VCALENDAR\r\n$/u);
  });

  it("looks from today where no day is given, and says so", async () => {
    const { stdout } = await runInTest(["calendar", "Ukraine"]);
    expect(stdout).toMatch(/from 20\d\d-\d\d-\d\d/u);
    expect(stdout).toContain("UKR-4@42");
    expect(readToday(() => Date.UTC(2024, 1, 29, 23, 59))).toBe("2024-02-29");
  });

  it.each([[["Atlantis"]], [["CHN", "--on", "2024-02"]], [["CHN", "--ics", "--json"]], [[]]])(
    "ends %j with 2",
    async (argv) => {
      const { code, stdout } = await runInTest(["calendar", ...argv]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    },
  );
});
