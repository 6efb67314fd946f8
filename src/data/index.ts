export { loadUprInfo } from "./load-upr-info.ts";
export { type DataSnapshot, UPR_INFO_SNAPSHOT } from "./upr-info-snapshot.ts";
