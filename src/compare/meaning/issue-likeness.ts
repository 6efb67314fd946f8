import { classifyIssues } from "../../classify/classify-issues.ts";

/** Issues of a text with their weights, whose squares add up to 1; empty where the text is not one that can be labeled. */
export type IssueWeights = ReadonlyMap<string, number>;

/** The issues a text may be about, from the model of `classifyIssues`. */
export function weighIssues(text: string): IssueWeights {
  const { ranked } = classifyIssues(text, { explain: false });
  const length = Math.sqrt(ranked.reduce((sum, { score }) => sum + score * score, 0));
  return new Map(ranked.map(({ issue, score }) => [issue, score / length] as const));
}

/** Cosine of the issues of two texts, 0 to 1; 0 where one has none. */
export function issueLikeness(one: IssueWeights, other: IssueWeights): number {
  let shared = 0;
  for (const [issue, weight] of one) shared += weight * (other.get(issue) ?? 0);
  return shared;
}
