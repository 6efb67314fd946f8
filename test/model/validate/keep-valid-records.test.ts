import { describe, expect, it } from "vitest";
import * as z from "zod";
import { keepValidRecords } from "../../../src/model/validate/keep-valid-records.ts";

const schema = z.strictObject({ id: z.string() });
const list = { source: "own.json", member: "visits", code: "own/broken-record" };

describe("keepValidRecords()", () => {
  it("keeps what the schema accepts, in its order, and says where each of the others stood", () => {
    const items = [{ id: "a" }, { id: 1 }, { id: "b" }, null];
    const { records, diagnostics } = keepValidRecords(schema, items, list);
    expect(records).toEqual([{ id: "a" }, { id: "b" }]);
    expect(diagnostics.map(({ code, severity, source, range }) => [code, severity, source, range])).toEqual([
      ["own/broken-record", "error", "own.json", { row: 2, column: "visits[1]" }],
      ["own/broken-record", "error", "own.json", { row: 4, column: "visits[3]" }],
    ]);
    expect(items).toHaveLength(4);
  });

  it("has nothing to say of an empty list", () => {
    expect(keepValidRecords(schema, [], list)).toEqual({ records: [], diagnostics: [] });
  });

  it("keeps a message of a record of any size short", () => {
    const [diagnostic] = keepValidRecords(schema, [{ id: "a", ["x".repeat(100_000)]: 1 }], list).diagnostics;
    expect(diagnostic?.message.length).toBeLessThan(1_100);
  });
});
