/** Whether the page works without network yet. */
export type OfflineState =
  | { readonly type: "keeping"; readonly done: number; readonly total: number }
  | { readonly type: "ready" }
  | { readonly type: "online-only" };

/**
 * Has the service worker keep the page's own files, in the background, and says when all are there and it answers
 * for this page. A browser without service workers, or one in private mode, works online only.
 */
export function keepOffline(report: (state: OfflineState) => void): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) {
    report({ type: "online-only" });
    return;
  }
  let isReady = false;
  const check = (): void => {
    if (isReady || workers.controller?.state !== "activated") return;
    isReady = true;
    report({ type: "ready" });
  };
  workers.addEventListener(
    "message",
    ({ data }: MessageEvent<{ type: string; done: number; total: number }>) => {
      if (!isReady && data.type === "kept") report({ type: "keeping", done: data.done, total: data.total });
    },
  );
  const watch = (): void => {
    check();
    workers.controller?.addEventListener("statechange", check);
  };
  workers.addEventListener("controllerchange", watch);
  watch();
  workers
    .register("sw.js")
    .then(() => workers.ready)
    .then(watch, () => {
      if (!isReady) report({ type: "online-only" });
    });
}
