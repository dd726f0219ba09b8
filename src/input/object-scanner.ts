import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, CR, LF, OPEN_BRACE, OPEN_BRACKET, QUOTE, SPACE } from './ascii.ts';
import { arrayText } from './json.ts';
import { findScalarEnd, findStringEnd, stands } from './json-tokens.ts';
import { type Member, MOST_NAMES, ObjectShapes, type Shape } from './object-shapes.ts';
import { isBlank } from './scanner.ts';

/** What a value is: nothing to read, the text between two offsets, a string with escapes, a text made of an array. */
const BLANK = 0;
const PLAIN = 1;
const ESCAPED = 2;
const MADE = 3;

/** What `null` starts with, and nothing else. */
const NULL = 0x6e;

/**
 * Finds where the values of an object stand in its bytes, and makes no strings of them. An object is regular if it has
 * no name twice, no two ways to one path and no path that was not told of; all others are irregular, as is what is no
 * valid JSON. Its bytes are taken to be UTF-8.
 *
 * Members come in the same order in most objects of a list, so that a name is compared with the one that followed last
 * time, and looked up only where it is another.
 */
export class ObjectScanner {
  /** Line feeds between the tokens of the last object. */
  lines = 0;
  /** There are line feeds or carriage returns. */
  isBroken = false;

