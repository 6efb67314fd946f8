import type { RecommenderComparison } from "../../analyze/recommenders/compare-recommender.ts";
import type { RecommenderProfile } from "../../analyze/recommenders/recommender-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import type { PageData } from "../sections/page-data.ts";

/** A recommending State with all its page tells. */
export interface StateData extends PageData {
  readonly state: StateCode;
  readonly profile: RecommenderProfile;
  readonly comparison: RecommenderComparison;
  /** Its recommendations. */
  readonly view: Corpus;
}

/** What all other States recommended; rows that name no State are in neither part. */
export function selectOthers({ corpus, state }: StateData): Corpus {
  return selectRecommendations(corpus, { recommendingState: STATE_CODES.filter((code) => code !== state) });
}
