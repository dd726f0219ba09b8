import { type Answers, AnswerTable } from './answers.ts';
import type { Decision } from './decision.ts';

/** A decision with how many leads got it. Leads of which the same is to be said share one outcome. */
export interface Outcome {
  readonly decision: Decision;
  /** Leads that got this decision, and leads that got it as duplicates of earlier ones. */
  leads: number;
  duplicates: number;
}

/**
 * The outcomes of one evaluator, each found by the answers that lead to it; several sets of answers may lead to one
 * outcome. Bounded, as the table of answers is.
 */
export class Outcomes {
  private readonly byAnswers: AnswerTable<Outcome>;
  private byContent = new Map<string, Outcome>();

  /** @param size words of a set of answers. */
  constructor(
    size: number,
    private readonly decide: (answers: Answers) => Decision,
  ) {
    this.byAnswers = new AnswerTable(size);
  }

  of(answers: Answers): Outcome {
    return this.byAnswers.get(answers) ?? this.make(answers);
  }

  private make(answers: Answers): Outcome {
    const decision = this.decide(answers);
    // Where answers seldom repeat, decisions do not either, and looking for them costs as much as deciding.
    const content = this.byAnswers.repeats ? contentOf(decision) : undefined;
    const known = content === undefined ? undefined : this.byContent.get(content);
    const outcome = known ?? { decision, leads: 0, duplicates: 0 };
    const isFull = this.byAnswers.set(answers, outcome);
    if (isFull) this.byContent = new Map();
    if (content !== undefined) this.byContent.set(content, outcome);
    return outcome;
  }
}

/** All that can differ between two decisions; what is said of a duplicate follows from the rest but for its reasons. */
function contentOf(decision: Decision): string {
  const { score, scoreMin, scoreMax, bar, contactProfile, organizationProfile, track, step, sections } = decision;
  const numbers = `${step} ${score} ${scoreMin} ${scoreMax} ${sections.join(' ')}`;
  const names = `${bar} ${contactProfile} ${organizationProfile} ${track}`;
  return [numbers, names, ...[decision.reasons, decision.missing, decision.asDuplicate?.reasons ?? []].map(join)].join(
    '|',
  );
}

function join(words: readonly string[]): string {
  return words.join(';');
}
