import { checks } from '../../src/checks/index.ts';
import { operators } from '../../src/criteria/index.ts';
import type { Definition } from '../../src/definition/definition.ts';
import { definitionContext } from '../../src/definition/membership.ts';
import { fieldById, fields } from '../../src/fields/catalogue.ts';
import { compileDefinition } from '../../src/qualify/compile.ts';
import type { Decision } from '../../src/qualify/decision.ts';
import { Evaluator } from '../../src/qualify/evaluator.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF, listsOf } from '../lead.ts';

/** Decides leads that all have the same fields, as one list. */
export function decideAll(definition: Definition, leads: readonly Readonly<Record<string, string>>[]): Decision[] {
  const decisions: Decision[] = [];
  evaluateAll(definition, leads, leads.length, (decision) => decisions.push(decision));
  return decisions;
}

/** Visits the decision of each of such leads, which are evaluated so many at a time. */
export function evaluateAll(
  definition: Definition,
  leads: readonly Readonly<Record<string, string>>[],
  together: number,
  visit: (decision: Decision, evaluator: Evaluator) => void,
): void {
  const compiled = compileDefinition(definition, {
    asOf: AS_OF,
    country: 'US',
    lists: listsOf(definition),
    operators,
    checks,
    catalogue: { fields, fieldById },
    joined: false,
    acted: false,
    alsoRead: [],
  });
  const columns = Object.keys(leads[0]);
  const evaluator = new Evaluator(compiled, layoutOfFields(columns, definitionContext(compiled.surroundings)));
  for (let first = 0; first < leads.length; first += together) {
    const some = leads.slice(first, first + together);
    const batch = batchOfTexts(some.map((lead) => columns.map((column) => lead[column])));
    for (const record of some.keys()) visit(evaluator.evaluate(batch, record).decision, evaluator);
  }
}
