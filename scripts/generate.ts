import { writeFileSync } from "node:fs";
import { generateModules } from "./generate/modules.ts";

const root = new URL("../", import.meta.url);
for (const [path, text] of generateModules()) {
  writeFileSync(new URL(path, root), text);
  console.log(`${path}: ${text.length} characters`);
}
