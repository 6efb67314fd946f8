export * from "./action-categories.ts";
export * from "./action-cue-verbs.ts";
export * from "./affected-groups.ts";
export * from "./development-goals.ts";
export { findStatesInText, type StateMention } from "./find-states-in-text.ts";
export * from "./groups.ts";
export * from "./instrument-aliases.ts";
export * from "./instruments.ts";
export * from "./issue-cues.ts";
export * from "./issues.ts";
export * from "./mandates.ts";
export * from "./memberships.ts";
export { normalizeStateName } from "./normalize-state-name.ts";
export * from "./organisations.ts";
export * from "./resolve-state.ts";
export * from "./reviews.ts";
export * from "./sessions.ts";
export * from "./speaking-time-rules.ts";
export type { StateSpellingKind } from "./state-name-index.ts";
export * from "./states.ts";
export {
  type CouncilReportSymbol,
  type CouncilTextSymbol,
  type DraftReportSymbol,
  type OpinionSymbol,
  type OtherSymbol,
  type ParsedSymbol,
  type ParsedSymbolBase,
  type PreSessionSymbol,
  parseSymbol,
  type TreatyBodySymbol,
} from "./symbols.ts";
export * from "./themes.ts";
export * from "./treaty-bodies.ts";
