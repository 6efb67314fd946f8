import { decodeBase64 } from "./decode-base64.ts";
import { type Model, unpackModel } from "./unpack-model.ts";

/** The weights of a generated file. */
export function loadModel(weights: string): Model {
  return unpackModel(decodeBase64(weights));
}
