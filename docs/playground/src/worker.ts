import { describeFailure } from "./engine/read-files.ts";
import { createSession } from "./engine/session.ts";
import type { Reply, Request } from "./messages.ts";

/** A request with its number, by which the page knows the answer. */
export interface NumberedRequest {
  readonly number: number;
  readonly request: Request;
}

const session = createSession();
const send = (reply: Reply): void => self.postMessage(reply);

/** One after the other: a view of what is still being read would be of something else. */
let turn: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<NumberedRequest>) => {
  const { number, request } = data;
  turn = turn.then(async () => {
    try {
      const answer = await session.handle(request, (progress) =>
        send({ type: "progress", number, progress }),
      );
      send({ type: "answer", number, answer });
    } catch (error) {
      send({ type: "failure", number, failure: describeFailure(error, "the documents") });
    }
  });
});
