import type { Cycle } from "../../model/cycle.ts";
import { cycleOfSession } from "../../model/session-cycle.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import { quote } from "../diagnostic-tally.ts";
import { readPositionLabel } from "../position-label.ts";
import type { EntryContext } from "./entry-context.ts";
import { readCycleLabel, readSessionLabel } from "./values.ts";

/** When a State was reviewed; members are absent where the entry does not say. */
export interface SessionReading {
  readonly session?: number;
  readonly cycle?: Cycle;
}

/** Session and cycle of an entry of the UPR; where they do not go together, the session counts. */
export function readSession({ list, note }: EntryContext): SessionReading {
  const [label, second] = list("session");
  const session = label === undefined ? undefined : readSessionLabel(label);
  if (label !== undefined && session === undefined) {
    const message = `Cannot read the session ${quote(label)}: it has no number`;
    note("session", "uhri/unreadable-session", message, { key: label });
  }
  if (second !== undefined) {
    const message = `Cannot keep the session ${quote(second)}: the entry has another, ${quote(label ?? "")}`;
    note("session", "uhri/several-sessions", message);
  }
  const [cycleLabel] = list("cycle");
  const printed = cycleLabel === undefined ? undefined : readCycleLabel(cycleLabel);
  if (cycleLabel !== undefined && printed === undefined) {
    const message = `Cannot read the cycle ${quote(cycleLabel)}: it has no number from 1 to 5`;
    note("cycle", "uhri/unreadable-cycle", message, { key: cycleLabel });
  }
  const cycle = session === undefined ? printed : cycleOfSession(session);
  if (cycle !== undefined && printed !== undefined && printed !== cycle) {
    const message = `Cannot put session ${session} into cycle ${printed}: it is of cycle ${cycle}, which was taken`;
    note("cycle", "uhri/cycle-mismatch", message, { key: `${session} ${printed}` });
  }
  return { ...(session === undefined ? {} : { session }), ...(cycle === undefined ? {} : { cycle }) };
}

const PARTIAL: ReadonlySet<ResponsePosition> = /* @__PURE__ */ new Set([
  "supported",
  "noted",
  "partially-supported",
]);

/** Position of an entry; supported and noted together are a part support. */
export function readPosition({ list, note }: EntryContext): ResponsePosition | undefined {
  const positions = new Set<ResponsePosition>();
  for (const label of list("position")) {
    const position = readPositionLabel(label);
    if (position !== undefined) positions.add(position);
    else {
      const message = `Cannot read the position ${quote(label)}: it is none`;
      note("position", "uhri/unknown-position", message, { key: label });
    }
  }
  const [first] = positions;
  if (positions.size < 2) return first;
  const isPartial = [...positions].every((position) => PARTIAL.has(position));
  const taken = isPartial ? "partially-supported" : first;
  const message = `Cannot take ${[...positions].join(" and ")} as one position: ${taken} was taken`;
  note("position", "uhri/several-positions", message, { key: [...positions].join(" ") });
  return taken;
}
