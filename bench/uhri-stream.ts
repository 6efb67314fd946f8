// Reading of a UHRI export of 300 MB: `tsx bench/uhri-stream.ts [records]`. Makes the file in the temporary folder from
// a seed, reads it in a process of its own, prints speed and peak memory, and exits with 1 where a bar is missed.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UprError } from "../src/errors.ts";
import { readUhri } from "../src/parse/uhri/read-uhri.ts";
import { listAffectedGroups, listDevelopmentGoals, listStates, listThemes } from "../src/reference/index.ts";

const RECORDS = 250_000;
/** Megabytes of 10^6 bytes. */
const MB = 1_000_000;
const MIN_SIZE = 300;
const MIN_SPEED = 20;
const MAX_MEMORY = 300;

/** Marsaglia's xorshift: the same file in every run. */
let seed = 2463534242;
function random(below: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % below;
}

function pick<Item>(list: readonly Item[]): Item {
  return list[random(list.length)] as Item;
}

function some<Item>(list: readonly Item[], most: number): readonly Item[] {
  return Array.from({ length: random(most + 1) }, () => pick(list));
}

const WORDS =
  "plant trees dig wells repair bridges paint doors open gardens lend books mend nets bake bread count birds clean rivers build sheds carry water sow barley roof barns teach chess for every village near the old mill and beside the long road".split(
    " ",
  );
const STATES = listStates().map(({ name }) => name);
const THEMES = listThemes().flatMap(({ label2022, label2019 }) =>
  [label2022, label2019].filter((label) => label !== undefined),
);
const GROUPS = listAffectedGroups().flatMap(({ labels }) => labels.slice(0, 1));
const GOALS = listDevelopmentGoals().map(({ code, label }) => `${code} - ${label}`);
const BODIES = [
  "UPR",
  "UPR",
  "UPR",
  "CRC",
  "CAT",
  "CERD",
  "CEDAW",
  "SR Torture",
  "SR Housing",
  "WG Business",
];
/** Between words; some come as HTML, as those who paste from a word processor leave them. */
const BLANKS = [...Array.from({ length: 38 }, () => " "), "&nbsp;", " <b>now</b> "];

function hex(length: number): string {
  return Array.from({ length }, () => random(16).toString(16)).join("");
}

function makeText(number: number): string {
  let text = `<p>${100 + random(80)}.${number} `;
  const words = 70 + random(50);
  for (let i = 0; i < words; i++) text += pick(WORDS) + pick(BLANKS);
  return `${text}the neighbours&rsquo; tools;</p>`;
}

function makeEntry(index: number): object {
  const body = pick(BODIES);
  const isUpr = body === "UPR";
  const session = 1 + random(50);
  return {
    AnnotationId: `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    DocumentId: `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    Symbol: isUpr ? `A/HRC/${60 + random(40)}/${1 + random(30)}` : `CRC/C/XYZ/CO/${1 + random(9)}`,
    Body: `- ${body}`,
    AnnotationType: isUpr || random(3) > 0 ? "- Recommendations" : "- Concerns/Observations",
    Countries: [pick(STATES)],
    Regions: ["Somewhere & Others"],
    Themes: some(THEMES, 4),
    AffectedPersons: some(GROUPS, 3),
    Sdgs: some(GOALS, 4),
    Text: makeText(1 + (index % 300)),
    PublicationDate: `20${10 + random(15)}-0${1 + random(9)}-1${random(10)}T00:00:00`,
    PublicationDateOnUhri: `2020-0${1 + random(9)}-1${random(10)}T00:00:00`,
    UprCycle: isUpr ? `Cycle ${session < 13 ? 1 : session < 27 ? 2 : session < 41 ? 3 : 4}` : null,
    UprSession: isUpr ? [`${session}th Session - May`] : [],
    UprPositions: isUpr ? [pick(["Supported", "Noted", "Supported/Noted"])] : [],
    UprRecommendingCountry: isUpr ? [pick(STATES)] : [],
    UprRecommendingRegions: isUpr ? ["Elsewhere"] : [],
  };
}

async function makeFile(path: string, records: number): Promise<void> {
  const stream = createWriteStream(path);
  stream.write("[\n");
  let block = "";
  for (let index = 0; index < records; index++) {
    block += `${index === 0 ? "" : ",\n"}${JSON.stringify(makeEntry(index))}`;
    if (block.length > MB) {
      if (!stream.write(block)) await once(stream, "drain");
      block = "";
    }
  }
  stream.end(`${block}\n]\n`);
  await once(stream, "finish");
}

/** Reads the file and prints the figures; in a process of its own, so that making the file takes none of its memory. */
async function measure(path: string, records: number): Promise<boolean> {
  const size = statSync(path).size / MB;
  const before = process.memoryUsage().rss;
  let count = 0;
  let characters = 0;
  let states = 0;
  let reports = 0;
  const start = performance.now();
  const summary = await readUhri(createReadStream(path, { highWaterMark: 1 << 20 }), {
    name: "export.json",
    onRecord: (record) => {
      count += 1;
      characters += record.text.length;
      states += record.states.length;
    },
    onProgress: () => {
      reports += 1;
    },
  });
  const seconds = (performance.now() - start) / 1000;
  // Kilobytes of 1,024 bytes; the highest since the process began.
  const peak = (process.resourceUsage().maxRSS * 1024 - before) / MB;

  const controller = new AbortController();
  let afterAbort = 0;
  const aborted = await readUhri(createReadStream(path), {
    signal: controller.signal,
    onRecord: () => {
      if (controller.signal.aborted) afterAbort += 1;
      else controller.abort();
    },
  }).catch((error: unknown) => error);
  const isAborted = aborted instanceof UprError && aborted.code === "ABORTED";

  const speed = size / seconds;
  console.log(`file         ${size.toFixed(0)} MB, ${summary.document.rowCount} entries`);
  console.log(
    `read         ${count} records, ${characters} characters, ${states} States, ${summary.lostCount} lost, ${seconds.toFixed(1)} s`,
  );
  console.log(`speed        ${speed.toFixed(1)} MB/s (bar: ${MIN_SPEED})`);
  console.log(`peak memory  ${peak.toFixed(0)} MB over start (bar: ${MAX_MEMORY})`);
  console.log(`progress     ${reports} reports`);
  console.log(`abort        ${isAborted ? "stopped" : "did not stop"}, ${afterAbort} records later`);
  console.log(`diagnostics  ${summary.diagnostics.length}`);
  for (const { message, code } of summary.diagnostics.slice(0, 5))
    console.log(`             ${message} [${code}]`);
  return (
    count === records &&
    states === records &&
    isAborted &&
    reports > 10 &&
    speed >= MIN_SPEED &&
    peak <= MAX_MEMORY &&
    (records < RECORDS || size >= MIN_SIZE)
  );
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === "--measure") {
  process.exitCode = (await measure(rest[0] ?? "", Number(rest[1]))) ? 0 : 1;
} else {
  const records = Number(mode ?? RECORDS);
  const folder = mkdtempSync(join(tmpdir(), "uprkit-uhri-"));
  try {
    const path = join(folder, "export.json");
    await makeFile(path, records);
    const script = fileURLToPath(import.meta.url);
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, script, "--measure", path, String(records)],
      {
        stdio: "inherit",
      },
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
