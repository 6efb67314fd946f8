import { GROUP_KEYS, type GroupKey } from "../../analyze/counting/group-key.ts";
import { explainNames, foldName } from "../suggestion.ts";
import { UsageError } from "../usage-error.ts";

/** What a condition can be about: the keys of groups, and the answer. */
export type ConditionKey = GroupKey | "position" | "claim";

/** A key as a person meets it. */
export interface KeyFacts {
  readonly key: ConditionKey;
  /** Heading of its column. */
  readonly title: string;
  /** Short names for it, besides the key itself in any spelling. */
  readonly names: readonly string[];
  /** What its values are. */
  readonly values: string;
}

/** Every key, in the order of the library's. */
export const KEY_FACTS: readonly KeyFacts[] = [
  {
    key: "stateUnderReview",
    title: "State under review",
    names: ["state", "sur", "to", "reviewed"],
    values: "State, by name or code",
  },
  {
    key: "recommendingState",
    title: "recommending State",
    names: ["recommender", "rs", "by", "from"],
    values: "State, by name or code",
  },
  { key: "session", title: "session", names: ["sessions"], values: "number, or span 1-5" },
  { key: "cycle", title: "cycle", names: ["cycles"], values: "1 to 5" },
  {
    key: "action",
    title: "asks for",
    names: ["actions", "category"],
    values: "1 to 5, or the word",
  },
  { key: "issue", title: "issue", names: ["issues"], values: "slug or label" },
  {
    key: "stateUnderReviewGroup",
    title: "region under review",
    names: ["region", "group", "state-region", "state-group", "sur-region", "to-region"],
    values: "region",
  },
  {
    key: "recommendingStateGroup",
    title: "recommending region",
    names: ["recommender-region", "recommender-group", "rs-region", "by-region", "from-region"],
    values: "region",
  },
  {
    key: "stateUnderReviewOrganisation",
    title: "organisation under review",
    names: ["organisation", "organization", "org", "state-organisation", "state-organization", "sur-org"],
    values: "organisation",
  },
  {
    key: "recommendingStateOrganisation",
    title: "recommending organisation",
    names: ["recommender-organisation", "recommender-organization", "recommender-org", "rs-org", "by-org"],
    values: "organisation",
  },
  {
    key: "position",
    title: "answer",
    names: ["response", "answer"],
    values: "answer; --where only",
  },
  {
    key: "claim",
    title: "claim",
    names: ["claims"],
    values: "claim; --where only",
  },
];

/** The key a person means. Throws {@link UsageError} that names the keys there are. */
export function findKey(name: string, flag: "--by" | "--where"): KeyFacts {
  const known = flag === "--by" ? KEY_FACTS.filter(({ key }) => isGroupKey(key)) : KEY_FACTS;
  const folded = foldName(name);
  const facts = known.find(({ key, names }) => [key, ...names].some((each) => foldName(each) === folded));
  if (facts !== undefined) return facts;
  const spellings = known.flatMap(({ key, names }) => [key, ...names]);
  const expected = `one of ${known.map(({ key }) => key).join(", ")}, or a short name (uprkit list keys)`;
  throw new UsageError(
    `Cannot use "${name}" with ${flag}: there is no such key, ${explainNames(name, spellings, expected)}`,
  );
}

export function isGroupKey(key: string): key is GroupKey {
  return GROUP_KEYS.some((each) => each === key);
}

/** Keys of `--by state,issue`, in their order. Throws {@link UsageError} for one that is none or stands twice. */
export function parseGroupKeys(text: string): readonly GroupKey[] {
  const keys = text.split(",").flatMap((name) => {
    const { key } = findKey(name.trim(), "--by");
    return isGroupKey(key) ? [key] : [];
  });
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new UsageError(`Cannot group by "${text}": ${twice} stands twice`);
  return keys;
}
