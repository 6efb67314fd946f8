import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import { runInTest } from "./run.ts";

const folder = mkdtempSync(`${tmpdir()}/cooperation-`);
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = `${folder}/${name}`;
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const source = { citation: "Letter" };
const request = {
  id: "KEN/sr-water-and-sanitation/2020",
  state: "KEN",
  mandate: "sr-water-and-sanitation",
  events: [{ kind: "requested", date: "2020-01-01", source }],
  source,
};

describe("uprkit cooperation", () => {
  it("prints one visit, the published thirteen and a report overdue by four years", async () => {
    const argv = ["cooperation", "China", "--from", "2018-11-06", "--to", "2024-01-23"];
    const { code, stdout, stderr } = await runInTest(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/visits made +1$/mu);
    expect(stdout).toMatch(/^13: Requests and reminders/mu);
    expect(stdout).toMatch(/^CAT +6 +2019-12 +overdue, 4 years +1,484–1,514$/mu);
    expect(stdout).toContain("2024-01-23");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("prints the figures for programs", async () => {
    const { stdout } = await runInTest(["cooperation", "CHN", "--on", "2024-01-23", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "CHN",
      name: "China",
      visits: { on: "2024-01-23", to: "2024-01-23", findings: [] },
      treatyReports: { overdue: 1 },
      access: [{ cycle: 1 }, { cycle: 2 }],
      isVerifiedOnly: true,
    });
  });

  it("counts what is unverified only when asked", async () => {
    const visits = async (...more: string[]): Promise<number> =>
      JSON.parse((await runInTest(["cooperation", "CHN", "--on", "2024-12-31", "--json", ...more])).stdout)
        .visits.visits;
    expect(await visits("--unverified")).toBeGreaterThan(await visits());
  });

  it("reads a file of one's own, and says what is broken in it", async () => {
    const path = file("kenya.json", {
      visitRequests: [request, { ...request, mandate: "sr-lamps" }],
      standingInvitations: [],
    });
    const { code, stdout, stderr } = await runInTest([
      "cooperation",
      "Kenya",
      "--data",
      path,
      "--on",
      "2020-01-31",
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain("cooperation/broken-record");
    expect(stdout).toMatch(/SR Water.* +2020-01-01 +30 +1$/mu);
    expect(stdout).toContain("No standing invitation on record");
  });

  it("says that it knows nothing of a State, and how to give some", async () => {
    for (const argv of [["Kenya"], ["Peru", "--data", file("other.json", { visitRequests: [request] })]]) {
      const { code, stdout, stderr } = await runInTest(["cooperation", ...argv]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/--data/u);
    }
  });

  it.each(["no json", "[]", { people: [] }, { visitRequests: 3 }])("refuses %j", async (content) => {
    const { code, stdout, stderr } = await runInTest([
      "cooperation",
      "Kenya",
      "--data",
      file("wrong.json", content),
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("WRONG_DOCUMENT_KIND");
  });

  it.each([
    [["Atlantis"]],
    [["CHN", "--from", "2024"]],
    [["CHN", "--from", "2024-01-02", "--to", "2024-01-01"]],
    [[]],
  ])("ends %j with 2", async (argv) => {
    const { code, stdout } = await runInTest(["cooperation", ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
