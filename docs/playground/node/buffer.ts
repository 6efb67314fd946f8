/** The few members of Node's `Buffer` that reading an old Word file needs; a page has no `Buffer`. */
class WordBuffer extends Uint8Array {
  static alloc(length: number): WordBuffer {
    return new WordBuffer(length);
  }

  static concat(parts: readonly Uint8Array[]): WordBuffer {
    const whole = new WordBuffer(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  static isBuffer(value: unknown): value is WordBuffer {
    return value instanceof WordBuffer;
  }

  static bytesOf(source: Uint8Array | string): WordBuffer {
    if (typeof source !== "string") return new WordBuffer(source);
    return new WordBuffer(source.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) ?? []);
  }

  /** Node's `slice` shares memory, as `subarray` does. */
  override slice(start?: number, end?: number): WordBuffer {
    return this.subarray(start, end) as unknown as WordBuffer;
  }

  copy(target: Uint8Array, at = 0, start = 0, end = this.length): number {
    const part = this.subarray(start, Math.min(end, start + target.length - at));
    target.set(part, at);
    return part.length;
  }

  private get view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }

  readUInt8(at: number): number {
    return this.view.getUint8(at);
  }

  readInt8(at: number): number {
    return this.view.getInt8(at);
  }

  readUInt16BE(at: number): number {
    return this.view.getUint16(at);
  }

  readUInt16LE(at: number): number {
    return this.view.getUint16(at, true);
  }

  readInt16LE(at: number): number {
    return this.view.getInt16(at, true);
  }

  readUInt32LE(at: number): number {
    return this.view.getUint32(at, true);
  }

  readInt32LE(at: number): number {
    return this.view.getInt32(at, true);
  }

  override toString(encoding?: string, start = 0, end = this.length): string {
    const part = new Uint8Array(this.buffer, this.byteOffset + start, Math.max(0, end - start));
    if (encoding !== "binary" && encoding !== "latin1") {
      const isWide = encoding === "ucs2" || encoding === "utf16le";
      // Half a character at the end is left out, as Node does.
      const whole = isWide ? part.subarray(0, part.length & ~1) : part;
      return new TextDecoder(isWide ? "utf-16le" : "utf-8", { ignoreBOM: true }).decode(whole);
    }
    let text = "";
    for (const byte of part) text += String.fromCharCode(byte);
    return text;
  }
}

/** As `Buffer.from`, which a class of its own cannot narrow. */
Object.defineProperty(WordBuffer, "from", { value: WordBuffer.bytesOf });

export { WordBuffer as Buffer };
