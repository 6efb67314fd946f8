import * as z from "zod";

/** Rounds in which every State is reviewed once: 2008-2011, 2012-2016, 2017-2022, 2022-2027, and the one after. */
export const CYCLES = [1, 2, 3, 4, 5] as const;
/** One of {@link CYCLES}. */
export type Cycle = (typeof CYCLES)[number];

/** Schema of {@link Cycle}. */
export const cycleSchema = /* @__PURE__ */ z.literal(CYCLES);
