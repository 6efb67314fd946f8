import fc from "fast-check";
import * as z from "zod";

/** What a schema checks beside its type: `{ check: "min_length", minimum: 3 }`, `{ check: "string_format", pattern }`. */
function checkOf<T>(schema: z.core.$ZodType, check: string, member: string): T | undefined {
  const found = (schema._zod.def.checks ?? []).map(
    ({ _zod }) => _zod.def as unknown as Record<string, unknown>,
  );
  return found.find((def) => def["check"] === check)?.[member] as T | undefined;
}

function arbitraryString(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = checkOf<RegExp>(schema, "string_format", "pattern");
  const minLength = checkOf<number>(schema, "min_length", "minimum") ?? 0;
  const base =
    pattern === undefined ? fc.string({ minLength, maxLength: minLength + 20 }) : fc.stringMatching(pattern);
  return base.filter((text) => schema.safeParse(text).success);
}

function arbitraryDate(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** Values a schema of the model accepts, derived from the schema itself, so that none is forgotten. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
    return fc.record(Object.fromEntries(entries.map(([key, member]) => [key, arbitraryOf(member)])), {
      requiredKeys: entries.filter(([, member]) => member._zod.optin !== "optional").map(([key]) => key),
    });
  }
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodExactOptional) {
    return arbitraryOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodArray) {
    const minLength = checkOf<number>(schema, "min_length", "minimum") ?? 0;
    return fc.array(arbitraryOf(schema.def.element), { minLength, maxLength: minLength + 3 });
  }
  if (schema instanceof z.ZodTuple) {
    return fc.tuple(...schema.def.items.map((item) => arbitraryOf(item)));
  }
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.def.options.map((option) => arbitraryOf(option)));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodISODate) return arbitraryDate();
  if (schema instanceof z.ZodString) return arbitraryString(schema);
  if (schema instanceof z.ZodNumber) {
    const values =
      schema.format === "safeint"
        ? fc.integer({ min: 0, max: 3000 })
        : fc.double({ min: 0, max: 1e6, noNaN: true });
    // JSON has no negative zero.
    return values.map((value) => value + 0).filter((value) => schema.safeParse(value).success);
  }
  throw new Error(`No arbitrary for ${schema._zod.def.type}`);
}
