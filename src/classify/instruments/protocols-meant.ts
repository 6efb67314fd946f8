import { lazy } from "../../internal/lazy.ts";
import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import { instrumentOf, listInstruments } from "../../reference/instruments.ts";
import type { ProtocolWords } from "./protocol-words.ts";

/** Protocols by the treaty they belong to, in the order of the table. */
const protocolsOf: () => ReadonlyMap<InstrumentCode, readonly InstrumentCode[]> = /* @__PURE__ */ lazy(() => {
  const children = new Map<InstrumentCode, InstrumentCode[]>();
  for (const { code, kind, parent } of listInstruments()) {
    if (parent === undefined || !kind.endsWith("protocol")) continue;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return children;
});

/** Numbers by which texts tell the protocols of one treaty apart. */
const NUMBER_OF: ReadonlyMap<InstrumentCode, number> = /* @__PURE__ */ new Map<InstrumentCode, number>([
  ["ICCPR-OP1", 1],
  ["ICCPR-OP2", 2],
  ["OP-CRC-AC", 1],
  ["OP-CRC-SC", 2],
  ["OP-CRC-IC", 3],
  ["AP1-1977", 1],
  ["AP2-1977", 2],
  ["AP3-2005", 3],
  ["ECHR-P6", 6],
  ["ECHR-P12", 12],
  ["ECHR-P13", 13],
  ["ECHR-P14", 14],
]);

/** Protocols meant by "the Protocols" of a treaty without a number: those that are not here are named by number. */
const ALL_MEANT: ReadonlyMap<InstrumentCode, readonly InstrumentCode[]> = /* @__PURE__ */ new Map<
  InstrumentCode,
  readonly InstrumentCode[]
>([
  ["CRC", ["OP-CRC-AC", "OP-CRC-SC"]],
  ["GC-1949", ["AP1-1977", "AP2-1977"]],
  ["ECHR", []],
  ["ACHPR", []],
]);

/** Whether a treaty has protocols. */
export function hasProtocols(code: InstrumentCode): boolean {
  return protocolsOf().has(code);
}

/** Whether a treaty has more than one protocol. */
export function hasSeveralProtocols(code: InstrumentCode): boolean {
  return (protocolsOf().get(code)?.length ?? 0) > 1;
}

/** Whether the protocols of a treaty are called optional: those to the Convention on refugees are not. */
export function areOptional(codes: readonly InstrumentCode[]): boolean {
  return codes.some((code) =>
    protocolsOf()
      .get(code)
      ?.some((protocol) => instrumentOf(protocol).kind === "optional-protocol"),
  );
}

/** The protocols of a treaty that the words around "protocol" mean. */
export function protocolsMeant(
  parent: InstrumentCode,
  numbers: readonly number[],
  { plural, word }: ProtocolWords,
  asksPenalty: boolean,
): readonly InstrumentCode[] {
  const all = protocolsOf().get(parent) ?? [];
  if (numbers.length > 0) {
    const numbered = all.filter((code) => numbers.includes(NUMBER_OF.get(code) ?? 0));
    return numbered.length > 0 || all.length > 1 ? numbered : all;
  }
  if (parent === "CRC" && (word === "three" || word === "all")) return all;
  if (parent === "CRC" && word === "new") return ["OP-CRC-IC"];
  if (parent === "ICCPR" && !plural) return [asksPenalty ? "ICCPR-OP2" : "ICCPR-OP1"];
  if (parent === "UNTOC" && !plural) return all.slice(0, 1);
  return ALL_MEANT.get(parent) ?? all;
}
