import {
  RESPONSE_CLAIMS,
  RESPONSE_STAGES,
  type ResponsePosition,
  type StateResponse,
} from "../model/state-response.ts";

/** Position at the latest stage; `none` where there is no response at all. */
export function latestPosition(responses: readonly StateResponse[]): ResponsePosition {
  return latest(responses)?.position ?? "none";
}

/** Claim of the latest response that makes one, as the columns have it: 1 + index, 0 where none does. */
export function latestClaim(responses: readonly StateResponse[]): number {
  const claim = latest(responses.filter((response) => response.claim !== undefined))?.claim;
  return claim === undefined ? 0 : 1 + RESPONSE_CLAIMS.indexOf(claim);
}

/** The answer of the latest stage; of two at one stage, the second. */
function latest(responses: readonly StateResponse[]): StateResponse | undefined {
  let found: StateResponse | undefined;
  for (const response of responses) {
    if (found === undefined || stageOf(response) >= stageOf(found)) found = response;
  }
  return found;
}

function stageOf({ stage }: StateResponse): number {
  return RESPONSE_STAGES.indexOf(stage);
}
