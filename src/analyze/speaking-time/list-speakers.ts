import type { Recommendation } from "../../model/recommendation.ts";
import type { Statement } from "../../model/statement.ts";
import { type ActionCategory, STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import type { SpeakingSharesOptions, SpokenReport, Stance } from "./speaking-shares.ts";
import { readStatementTone, type StatementTone } from "./statement-tone.ts";

/** What a State asks for, and the recommendations it is told by. */
export interface SpeakerDemands {
  /** `undefined` where nothing tells. */
  readonly stance: Stance | undefined;
  /** Recommendations with an action category. */
  readonly coded: number;
  /** Of categories 1 and 2. */
  readonly soft: number;
  /** Of category 5. */
  readonly specific: number;
}

/** One place on the list of speakers. */
export interface SpeakerRow {
  /** Place, from 1. */
  readonly order: number;
  /** State that spoke. */
  readonly state: StateCode;
  /** Id of the statement. */
  readonly statement: string;
  /** Seconds it had; `undefined` where not known. */
  readonly seconds: number | undefined;
  /** What the report's summary of it consists of. */
  readonly tone: StatementTone;
  /** What it asked for in this review. */
  readonly review: SpeakerDemands;
  /** What it asks for in the record. */
  readonly record: SpeakerDemands;
}

type Bounds = Required<Pick<SpeakingSharesOptions, "softFrom" | "demandingFrom" | "minimum">>;

const NOTHING: SpeakerDemands = { stance: undefined, coded: 0, soft: 0, specific: 0 };

/** The places of a list with what tells of each speaker, and the record of any State. */
export function listSpeakers(
  { statements, recommendations = [] }: SpokenReport,
  options: SpeakingSharesOptions & Bounds,
): { readonly list: readonly SpeakerRow[]; readonly recordOf: (state: StateCode) => SpeakerDemands } {
  const { record, actionOf } = options;
  const recordOf = record === undefined ? () => NOTHING : readRecord(record, options);
  const actions = actionOf === undefined ? undefined : readActions(recommendations, actionOf);
  const list = statements.flatMap((statement): SpeakerRow[] => {
    const { id, speaker, order, seconds } = statement;
    const { state } = speaker;
    if (order === undefined || state === undefined || !statement.delivered) return [];
    const tone = readStatementTone(statement);
    const asked = actions?.get(state) ?? [];
    return [
      {
        order,
        state,
        statement: id,
        seconds,
        tone,
        review: actions === undefined ? NOTHING : judgeReview(asked, statement, tone, options),
        record: recordOf(state),
      },
    ];
  });
  return { list: list.sort((a, b) => a.order - b.order), recordOf };
}

function readActions(
  recommendations: readonly Recommendation[],
  actionOf: (text: string) => ActionCategory | undefined,
): ReadonlyMap<StateCode, readonly ActionCategory[]> {
  const actions = new Map<StateCode, ActionCategory[]>();
  for (const { parts } of recommendations) {
    for (const { text, recommendingStates } of parts) {
      if (recommendingStates.length === 0) continue;
      const action = actionOf(text);
      if (action === undefined) continue;
      for (const state of recommendingStates) {
        const list = actions.get(state);
        if (list === undefined) actions.set(state, [action]);
        else list.push(action);
      }
    }
  }
  return actions;
}

function judge(
  { coded, soft, specific }: Omit<SpeakerDemands, "stance">,
  { softFrom, demandingFrom }: Omit<Bounds, "minimum">,
): Stance | undefined {
  if (coded === 0) return undefined;
  // Both at once is neither.
  const [isSoft, isDemanding] = [soft >= softFrom * coded, specific >= demandingFrom * coded];
  if (isSoft === isDemanding) return "between";
  return isSoft ? "soft" : "demanding";
}

function judgeReview(
  asked: readonly ActionCategory[],
  { recommendations = [] }: Statement,
  { praiseShare = 0, concernShare = 0 }: StatementTone,
  bounds: Bounds,
): SpeakerDemands {
  const demands = {
    coded: asked.length,
    soft: asked.filter((action) => action <= 2).length,
    specific: asked.filter((action) => action === 5).length,
  };
  // Praise that asks for nothing is the softest statement there is.
  const onlyPraises =
    asked.length === 0 && recommendations.length === 0 && praiseShare > 0 && concernShare === 0;
  return { ...demands, stance: onlyPraises ? "soft" : judge(demands, bounds) };
}

/** Counts the record of every State in one pass. */
function readRecord(record: FactTable, { minimum }: Bounds): (state: StateCode) => SpeakerDemands {
  const { action, recommendingState } = record.columns;
  const counts = STATE_CODES.map(() => ({ coded: 0, soft: 0, specific: 0 }));
  const all = { coded: 0, soft: 0, specific: 0 };
  for (const row of listRowIndexes(record)) {
    const category = action[row] ?? 0;
    const count = counts[recommendingState[row] ?? counts.length];
    if (count === undefined || category === 0) continue;
    for (const each of [count, all]) {
      each.coded += 1;
      if (category <= 2) each.soft += 1;
      if (category === 5) each.specific += 1;
    }
  }
  // More than all States together: what is much differs from one data set to the next.
  const average = { softFrom: all.soft / all.coded, demandingFrom: all.specific / all.coded };
  return (state) => {
    const count = counts[STATE_CODES.indexOf(state)];
    if (count === undefined) return NOTHING;
    return { ...count, stance: count.coded < minimum ? undefined : judge(count, average) };
  };
}
