type Listener = (value?: unknown) => void;

/** As much of Node's `Readable` as reading an old Word file needs: it is drained as soon as somebody listens. */
export class Readable {
  private readonly listeners = new Map<string, Listener>();
  private readonly waiting: unknown[] = [];

  on(event: string, listener: Listener): this {
    this.listeners.set(event, listener);
    if (event === "end") {
      this.drain().catch((error: unknown) => this.listeners.get("error")?.(error));
    }
    return this;
  }

  push(chunk: unknown): void {
    this.waiting.push(chunk);
  }

  /** Puts the next chunk, or `null` at the end; the package writes it. */
  _read(): unknown {
    return undefined;
  }

  private async drain(): Promise<void> {
    for (;;) {
      await this._read();
      const chunk = this.waiting.shift();
      if (chunk === null || chunk === undefined) break;
      this.listeners.get("data")?.(chunk);
    }
    this.listeners.get("end")?.();
  }
}
