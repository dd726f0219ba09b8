import type { DemandTrace, StepTrace } from '../qualify/trace-path.ts';
import { countOf } from '../report/figures.ts';
import { type Statement, say } from '../report/page.ts';
import { findingTexts } from './evidence-words.ts';
import type { LeadExplanation } from './explain-lead.ts';
import { answerWord } from './render-lead-facts.ts';

/** The seven steps, each with whether it holds and why. */
export function sayPath({ path, duplicateOf, trace }: LeadExplanation): Statement[] {
  return path.steps.map((step, index) => {
    const isOverruled = step.holds && step.step !== 'below-nurture';
    const verdict = step.decides ? ` This decides: ${path.status}.` : isOverruled ? ' An earlier step decides.' : '';
    const details = step.step === 'reject' ? findingTexts(trace) : step.demands.map(demandText);
    return say(`${index + 1}. ${stepText(step, duplicateOf)}${verdict}`, details);
  });
}

function stepText({ step, holds, because, demands }: StepTrace, duplicateOf: string): string {
  const reasons = because.join(', ');
  switch (step) {
    case 'reject':
      return holds ? `It is rejected by ${reasons}.` : 'Nothing rejects it.';
    case 'require':
      return holds ? `Something that it must have is missing: ${reasons}.` : 'It has all that it must have.';
    case 'duplicate':
      return holds ? `It repeats an earlier lead: ${duplicateOf}.` : 'It repeats no earlier lead.';
    case 'auto-qualify':
      return holds ? `It qualifies by itself, by ${reasons}.` : 'Nothing qualifies it by itself.';
    case 'below-nurture':
      return 'Whatever no step before decides is below nurture.';
    default:
      if (demands.length === 0) return `The definition asks nothing for ${step}.`;
      return holds ? `It meets every demand of ${step}.` : `It does not meet every demand of ${step}.`;
  }
}

/** `organization: 10, which is 10 short of 20`. */
function demandText({ of, section, least, got, holds, among }: DemandTrace): string {
  const answers = among.map(({ id, answer }) => `${id} ${answerWord(answer)}`).join(', ');
  const verdict = holds
    ? `which is enough for ${least}`
    : `which is ${countOf(least - got, 'short', 'short')} of ${least}`;
  return `${section || of}: ${got}, ${verdict}${answers && ` (${answers})`}`;
}

/** Every bar with whether the lead clears it. A lead that no score decides clears none. */
export function sayBars({ path, definition }: LeadExplanation): Statement[] {
  if (definition.bars.length > 0 && path.bars.length === 0)
    return [say('Its score does not count, so it clears none.')];
  return path.bars.map(({ id, cleared, demands }) =>
    say(`${id}: ${cleared ? 'cleared' : 'not cleared'}`, demands.map(demandText)),
  );
}
