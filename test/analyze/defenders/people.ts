import type { Defender, DefenderEvent } from "../../../src/model/defender.ts";

/** An invented event. */
export function event(
  kind: DefenderEvent["kind"],
  date: string,
  members: Partial<DefenderEvent> = {},
): DefenderEvent {
  return { kind, date, source: { citation: `paper of ${date}` }, ...members };
}

/** An invented person. */
export function person(events: readonly DefenderEvent[], members: Partial<Defender> = {}): Defender {
  return {
    id: "ana-example",
    name: "Ana Example",
    state: "KEN",
    opinions: [],
    source: { citation: "invented" },
    ...members,
    events,
  };
}
