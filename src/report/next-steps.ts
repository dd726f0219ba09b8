import type { RunFacts } from '../run/facts.ts';
import { shareOf } from './figures.ts';
import { isCostly, type Reason } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { isDamage, type Trouble } from './troubles.ts';
import { missingFields } from './words.ts';

/** Something worth doing after the run, with the counts that it rests on, not yet worded. */
export type NextStep = Unworded<Report['nextSteps'][number]>;

type Unworded<S> = S extends { readonly text: string } ? Omit<S, 'text'> : never;

const MOST_STEPS = 4;
const MOST_FIELDS = 3;
/** Where so many leads repeat others, and one in so many does, more of them may do so unnoticed. */
const ENOUGH_REPEATED = 10;
const MANY = 50;

/** What to do next, what matters most first. */
export function findNextSteps(
  { counts, impossible, tally, nearDuplicates }: RunFacts,
  reasons: readonly Reason[],
  troubles: readonly Trouble[],
): NextStep[] {
  if (counts.read === 0) return [{ code: 'no-rows' }];
  const absent = new Map<string, Extract<NextStep, { code: 'map-column' }>>();
  for (const { source, fields } of impossible) {
    const code = `missing-${fields.join('-or-')}`;
    const sources = absent.get(code)?.sources ?? [];
    absent.set(code, { code: 'map-column', fields, sources: [...sources, source] });
  }
  const steps: NextStep[] = [...absent.values()];

  const loss = reasons.find((reason) => isCostly(reason) && !absent.has(reason.code));
  if (loss) {
    const { code, kind, deciding: leads, alone } = loss;
    steps.push({ code: 'largest-loss', reason: code, kind, leads, alone, share: shareOf(leads, counts.read) });
  }
  const requirements = reasons.filter(({ kind }) => kind === 'missing');
  const [nearest] = requirements
    .filter((reason) => reason !== loss && reason.alone > 0 && !absent.has(reason.code))
    .sort((a, b) => b.alone - a.alone);
  if (nearest) {
    const { code, alone: leads, nurture } = nearest;
    steps.push({
      code: 'complete-field',
      fields: missingFields(code),
      leads,
      status: nurture > 0 ? 'nurture' : 'rejected',
    });
  }
  const required = new Set(requirements.flatMap(({ code }) => missingFields(code)));
  const foremost = (field: string) => tally.foremost.get(field) ?? 0;
  const lifting = byCount(tally.missing).filter(([field]) => !required.has(field));
  const fields = lifting
    .sort(([a], [b]) => foremost(b) - foremost(a))
    .slice(0, MOST_FIELDS)
    .map(([field, leads]) => ({ field, leads }));
  if (fields.length > 0) steps.push({ code: 'learn-fields', fields });
  const damage = troubles.find(isDamage);
  if (damage) steps.push({ code: 'damaged-cells', field: damage.field, cells: damage.cells });
  const mistyped = troubles.find(({ trouble }) => trouble === 'mistyped-domain');
  if (mistyped) {
    const { field, cells, means } = mistyped;
    steps.push({ code: 'mistyped-domains', field, cells, means });
  }
  if (counts.unreadable > 0) steps.push({ code: 'unreadable-rows', rows: counts.unreadable });
  const repeated = tally.steps.get('duplicate') ?? 0;
  const seeming = nearDuplicates?.groups.filter(({ closest }) => closest !== undefined).length ?? 0;
  if (seeming > 0) steps.push({ code: 'settle-near-duplicates', groups: seeming });
  else if (nearDuplicates === undefined && repeated >= ENOUGH_REPEATED && repeated * MANY >= counts.read) {
    steps.push({ code: 'look-for-near-duplicates', leads: repeated });
  }
  if (counts.qualified === 0 && impossible.length === 0) steps.unshift({ code: 'none-qualified' });
  return steps.slice(0, MOST_STEPS);
}

/** The entries of some counters, the highest first, names in order among equals. */
export function byCount(counters: ReadonlyMap<string, number>): [string, number][] {
  return [...counters].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
