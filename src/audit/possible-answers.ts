import type { Condition } from '../definition/definition.ts';
import { definitionContext } from '../definition/membership.ts';
import type { Field } from '../fields/field.ts';
import { type Answers, answerOf, type Measured, setAnswer, setMeasured } from '../qualify/answers.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Question } from '../qualify/question.ts';
import { conditionsOf } from './conditions-of.ts';

/** What one value of a field would answer to every question about it. */
export interface PossibleAnswer {
  readonly bits: readonly { readonly bit: number; readonly yes: boolean }[];
  readonly words: readonly { readonly word: number; readonly measured: Measured }[];
}

/**
 * What values of each field would answer: those that the definition itself names, the field's vocabulary, and a value of
 * which nothing is known but that it is there. Answers that no value gives together do not stand together.
 */
export function possibleAnswers(compiled: CompiledDefinition): ReadonlyMap<string, readonly PossibleAnswer[]> {
  const { surroundings, questions } = compiled;
  const asked = [...new Set(questions.map(({ field }) => field))];
  return new Map(
    asked.map((id) => {
      const field = surroundings.catalogue.fieldById(id);
      if (!field) throw new Error(`unknown field: ${id}`);
      return [id, answersOf(field, compiled)];
    }),
  );
}

/** Whether something about a field is not known of a lead, which could be. */
export function isOpen(questions: readonly Question[], answers: Answers): boolean {
  return questions.some(({ bit, presence }) => {
    const answer = answerOf(answers, bit);
    return presence ? answer !== true : answer === undefined;
  });
}

/** The answers of a lead with those of a field's value; undefined where what is known contradicts it. */
export function withAnswer(
  answers: Answers,
  { bits, words }: PossibleAnswer,
  questions: readonly Question[],
): Answers | undefined {
  const changed = [...answers];
  const half = changed.length >> 1;
  for (const { bit, yes } of bits) {
    const known = answerOf(answers, bit);
    if (known === yes) continue;
    if (known !== undefined) {
      if (!questions.some((question) => question.bit === bit && question.presence)) return undefined;
      changed[half + (bit >> 5)] &= ~(1 << (bit & 31));
    }
    setAnswer(changed, bit, yes);
  }
  for (const { word, measured } of words) setMeasured(changed, word, measured);
  return changed;
}

function answersOf(field: Field, compiled: CompiledDefinition): PossibleAnswer[] {
  const { reading, surroundings } = compiled;
  const questions = reading.questionsOf(field.id);
  const measures = reading.measuresOf(field.id);
  const there = questions.filter(({ presence }) => presence).map(({ bit }) => ({ bit, yes: true }));
  const found = new Map<string, PossibleAnswer>();
  const note = (answer: PossibleAnswer) => found.set(JSON.stringify(answer), answer);
  for (const text of tellingTexts(field, compiled)) {
    const cell = field.kind.read(text, definitionContext(surroundings));
    if (cell.value === undefined) continue;
    note({
      bits: questions.flatMap(({ bit, ask }) => {
        const answer = ask(cell);
        return answer === undefined ? [] : [{ bit, yes: answer }];
      }),
      words: measures.map(({ word, measure }) => ({ word, measured: measure(cell) })),
    });
  }
  note({ bits: there, words: [] });
  return [...found.values()];
}

/** Texts of a field that a definition's conditions tell apart: its vocabulary, and what the operators are asked with. */
export function tellingTexts(field: Field, { definition, surroundings }: CompiledDefinition): string[] {
  const operators = new Map(surroundings.operators.map((operator) => [operator.id, operator]));
  const named = conditionsOf(definition)
    .flatMap(testsOf)
    .filter((test) => test.field === field.id)
    .flatMap(({ operator, operand }) => operators.get(operator)?.witnesses?.(operand, field, surroundings) ?? []);
  const { id, terms = [] } = field.kind;
  return [...new Set([...(id === 'boolean' ? ['yes', 'no'] : terms.map((term) => term.id)), ...named])];
}

function testsOf(condition: Condition): readonly Extract<Condition, { kind: 'test' }>[] {
  if (condition.kind === 'test') return [condition];
  return condition.kind === 'activity' ? [] : condition.of.flatMap(testsOf);
}
