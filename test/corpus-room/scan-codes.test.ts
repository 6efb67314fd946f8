import { describe, expect, it } from "vitest";
import { scanCodes } from "../../src/corpus/scan-codes.ts";
import { loadUprInfo } from "../../src/data/index.ts";

const { columns, size } = loadUprInfo();
const tableOf = (length: number, isWanted: (code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length }, (_, code) => Number(isWanted(code)));

/** The embedded columns as they are, where reviews stand together, and mixed, where they do not. */
function mix(): typeof columns {
  const order = Int32Array.from({ length: size }, (_, at) => (at * 7919) % size);
  return {
    ...columns,
    stateUnderReview: columns.stateUnderReview.map((_, at, all) => all[order[at] ?? 0] ?? 0),
    session: columns.session.map((_, at, all) => all[order[at] ?? 0] ?? 0),
  };
}

describe.each([
  ["together", columns],
  ["mixed", mix()],
])("scanCodes() where reviews stand %s", (_, own) => {
  const conditions = [
    { codes: own.stateUnderReview, wanted: tableOf(256, (state) => state % 3 === 0) },
    { codes: own.session, wanted: tableOf(256, (session) => session > 12) },
    { codes: own.issueSet, wanted: tableOf(65_536, (set) => set % 2 === 0) },
    { codes: own.action, wanted: tableOf(256, (action) => action === 5) },
  ];

  it.each([[[]], [[0]], [[1, 0]], [[2]], [[3, 2]], [[3, 0]], [[0, 1, 2, 3]]])(
    "finds what meets conditions %j, of all entries and of a view",
    (wanted) => {
      const some = wanted.flatMap((index) => conditions[index] ?? []);
      const isMet = (at: number): boolean => some.every((one) => one.wanted[one.codes[at] ?? 0] === 1);
      const everyThird = Int32Array.from({ length: Math.floor(size / 3) }, (_, index) => 3 * index);
      const all = Int32Array.from({ length: size }, (_, at) => at);
      expect(scanCodes({ columns: own, selection: undefined, size }, some)).toEqual(all.filter(isMet));
      const view = { columns: own, selection: everyThird, size: everyThird.length };
      expect(scanCodes(view, some)).toEqual(everyThird.filter(isMet));
    },
  );

  it("finds nothing in nothing", () => {
    const none = { columns: own, selection: new Int32Array(0), size: 0 };
    expect(scanCodes(none, conditions)).toEqual(new Int32Array(0));
  });
});
