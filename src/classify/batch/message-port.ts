/**
 * What two threads talk through: the `parentPort` and a `Worker` of Node's worker_threads, `self` and a `Worker` of a
 * browser, either end of a `MessageChannel`.
 */
export interface ClassifierPort {
  /** Sends a message to the other end. */
  readonly postMessage: (message: unknown) => void;
  /** Node: calls back with each message. */
  readonly on?: (event: "message", listener: (message: unknown) => void) => unknown;
  /** Node: takes the listener away. */
  readonly off?: (event: "message", listener: (message: unknown) => void) => unknown;
  /** Browsers: calls back with an event for each message. */
  readonly addEventListener?: (
    event: "message",
    listener: (event: { readonly data: unknown }) => void,
  ) => void;
  /** Browsers: takes the listener away. */
  readonly removeEventListener?: (
    event: "message",
    listener: (event: { readonly data: unknown }) => void,
  ) => void;
  /** Ports of a channel in browsers: lets messages through. */
  readonly start?: () => void;
}

/** Calls `listener` with each message of the port; gives what stops that. */
export function listen(port: ClassifierPort, listener: (message: unknown) => void): () => void {
  if (port.on !== undefined) {
    port.on("message", listener);
    return () => void port.off?.("message", listener);
  }
  const unwrap = ({ data }: { readonly data: unknown }): void => listener(data);
  port.addEventListener?.("message", unwrap);
  port.start?.();
  return () => port.removeEventListener?.("message", unwrap);
}
