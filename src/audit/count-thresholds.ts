import type { Definition } from '../definition/definition.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Step } from '../qualify/decision.ts';
import type { Program } from '../qualify/program.ts';
import type { Group } from './explain-list.ts';

/** How many leads a status would have at each score demanded, all other demands kept. */
export interface ThresholdMoves {
  readonly status: 'qualified' | 'nurture';
  readonly score: number;
  /** From 20 points below the score demanded to 20 above. */
  readonly points: readonly {
    readonly score: number;
    /** Leads that would have the status if this score were demanded, those that have it for other reasons included. */
    readonly leads: number;
    /** Leads that a point more would take the status from: those with just this score that meet all else. */
    readonly moves: number;
  }[];
}

const REACH = 20;

/** The steps at which a score is held against what is demanded. */
const BY_SCORE: readonly Step[] = ['qualified', 'nurture', 'below-nurture'];

/** Counts, over groups of leads, the scores of those that meet every other demand of a status. */
export class ThresholdCounter {
  private readonly statuses: readonly StatusScores[];

  constructor({ definition, surroundings, programOf }: CompiledDefinition) {
    this.statuses = (['qualified', 'nurture'] as const).flatMap((status) => {
      const score = definition.status[status]?.score;
      if (score === undefined) return [];
      const program = programOf(withoutScore(definition, status), surroundings.checks);
      return [{ status, score, program, scores: new Map(), others: 0 }];
    });
  }

  add({ decision, answers, leads }: Group): void {
    for (const one of this.statuses) {
      const free = BY_SCORE.includes(decision.step) ? one.program.decide(answers) : decision;
      if (free.step === one.status) one.scores.set(free.score, (one.scores.get(free.score) ?? 0) + leads);
      else if (free.status === one.status) one.others += leads;
    }
  }

  moves(): ThresholdMoves[] {
    return this.statuses.map(({ status, score, scores, others }) => {
      const least = (wanted: number) =>
        [...scores].reduce((sum, [own, leads]) => (own >= wanted ? sum + leads : sum), others);
      const points = Array.from({ length: 2 * REACH + 1 }, (_point, index) => {
        const at = score - REACH + index;
        return { score: at, leads: least(at), moves: scores.get(at) ?? 0 };
      });
      return { status, score, points };
    });
  }
}

interface StatusScores {
  readonly status: ThresholdMoves['status'];
  readonly score: number;
  /** The definition's program, with the status demanding no score. */
  readonly program: Program;
  /** Score to leads that meet every other demand. */
  readonly scores: Map<number, number>;
  /** Leads that have the status whatever score is demanded. */
  others: number;
}

function withoutScore(definition: Definition, status: ThresholdMoves['status']): Definition {
  const demand = definition.status[status];
  const free = demand && { ...demand, score: undefined };
  return { ...definition, status: { ...definition.status, [status]: free } };
}
