import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { type Recommendation, recommendationSchema } from "../../../src/model/recommendation.ts";
import { parseUprkitJson } from "../../../src/parse/uprkit-records/parse-uprkit-json.ts";
import { copyFolder, INVENTED_FOLDER } from "../folder.ts";
import { runInTest } from "../run.ts";
import { uhriJson } from "../uhri-json.ts";

const temporary = mkdtempSync(join(tmpdir(), "uprkit-folder-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const copy = (name: string): string => copyFolder(join(temporary, name));

describe("uprkit read FOLDER", () => {
  it("prints with --json the reviews with all answers by stage, diagnostics and reconciliation", async () => {
    const { code, stdout } = await runInTest(["read", INVENTED_FOLDER, "--json"]);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(["reviews", "diagnostics", "reconciliation"]);
    const [review] = result.reviews;
    expect(review).toMatchObject({ id: "KIR-3", session: 35, cycle: 3, reviewDate: "2020-01-20" });
    const stages = review.recommendations.map(({ responses }: Recommendation) =>
      responses.map(({ stage, position }) => `${stage} ${position}`),
    );
    expect(stages).toEqual([
      ["review pending", "addendum supported"],
      ["review pending", "addendum supported"],
      ["review pending"],
      ["review pending", "addendum noted"],
    ]);
    expect(result.reconciliation.reviews).toMatchObject([
      {
        review: "KIR-3",
        unanswered: ["84.3"],
        comparisons: [
          {
            file: "matrix.csv",
            matched: 3,
            missingHere: ["84.4"],
            answeredThere: ["84.3"],
            disagreements: [{ field: "position", paragraph: "84.1", ours: "supported", theirs: "noted" }],
          },
        ],
      },
    ]);
  });

  it("is read back by its own reader", async () => {
    const { stdout } = await runInTest(["read", INVENTED_FOLDER, "--json"]);
    const { reviews, recommendations, diagnostics } = parseUprkitJson(stdout);
    expect([reviews.length, recommendations.length]).toEqual([1, 4]);
    expect(diagnostics).toEqual([]);
  });

  it("tells what is no document of a review as a warning, and a damaged file as an error", async () => {
    const folder = copy("damaged");
    writeFileSync(join(folder, "broken.pdf"), "%PDF-1.7\nnothing follows");
    const { code, stdout, stderr } = await runInTest(["read", folder, "--json"]);
    expect(code).toBe(1);
    const unread = JSON.parse(stdout).diagnostics.filter(
      (diagnostic: { code: string }) => diagnostic.code === "read/unreadable-file",
    );
    expect(unread).toMatchObject([
      { severity: "error", source: "broken.pdf" },
      { severity: "warning", source: "note.txt" },
    ]);
    expect(stderr).toContain("[read/unreadable-file]");
    expect(stderr).toContain("(DAMAGED_DOCUMENT)");
  });

  it("prints a record per line with --ndjson", async () => {
    const { stdout } = await runInTest(["read", INVENTED_FOLDER, "--ndjson"]);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ paragraph }) => paragraph)).toEqual(["84.1", "84.2", "84.3", "84.4"]);
    for (const record of records) expect(recommendationSchema.safeParse(record).success).toBe(true);
  });

  it("prints with --csv a row per recommending State with the position of each stage", async () => {
    const target = join(temporary, "out.csv");
    expect((await runInTest(["read", INVENTED_FOLDER, "-o", target])).stdout).toBe("");
    const rows = parse(readFileSync(target), { columns: true }) as Record<string, string>[];
    const cells = rows.map((row) =>
      [
        "paragraph",
        "recommending_state",
        "position",
        "stage",
        "claim",
        "review_position",
        "addendum_position",
      ].map((column) => row[column]),
    );
    expect(cells).toEqual([
      ["84.1", "PER", "supported", "addendum", "", "pending", "supported"],
      ["84.1", "GHA", "supported", "addendum", "", "pending", "supported"],
      ["84.2", "NOR", "supported", "addendum", "already-implemented", "pending", "supported"],
      ["84.3", "GHA", "pending", "review", "", "pending", ""],
      ["84.4", "TGO", "noted", "addendum", "", "pending", "noted"],
    ]);
    expect(rows.every((row) => row["state_under_review"] === "KIR" && row["session"] === "35")).toBe(true);
  });

  it("puts files and folders named together into one", async () => {
    const folder = copy("apart");
    const report = join(folder, "report.txt");
    const one = JSON.parse((await runInTest(["read", INVENTED_FOLDER, "--json"])).stdout);
    const rest = copy("rest");
    rmSync(join(rest, "report.txt"));
    const two = JSON.parse((await runInTest(["read", report, rest, "--json"])).stdout);
    expect(two.reviews).toEqual(one.reviews);
  });

  it("says which files belong to no review", async () => {
    const folder = copy("unlinked");
    writeFileSync(join(folder, "uhri.json"), uhriJson(3));
    const { code, stdout } = await runInTest(["read", folder]);
    expect(code).toBe(0);
    expect(stdout).toContain("Not put to a review");
    expect(stdout).toMatch(/uhri\.json\s+UHRI export/u);
  });

  it("ends with 0 for an empty folder, which holds no review", async () => {
    const empty = mkdtempSync(join(temporary, "empty-"));
    const { code, stdout } = await runInTest(["read", empty, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      reviews: [],
      diagnostics: [],
      reconciliation: { reviews: [], unlinked: [] },
    });
  });
});

describe("uprkit check FOLDER", () => {
  it("ends with 1 where sources disagree, with both sources, and with 0 where none does", async () => {
    const { code, stdout } = await runInTest(["check", INVENTED_FOLDER]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /84\.1 position\n\s+supported {2}\(addendum\.txt, .*\n\s+noted {2}\(matrix\.csv, row 2\)/u,
    );
    const folder = copy("agreed");
    const matrix = join(folder, "matrix.csv");
    writeFileSync(matrix, readFileSync(matrix, "utf8").replace("Noted", "Supported"));
    expect((await runInTest(["check", folder])).code).toBe(0);
  });
});

describe("uprkit review --data FOLDER", () => {
  it("counts the answers at the latest stage, once", async () => {
    const { stdout } = await runInTest(["review", "Kiribati", "--data", INVENTED_FOLDER, "--json"]);
    const [review] = JSON.parse(stdout).reviews;
    expect(review).toMatchObject({ id: "KIR-3", count: 5 });
    expect(review.acceptance).toMatchObject([
      { unit: "recommendation", count: 2, total: 3, pending: 1 },
      { unit: "recommender", count: 3, total: 4, pending: 1 },
    ]);
  });
});
