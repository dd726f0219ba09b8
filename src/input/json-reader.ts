import { InputError } from './error.ts';
import { type ElementProblem, elementText, findOpening, JSON_ARRAY, NDJSON, parseObject } from './json.ts';
import { RECORD_BYTES } from './limits.ts';
import type { ListLayout, Unreadable } from './list.ts';
import { countLines } from './patient.ts';
import type { Window } from './window.ts';

/** An object of a JSON list. */
export interface JsonObject {
  readonly text: string;
  readonly line: number;
  /** Its cells by dotted path. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Reads a JSON array or NDJSON, about a block of objects at a time. */
export class JsonReader {
  /** Blank lines of NDJSON. */
  blankLines = 0;
  /** Objects that were not UTF-8. */
  transcoded = 0;

  readonly #source: string;
  readonly #isArray: boolean;
  readonly #window: Window;
  readonly #unreadable: (record: Unreadable) => void;
  #line = 1;
  /** An array's closing bracket came. */
  #closed = false;
  #problem: ElementProblem | undefined;

  constructor(layout: Pick<ListLayout, 'source' | 'format'>, window: Window, unreadable: (record: Unreadable) => void) {
    this.#source = layout.source;
    this.#isArray = layout.format === 'json';
    this.#window = window;
    this.#unreadable = unreadable;
  }

  async *objects(): AsyncGenerator<JsonObject[]> {
    const window = this.#window;
    await window.fill();
    if (this.#isArray) await this.#enterArray();
    for (;;) {
      const objects: JsonObject[] = [];
      while (this.#skipGap() && this.#readElement(objects));
      if (objects.length > 0) yield objects;
      if (window.final) break;
      if (window.end - window.begin > RECORD_BYTES) throw this.#tooLong();
      await window.fill();
    }
    const truncated = this.#isArray && !this.#closed && this.#problem !== 'not-json';
    if (truncated) this.#reject('not-json', '');
  }

  async #enterArray(): Promise<void> {
    const window = this.#window;
    let opening = findOpening(window.bytes, window.begin, window.end);
    while (opening === -1 && !window.final) {
      await window.fill();
      opening = findOpening(window.bytes, window.begin, window.end);
    }
    this.#moveTo(opening === -1 ? window.end : opening + 1);
  }

  /** Moves to the next element; false where none has come. */
  #skipGap(): boolean {
    const { bytes, begin, end } = this.#window;
    const { isGap } = this.#isArray ? JSON_ARRAY : NDJSON;
    let at = begin;
    while (at < end && isGap(bytes[at])) at++;
    if (this.#isArray) this.#closed ||= bytes.subarray(begin, at).includes(']');
    else this.blankLines += countLines(bytes, begin, at);
    this.#moveTo(at);
    return at < end;
  }

  /** Reads the element that comes next; false where its end has not come. */
  #readElement(objects: JsonObject[]): boolean {
    const { bytes, begin, end, final } = this.#window;
    const past = (this.#isArray ? JSON_ARRAY : NDJSON).findEnd(bytes, begin, end, final);
    if (past === -1) return false;
    if (past - begin > RECORD_BYTES) throw this.#tooLong();

    const { text, transcoded } = elementText(bytes.subarray(begin, past));
    const cells = parseObject(text);
    this.#problem = typeof cells === 'string' ? cells : undefined;
    if (typeof cells === 'string') {
      this.#reject(cells, text.trimEnd());
    } else {
      objects.push({ text: text.trimEnd(), line: this.#line, cells });
      if (transcoded) this.transcoded++;
    }
    // a line of NDJSON ends with its line end, which is no blank line
    this.#moveTo(this.#isArray || past === end ? past : past + 1);
    return true;
  }

  #moveTo(next: number): void {
    this.#line += countLines(this.#window.bytes, this.#window.begin, next);
    this.#window.begin = next;
  }

  #reject(problem: ElementProblem, raw: string): void {
    this.#unreadable({ source: this.#source, line: this.#line, problem, raw });
  }

  #tooLong(): InputError {
    return new InputError(
      `${this.#source}, line ${this.#line}: an object is longer than 16 MiB`,
      'A list holds one object a lead; look for an open bracket there.',
    );
  }
}
