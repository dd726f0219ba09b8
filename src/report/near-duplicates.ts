import type { NearDuplicateFacts } from '../run/near-duplicates/search.ts';
import { countOf, formatCount } from './figures.ts';
import type { Report } from './report-shape.ts';
import { enumerate, fieldName } from './words.ts';

/** Leads that seem to repeat others without sharing a key. They are only reported. Of the leads it holds places, never a cell. */
export type NearDuplicatesReport = NonNullable<Report['nearDuplicates']>;

type NearDuplicatePair = NearDuplicatesReport['examples'][number];

const MOST_EXAMPLES = 50;

/** @param sources of all lists. */
export function describeNearDuplicates(
  { compared, left, groups }: NearDuplicateFacts,
  sources: readonly string[],
): NearDuplicatesReport {
  const kept = groups.map(({ leads }) => leads.filter(({ removed }) => !removed).length).filter((count) => count > 1);
  const pairs = groups.flatMap(({ closest }) => closest ?? []);
  const placeText = ({ list, line }: { readonly list: number; readonly line: number }) => `${sources[list]}:${line}`;
  return {
    compared,
    left,
    groups: kept.length,
    leads: kept.reduce((sum, count) => sum + count - 1, 0),
    examples: pairs.slice(0, MOST_EXAMPLES).map(({ first, second, evidence }) => ({
      first: placeText(first),
      second: placeText(second),
      evidence: evidence.map(({ trait, how }) => ({ trait, how })),
    })),
  };
}

/** What came of the comparison, in a line. */
export function nearDuplicatesText({ compared, left, leads }: NearDuplicatesReport): string {
  const found =
    leads === 0
      ? 'none seems to repeat another'
      : `${formatCount(leads)} ${leads === 1 ? 'seems' : 'seem'} to repeat others without sharing a key; none was removed`;
  const rest = left === 0 ? '' : `; the ${countOf(left, 'lead')} after them not compared`;
  return `${countOf(compared, 'lead')}: ${found}${rest}`;
}

/** What stands before the table of examples. */
export function nearDuplicatesNote(found: NearDuplicatesReport): string {
  const shown = found.examples.length;
  const more = found.groups > shown && shown > 0 ? ` The first ${formatCount(shown)}:` : '';
  return `${nearDuplicatesText(found)}.${more}`;
}

/** `same email, like full name` */
export function evidenceText({ evidence }: NearDuplicatePair): string {
  return enumerate(
    evidence.map(({ trait, how }) => `${how} ${fieldName(trait)}`),
    'and',
  );
}
