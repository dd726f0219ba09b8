import { operators } from '../../src/criteria/index.ts';
import type { NamedList } from '../../src/definition/definition.ts';
import { definitionContext } from '../../src/definition/membership.ts';
import { type CompileContext, OperandProblem, type Plain } from '../../src/definition/operator.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import type { Answer } from '../../src/fields/kind.ts';
import { fieldOf } from '../definition/vocabulary.ts';

function list(columns: Partial<NamedList>): NamedList {
  return { value: [], name: [], domain: [], email: [], phone: [], ...columns };
}

const context: CompileContext = {
  asOf: dayOf(2026, 3, 31),
  country: 'US',
  lists: {
    titles: list({ value: ['Database Administrator', 'CIO', ' '] }),
    rivals: list({ name: ['Globex Inc.'], value: ['Initech'], domain: ['globex.com'] }),
    people: list({ email: ['Ann@Example.org'], value: ['bob@initech.com'], domain: ['globex.co.uk'] }),
    phones: list({ phone: ['(212) 555-0187'], value: ['+44 20 7946 0018'] }),
    bands: list({ value: ['1-10', '11-50'] }),
    sectors: list({ value: ['5112', '5132'] }),
  },
};

/** What an operator answers for a cell's text on 31 March 2026, in the United States. */
export function ask(fieldId: string, operatorId: string, operand: Plain, cell: string): Answer {
  const { field, operator, understood } = read(fieldId, operatorId, operand);
  return operator.compile(understood, field, context)(field.kind.read(cell, definitionContext(context)));
}

/** The texts that an operator offers to be asked about. */
export function witnessesOf(fieldId: string, operatorId: string, operand: Plain): readonly string[] {
  const { field, operator, understood } = read(fieldId, operatorId, operand);
  return operator.witnesses?.(understood, field, context) ?? [];
}

function read(fieldId: string, operatorId: string, operand: Plain) {
  const field = fieldOf(fieldId);
  const operator = operators.find(({ id }) => id === operatorId);
  if (operator === undefined) throw new Error(`no operator ${operatorId}`);
  const understood = operator.parse(operand, field, Object.keys(context.lists));
  if (understood instanceof OperandProblem) throw new Error(understood.message);
  return { field, operator, understood: structuredClone(understood) };
}

/** Why the question is asked, field, operator and operand. */
export type Asked = [why: string, field: string, operator: string, operand: Plain];

/** Why the question is asked, field, operator, operand, the cell's text, and the answer. */
export type Question = [...asked: Asked, cell: string, answer: Answer];
