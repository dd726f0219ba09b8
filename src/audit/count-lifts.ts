import { type Answers, answerOf } from '../qualify/answers.ts';
import type { CompiledDefinition } from '../qualify/compile.ts';
import type { Decision, Status } from '../qualify/decision.ts';
import type { Question } from '../qualify/question.ts';
import { rootOf } from './condition-facts.ts';
import type { Group } from './explain-list.ts';
import { isOpen, type PossibleAnswer, possibleAnswers, withAnswer } from './possible-answers.ts';

/** How many leads a field that is unknown of them would lift by itself, if it held the best that it can. */
export interface FieldLift {
  /** What to ask for: the title where the role is unknown because the title is. */
  readonly field: string;
  /** Leads that it would lift to a better status, and those of them that would be qualified. */
  readonly leads: number;
  readonly qualified: number;
}

const RANKS: Readonly<Record<Status, number>> = { rejected: 0, nurture: 1, qualified: 2 };

/** A title tells several fields; of what they could say together so many combinations are tried. */
const MOST_TRIED = 1000;

/** Counts, over groups of leads, which unknown field alone would lift them. */
export class LiftCounter {
  private readonly possible: ReadonlyMap<string, readonly PossibleAnswer[]>;
  private readonly questions: ReadonlyMap<string, readonly Question[]>;
  /** Field to the points of all rules that look at it. */
  private readonly gains = new Map<string, number>();
  private readonly counts = new Map<string, { leads: number; qualified: number }>();

  constructor(private readonly compiled: CompiledDefinition) {
    this.possible = possibleAnswers(compiled);
    this.questions = new Map([...this.possible.keys()].map((field) => [field, compiled.reading.questionsOf(field)]));
    const profiles = compiled.program.sections.flatMap((section) => section.profiles);
    for (const { points, predicate } of profiles.flatMap(({ rules }) => rules)) {
      for (const field of predicate.fields) this.gains.set(field, (this.gains.get(field) ?? 0) + Math.abs(points));
    }
  }

  add({ decision, answers, leads }: Group): void {
    if (!this.canRise(decision)) return;
    for (const [asked, fields] of this.openFields(answers)) {
      if (!this.couldLift(fields, decision, answers)) continue;
      const best = this.bestStatus(fields, answers, decision.status);
      if (RANKS[best] <= RANKS[decision.status]) continue;
      const count = this.counts.get(asked) ?? { leads: 0, qualified: 0 };
      this.counts.set(asked, count);
      count.leads += leads;
      if (best === 'qualified') count.qualified += leads;
    }
  }

  /** Those that lift most leads first. */
  lifts(): FieldLift[] {
    return [...this.counts]
      .map(([field, count]) => ({ field, ...count }))
      .sort((a, b) => b.leads - a.leads || b.qualified - a.qualified || (a.field < b.field ? -1 : 1));
  }

  /** A rejection and a repetition stand whatever else is learnt; points within reach were looked for by the decision. */
  private canRise({ step, status, missing }: Decision): boolean {
    if (step === 'reject' || step === 'duplicate' || status === 'qualified') return false;
    return missing.length > 0 || this.compiled.definition.qualify.length > 0;
  }

  /** Whether some fields could lift a lead, by what they can bring at the most: most of them are ruled out so. */
  private couldLift(fields: readonly string[], { step, status, score }: Decision, answers: Answers): boolean {
    const { program, definition } = this.compiled;
    if (step === 'require') {
      return program.demands.every(
        (demand) =>
          demand.fields.some((field) => fields.includes(field)) ||
          demand.bits.some((bit) => answerOf(answers, bit) === true),
      );
    }
    if (program.qualify.some(({ predicate }) => predicate.fields.some((field) => fields.includes(field)))) return true;
    const { qualified, nurture } = definition.status;
    const demands = status === 'nurture' ? [qualified] : [qualified, nurture];
    const gain = fields.reduce((sum, field) => sum + (this.gains.get(field) ?? 0), 0);
    return demands.some((demand) => demand && score + gain >= (demand.score ?? Number.NEGATIVE_INFINITY));
  }

  /** The fields of which something is unknown, by what to ask for. */
  private openFields(answers: Answers): ReadonlyMap<string, readonly string[]> {
    const open = [...this.questions].filter(([, questions]) => isOpen(questions, answers)).map(([field]) => field);
    const byAsked = new Map<string, string[]>();
    for (const field of open) {
      const root = rootOf(field);
      const asked = this.questions.has(root) && !open.includes(root) ? field : root;
      byAsked.set(asked, [...(byAsked.get(asked) ?? []), field]);
    }
    return byAsked;
  }

  private bestStatus(fields: readonly string[], answers: Answers, status: Status): Status {
    let best = status;
    let tried = 0;
    for (const changed of this.combinations(fields, answers)) {
      const found = this.compiled.program.decide(changed).status;
      if (RANKS[found] > RANKS[best]) best = found;
      if (best === 'qualified' || ++tried >= MOST_TRIED) break;
    }
    return best;
  }

  /** The answers of a lead with what the values of some fields would say together. */
  private *combinations([field, ...others]: readonly string[], answers: Answers): Generator<Answers> {
    if (field === undefined) {
      yield answers;
      return;
    }
    for (const possible of this.possible.get(field) ?? []) {
      const changed = withAnswer(answers, possible, this.questions.get(field) ?? []);
      if (changed) yield* this.combinations(others, changed);
    }
  }
}
