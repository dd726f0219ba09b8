import { isUtf8 } from 'node:buffer';
import { CLOSE_BRACE, CLOSE_BRACKET, LF, OPEN_BRACE } from './ascii.ts';
import { InputError } from './error.ts';
import { type ElementProblem, elementText, findOpening, JSON_ARRAY, NDJSON, parseObject } from './json.ts';
import { RECORD_BYTES } from './limits.ts';
import type { ListLayout, Unreadable } from './list.ts';
import { ObjectScanner } from './object-scanner.ts';
import { countLines } from './patient.ts';
import { isBlank } from './scanner.ts';
import type { Window } from './window.ts';

/**
 * Reads a JSON array or NDJSON, object by object, as far as they are in the window: `fill`, then `next` until there is
 * none. The scanner finds the values of regular objects where they lie; the others are parsed.
 */
export class JsonReader {
  /** Blank lines of NDJSON. */
  blankLines = 0;
  /** Objects that were not UTF-8. */
  transcoded = 0;
  /** Where the object starts in the window, where it ends, and its line in the source. */
  start = 0;
  end = 0;
  line = 1;
  /** The object's cells by dotted path, if it is irregular; otherwise the scanner has them. */
  cells: ReadonlyMap<string, string> | undefined;
  readonly scanner: ObjectScanner;

  readonly #source: string;
  readonly #isArray: boolean;
  readonly #window: Window;
  readonly #unreadable: (record: Unreadable) => void;
  /** The line at the window's begin. */
  #line = 1;
  #isStarted = false;
  /** All complete objects in the window are UTF-8. */
  #isClean = false;
  /** An array's closing bracket came. */
  #isClosed = false;
  #problem: ElementProblem | undefined;

  /** `paths`: those that are known beforehand; objects with others are irregular until the scanner is told of them. */
  constructor(
    layout: Pick<ListLayout, 'source' | 'format'>,
    window: Window,
    unreadable: (record: Unreadable) => void,
    paths: readonly string[] = [],
  ) {
    this.#source = layout.source;
    this.#isArray = layout.format === 'json';
    this.#window = window;
    this.#unreadable = unreadable;
    this.scanner = new ObjectScanner(this.#isArray, paths);
  }

  /** Brings more of the list in; false where nothing is left of it. */
  async fill(): Promise<boolean> {
    const window = this.#window;
    if (!this.#isStarted) {
      this.#isStarted = true;
      await window.fill();
      if (this.#isArray) await this.#enterArray();
    } else if (window.final) {
      const isTruncated = this.#isArray && !this.#isClosed && this.#problem !== 'not-json';
      if (isTruncated) this.#reject('not-json', '');
      return false;
    } else {
      if (window.end - window.begin > RECORD_BYTES) throw this.#tooLong();
      await window.fill();
    }
    this.#isClean = isUtf8(window.bytes.subarray(window.begin, endOfText(window)));
    return true;
  }

  /** Reads the next object in the window; false where none has come. */
  next(): boolean {
    while (this.#skipGap()) {
      if (this.#scanElement()) return true;
      const element = this.#parseElement();
      if (element !== 'rejected') return element === 'read';
    }
    return false;
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
    for (; at < end && isGap(bytes[at]); at++) {
      if (bytes[at] === CLOSE_BRACKET) this.#isClosed = true;
      if (bytes[at] !== LF) continue;
      this.#line++;
      if (!this.#isArray) this.blankLines++;
    }
    this.#window.begin = at;
    return at < end;
  }

  /** Reads the element that comes next, if it is a regular object. */
  #scanElement(): boolean {
    const window = this.#window;
    const { bytes, begin, end } = window;
    if (bytes[begin] !== OPEN_BRACE) return false;
    const past = this.scanner.scan(bytes, begin, end);
    if (past === -1) return false;
    let after = past;
    if (!this.#isArray) {
      while (after < end && isBlank(bytes[after])) after++;
      if (after === end ? !window.final : bytes[after] !== LF) return false;
    }
    if (!this.#isClean && !isUtf8(bytes.subarray(begin, past))) return false;

    if (after - begin > RECORD_BYTES) throw this.#tooLong();
    this.#problem = undefined;
    this.cells = undefined;
    this.start = begin;
    this.end = past;
    this.line = this.#line;
    this.#line += this.scanner.lines;
    this.#pass(after);
    return true;
  }

  /** Parses the element that comes next; `cut` where its end has not come. */
  #parseElement(): 'read' | 'rejected' | 'cut' {
    const { bytes, begin, end, final } = this.#window;
    const past = (this.#isArray ? JSON_ARRAY : NDJSON).findEnd(bytes, begin, end, final);
    if (past === -1) return 'cut';
    if (past - begin > RECORD_BYTES) throw this.#tooLong();

    const { text, transcoded } = elementText(bytes.subarray(begin, past));
    const cells = parseObject(text);
    const isRead = typeof cells !== 'string';
    this.#problem = isRead ? undefined : cells;
    if (isRead) {
      this.cells = cells;
      this.line = this.#line;
      this.start = begin;
      this.end = bytes.lastIndexOf(CLOSE_BRACE, past - 1) + 1;
      if (transcoded) this.#rewrite(text);
    } else {
      this.#reject(cells, text.trimEnd());
    }
    this.#line += countLines(bytes, begin, past);
    this.#pass(past);
    return isRead ? 'read' : 'rejected';
  }

  /** Keeps an object in UTF-8. */
  #rewrite(text: string): void {
    const object = Buffer.from(text.trimEnd());
    this.start = this.#window.write(object);
    this.end = this.start + object.length;
    this.transcoded++;
  }

  /** Moves past an element. A line of NDJSON ends with its line end, which is no blank line. */
  #pass(past: number): void {
    const isLine = !this.#isArray && past < this.#window.end;
    if (isLine) this.#line++;
    this.#window.begin = isLine ? past + 1 : past;
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

/** Where the text that came ends for sure, which may be cut within a character. */
function endOfText({ bytes, begin, end, final }: Window): number {
  let at = end;
  while (!final && at > begin && bytes[at - 1] >= 0x80) at--;
  return at;
}
