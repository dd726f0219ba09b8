import type { Step } from '../qualify/decision.ts';
import type { RunFacts } from '../run/facts.ts';
import { shareOf } from './figures.ts';
import type { Reason } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { lossMeans, stageMeans } from './words.ts';

/** A stage on the way from the rows read to the qualified leads. Each stage is a part of the one before it. */
export type Stage = Report['funnel'][number];

export type StageId = Stage['id'];

/** The way from the rows read to the qualified leads, in the order in which decisions are made. */
export function traceFunnel({ counts, tally, definition }: RunFacts, reasons: readonly Reason[]): Stage[] {
  const at = (step: Step) => tally.steps.get(step) ?? 0;
  let fakes = 0;
  for (const { kind, deciding } of reasons) if (kind === 'fake') fakes += deciding;

  const nurtured = at('nurture');
  const interested = definition.interest < 0 ? nurtured : (tally.nurturedWith.get(definition.interest) ?? 0);
  const listless = nurtured - interested;
  const interest = definition.interest < 0 ? [] : [{ id: 'interested' as const, lost: listless, nurtured: listless }];

  const losses: readonly { readonly id: StageId; readonly lost: number; readonly nurtured?: number }[] = [
    { id: 'read', lost: 0 },
    { id: 'readable', lost: counts.unreadable },
    { id: 'allowed', lost: at('reject') - fakes },
    { id: 'real', lost: fakes },
    { id: 'complete', lost: at('require'), nurtured: counts.nurture - nurtured },
    { id: 'unique', lost: at('duplicate') },
    { id: 'fitting', lost: at('below-nurture') },
    ...interest,
    { id: 'qualified', lost: interested, nurtured: interested },
  ];
  let count = counts.read;
  return losses.map(({ id, lost, nurtured = 0 }) => {
    count -= lost;
    const share = shareOf(count, counts.read);
    return { id, means: stageMeans(id), count, share, lost, nurtured, lostMeans: lossMeans(id) };
  });
}
