import { checks } from '../checks/index.ts';
import { type AgreementState, stateOfAgreement } from '../definition/agreement.ts';
import type { Definition, NamedList, Strength } from '../definition/definition.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import { findLimits, type Limits } from './definition-limits.ts';

/** A definition with what follows from it. Plain data. */
export interface DefinitionExplanation {
  /** As the user named it. */
  readonly source: string;
  readonly definition: Definition;
  /** Its named lists, loaded. */
  readonly lists: Readonly<Record<string, NamedList>>;
  /** Every check there is, with what it is worth under this definition. */
  readonly checks: readonly CheckExplanation[];
  readonly agreement: AgreementState;
  readonly limits: Limits;
}

export interface CheckExplanation {
  readonly id: string;
  readonly group: string;
  readonly means: string;
  readonly strength: Strength;
}

export function explainDefinition(compiled: CompiledDefinition, source: string): DefinitionExplanation {
  const { definition, surroundings, program } = compiled;
  const strengths = new Map(program.findings.checks.map(({ check, strength }) => [check.id, strength]));
  return {
    source,
    definition,
    lists: surroundings.lists,
    checks: checks.map(({ id, group, means }) => ({ id, group, means, strength: strengths.get(id) ?? 'off' })),
    agreement: stateOfAgreement(definition, surroundings.asOf),
    limits: findLimits(compiled),
  };
}
