/** Lets the ordinary `pg` client talk to the embedded database as if to a socket. */
import { Duplex } from "node:stream";

/** Frontend messages after which PostgreSQL answers: Query, Sync, Flush, Terminate and the end of a COPY. */
const ASKS_FOR_ANSWER = new Set(Buffer.from("QSHXcf"));

/**
 * A stream of wire-protocol bytes. What `pg` writes message by message is sent on in one piece when a message asks for
 * an answer: one hop to the other thread a query instead of five.
 */
export class ProtocolStream extends Duplex {
  #waiting: Buffer = Buffer.alloc(0);
  /** Bytes of `#waiting` known to be whole messages that ask for no answer yet. */
  #scanned = 0;
  #started = false;

  /** @param send hands whole messages over; the answer comes back through `receive` */
  constructor(private readonly send: (bytes: Uint8Array) => void) {
    super({ allowHalfOpen: false });
  }

  /** Bytes from the database. */
  receive(bytes: Uint8Array): void {
    if (!this.destroyed) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  // What `pg` expects of a socket.
  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come: one is small enough to hold, and the next is not asked for before it is read.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#waiting = this.#waiting.length === 0 ? chunk : Buffer.concat([this.#waiting, chunk]);
    const whole = this.#endOfLastQuestion();
    if (whole > 0) {
      // A copy of its own, so that the other thread may take the memory over.
      this.send(new Uint8Array(this.#waiting.subarray(0, whole)));
      this.#waiting = this.#waiting.subarray(whole);
      this.#scanned -= whole;
    }
    done();
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  /** Length of the waiting bytes up to the end of the last whole message that asks for an answer; 0 when none does. */
  #endOfLastQuestion(): number {
    let end = 0;
    for (;;) {
      const type = this.#started ? this.#waiting[this.#scanned] : undefined;
      const header = this.#started ? 1 : 0;
      if (this.#waiting.length < this.#scanned + header + 4) return end;
      const next = this.#scanned + header + this.#waiting.readUInt32BE(this.#scanned + header);
      if (this.#waiting.length < next) return end;
      this.#scanned = next;
      if (type === undefined || ASKS_FOR_ANSWER.has(type)) end = next;
      this.#started = true;
    }
  }
}
