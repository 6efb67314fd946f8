export { findPersons } from "./find-persons.ts";
export {
  type NamedPerson,
  type NamedPersons,
  type NamingItem,
  namesAnyone,
  type TextToSearch,
} from "./names-anyone.ts";
export type {
  FindPersonsOptions,
  PersonEvidence,
  PersonKind,
  PersonMention,
  RegisteredPerson,
} from "./types.ts";
