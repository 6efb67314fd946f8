import { describe, expect, it } from "vitest";
import { speakingTime } from "../../src/analyze/speaking-time/speaking-time.ts";
import { runInTest } from "./run.ts";

describe("uprkit speaking-time", () => {
  it("prints the seconds of a speaker with the rule", async () => {
    const { code, stdout, stderr } = await runInTest(["speaking-time", "160"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^52 seconds/u);
    expect(stdout).toContain("140 minutes");
  });

  it("says what would explain another time", async () => {
    const { stdout } = await runInTest(["speaking-time", "160", "--reported", "45"]);
    expect(stdout).toMatch(/120 minutes[\s\S]*7\.5 seconds lost[\s\S]*multiple of 15/u);
    const { stdout: json } = await runInTest(["speaking-time", "160", "--reported", "45", "--json"]);
    expect(JSON.parse(json)).toMatchObject({ seconds: 52, explanation: { impliedBudgetMinutes: 120 } });
  });

  it("prints what the library computes with --json", async () => {
    const json = async (...argv: string[]): Promise<unknown> =>
      JSON.parse((await runInTest(["speaking-time", ...argv, "--json"])).stdout);
    const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(await json("163")).toEqual(asJson(speakingTime(163)));
    expect(await json("--members", "20", "--observers", "40")).toEqual(
      asJson(speakingTime({ members: 20, observers: 40 })),
    );
    expect(await json("60", "--members", "20")).toEqual(asJson(speakingTime({ members: 20, observers: 40 })));
    expect(await json("160", "--budget", "120", "--granularity", "5", "--cycle", "3")).toEqual(
      asJson(speakingTime(160, { budgetMinutes: 120, granularity: 5, cycle: 3 })),
    );
    expect(await json("115", "--on", "2009-02-09")).toMatchObject({ heard: 60, unheard: 55 });
  });

  it.each([
    [[]],
    [["many"]],
    [["-5"]],
    [["60", "--members", "61"]],
    [["60", "--members", "20", "--observers", "41"]],
    [["60", "--cycle", "5"]],
    [["60", "--cycle", "4", "--on", "2024-01-23"]],
    [["60", "--on", "2024-13-01"]],
    [["60", "--budget", "0"]],
  ])("ends %j with 2", async (argv) => {
    const { code, stdout, stderr } = await runInTest(["speaking-time", ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/error/u);
  });
});
