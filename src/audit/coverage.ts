import type { Definition, Position } from '../definition/definition.ts';
import type { ParsedDefinition } from '../definition/parse.ts';
import type { Trace } from '../qualify/trace.ts';
import type { PathTrace } from '../qualify/trace-path.ts';
import { exampleCriteria } from './example-criteria.ts';

/** How much of a definition its examples try out. Every criterion has two answers to be tried: yes and no. */
export interface Coverage {
  readonly answers: number;
  /** How many of them an example gives. */
  readonly given: number;
  /** The criteria that no example answers yes, or no, in the order of the definition. */
  readonly open: readonly OpenCriterion[];
}

interface OpenCriterion {
  readonly name: string;
  readonly at: Position;
  /** Whether no example answers it so. */
  readonly yes: boolean;
  readonly no: boolean;
}

/** What the examples of a definition try out. That a lead leaves a criterion unknown is neither of its answers. */
export function measureCoverage(
  definition: Definition,
  locate: ParsedDefinition['locate'],
  leads: readonly { readonly trace: Trace; readonly path: PathTrace }[],
): Coverage {
  const criteria = exampleCriteria(definition, locate);
  const open = criteria.flatMap(({ name, at, answer }) => {
    const given = leads.map(({ trace, path }) => answer(trace, path));
    const lacking = { yes: !given.includes(true), no: !given.includes(false) };
    return lacking.yes || lacking.no ? [{ name, at, ...lacking }] : [];
  });
  const lacking = open.reduce((sum, { yes, no }) => sum + Number(yes) + Number(no), 0);
  return { answers: 2 * criteria.length, given: 2 * criteria.length - lacking, open };
}

/** The share of the answers that are given, in percent; of no criteria all are. */
export function coveragePercent({ answers, given }: Coverage): number {
  return answers === 0 ? 100 : (100 * given) / answers;
}
