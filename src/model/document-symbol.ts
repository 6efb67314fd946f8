import * as z from "zod";

/** Schema of {@link DocumentSymbol}: parts between slashes, such as `A/HRC/WG.6/17/CHN/1` or `CCPR/C/CHN-HKG/CO/4`. */
export const documentSymbolSchema = /* @__PURE__ */ (() =>
  z
    .string()
    .max(80)
    .regex(/^[A-Z]{1,8}(?:\/[A-Za-z0-9][A-Za-z0-9.()-]{0,20}){1,8}$/u)
    .brand<"DocumentSymbol">())();

/** Symbol of a UN document, such as `"A/HRC/25/5/Add.1"`. An open set, so a brand. */
export type DocumentSymbol = z.infer<typeof documentSymbolSchema>;
