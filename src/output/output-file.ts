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
 * A new file that grows through a large buffer. Bytes are added without waiting; full buffers go to the disk in the
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

  /** Adds bytes, which are copied. */
  append(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const to = Math.min(bytes.length, from + BUFFER_BYTES - this.#at);
      this.#buffer.set(bytes.subarray(from, to), this.#at);
      this.#at += to - from;
      from = to;
      if (this.#at === BUFFER_BYTES) this.#handOver();
    }
  }

  /** Adds text as UTF-8. */
  putText(text: string): void {
    this.append(Buffer.from(text));
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
        this.#spare.push(buffer);
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
