import type { DefenderRegister } from "../../analyze/defenders/register.ts";
import { UprError } from "../../errors.ts";
import type { Statement } from "../../model/statement.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import type { Figure } from "../../report/figures/figure.ts";
import type { FigureOptions } from "../../report/figures/figure-options.ts";
import { groupNameOf } from "../../report/names.ts";

/** The list of speakers of one review. Throws `NO_TEXT` where no document says who spoke in what order. */
export async function drawSpeakersFigure(
  statements: readonly Statement[],
  source: string,
  options: FigureOptions,
): Promise<Figure> {
  const listed = statements.flatMap(({ review, setting, order, speaker }) =>
    setting === "working-group" && order !== undefined ? [{ review, order, speaker }] : [],
  );
  const reviews = [...new Set(listed.map(({ review }) => review))];
  const [review] = reviews;
  if (review === undefined || reviews.length > 1) {
    throw new UprError(
      "INVALID_ARGUMENT",
      review === undefined
        ? `Cannot draw speakers: ${source} has no list of speakers, expected a Working Group report (--data report.pdf)`
        : `Cannot draw speakers of ${reviews.join(", ")} at once: expected one of them, such as --where state=${review.slice(0, 3)},cycle=${review.slice(4)}`,
    );
  }
  const { drawSpeakers } = await import("../../report/figures/speakers.ts");
  const rows = listed
    .sort((a, b) => a.order - b.order)
    .map(({ order, speaker }) => {
      const { state, name = "not named" } = speaker;
      return {
        order,
        speaker: state ?? name,
        group: state === undefined ? "not a State" : groupNameOf(regionalGroupOf(state)),
      };
    });
  return drawSpeakers(rows, options);
}

/** When the defenders of a register were held, up to a day. */
export async function drawDefendersFigure(
  { defenders, opinions }: DefenderRegister,
  state: StateCode,
  on: string,
  options: FigureOptions,
): Promise<Figure> {
  const [{ drawDefenders }, { defenderMarks, defenderPeriods }] = await Promise.all([
    import("../../report/figures/defenders.ts"),
    import("../../report/figures/defender-periods.ts"),
  ]);
  const own = defenders.filter((defender) => defender.state === state);
  const marks = defenderMarks(own, { opinions, on });
  return drawDefenders(defenderPeriods(own, { on }), { ...options, on, marks });
}
