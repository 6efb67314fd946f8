import type { UhriRecord } from "uprkit";
import { UprError } from "uprkit";
import { type ReadResult, readDocument } from "uprkit/read";
import { describeKind } from "../../../../src/cli/kinds/result-kinds.ts";
import type { Failure, FileOutcome, GivenFile, Progress } from "../messages.ts";

/** Name of the file of the PDF engine, beside the page; written in by the build. */
declare const __PDF_ENGINE__: string;

/** A file that was read, and what the page says of it. */
export interface ReadFile {
  readonly outcome: FileOutcome;
  readonly result?: ReadResult;
}

let engine: Promise<ArrayBuffer> | undefined;

/** The bytes of the PDF engine: a file of this page, asked for when the first PDF is there. */
function loadEngine(): Promise<ArrayBuffer> {
  engine ??= fetch(new URL(__PDF_ENGINE__, self.location.href))
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.arrayBuffer();
    })
    .catch((cause: unknown) => {
      engine = undefined;
      throw new Error(
        "Cannot load the PDF reader of this page: connect once, or reload the page, and try again",
        { cause },
      );
    });
  return engine;
}

/** Every PDF begins so, within its first kilobyte. */
async function isPdf(file: File): Promise<boolean> {
  return new TextDecoder("latin1").decode(await file.slice(0, 1024).arrayBuffer()).includes("%PDF-");
}

/** Reads one file; what goes wrong is said in its outcome. */
export async function readFile(
  { id, file }: GivenFile,
  report: (progress: Progress) => void,
): Promise<ReadFile> {
  const records: UhriRecord[] = [];
  let last = 0;
  try {
    report({ stage: "Opening", file: file.name });
    const needsEngine = await isPdf(file);
    const result = await readDocument(file, {
      name: file.name,
      ...(needsEngine ? { pdfEngine: await loadEngine() } : {}),
      // Of the index, only recommendations of the review are shown; the rest would fill the memory.
      onRecord: (record) => {
        if (record.mechanism === "upr" && record.type === "recommendation") records.push(record);
      },
      onProgress: ({ done, total, stage }) => {
        const now = performance.now();
        if (now - last < 50 && done !== total) return;
        last = now;
        report({
          stage: `Reading ${stage}`,
          file: file.name,
          done,
          ...(total === undefined ? {} : { total }),
        });
      },
    });
    const kept = result.kind === "uhri-export" && records.length > 0 ? { ...result, records } : result;
    const { name, brief } = describeKind(kept);
    return { result: kept, outcome: { id, kind: name, summary: brief(kept) } };
  } catch (error) {
    return { outcome: { id, failure: describeFailure(error, file.name) } };
  }
}

/** What went wrong, in words and with a code, for the page. */
export function describeFailure(error: unknown, name: string): Failure {
  if (error instanceof UprError) return { code: error.code, message: error.message };
  // A folder, a file that was moved meanwhile, or one this account may not read.
  if (error instanceof DOMException) {
    return {
      code: "UNREADABLE_FILE",
      message: `Cannot read "${name}": the browser cannot open it; if it is a folder, choose the files in it`,
    };
  }
  return { code: "UNEXPECTED", message: error instanceof Error ? error.message : String(error) };
}
