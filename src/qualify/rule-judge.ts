import type { Answers } from './answers.ts';
import type { Predicate } from './predicate.ts';

/** Which of some rules hold and which are unknown: a bit for each rule, 32 a word. Good until rules are judged again. */
export interface Verdict {
  readonly yes: Int32Array;
  readonly unknown: Int32Array;
}

/** Rules that ask one question each, in a word of the answers: the bits, and for each of these its rules. */
interface Word {
  readonly word: number;
  readonly mask: number;
  readonly rules: readonly (readonly number[])[];
}

/**
 * Makes ready to judge many rules at once. Most rules ask a single question: of these only the bits that are set are
 * looked at, 32 rules at a time, so that of 500 criteria only those cost time that hold or are unknown.
 */
export function compileJudge(rules: readonly { readonly predicate: Predicate }[]): (answers: Answers) => Verdict {
  const byWord = new Map<number, number[][]>();
  const others: number[] = [];
  for (const [index, { predicate }] of rules.entries()) {
    const { bit } = predicate;
    if (bit === undefined) {
      others.push(index);
      continue;
    }
    const lists = byWord.get(bit >> 5) ?? Array.from({ length: 32 }, (): number[] => []);
    lists[bit & 31].push(index);
    byWord.set(bit >> 5, lists);
  }
  const words = [...byWord].map(([word, lists]): Word => {
    const mask = lists.reduce((bits, list, bit) => (list.length > 0 ? bits | (1 << bit) : bits), 0);
    return { word, mask, rules: lists };
  });
  const size = (rules.length + 31) >> 5;
  const verdict = { yes: new Int32Array(size), unknown: new Int32Array(size) };

  return (answers) => {
    const { yes, unknown } = verdict;
    yes.fill(0);
    unknown.fill(0);
    const half = answers.length >> 1;
    for (const { word, mask, rules: byBit } of words) {
      const held = answers[word];
      collect(held & mask, byBit, yes);
      collect(mask & ~(held | answers[half + word]), byBit, unknown);
    }
    for (const index of others) {
      const answer = rules[index].predicate.answer(answers);
      if (answer === true) mark(yes, index);
      else if (answer === undefined) mark(unknown, index);
    }
    return verdict;
  };
}

/** Sets a bit among many. */
export function mark(bits: Int32Array, index: number): void {
  bits[index >> 5] |= 1 << (index & 31);
}

/** Calls for every bit that is set, ascending. */
export function forEachMarked(bits: Int32Array, use: (index: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    for (let rest = bits[word]; rest !== 0; rest &= rest - 1) use((word << 5) + lowestBit(rest));
  }
}

function collect(bits: number, rules: Word['rules'], into: Int32Array): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    for (const rule of rules[lowestBit(rest)]) mark(into, rule);
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
