/**
 * The answers to all questions about one lead: a bit for every question that was answered yes, and one for every
 * question that was answered no; a question with neither is unknown. The first half of the words is yes, the second no. A number takes a whole word of each half, see `setMeasured`. A plain array of small integers: short typed arrays cost ten times as much to make.
 */
export type Answers = number[];

/** No question answered, of so many. */
export function noAnswers(questions: number): Answers {
  return new Array(answerWords(questions)).fill(0);
}

/** Words of the answers to so many questions: 32 a word, in both halves. */
export function answerWords(questions: number): number {
  return 2 * Math.max(1, (questions + 31) >> 5);
}

export function setAnswer(answers: Answers, bit: number, yes: boolean): void {
  const half = yes ? 0 : answers.length >> 1;
  answers[half + (bit >> 5)] |= 1 << (bit & 31);
}

/** @returns true for yes, false for no, undefined for unknown. */
export function answerOf(answers: Answers, bit: number): boolean | undefined {
  const word = bit >> 5;
  const mask = 1 << (bit & 31);
  if ((answers[word] & mask) !== 0) return true;
  if ((answers[(answers.length >> 1) + word] & mask) !== 0) return false;
  return undefined;
}

/** A number of which only bounds may be known. */
export interface Measured {
  readonly least: number;
  /** Undefined where nothing is known. */
  readonly most: number | undefined;
}

/** Numbers beyond are as good as this one. */
const LARGEST = 1_000_000_000;

/** Lays a number of 0 or more down in a word of both halves: the least that it can be, and the most, and 1. */
export function setMeasured(answers: Answers, word: number, { least, most }: Measured): void {
  answers[word] = Math.min(least, LARGEST);
  answers[(answers.length >> 1) + word] = most === undefined ? 0 : Math.min(most, LARGEST) + 1;
}

export function measuredAt(answers: Answers, word: number): Measured {
  const most = answers[(answers.length >> 1) + word];
  return { least: answers[word], most: most === 0 ? undefined : most - 1 };
}

const MANY_SLOTS = 1 << 15;
/** Slots of a table in which answers seldom repeat: what it holds is gone before anybody has to carry it about. */
const FEW_SLOTS = 1 << 8;

/**
 * Finds what was stored for the same answers. Bounded: a full table forgets everything, which costs time and changes no
 * decision; as long as most of what is looked for is new, it is kept small.
 */
export class AnswerTable<T> {
  private slots = FEW_SLOTS;
  private keys: Int32Array;
  private values: (T | undefined)[];
  private count = 0;
  private slot = 0;
  private looks = 0;

  /** @param size words of one set of answers. */
  constructor(private readonly size: number) {
    this.keys = new Int32Array(this.slots * size);
    this.values = new Array(this.slots).fill(undefined);
  }

  /** Whether most answers have been found again lately. */
  get repeats(): boolean {
    return this.slots === MANY_SLOTS || this.count * 2 < this.looks;
  }

  get(answers: Answers): T | undefined {
    const { size, keys } = this;
    this.looks++;
    let hash = 0x811c9dc5;
    for (let i = 0; i < size; i++) hash = Math.imul(hash ^ answers[i], 0x01000193) ^ (hash >>> 13);
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    let slot = (hash ^ (hash >>> 15)) & (this.slots - 1);
    for (;;) {
      const value = this.values[slot];
      if (value === undefined) break;
      const at = slot * size;
      let i = 0;
      while (i < size && keys[at + i] === answers[i]) i++;
      if (i === size) return value;
      slot = (slot + 1) & (this.slots - 1);
    }
    this.slot = slot;
    return undefined;
  }

  /** Stores a value for the answers that `get` has just not found. @returns whether all the others were forgotten. */
  set(answers: Answers, value: T): boolean {
    const full = this.count >= this.slots >> 1;
    if (full) {
      this.clear(this.count * 2 > this.looks ? FEW_SLOTS : MANY_SLOTS);
      this.get(answers);
    }
    const at = this.slot * this.size;
    for (let i = 0; i < this.size; i++) this.keys[at + i] = answers[i];
    this.values[this.slot] = value;
    this.count++;
    return full;
  }

  private clear(slots: number): void {
    if (slots !== this.slots) this.keys = new Int32Array(slots * this.size);
    this.slots = slots;
    this.values = new Array(slots).fill(undefined);
    this.count = 0;
    this.looks = 0;
  }
}
