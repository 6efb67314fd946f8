import { REGIONAL_GROUPS, type RegionalGroup } from "../model/vocabulary.generated.ts";
import { STATE_GROUP_DIGITS } from "./state-groups.generated.ts";

/** Regional group of the State at this place of `STATE_CODES`; `undefined` where there is none. */
export function regionalGroupAt(index: number): RegionalGroup | undefined {
  return REGIONAL_GROUPS[Number(STATE_GROUP_DIGITS[index])];
}
