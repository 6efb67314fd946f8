import { lazy } from "../../internal/lazy.ts";
import type { Statement } from "../../model/statement.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import { speakingShares } from "../speaking-time/speaking-shares.ts";
import { type SpeakingTime, speakingTime } from "../speaking-time/speaking-time.ts";
import {
  type IntegrityContext,
  type Measures,
  type Outcome,
  type ReviewFacts,
  sourcesOf,
  toShare,
} from "./context.ts";
import { listNumbered } from "./measure-responses.ts";
import { createStances } from "./stances.ts";

/** Measures of who spoke, for how long and what for. */
export function measureRoom(context: IntegrityContext): Measures {
  const { options } = context;
  const statements = lazy(() => {
    const found = new Map<string, Statement[]>();
    for (const statement of options.statements ?? []) {
      if (statement.setting !== "working-group") continue;
      const list = found.get(statement.review);
      if (list === undefined) found.set(statement.review, [statement]);
      else list.push(statement);
    }
    return found;
  });
  const stances = lazy(() => createStances(context.record));

  function measureTime(review: ReviewFacts, what: "soft" | "praise"): Outcome {
    const own = statements().get(review.id);
    if (own === undefined) return "no statements of this review were given";
    const { shares, praise } = speakingShares(
      {
        statements: own,
        recommendations: listNumbered(context, review),
        ...(review.facts === undefined ? {} : { review: review.facts }),
      },
      what === "soft" ? { record: context.record } : {},
    );
    const found = what === "soft" ? shares.find(({ stance }) => stance === "soft") : praise;
    if (found?.value === undefined) {
      return what === "soft" ? "no speaker has a record in the corpus" : "no statement has a text";
    }
    const { value, count, total, evidence } = found;
    return { value, count, total, unit: "speaker", evidence: () => evidence, sources: () => sourcesOf(own) };
  }

  return {
    "soft-time": (review) => measureTime(review, "soft"),
    "praise-time": (review) => measureTime(review, "praise"),
    "seconds-per-speaker": measureSeconds,
    "unheard-share": ({ facts, cycle }) => {
      const { unheardCount, delegationCount } = facts ?? {};
      if (facts === undefined || unheardCount === undefined || delegationCount === undefined) {
        return cycle > 1
          ? "since cycle 2 everyone who registers speaks, and reports print no number"
          : "the report prints no number of delegations without time, or it is not known";
      }
      return toShare(context, [unheardCount, unheardCount + delegationCount], "nobody was on the list", {
        unit: "delegation",
        evidence: () => facts.unheardStates ?? [],
        sources: () => sourcesOf([facts]),
      });
    },
    "unheard-demanding": ({ facts, state }) => {
      const { unheardStates = [] } = facts ?? {};
      if (facts === undefined || unheardStates.length === 0) return "no report names States as unheard";
      const judged = unheardStates.flatMap((each) => {
        const stance = stances().elsewhere(STATE_CODES.indexOf(each), STATE_CODES.indexOf(state));
        return stance === undefined ? [] : [{ each, isDemanding: stance.isDemanding }];
      });
      const demanding = judged.filter(({ isDemanding }) => isDemanding).map(({ each }) => each);
      return toShare(
        context,
        [demanding.length, judged.length],
        "no State named as unheard has 10 coded recommendations elsewhere",
        { unit: "State", evidence: () => demanding, sources: () => sourcesOf([facts]) },
      );
    },
  };
}

function measureSeconds({ facts, cycle }: ReviewFacts): Outcome {
  if (facts === undefined) return "nothing is known of the sitting";
  const speakers =
    facts.registeredCount ??
    (facts.delegationCount === undefined ? undefined : facts.delegationCount + (facts.unheardCount ?? 0));
  const rule = speakers === undefined || cycle === 5 ? undefined : speakingTime(speakers, { cycle });
  const byRule = rule?.seconds;
  const common = {
    unit: "second",
    ...(speakers === undefined ? {} : { count: speakers }),
    evidence: () => [facts.id],
    sources: () => sourcesOf([facts]),
  };
  if (facts.secondsPerSpeaker !== undefined) {
    return {
      value: facts.secondsPerSpeaker,
      basis: "published",
      ...(byRule === undefined
        ? {}
        : { note: `as reported; ${byRule} by the rule for ${speakers} speakers` }),
      ...common,
    };
  }
  if (rule === undefined || byRule === undefined) return "the number of speakers is not known";
  return { value: byRule, note: `by the rule for ${speakers} speakers${exceptionsOf(rule)}`, ...common };
}

/** Who has more than the time of all, and who has none. */
function exceptionsOf({ seconds, memberSeconds, heard, unheard }: SpeakingTime): string {
  if (unheard > 0) return `, of whom the first ${heard} are heard`;
  // Without the members' number nobody can tell whether the list fits at their time.
  if (memberSeconds === undefined) return "; more for members of the Council if the list fits";
  return memberSeconds === seconds ? "" : `; ${memberSeconds} for members of the Council`;
}
