import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers, setAnswer } from '../../src/qualify/answers.ts';
import { anyOf, asked, atLeast, noneOf, type Predicate } from '../../src/qualify/predicate.ts';
import { compileJudge, forEachMarked } from '../../src/qualify/rule-judge.ts';

const QUESTIONS = 100;

const bit = fc.integer({ min: 0, max: QUESTIONS - 1 });
const question = bit.map((each) => asked(each, `field ${each}`));
const several = fc.array(question, { minLength: 1, maxLength: 4 });
const predicate: fc.Arbitrary<Predicate> = fc.oneof(
  question,
  several.map(anyOf),
  several.map(noneOf),
  several.map((parts) => atLeast(parts.length, parts)),
  several.map((parts) => atLeast(1, parts)),
);
const answers: fc.Arbitrary<Answers> = fc
  .array(fc.option(fc.boolean(), { nil: undefined }), { minLength: QUESTIONS, maxLength: QUESTIONS })
  .map((all) => {
    const filled = noAnswers(QUESTIONS);
    for (const [index, answer] of all.entries()) if (answer !== undefined) setAnswer(filled, index, answer);
    return filled;
  });

function marked(bits: Int32Array): number[] {
  const found: number[] = [];
  forEachMarked(bits, (index) => found.push(index));
  return found;
}

describe('compileJudge', () => {
  it('judges rules as their predicates answer one by one', () => {
    fc.assert(
      fc.property(
        fc.array(predicate, { maxLength: 80 }),
        fc.array(answers, { minLength: 1, maxLength: 3 }),
        (all, leads) => {
          const judge = compileJudge(all.map((each) => ({ predicate: each })));
          for (const lead of leads) {
            const { yes, unknown } = judge(lead);
            const expected = (answer: boolean | undefined) =>
              all.flatMap((each, index) => (each.answer(lead) === answer ? [index] : []));
            expect(marked(yes)).toEqual(expected(true));
            expect(marked(unknown)).toEqual(expected(undefined));
          }
        },
      ),
    );
  });
});

describe('combinations of questions', () => {
  const three = [asked(3, 'a'), asked(35, 'b'), asked(64, 'c')];
  const cases: readonly [
    why: string,
    predicate: Predicate,
    known: Readonly<Record<number, boolean>>,
    answer: unknown,
  ][] = [
    ['all yes', atLeast(3, three), { 3: true, 35: true, 64: true }, true],
    ['all, one no', atLeast(3, three), { 3: true, 64: false }, false],
    ['all, one unknown', atLeast(3, three), { 3: true, 35: true }, undefined],
    ['any, one yes', anyOf(three), { 35: true, 64: false }, true],
    ['any, all no', anyOf(three), { 3: false, 35: false, 64: false }, false],
    ['any, one unknown', anyOf(three), { 3: false, 35: false }, undefined],
    ['none, one yes', noneOf(three), { 64: true }, false],
    ['none, all no', noneOf(three), { 3: false, 35: false, 64: false }, true],
    ['two of three', atLeast(2, three), { 3: true, 64: true }, true],
    ['two of three, out of reach', atLeast(2, three), { 3: false, 64: false }, false],
    ['two of three, open', atLeast(2, three), { 3: true, 64: false }, undefined],
  ];
  it.each(cases)('%s', (_why, combination, known, answer) => {
    const lead = noAnswers(QUESTIONS);
    for (const [index, yes] of Object.entries(known)) setAnswer(lead, Number(index), yes);
    expect(combination.answer(lead)).toBe(answer);
  });
});
