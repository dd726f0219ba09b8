import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import type { Impossible } from './facts.ts';
import type { InspectedList } from './prepare.ts';

/** The requirements that no lead of a list can meet, because nothing in the list can tell. */
export function findImpossible(
  { definition, program }: CompiledDefinition,
  { layout, mapping }: InspectedList,
  evaluator: Evaluator,
): Impossible[] {
  return program.demands
    .filter(({ fields }) => !fields.some((field) => evaluator.canTell(field)))
    .map(({ fields }) => ({
      source: layout.source,
      fields,
      otherwise: definition.require.otherwise,
      unmapped: mapping.columns.filter(({ field }) => field === undefined).map(({ header }) => header),
    }));
}
