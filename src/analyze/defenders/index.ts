export type { NameKind } from "../../classify/persons/person-names.ts";
export { type AnniversariesOptions, type Anniversary, anniversariesOf } from "./anniversaries.ts";
export { DEFENDER_STATUSES, type DefenderStatus, isHeld } from "./liberty.ts";
export { type LoadDefendersLimits, type LoadDefendersOptions, loadDefenders } from "./load-defenders.ts";
export { matchPerson, type PersonMatch } from "./match-person.ts";
export { followUpOpinions, listWgadCategories, type OpinionFollowUp } from "./opinions.ts";
export {
  type NamedPerson,
  type NamingText,
  type PersonsNamed,
  type PersonsNamedOptions,
  personsNamed,
} from "./persons-named.ts";
export { REDACTION_LEVELS, type RedactionLevel, type RedactOptions, redact } from "./redact.ts";
export {
  type CreateDefenderRegisterOptions,
  createDefenderRegister,
  type DefenderRegister,
  mergeDefenderRegisters,
} from "./register.ts";
export { countReprisals, listReprisals, type ReprisalCount, type ReprisalFilter } from "./reprisals.ts";
export { type SentenceOnDate, type SentenceOnDateOptions, sentenceOnDate } from "./sentence-on-date.ts";
export { type DefenderStatusOnDate, defenderStatus } from "./status-on-date.ts";
export type { DayBounds } from "./terms.ts";
