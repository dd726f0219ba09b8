import type { ActivitySource } from '../qualify/activities.ts';
import { type Answers, measuredAt, setMeasured } from '../qualify/answers.ts';
import type { ActivityMeasure } from '../qualify/question.ts';

/** An activity list in which a lead did something more today. */
export class MoreActivities implements ActivitySource {
  more: readonly { readonly type: string; readonly times: number }[] = [];

  constructor(
    private readonly list: ActivitySource,
    private readonly measures: readonly ActivityMeasure[],
  ) {}

  /** As that of the list. A lead without an id and an address cannot be in it. */
  answer(id: string | undefined, email: string | undefined, answers: Answers): boolean {
    const found = this.list.answer(id, email, answers);
    if (!id && !email) return found;
    for (const { type, times } of this.more) {
      for (const measure of this.measures) if (measure.types.includes(type)) add(times, measure, answers);
    }
    return found || this.more.length > 0;
  }
}

function add(times: number, { word, of, fade }: ActivityMeasure, answers: Answers): void {
  const { least, most } = measuredAt(answers, word);
  const amount = times * (of === 'sum' && fade ? fade.points : 1);
  const sum = { least: least + amount, most: most === undefined ? undefined : most + amount };
  setMeasured(answers, word, of === 'age' ? { least: 0, most: 0 } : sum);
}
