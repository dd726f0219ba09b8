import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { outputError } from './output-error.ts';

const writeBytes = promisify(fs.write);
const closeFile = promisify(fs.close);

/** Three lists are written at once: their buffers should fit the processor's cache together. */
const BUFFER_BYTES = 1 << 18;
/** Full buffers that may be on their way to the disk before `drain` waits for them. */
const BUFFERS_UNDER_WAY = 16;

/** A file of the output folder, as the manifest names it. */
export interface WrittenFile {
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Records, header not counted; for lists only. */
  readonly rows?: number;
}

/**
 * A new file that grows through a large buffer. Bytes are put without waiting; full buffers go to the disk in the
 * background, and a failure there is thrown by the next `drain` or by `close`, as an OutputError.
 */
export class OutputFile {
  /** Records written so far. */
  rows = 0;

  readonly #name: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  readonly #spare: Buffer[] = [];
  #buffer: Buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #at = 0;
  #handedOver = 0;
  #underWay = 0;
  #written: Promise<void> = Promise.resolve();
  #failure: Error | undefined;

  /** @throws OutputError */
  constructor(directory: string, name: string) {
    this.#name = name;
    try {
      this.#descriptor = fs.openSync(join(directory, name), 'wx');
    } catch (cause) {
      throw outputError(`write ${name}`, cause);
    }
  }

  /** Makes sure that the next `length` bytes fit. To be called before they are put. */
  reserve(length: number): void {
    if (this.#at + length <= this.#buffer.length) return;
    this.#handOver();
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafe(length);
  }

  put(bytes: Uint8Array): void {
    this.#buffer.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  putRange(bytes: Buffer, start: number, end: number): void {
    bytes.copy(this.#buffer, this.#at, start, end);
    this.#at += end - start;
  }

  putByte(byte: number): void {
    this.#buffer[this.#at++] = byte;
  }

  /** Puts the decimal digits of an integer from 0 to 2^31 - 1. */
  putInteger(value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++;
    let rest = value;
    for (let at = this.#at + digits - 1; at >= this.#at; at--) {
      this.#buffer[at] = 0x30 + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.#at += digits;
  }

  /** Puts text as UTF-8, room included. */
  putText(text: string): void {
    this.reserve(text.length * 3);
    this.#at += this.#buffer.write(text, this.#at);
  }

  /** Waits while the disk is behind. */
  async drain(): Promise<void> {
    if (this.#underWay > BUFFERS_UNDER_WAY) await this.#written;
    if (this.#failure) throw this.#failure;
  }

  async close(): Promise<WrittenFile> {
    this.#handOver();
    await this.#written;
    await closeFile(this.#descriptor).catch((cause) => this.#fail(cause));
    if (this.#failure) throw this.#failure;
    return { name: this.#name, sha256: this.#hash.digest('hex'), bytes: this.#handedOver, rows: this.rows };
  }

  #handOver(): void {
    const buffer = this.#buffer;
    const full = buffer.subarray(0, this.#at);
    this.#hash.update(full);
    this.#handedOver += full.length;
    this.#underWay++;
    this.#written = this.#written
      .then(() => this.#write(full))
      .catch((cause) => this.#fail(cause))
      .then(() => {
        this.#underWay--;
        if (buffer.length === BUFFER_BYTES) this.#spare.push(buffer);
      });
    this.#buffer = this.#spare.pop() ?? Buffer.allocUnsafe(BUFFER_BYTES);
    this.#at = 0;
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length && this.#failure === undefined; ) {
      at += (await writeBytes(this.#descriptor, bytes, at)).bytesWritten;
    }
  }

  /** Keeps the first failure; the promise that it comes from must not reject unheard. */
  #fail(cause: unknown): void {
    if (this.#failure) return;
    try {
      this.#failure = outputError(`write ${this.#name}`, cause);
    } catch (bug) {
      this.#failure = bug as Error;
    }
  }
}
