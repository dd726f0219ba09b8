import type { CompiledDefinition } from '../qualify/compile.ts';

/** The fields that each reason to reject a lead looks at: those of its check, rule or demand. */
export function fieldsOfReasons({ program }: CompiledDefinition): ReadonlyMap<string, readonly string[]> {
  const { findings, demands } = program;
  return new Map([
    ...demands.map(({ fields }) => [`missing-${fields.join('-or-')}`, fields] as const),
    ...findings.checks.map(({ check }) => [check.id, check.fields] as const),
    ...findings.when.map(({ id, predicate }) => [id, predicate.fields] as const),
  ]);
}
