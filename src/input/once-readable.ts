import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputError } from './error.ts';

/**
 * Standard input or a pipe: bytes that come only once. What is looked at is kept until it is read; a list that has to
 * be read twice is stored in a temporary file, which goes when the process ends.
 */
export class OnceReadable {
  readonly #name: string;
  readonly #open: () => AsyncIterable<Buffer>;
  readonly #kept: Buffer[] = [];
  #live: AsyncIterator<Buffer> | undefined;
  #read = false;
  #file: string | undefined;

  constructor(name: string, open: () => AsyncIterable<Buffer>) {
    this.#name = name;
    this.#open = open;
  }

  /** The bytes from the start, all of which are kept. */
  async *look(): AsyncGenerator<Buffer> {
    if (this.#file !== undefined) {
      yield* createReadStream(this.#file);
      return;
    }
    this.#refuseSecondReading();
    for (let index = 0; ; index++) {
      if (index === this.#kept.length) {
        const chunk = await this.#next();
        if (chunk === undefined) return;
        this.#kept.push(chunk);
      }
      yield this.#kept[index];
    }
  }

  /** The bytes from the start. Throws an `InputError` when they were read before and not stored. */
  async *read(blockSize: number): AsyncGenerator<Buffer> {
    if (this.#file !== undefined) {
      yield* createReadStream(this.#file, { highWaterMark: blockSize });
      return;
    }
    this.#refuseSecondReading();
    this.#read = true;
    for (let chunk = this.#kept.shift(); chunk !== undefined; chunk = this.#kept.shift()) yield chunk;
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) yield chunk;
  }

  /** Stores all bytes in a temporary file, from which they can be read again and again. */
  async store(): Promise<void> {
    if (this.#file !== undefined) return;
    const directory = mkdtempSync(join(tmpdir(), 'leadq-'));
    process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
    const file = join(directory, 'list');
    await pipeline(this.read(0), createWriteStream(file));
    this.#file = file;
  }

  #refuseSecondReading(): void {
    if (this.#read) throw new InputError(`${this.#name} is already read`, 'Name it once, or save it to a file.');
  }

  async #next(): Promise<Buffer | undefined> {
    this.#live ??= this.#open()[Symbol.asyncIterator]();
    const { done, value } = await this.#live.next();
    return done ? undefined : value;
  }
}
