/** Files the system keeps beside those of a person. */
const OF_THE_SYSTEM = /^(?:\.|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * What was dropped, with the files in dropped folders and in the folders within. Call it in the event itself: what was
 * dropped is out of reach a moment later.
 */
export function readDroppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const given = [...items].filter(({ kind }) => kind === "file");
  const entries = given.map((item) => item.webkitGetAsEntry());
  // Without entries, as where a script drops, there are no folders either.
  if (given.length === 0 || entries.includes(null)) return Promise.resolve([...files]);
  return readEntries(entries.filter((entry) => entry !== null));
}

async function readEntries(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const read = await Promise.all(entries.map(readEntry));
  return read.flat();
}

async function readEntry(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const own = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => own.file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // A browser hands over a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    inside.push(...some.filter(({ name }) => !OF_THE_SYSTEM.test(name)));
  }
  return readEntries(inside.sort((a, b) => (a.name < b.name ? -1 : 1)));
}
