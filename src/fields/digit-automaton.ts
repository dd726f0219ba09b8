import { type DigitPattern, parseDigitPattern } from './digit-pattern-syntax.ts';

/** A place in a pattern: the digits that lead on from it, as bits, and the places that they lead to, in order. */
interface Step {
  readonly digits: number;
  readonly next: readonly number[];
}

/** What the table holds where nothing was looked up so far, and where no pattern goes on. */
const UNKNOWN = 0;
const NOWHERE = 1;
const FIRST = 2;
const DIGITS = 10;
/** No pattern makes more states, and each has its place in a table of 16-bit numbers. */
const MOST_STATES = 1 << 15;

/**
 * Says in one pass over some digits which of several patterns they match from end to end. The patterns are compiled to
 * places, shared wherever two of them end alike; a state is the set of places where one can be after some digits, and
 * is worked out when digits first lead there. All states of all numbering plans would take 640 KB.
 */
export class DigitAutomaton {
  private readonly steps: Step[] = [];
  private readonly stepNumbers = new Map<string, number>();
  private readonly stateNumbers = new Map<string, number>();
  private readonly places: (readonly number[])[] = [[], []];
  private readonly matched: number[] = [0, 0];
  /** The state after each digit, ten for each state. */
  private table = new Int16Array(32 * DIGITS);

  /** @param patterns of digits, classes, `\d`, groups, `|` and bounded repetitions; 31 at the most. */
  constructor(patterns: readonly string[]) {
    for (const _ of patterns) this.steps.push({ digits: 0, next: [] });
    this.stateOf(unite(patterns.map((pattern, i) => this.compile(parseDigitPattern(pattern), [i]))));
  }

  /** The patterns that digits match: a bit for each, in their order. @param bytes digits in ASCII from `start` to `end` */
  match(bytes: Uint8Array, start: number, end: number): number {
    let { table } = this;
    let state = FIRST;
    for (let at = start; at < end && state !== NOWHERE; at++) {
      const cell = state * DIGITS + bytes[at] - 0x30;
      state = table[cell];
      if (state === UNKNOWN) {
        state = this.follow(cell);
        table = this.table;
      }
    }
    return this.matched[state];
  }

  /** Whether the first digit, or some that follow each other from there, match a pattern. */
  begins(bytes: Uint8Array, start: number, end: number): boolean {
    let state = FIRST;
    for (let at = start; at < end; at++) {
      const cell = state * DIGITS + bytes[at] - 0x30;
      state = this.table[cell];
      if (state === UNKNOWN) state = this.follow(cell);
      if (state === NOWHERE) return false;
      if (this.matched[state] !== 0) return true;
    }
    return false;
  }

  /** The places where a pattern begins that goes on at others. */
  private compile(pattern: DigitPattern, after: readonly number[]): readonly number[] {
    switch (pattern.kind) {
      case 'digits':
        return [this.stepTo(pattern.digits, after)];
      case 'sequence':
        return pattern.parts.reduceRight((next, part) => this.compile(part, next), after);
      case 'choice':
        return unite(pattern.options.map((option) => this.compile(option, after)));
      case 'repeat': {
        let next = after;
        for (let times = pattern.most; times > 0; times--) {
          const once = this.compile(pattern.of, next);
          next = times > pattern.least ? unite([once, after]) : once;
        }
        return next;
      }
    }
  }

  private stepTo(digits: number, next: readonly number[]): number {
    const key = `${digits} ${next}`;
    let number = this.stepNumbers.get(key);
    if (number === undefined) {
      number = this.steps.push({ digits, next }) - 1;
      this.stepNumbers.set(key, number);
    }
    return number;
  }

  /** Works out a cell of the table. */
  private follow(cell: number): number {
    const digit = 1 << (cell % DIGITS);
    const next: (readonly number[])[] = [];
    for (const place of this.places[Math.floor(cell / DIGITS)]) {
      const step = this.steps[place];
      if (step.digits & digit) next.push(step.next);
    }
    const state = next.length === 0 ? NOWHERE : this.stateOf(unite(next));
    this.table[cell] = state;
    return state;
  }

  private stateOf(places: readonly number[]): number {
    const key = places.join();
    const known = this.stateNumbers.get(key);
    if (known !== undefined) return known;
    const state = this.places.push(places) - 1;
    if (state === MOST_STATES) throw new Error('patterns of digits with too many states');
    this.stateNumbers.set(key, state);
    this.matched.push(places.reduce((bits, place) => (this.steps[place].digits === 0 ? bits | (1 << place) : bits), 0));
    if ((state + 1) * DIGITS > this.table.length) {
      const table = new Int16Array(2 * this.table.length);
      table.set(this.table);
      this.table = table;
    }
    return state;
  }
}

/** All places of several sets, in order. */
function unite(sets: readonly (readonly number[])[]): readonly number[] {
  let all = sets[0];
  for (let i = 1; i < sets.length; i++) all = sets[i] === all ? all : merge(all, sets[i]);
  return all;
}

function merge(one: readonly number[], other: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < one.length || j < other.length; ) {
    const first = j === other.length || one[i] <= other[j] ? one[i] : other[j];
    if (one[i] === first) i++;
    if (other[j] === first) j++;
    both.push(first);
  }
  return both;
}
