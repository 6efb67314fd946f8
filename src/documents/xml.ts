import { UprError } from "../errors.ts";
import { checkLimit, createStopCheck, type ReadOptions } from "./limits.ts";

/** Attributes of an element, by name as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is called while XML is read, in document order. Names are as written, prefix included. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Characters between two looks at the clock and the signal. */
const BLOCK = 65_536;

function decodeXml(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8").decode(bytes);
}

/**
 * Reads XML as a stream of elements. A DOCTYPE is refused, and with it every entity of the document's own, for
 * office files have none and an attacker's do.
 *
 * @throws `UprError` `DAMAGED_DOCUMENT` if it is not well formed or holds a DOCTYPE, `LIMIT_EXCEEDED` for
 * `maxDepth`, `maxMilliseconds`, `ABORTED`.
 */
export async function readXml(
  bytes: Uint8Array,
  { open, close, text }: XmlHandlers,
  options: ReadOptions = {},
): Promise<void> {
  const { name = "input", limits = {} } = options;
  const check = createStopCheck(name, options);
  const { SaxesParser } = await loadSaxes();
  const refuse = (what: string, cause?: unknown): never => {
    throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": ${what}`, { cause });
  };
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on("doctype", () => refuse("its XML declares a document type, expected none"));
  parser.on("error", (error) => refuse("its XML is not well formed", error));
  parser.on("opentag", ({ name: tag, attributes }) => {
    depth += 1;
    checkLimit(name, "maxDepth", depth, limits);
    open(tag, attributes);
  });
  parser.on("closetag", ({ name: tag }) => {
    depth -= 1;
    close(tag);
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const whole = decodeXml(bytes);
  for (let at = 0; at < whole.length; at += BLOCK) {
    check();
    parser.write(whole.slice(at, at + BLOCK));
  }
  parser.close();
}

/** The package is CommonJS, which some bundlers for browsers give as a default only. */
async function loadSaxes(): Promise<typeof import("saxes")> {
  const saxes: typeof import("saxes") & { readonly default?: typeof import("saxes") } = await import("saxes");
  return saxes.default ?? saxes;
}
