import { UprError } from "../errors.ts";
import { checkLimit, type ReadOptions } from "./limits.ts";

/** A file in a ZIP container, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes as compressed. */
  readonly size: number;
  /** Bytes it says it unfolds to; never more are unfolded. */
  readonly expandedSize: number;
}

/** A ZIP container whose directory was checked against the limits before anything was unfolded. */
export interface ZipArchive {
  /** In the order of the directory; names that repeat and folders are left out. */
  readonly entries: readonly ZipEntry[];
  /** The bytes of an entry; undefined where there is none with this name. O(entries). */
  readonly read: (name: string) => Uint8Array | undefined;
  /** The bytes of every entry that is wanted, by name, in one pass. */
  readonly readAll: (isWanted: (name: string) => boolean) => ReadonlyMap<string, Uint8Array>;
}

/** Smaller entries may have any ratio: a page of one repeated letter is harmless. */
const RATIO_FLOOR = 1024 * 1024;

function damaged(name: string, what: string, cause?: unknown): UprError {
  return new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": ${what}, expected a whole ZIP container`, {
    cause,
  });
}

/**
 * Opens a ZIP container (DOCX, XLSX) and checks number, names, sizes and ratios of its entries before any of them is
 * unfolded. An entry that unfolds to more than it says is cut there, so that a forged size gains nothing.
 *
 * @throws `UprError` `DAMAGED_DOCUMENT` if its directory cannot be read, `LIMIT_EXCEEDED` for `maxEntries`,
 * `maxExpandedBytes`, `maxExpansionRatio` or (folders in a name) `maxDepth`.
 */
export async function openZip(bytes: Uint8Array, options: ReadOptions = {}): Promise<ZipArchive> {
  const { name = "input", limits = {} } = options;
  checkLimit(name, "maxBytes", bytes.length, limits);
  const { unzipSync } = await import("fflate");
  const entries = new Map<string, ZipEntry>();
  let count = 0;
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name: path, size, originalSize: expandedSize }) => {
        count += 1;
        checkLimit(name, "maxEntries", count, limits);
        checkLimit(name, "maxDepth", path.split(/[\\/]/u).length, limits);
        total += expandedSize;
        checkLimit(name, "maxExpandedBytes", total, limits);
        if (expandedSize > RATIO_FLOOR) {
          const ratio = Math.ceil(expandedSize / Math.max(1, size));
          checkLimit(name, "maxExpansionRatio", ratio, limits);
        }
        if (!path.endsWith("/") && !entries.has(path)) entries.set(path, { name: path, size, expandedSize });
        return false;
      },
    });
  } catch (cause) {
    if (cause instanceof UprError) throw cause;
    throw damaged(name, "its directory is damaged or cut off", cause);
  }
  const readAll = (isWanted: (path: string) => boolean): ReadonlyMap<string, Uint8Array> => {
    // Of two entries with one name the first counts, as it was the one that was looked at.
    const taken = new Set<string>();
    try {
      const found = unzipSync(bytes, {
        filter: ({ name: path }) => {
          if (taken.has(path) || !entries.has(path) || !isWanted(path)) return false;
          taken.add(path);
          return true;
        },
      });
      const contents = new Map<string, Uint8Array>();
      let unfolded = 0;
      for (const path of taken) {
        const content = Object.hasOwn(found, path) ? found[path] : undefined;
        if (content === undefined) continue;
        // A stored entry is as long as it is, whatever the directory says.
        unfolded += content.length;
        checkLimit(name, "maxExpandedBytes", unfolded, limits);
        contents.set(path, content);
      }
      return contents;
    } catch (cause) {
      if (cause instanceof UprError) throw cause;
      throw damaged(name, "one of its parts is damaged", cause);
    }
  };
  return {
    entries: [...entries.values()],
    readAll,
    read: (path) => readAll((own) => own === path).get(path),
  };
}
