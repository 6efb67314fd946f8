import type { Answers, Failure, Progress, Reply, Request } from "../messages.ts";

/** Why an answer did not come: a code and words. */
export class WorkFailure extends Error {
  readonly code: string;

  constructor({ code, message }: Failure) {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (failure: WorkFailure) => void;
  readonly report: (progress: Progress) => void;
}

/** The worker that reads and counts; it is started when first asked. */
export interface WorkerClient {
  ask<Type extends Request["type"]>(
    request: Extract<Request, { type: Type }>,
    report?: (progress: Progress) => void,
  ): Promise<Answers[Type]>;
  /** Ends the worker and all it holds; what was asked fails with `ABORTED`. */
  end(): void;
}

export function createWorkerClient(url: string): WorkerClient {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  function failAll(failure: Failure): void {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new WorkFailure(failure));
  }

  function start(): Worker {
    const started = new Worker(url, { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.number);
      if (asked === undefined) return;
      if (data.type === "progress") return asked.report(data.progress);
      waiting.delete(data.number);
      if (data.type === "answer") asked.resolve(data.answer as never);
      else asked.reject(new WorkFailure(data.failure));
    });
    started.addEventListener("error", (event) => {
      event.preventDefault();
      failAll({
        code: "UNEXPECTED",
        message: event.message
          ? `Cannot go on reading: ${event.message}`
          : "Cannot start the reader of this page: connect once, or reload the page",
      });
    });
    return started;
  }

  return {
    ask(request, report = () => undefined) {
      worker ??= start();
      const number = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject, report });
        worker?.postMessage({ number, request });
      });
    },
    end: () => failAll({ code: "ABORTED", message: "Reading was stopped" }),
  };
}
