import type { Condition } from '../../definition/definition.ts';
import type { Period } from '../../fields/calendar.ts';
import type { Ground } from './ground.ts';

export type Test = Extract<Condition, { kind: 'test' }>;

/** What an operand says, whatever its operator. */
export interface Operand {
  /** Values or texts, also those of lists that stand in the definition. */
  readonly texts: readonly string[];
  /** Lists that are files, and are not looked into. */
  readonly files: readonly string[];
  readonly period: Period | undefined;
}

export function operandOf({ operand }: Test, { lists }: Ground): Operand {
  if (typeof operand === 'string') return { texts: [operand], files: [], period: undefined };
  if (Array.isArray(operand)) return { texts: operand, files: [], period: undefined };
  if (typeof operand !== 'object' || operand === null) return { texts: [], files: [], period: undefined };
  if ('unit' in operand) return { texts: [], files: [], period: operand as Period };
  const { texts, lists: named } = operand as { texts: readonly string[]; lists: readonly string[] };
  const listed = named.flatMap((id) =>
    (lists[id]?.value ?? []).map((text) => text.trim()).filter((text) => text !== ''),
  );
  return { texts: [...texts, ...listed], files: named.filter((id) => lists[id] === undefined), period: undefined };
}
