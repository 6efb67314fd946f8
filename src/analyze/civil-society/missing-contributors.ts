import type { ActorKind } from "../../model/actor.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { Submission, SubmissionKind } from "../../model/submission.ts";
import { matchNames, NAME_MATCHES, type NameMatch } from "./match-names.ts";
import { type OrganisationName, readOrganisationName } from "./organisation-name.ts";

/** How {@link missingContributors} counts. */
export interface MissingContributorsOptions {
  /** Kinds of submission that are looked at; default `["individual", "joint"]`, as `cited` documents are no submissions. */
  readonly kinds?: readonly SubmissionKind[];
}

/** A stakeholder, with where it is listed. */
export interface ContributorRow {
  /** Name as printed. */
  readonly name: string;
  /** What it is: an organisation, an institution, a State and so on. */
  readonly kind: ActorKind;
  /** Ids of the submissions it sent, alone or with others, in the order of the records. */
  readonly submissions: readonly string[];
  /** Where its first submission is listed. */
  readonly source: SourceReference;
}

/** A stakeholder of both reviews. */
export interface ReturningContributor {
  /** Its entry for the previous review. */
  readonly previous: ContributorRow;
  /** Its entry for the current review. */
  readonly current: ContributorRow;
  /** How the names were found to be one. */
  readonly matchedBy: NameMatch;
}

/** Who contributed to one review and not to the next. */
export interface MissingContributors {
  /** Share of the previous contributors that are missing, from 0 to 1; `undefined` where there were none. */
  readonly value: number | undefined;
  /** How many are missing. */
  readonly count: number;
  /** Contributors to the previous review. */
  readonly total: number;
  /** Each stakeholder once, members of joint submissions among them. */
  readonly unit: "contributor";
  /** Those of the previous review that are not in the current one. */
  readonly missing: readonly ContributorRow[];
  /** Those of both reviews, with how their names were matched. */
  readonly returning: readonly ReturningContributor[];
  /** Those of the current review that were not in the previous one. */
  readonly joined: readonly ContributorRow[];
}

/**
 * Stakeholders that contributed to a State's previous review and are missing from its current one, with those that
 * came back and those that are new.
 *
 * Each stakeholder counts once, also as a member of joint submissions; a coalition whose members the summary does not
 * print is one. Names are matched without case, marks, legal form and spelling (centre, organisation), then by a shared
 * acronym or code, then where one says more than the other, then but for a slip of spelling; `matchedBy` tells which, as
 * only the first is sure. Missing means missing from the list: why, it does not say, and few stakeholders take part in
 * every cycle anywhere. O(previous × current). Does not change its input.
 *
 * @param previous - Submissions to one review, such as those of `parseStakeholderSummary`.
 * @param current - Submissions to the next.
 *
 * @example One that did not come back
 * ```ts
 * import { missingContributors } from "uprkit";
 *
 * const source = { citation: "Summary of stakeholders' submissions" };
 * const from = (review: string, ...names: string[]) =>
 *   names.map((name) => ({
 *     id: `${review}/${name}`,
 *     review,
 *     kind: "individual" as const,
 *     submitters: [{ kind: "organisation" as const, name }],
 *     events: [],
 *     source,
 *   }));
 * const previous = from("FJI-2", "Centre for Lamps", "Harbour Watch");
 * const result = missingContributors(previous, from("FJI-3", "The Center for Lamps (CFL)"));
 * result.missing.map(({ name }) => name); // => ["Harbour Watch"]
 * [result.count, result.total, result.value]; // => [1, 2, 0.5]
 * result.returning[0]?.matchedBy; // => "name"
 * ```
 *
 * @category Analyze
 */
export function missingContributors(
  previous: readonly Submission[],
  current: readonly Submission[],
  options: MissingContributorsOptions = {},
): MissingContributors {
  const { kinds = ["individual", "joint"] } = options;
  const before = listContributors(previous, kinds);
  const after = listContributors(current, kinds);
  const pairs = pairUp(before, after);
  const missing = before.filter((each) => !pairs.has(each)).map(({ row }) => row);
  const found = new Set([...pairs.values()].map(({ other }) => other));
  return {
    value: before.length === 0 ? undefined : missing.length / before.length,
    count: missing.length,
    total: before.length,
    unit: "contributor",
    missing,
    returning: before.flatMap((each) => {
      const pair = pairs.get(each);
      return pair === undefined
        ? []
        : [{ previous: each.row, current: pair.other.row, matchedBy: pair.matchedBy }];
    }),
    joined: after.filter((each) => !found.has(each)).map(({ row }) => row),
  };
}

interface Contributor {
  readonly row: ContributorRow;
  readonly name: OrganisationName;
}

/** Each stakeholder once, in the order of its first submission. */
function listContributors(
  submissions: readonly Submission[],
  kinds: readonly SubmissionKind[],
): readonly Contributor[] {
  const contributors: { row: ContributorRow & { submissions: string[] }; name: OrganisationName }[] = [];
  for (const { id, kind, code, submitters, source } of submissions) {
    if (!kinds.includes(kind)) continue;
    for (const submitter of submitters) {
      const { name = submitter.state ?? id } = submitter;
      // The code of a joint submission names the submission, not its members.
      const read = readOrganisationName(name, submitters.length === 1 ? code : undefined);
      const known = contributors.find((each) => matchNames(each.name, read) === "name");
      if (known !== undefined) known.row.submissions.push(id);
      else contributors.push({ row: { name, kind: submitter.kind, submissions: [id], source }, name: read });
    }
  }
  return contributors;
}

/** Pairs by the surest match first; each stakeholder is in one pair at most. */
function pairUp(
  before: readonly Contributor[],
  after: readonly Contributor[],
): ReadonlyMap<Contributor, { readonly other: Contributor; readonly matchedBy: NameMatch }> {
  const pairs = new Map<Contributor, { other: Contributor; matchedBy: NameMatch }>();
  const taken = new Set<Contributor>();
  const matches = before.flatMap((each) =>
    after.flatMap((other) => {
      const matchedBy = matchNames(each.name, other.name);
      return matchedBy === undefined ? [] : [{ each, other, matchedBy }];
    }),
  );
  for (const kind of NAME_MATCHES) {
    for (const { each, other, matchedBy } of matches) {
      if (matchedBy !== kind || pairs.has(each) || taken.has(other)) continue;
      pairs.set(each, { other, matchedBy });
      taken.add(other);
    }
  }
  return pairs;
}