  /** Whether line ends may stand between tokens. */
  readonly #overLines: boolean;
  readonly #paths = new Map<string, number>();
  /** By number of a path: the number of the name that leads to it. */
  readonly #nameOf: (number | undefined)[] = [];
  readonly #shapes = new ObjectShapes();
  /** Counts the objects. */
  #object = 0;
  /** By number of a name: the last object that has it, and its value there. */
  readonly #objects = new Int32Array(MOST_NAMES);
  readonly #kinds = new Uint8Array(MOST_NAMES);
  readonly #starts = new Int32Array(MOST_NAMES);
  readonly #ends = new Int32Array(MOST_NAMES);
  readonly #made: string[] = [];
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(this.#bytes.buffer);
  #to = 0;

  constructor(overLines: boolean, paths: readonly string[] = []) {
    this.#overLines = overLines;
    for (const path of paths) this.addPath(path);
  }

  /** The dotted paths that were told of; a path's number is its place. */
  get paths(): readonly string[] {
    return [...this.#paths.keys()];
  }

  addPath(path: string): void {
    if (!this.#paths.has(path)) this.#paths.set(path, this.#paths.size);
  }

  /** Offset just past the object that opens at `from`; -1 where it is irregular, or does not end before `to`. */
  scan(bytes: Buffer, from: number, to: number): number {
    if (bytes !== this.#bytes) this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#bytes = bytes;
    this.#to = to;
    this.#object++;
    this.lines = 0;
    this.isBroken = false;
    return this.#scanObject(this.#shapes.root, from);
  }

  /** The text of the last object's value under a path. */
  text(path: number): string {
    const name = this.#nameOf[path];
    if (name === undefined || this.#objects[name] !== this.#object) return '';
    switch (this.#kinds[name]) {
      case PLAIN:
        return this.#bytes.toString('utf8', this.#starts[name], this.#ends[name]);
      case ESCAPED:
        return JSON.parse(this.#bytes.toString('utf8', this.#starts[name], this.#ends[name]));
      case MADE:
        return this.#made[name];
      default:
        return '';
    }
  }

  /** Where the last object's value under a path starts, if its text stands there as it is; -1: `text` has it. */
  start(path: number): number {
    const name = this.#nameOf[path];
    if (name === undefined || this.#objects[name] !== this.#object || this.#kinds[name] === BLANK) return 0;
    return this.#kinds[name] === PLAIN ? this.#starts[name] : -1;
  }

  /** Where a value ends whose start is known and not -1. */
  end(path: number): number {
    const name = this.#nameOf[path];
    if (name === undefined || this.#objects[name] !== this.#object || this.#kinds[name] === BLANK) return 0;
    return this.#ends[name];
  }

  #scanObject(shape: Shape, open: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    const to = this.#to;
    let at = this.#skipBlanks(open + 1);
    if (at < to && bytes[at] === CLOSE_BRACE) return at + 1;
    let before: Member | undefined;
    for (;;) {
      const expected = before === undefined ? shape.first : before.next;
      const isExpected = expected !== undefined && stands(view, expected.key, at, to);
      const member = isExpected ? expected : this.#findMember(shape, at);
      if (member === undefined) return -1;
      if (!isExpected) {
        if (before === undefined) shape.first = member;
        else before.next = member;
      }
      before = member;
      if (this.#objects[member.name] === this.#object) return -1;
      this.#objects[member.name] = this.#object;

      at = this.#skipBlanks(at + member.key.bytes.length);
      if (at >= to || bytes[at] !== COLON) return -1;
      at = this.#skipBlanks(at + 1);
      if (at >= to) return -1;
      const past = bytes[at] === OPEN_BRACE ? this.#scanInner(shape, member, at) : this.#scanCell(member, at);
      if (past === -1) return -1;
      at = this.#skipBlanks(past);
      if (at >= to) return -1;
      if (bytes[at] === CLOSE_BRACE) return at + 1;
      if (bytes[at] !== COMMA) return -1;
      at = this.#skipBlanks(at + 1);
    }
  }

  #scanInner(shape: Shape, member: Member, open: number): number {
    this.#kinds[member.name] = BLANK;
    const inner = this.#shapes.inner(shape, member);
    return inner === undefined ? -1 : this.#scanObject(inner, open);
  }

  /** Scans a value that is a cell, and notes where it stands. */
  #scanCell(member: Member, at: number): number {
    if (!member.isCell && !this.#becomeCell(member)) return -1;
    const { name } = member;
    const first = this.#bytes[at];
    if (first === QUOTE) {
      const past = findStringEnd(this.#bytes, this.#view, at, this.#to);
      if (past === -1) return -1;
      const isPlain = past > 0;
      this.#kinds[name] = isPlain ? PLAIN : ESCAPED;
      this.#starts[name] = isPlain ? at + 1 : at;
      this.#ends[name] = isPlain ? past - 1 : -past;
      return isPlain ? past : -past;
    }
    if (first === OPEN_BRACKET) return this.#scanArray(name, at);
    const past = findScalarEnd(this.#bytes, at, this.#to);
    this.#kinds[name] = first === NULL ? BLANK : PLAIN;
    this.#starts[name] = at;
    this.#ends[name] = past;
    return past;
  }

  #becomeCell(member: Member): boolean {
    const path = this.#paths.get(member.path);
    if (path === undefined) return false;
    this.#nameOf[path] ??= member.name;
    member.isCell = this.#nameOf[path] === member.name;
    return member.isCell;
  }

  /** Makes the text of an array: nobody finds that in its bytes. */
  #scanArray(name: number, open: number): number {
    const bytes = this.#bytes;
    const to = this.#to;
    let depth = 0;
    for (let at = open; at < to; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        const past = findStringEnd(bytes, this.#view, at, to);
        if (past === -1) return -1;
        at = Math.abs(past) - 1;
      } else if (byte === OPEN_BRACKET) depth++;
      else if (byte === CLOSE_BRACKET && --depth === 0) {
        const text = arrayText(bytes.toString('utf8', open, at + 1));
        if (text === undefined) return -1;
        this.#kinds[name] = MADE;
        this.#made[name] = text;
        return at + 1;
      } else if (byte === LF || byte === CR) {
        if (byte === LF && !this.#overLines) return -1;
        if (byte === LF) this.lines++;
        this.isBroken = true;
      }
    }
    return -1;
  }

  #skipBlanks(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    if (bytes[at] > SPACE) return at;
    for (; at < this.#to && bytes[at] <= SPACE; at++) {
      if (bytes[at] === LF && this.#overLines) {
        this.lines++;
        this.isBroken = true;
      } else if (!isBlank(bytes[at])) break;
      else if (bytes[at] === CR) this.isBroken = true;
    }
    return at;
  }

  /** The member whose name stands at an offset; undefined where no name does, or too many were met. */
  #findMember(shape: Shape, at: number): Member | undefined {
    if (at >= this.#to || this.#bytes[at] !== QUOTE) return undefined;
    const past = Math.abs(findStringEnd(this.#bytes, this.#view, at, this.#to));
    if (past === 1) return undefined;
    return this.#shapes.member(shape, this.#bytes.toString('latin1', at, past));
  }
}
