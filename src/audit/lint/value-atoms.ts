import { operators } from '../../criteria/index.ts';
import { definitionContext } from '../../definition/membership.ts';
import type { Field } from '../../fields/field.ts';
import type { Kind } from '../../fields/kind.ts';
import { fold, words } from '../../fields/text.ts';
import type { Ground } from './ground.ts';
import { operandOf, type Test } from './operand.ts';

/** One thing that can be true of a cell: it has a value, a phrase occurs in it, it is on a list. */
export interface Atom {
  /** `value`, `list`, or the operator whose text it is; a word is a phrase. */
  readonly of: string;
  readonly text: string;
}

/** Of two atoms: if one is true, so is the other, or it is not. */
export type Relation = 'implies' | 'excludes' | undefined;

/** What a test of a kind without order looks for: one is enough for a yes, or with `not` for a no. */
export function atomsOf(test: Test, { kind }: Field, ground: Ground): Atom[] {
  const { texts, files } = operandOf(test, ground);
  const of = families[test.operator] ?? test.operator;
  const listed = files.map((id) => ({ of: 'list', text: `${of} ${id}` }));
  return [...texts.flatMap((text) => formsOf(of, text, kind, ground)).map((text) => ({ of, text })), ...listed];
}

/** Operators that look for the same things. */
const families: Readonly<Record<string, string>> = { is: 'value', in: 'value', not: 'value', has_word: 'has_phrase' };

/** What a text of a definition looks for: the forms of a value, whole words, or the text as it compares. */
function formsOf(of: string, text: string, kind: Kind, ground: Ground): readonly string[] {
  switch (of) {
    case 'value': {
      const { value } = kind.read(text, definitionContext(ground));
      return value === undefined ? [] : kind.keys(value);
    }
    case 'has_phrase':
      return [words(fold(text)).join(' ')];
    case 'under':
    case 'matches':
      return [text];
    default:
      return [fold(text)];
  }
}

/** Whether a cell of a kind has one value only. */
export function isSingle({ kind }: Field, values: readonly Atom[], ground: Ground): boolean {
  return values.every(({ text }) => !Array.isArray(kind.read(text, definitionContext(ground)).value));
}

/** What follows from one atom for another of the same field. Undefined where nothing does, or it is not known. */
export function relate(one: Atom, other: Atom, field: Field, isSingle: boolean, ground: Ground): Relation {
  if (one.of === other.of && one.text === other.text) return 'implies';
  switch (`${one.of} ${other.of}`) {
    case 'value value':
      return isSingle ? 'excludes' : undefined;
    case 'value under':
    case 'under under':
      return isUnder(one.text, other.text, field, ground) ? 'implies' : undefined;
    case 'has_phrase has_phrase':
      return holdsPhrase(one.text, other.text) ? 'implies' : undefined;
    case 'value has_phrase':
      return isSingle && (field.kind.id === 'title' || field.kind.id === 'text')
        ? decided(holdsPhrase(words(one.text).join(' '), other.text))
        : undefined;
    case 'value contains':
      return isSingle && field.kind.id === 'text' ? decided(one.text.includes(other.text)) : undefined;
    case 'value starts_with':
      return isSingle && field.kind.id === 'text' ? decided(one.text.startsWith(other.text)) : undefined;
    case 'value ends_with':
      return isSingle && field.kind.id === 'text' ? decided(one.text.endsWith(other.text)) : undefined;
    case 'starts_with starts_with':
      if (one.text.startsWith(other.text)) return 'implies';
      return other.text.startsWith(one.text) ? undefined : 'excludes';
    case 'ends_with ends_with':
      if (one.text.endsWith(other.text)) return 'implies';
      return other.text.endsWith(one.text) ? undefined : 'excludes';
    case 'starts_with contains':
    case 'ends_with contains':
    case 'contains contains':
      return one.text.includes(other.text) ? 'implies' : undefined;
    default:
      return undefined;
  }
}

function decided(holds: boolean): Relation {
  return holds ? 'implies' : 'excludes';
}

function holdsPhrase(phrase: string, part: string): boolean {
  return ` ${phrase} `.includes(` ${part} `);
}

function isUnder(text: string, ancestor: string, field: Field, ground: Ground): boolean {
  const under = operators.find(({ id }) => id === 'under');
  const ask = under?.compile({ texts: [ancestor], lists: [] }, field, ground);
  return ask?.(field.kind.read(text, definitionContext(ground))) === true;
}
