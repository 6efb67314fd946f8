import type { ResponsePosition } from "../model/state-response.ts";

/** Positions as OHCHR's databases and those made from them label them. */
const POSITIONS: ReadonlyMap<string, ResponsePosition> = /* @__PURE__ */ new Map([
  ["supported", "supported"],
  ["accepted", "supported"],
  ["noted", "noted"],
  ["supported/noted", "partially-supported"],
  ["noted/supported", "partially-supported"],
  ["partially supported", "partially-supported"],
  ["not supported", "not-supported"],
  ["rejected", "not-supported"],
  ["pending", "pending"],
  ["under consideration", "pending"],
  ["no response", "none"],
]);

/** Position of a label such as `Supported/Noted`; `undefined` for others. */
export function readPositionLabel(label: string): ResponsePosition | undefined {
  const parts = label
    .slice(0, 100)
    .toLowerCase()
    .split("/")
    .map((part) => part.trim());
  return POSITIONS.get(parts.join("/"));
}
