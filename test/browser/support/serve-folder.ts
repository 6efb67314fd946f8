import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".wasm", "application/wasm"],
  [".txt", "text/plain; charset=utf-8"],
]);

/** One request as the server saw it. */
export interface ServedRequest {
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as it was sent, compressed. */
  readonly bytes: number;
  readonly headers: IncomingMessage["headers"];
}

/** A folder as a web host serves it, with all that was asked of it. */
export interface FolderServer {
  readonly url: string;
  readonly log: readonly ServedRequest[];
  readonly close: () => Promise<void>;
}

/** Serves a folder on this machine, compressed, and keeps a log of every request. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const log: ServedRequest[] = [];
  const server = createServer(({ url = "/", method, headers }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    const isFound = method === "GET" && existsSync(file) && statSync(file).isFile();
    const body = gzipSync(isFound ? readFileSync(file) : "not found");
    const status = isFound ? 200 : 404;
    log.push({ path, status, bytes: body.length, headers });
    const type = TYPES.get(extname(file)) ?? "application/octet-stream";
    response.writeHead(status, { "content-type": type, "content-encoding": "gzip" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}/`, log, close };
}
