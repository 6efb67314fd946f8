import type { IntegrityEvidence } from "../../analyze/integrity/options.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import { DEFAULT_READ_LIMITS } from "../../documents/limits.ts";
import { loadProfileData, type ProfileData, profileOfFolder } from "../input/profile-data.ts";
import { hasFolder, readFolder } from "../input/read-folder.ts";
import { nameOf, peekStream, STDIN } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { compareReports } from "./compare-report.ts";

/** A corpus with the records that were read beside it. */
export interface ScorecardData extends ProfileData {
  readonly evidence: IntegrityEvidence;
  /** Which documents of a folder were compared with each other, as one tells it. */
  readonly compared: readonly string[];
}

/**
 * The embedded data set, a file, or a folder of documents: of a folder also what was said and sent in, and what national
 * reports leave out of the summaries beside them.
 */
export async function loadScorecardData(path: string | undefined, io: CliIo): Promise<ScorecardData> {
  if (path === undefined || !(await hasFolder([path]))) {
    const data = await loadProfileData(path, io);
    return {
      ...data,
      compared: [],
      evidence: data.statements === undefined ? {} : { statements: data.statements },
    };
  }
  const folder = await readFolder([path], io);
  const { results } = folder;
  const submissions = results.flatMap((result) =>
    result.kind === "stakeholder-summary" ? result.submissions : [],
  );
  const consultations = results.flatMap((result) =>
    result.kind === "national-report" ? result.consultations : [],
  );
  const { omissions, sources } = await compareReports(results);
  return {
    ...profileOfFolder(path, folder),
    compared: sources,
    evidence: {
      statements: folder.reviews.flatMap(({ statements }) => statements),
      ...(submissions.length === 0 ? {} : { submissions }),
      ...(consultations.length === 0 ? {} : { consultations }),
      ...(omissions.length === 0 ? {} : { omissions }),
    },
  };
}

/** Records beside the data, with where they are from. */
export interface ScorecardEvidence {
  readonly evidence: IntegrityEvidence;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The built-in case of China, or a file of one's own. */
export async function loadScorecardEvidence(
  path: string,
  includeUnverified: boolean,
  io: CliIo,
): Promise<ScorecardEvidence> {
  if (path.toLowerCase() === "china") {
    const { loadChinaCase } = await import("../../data/china/index.ts");
    return {
      evidence: loadChinaCase({ includeUnverified }),
      source: "built-in records of China, November 2026",
      diagnostics: [],
    };
  }
  const [{ loadIntegrityEvidence }, { loadBytes }, { decodeText }] = await Promise.all([
    import("../../analyze/integrity/load-evidence.ts"),
    import("../../documents/load-bytes.ts"),
    import("../../documents/text-encoding.ts"),
  ]);
  const input = path === STDIN ? (await peekStream(io.stdin, DEFAULT_READ_LIMITS.maxBytes + 1)).head : path;
  const { text } = decodeText((await loadBytes(input, { name: nameOf(path) })).bytes);
  return {
    ...loadIntegrityEvidence(text, { name: nameOf(path), includeUnverified }),
    source: nameOf(path),
  };
}

/** Two collections as one, list by list; the second's reviews go before the first's. */
export function joinEvidence(first: IntegrityEvidence, second: IntegrityEvidence): IntegrityEvidence {
  const [submissions, consultations] = [
    [...(first.submissions ?? []), ...(second.submissions ?? [])],
    [...(first.consultations ?? []), ...(second.consultations ?? [])],
  ];
  const statements = [...(first.statements ?? []), ...(second.statements ?? [])];
  return {
    ...first,
    ...second,
    ...(submissions.length === 0 ? {} : { submissions }),
    ...(consultations.length === 0 ? {} : { consultations }),
    ...(statements.length === 0 ? {} : { statements }),
  };
}
