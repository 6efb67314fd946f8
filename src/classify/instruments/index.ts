export { detectInstruments } from "./detect-instruments.ts";
export type {
  BodyMention,
  InstrumentAct,
  InstrumentActKind,
  InstrumentDetection,
  InstrumentMention,
  NamedBodyKind,
} from "./types.ts";
