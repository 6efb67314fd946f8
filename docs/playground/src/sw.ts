/**
 * Keeps the page's own files, so that it works without network, and answers every request from what it keeps. It holds
 * nothing of the documents, and refuses whatever is no file of the page: so nothing can leave, even by mistake.
 */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<void>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
/** The members used here; the types of pages and of service workers cannot stand in one program. */
interface ServiceWorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { postMessage(message: object): void }[]>;
  };
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;

/** Hash over all files, and their names; written in by the build. */
declare const __VERSION__: string;
declare const __FILES__: readonly string[];

const PREFIX = "uprkit-page-";
const CACHE = PREFIX + __VERSION__;
const FILES = new Set(__FILES__.map((name) => new URL(name, scope.location.href).href));

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  let done = 0;
  for (const url of FILES) {
    // The start page has no hash in its name: never take it from an older copy.
    const response = await fetch(new Request(url, { cache: url.endsWith("/") ? "reload" : "default" }));
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    await cache.put(url, response);
    done += 1;
    const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: "window" });
    for (const page of pages) page.postMessage({ type: "kept", done, total: FILES.size });
  }
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/index.html")) url.pathname = url.pathname.slice(0, -"index.html".length);
  if (request.method !== "GET" || !FILES.has(url.href)) return Response.error();
  const cache = await caches.open(CACHE);
  // A browser short of space may have dropped the cache; then the file of the page is asked for again.
  return (await cache.match(url.href)) ?? fetch(url.href);
}

scope.addEventListener("install", (event) => event.waitUntil(keepFiles()));
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));

export {};
