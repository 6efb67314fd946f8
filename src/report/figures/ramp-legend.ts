import { widthOf } from "./figure-text.ts";
import type { Legend } from "./legend.ts";
import { RAMP_STEPS, rampFill } from "./ramp.ts";
import type { PlotLibrary } from "./render-figure.ts";
import { drawBoxes, drawTexts } from "./shapes.ts";

/** The steps of a ramp with its ends in numbers, from the left of the picture at `y`. */
export function drawRampLegend(
  plot: PlotLibrary,
  [low, high]: readonly [number, number],
  { y, format }: { readonly y: number; readonly format: (value: number) => string },
): Legend {
  const [lowText, highText] = [format(low), format(high)];
  const left = widthOf(lowText, 12) + 8;
  const size = 26;
  const steps = low === high ? [RAMP_STEPS - 1] : Array.from({ length: RAMP_STEPS }, (_, step) => step);
  return {
    height: 28,
    marks: [
      drawBoxes(
        plot,
        steps.map((step, i) => ({
          x: left + i * size,
          y: y + 4,
          width: size,
          height: 14,
          fill: rampFill(step),
        })),
        { stroke: "var(--upr-line)" },
      ),
      drawTexts(plot, [
        ...(low === high ? [] : [{ x: 0, y: y + 11, text: lowText }]),
        { x: left + steps.length * size + 8, y: y + 11, text: highText },
      ]),
    ],
  };
}
