import type { RegionalGroup, ResponsePosition } from "uprkit";

/** Positions as a person reads them. */
const POSITION_NAMES: Readonly<Record<ResponsePosition, string>> = {
  supported: "Supported",
  "partially-supported": "Supported in part",
  noted: "Noted",
  "not-supported": "Not supported",
  pending: "Pending",
  general: "General reply",
  none: "No reply found",
};

export function positionNameOf(position: ResponsePosition): string {
  return POSITION_NAMES[position];
}

/** Regional groups by their main region, short enough for a figure on a phone. */
const GROUP_NAMES: Readonly<Record<RegionalGroup, string>> = {
  Africa: "Africa",
  "Asia-Pacific": "Asia-Pacific",
  EEG: "Eastern Europe",
  GRULAC: "Latin America",
  WEOG: "Western Europe",
  Observer: "Observers",
};

export function groupNameOf(group: RegionalGroup): string {
  return GROUP_NAMES[group];
}

const ORDINALS = ["", "first", "second", "third", "fourth", "fifth"] as const;

/** `"second cycle"`. */
export function cycleNameOf(cycle: number): string {
  return `${ORDINALS[cycle] ?? cycle} cycle`;
}

/** Number with thousands apart, the same in every locale. */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

export function formatPercent(fraction: number | undefined): string {
  return fraction === undefined ? "–" : `${(100 * fraction).toFixed(1)} %`;
}

/** Letters without marks and case, so that `cote` finds `Côte`. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
