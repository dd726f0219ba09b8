import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Status } from '../qualify/decision.ts';
import type { Program } from '../qualify/program.ts';
import { type Criterion, listCriteria } from './criteria.ts';
import type { Group } from './explain-list.ts';

/** How often a criterion answered what, and how many leads it decided alone. */
export interface CriterionCount {
  readonly part: Criterion['part'];
  readonly of: string;
  readonly id: string;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /**
   * Leads that it decides alone: their status would be another one if the criterion did not exist, and everything else
   * stood as it is. By that other status. Duplicates stay duplicates, and a lead that would then be let through is not
   * held against the leads before it. Of something that sales needs to know, demands ask for as many of the others, or
   * for all of them where there are no more.
   */
  readonly alone: Readonly<Record<Status, number>>;
}

type Counting = { -readonly [Key in keyof CriterionCount]: CriterionCount[Key] } & { alone: Record<Status, number> };

/** Counts answers over groups of leads. */
export class CriterionCounter {
  private readonly criteria: readonly Criterion[];
  private readonly counting: readonly Counting[];
  /** Programs without one criterion, made when they are first needed. */
  private readonly programs: (Program | undefined)[] = [];

  constructor(private readonly compiled: CompiledDefinition) {
    this.criteria = listCriteria(compiled);
    this.counting = this.criteria.map(({ part, of, id }) => ({
      part,
      of,
      id,
      yes: 0,
      no: 0,
      unknown: 0,
      alone: { qualified: 0, nurture: 0, rejected: 0 },
    }));
  }

  add({ decision, answers, leads }: Group): void {
    for (const [index, criterion] of this.criteria.entries()) {
      const count = this.counting[index];
      const answer = criterion.answer(answers);
      count[answer === undefined ? 'unknown' : answer ? 'yes' : 'no'] += leads;
      if (!criterion.matters(decision, answer)) continue;
      const { status } = this.programWithout(index).decide(answers);
      if (status !== decision.status) count.alone[status] += leads;
    }
  }

  counts(): readonly CriterionCount[] {
    return this.counting;
  }

  private programWithout(index: number): Program {
    const known = this.programs[index];
    if (known) return known;
    const { definition, surroundings } = this.compiled;
    const rest = this.criteria[index].without(definition, surroundings.checks);
    const program = this.compiled.programOf(rest.definition, rest.checks);
    this.programs[index] = program;
    return program;
  }
}
