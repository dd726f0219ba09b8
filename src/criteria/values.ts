import { compileMembership, definitionContext } from '../definition/membership.ts';
import { type CompileContext, OperandProblem, type Plain } from '../definition/operator.ts';
import { suggest } from '../definition/suggest.ts';
import { valueForms } from '../definition/value-forms.ts';
import { among } from '../fields/among.ts';
import { readDomain } from '../fields/domain.ts';
import type { Email } from '../fields/email.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Cell, Kind, ReadingContext } from '../fields/kind.ts';
import { amountsAround } from './amount-texts.ts';
import { judge } from './judge.ts';
import { parseTexts, resolveTexts, someTexts, type Texts } from './texts.ts';

/** Understands values of a field, written in place or on named lists. */
export function parseValues(operand: Plain, field: Field, listIds: readonly string[]): Texts | OperandProblem {
  return parseTexts(operand, listIds, (text) => unreadable(text, field));
}

/** Any day and country will do to see whether a text is a value at all. */
export const anywhere: CompileContext = { country: 'US', asOf: 0, lists: {} };

/** Why a text is no value of a field. */
export function unreadable(text: string, { id, kind }: Field): OperandProblem | undefined {
  if (kind.read(text, definitionContext(anywhere)).value !== undefined) return undefined;
  const { terms } = kind;
  if (terms === undefined) return new OperandProblem(`\`${text}\` is no ${valueForms[kind.id]}`);
  return new OperandProblem(`\`${text}\` is no value of \`${id}\``, [], suggest(text, terms), 'unknown-value');
}

/**
 * Builds the question whether a cell is, or has, one of some values. Values compare by the keys of their kind. Where the
 * kind has an order, a range in the data is yes if wholly inside a value, no if outside all of them.
 */
export function compileValues(operand: Texts, field: Field, context: CompileContext): (cell: Cell) => Answer {
  return field.kind.range === undefined
    ? compileKeys(operand, field, context)
    : compileExtents(resolveTexts(operand, field, context), field.kind, definitionContext(context));
}

function compileKeys({ texts, lists }: Texts, field: Field, context: CompileContext): (cell: Cell) => Answer {
  const { kind } = field;
  const reading = definitionContext(context);
  const wanted = new Set(
    texts.flatMap((text) => {
      const { value } = kind.read(text, reading);
      return value === undefined ? [] : kind.keys(value);
    }),
  );
  const named = lists.map((id) => context.lists[id]);
  const listed = compileMembership(named, field, context);
  const hosts = new Set(
    kind.id === 'email'
      ? named.flatMap(({ domain }) => domain.flatMap((text) => readDomain(text)?.registrable ?? []))
      : [],
  );
  return (cell) => {
    if (cell.value === undefined) return undefined;
    if (listed(cell) || kind.keys(cell.value).some((key) => wanted.has(key))) return true;
    return hosts.size > 0 && hosts.has(readDomain((cell.value as Email).host)?.registrable ?? '');
  };
}

/** Which parts of a joined field can become one of the values; unknown where they are on lists. */
export function partOfValues({ texts, lists }: Texts, { kind, parts }: Field, context: CompileContext) {
  if (parts?.partOf === undefined || lists.length > 0) return undefined;
  const reading = definitionContext(context);
  return parts.partOf(texts.flatMap((text) => kind.read(text, reading).value ?? []));
}

/** The same of plain parts. */
export function plainPartOfValues({ texts, lists }: Texts, { kind, parts }: Field, context: CompileContext) {
  if (parts?.plainPartOf === undefined || lists.length > 0) return undefined;
  const reading = definitionContext(context);
  return parts.plainPartOf(texts.flatMap((text) => kind.read(text, reading).value ?? []));
}

/** Plain cells with the rests of the values, which are few; unknown where they are on lists. */
export function restsOfValues({ texts, lists }: Texts, { kind }: Field, context: CompileContext) {
  const { plain } = kind;
  if (plain === undefined || lists.length > 0) return undefined;
  const reading = definitionContext(context);
  const values = texts.flatMap((text) => kind.read(text, reading).value ?? []);
  return among(values.flatMap((value) => plain.restOf(value) ?? []));
}

function compileExtents(texts: readonly string[], kind: Kind, reading: ReadingContext): (cell: Cell) => Answer {
  const { range } = kind;
  if (range === undefined) throw new Error(`the kind ${kind.id} has no order`);
  const extents = texts.flatMap((text) => {
    const { value } = kind.read(text, reading);
    return value === undefined ? [] : [range(value)];
  });
  return ({ value }) => {
    if (value === undefined) return undefined;
    const answers = extents.map((extent) => judge(range(value), extent));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  };
}

/** Values of an operand, and others: every term of a vocabulary, both answers, the amounts around an amount. */
export function someValues(operand: Texts, field: Field, context: CompileContext): readonly string[] {
  const { id, range, terms } = field.kind;
  if (terms !== undefined) return terms.map((term) => term.id);
  if (id === 'boolean') return ['yes', 'no'];
  const texts = someTexts(operand, field, context);
  if (range === undefined) return texts;
  return texts.flatMap((text) => {
    const { value } = field.kind.read(text, definitionContext(context));
    return value === undefined ? [] : amountsAround(range(value), field);
  });
}
