import { byCodeUnit, header } from "./emit.ts";
import { readTable, required } from "./tables.ts";
import { regionalGroups } from "./vocabulary.ts";

/** Regional groups alone and short, as every measure by region needs them and none needs the names. */
export function generateStateGroups(): string {
  const groups = regionalGroups();
  const states = readTable("states").map((row) => ({
    code: required(row, "iso3"),
    digit: groups.indexOf(required(row, "un_regional_group")),
  }));
  const digits = states.sort((a, b) => byCodeUnit(a.code, b.code)).map(({ digit }) => digit);
  return `${header("states")}
/** Regional group of each State, in the order of \`STATE_CODES\`: its index in \`REGIONAL_GROUPS\`, one digit each. */
export const STATE_GROUP_DIGITS = "${digits.join("")}";
`;
}
