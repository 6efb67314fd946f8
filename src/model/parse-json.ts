import { UprError } from "../errors.ts";

/**
 * The value of a text of JSON, with or without a byte order mark.
 *
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where it is none.
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
  } catch (cause) {
    throw new UprError("WRONG_DOCUMENT_KIND", `Cannot read "${name}" as JSON: it is damaged or no JSON`, {
      cause,
    });
  }
}
