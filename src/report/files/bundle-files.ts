import { UprError } from "../../errors.ts";

/** A file of a package or bundle. */
export interface BundleFile {
  /** Where it stands, with `/` between folders: `"data/reviews.csv"`. */
  readonly path: string;
  /** Its content; of text, as UTF-8. */
  readonly bytes: Uint8Array;
}

/** Path that is too long for some programs to unpack. */
const MAX_PATH = 200;

/**
 * Files as one ZIP, for a download from a page.
 *
 * The same files give the same bytes: every file is dated 1 January 1980, noon. Paths that could leave the folder a
 * person unpacks into are refused. O(bytes); loads `fflate`.
 *
 * @param files - In any order; not changed.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a path that is absolute, goes up, repeats (letters of either
 * case alike), or holds a backslash, a colon, a control or other signs that some systems do not take.
 * @see PKWARE, ".ZIP File Format Specification".
 *
 * @example
 * ```ts
 * import { bundleFiles } from "uprkit/report";
 *
 * const zip = await bundleFiles([{ path: "rows.csv", bytes: new TextEncoder().encode("a\r\n1\r\n") }]);
 * String.fromCharCode(...zip.subarray(0, 2)); // => "PK"
 * ```
 *
 * @category Report
 */
export async function bundleFiles(files: readonly BundleFile[]): Promise<Uint8Array> {
  checkPaths(files.map(({ path }) => path));
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, [bytes, { mtime: zipDate() }]])));
}

/** The day of every file in a ZIP. The format keeps local time, so this is the same in every time zone; noon is there on every day. */
export function zipDate(): Date {
  return new Date(1980, 0, 1, 12);
}

function checkPaths(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const problem = problemOf(path) ?? (seen.has(path.toLowerCase()) ? "it is there twice" : undefined);
    if (problem !== undefined) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot bundle ${JSON.stringify(path.slice(0, MAX_PATH))}: ${problem}, expected a path such as "data/reviews.csv"`,
      );
    }
    seen.add(path.toLowerCase());
  }
}

function problemOf(path: string): string | undefined {
  if (path.length > MAX_PATH) return `it is longer than ${MAX_PATH} characters`;
  if (/[\\:*?"<>|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(path))
    return "it holds a sign that not every system takes";
  if (path === "__proto__") return "no object can hold it";
  const segments = path.split("/");
  if (segments.includes("..")) return "it goes up";
  if (segments.some((segment) => segment === "" || /^[ .]|[ .]$/u.test(segment)))
    return "a part of it is blank or starts or ends with a point or space";
  return undefined;
}
