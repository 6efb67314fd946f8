import * as z from "zod";

/** Schema of {@link PartialDate}; a full date must be a day of the calendar. */
export const partialDateSchema = /* @__PURE__ */ (() =>
  z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u), z.string().regex(/^\d{4}$/u)]))();

/** Date as well as it is known: `"2013-10-22"`, `"2013-10"` or `"2013"`. */
export type PartialDate = z.infer<typeof partialDateSchema>;
