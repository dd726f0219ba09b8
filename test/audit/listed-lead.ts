import type { LeadInList } from '../../src/audit/lead-probe.ts';
import { checks } from '../../src/checks/index.ts';
import { operators } from '../../src/criteria/index.ts';
import type { Definition, NamedList } from '../../src/definition/definition.ts';
import { definitionContext } from '../../src/definition/membership.ts';
import { fieldById, fields } from '../../src/fields/catalogue.ts';
import { type CompiledDefinition, compileDefinition } from '../../src/qualify/compile.ts';
import type { Decision } from '../../src/qualify/decision.ts';
import { Evaluator } from '../../src/qualify/evaluator.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF } from '../lead.ts';

/** A definition made ready to read every field. @param lists its named lists. @param acted whether leads have an activity list. */
export function compileFully(
  definition: Definition,
  lists: Readonly<Record<string, NamedList>>,
  acted = false,
): CompiledDefinition {
  return compileDefinition(definition, {
    asOf: AS_OF,
    country: definition.defaultCountry ?? 'US',
    lists,
    operators,
    checks,
    catalogue: { fields, fieldById },
    joined: false,
    acted,
    alsoRead: fields.map(({ id }) => id),
  });
}

/** A lead that stands alone in a list with a column for each of its fields. */
export function listLead(compiled: CompiledDefinition, lead: Readonly<Record<string, string>>): LeadInList {
  return {
    compiled,
    layout: layoutOfFields(Object.keys(lead), definitionContext(compiled.surroundings)),
    cells: Object.values(lead),
    organizations: undefined,
    activities: undefined,
    repeats: () => false,
  };
}

/** Decides a lead by an evaluator of its own. */
export function decideLead({ compiled, layout, cells, activities }: LeadInList): {
  decision: Decision;
  evaluator: Evaluator;
} {
  const evaluator = new Evaluator(compiled, layout, undefined, activities);
  return { decision: evaluator.evaluate(batchOfTexts([cells]), 0).decision, evaluator };
}
