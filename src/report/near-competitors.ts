import { looksPersonal } from '../fields/personal-text.ts';
import type { NearMissCounts } from '../qualify/near-misses.ts';
import { countOf } from './figures.ts';
import { shorten } from './printable.ts';
import type { Report } from './report-shape.ts';
import { enumerateSome } from './words.ts';

/** Companies of leads that are named nearly like a competitor: nobody is rejected for that. */
export type NearCompetitors = NonNullable<Report['nearCompetitors']>;

const MOST_NAMED = 3;
const LONGEST_NAME = 40;
/** Digits behind the point. */
const PRECISION = 2;

/**
 * @param withLeads whether companies that look like an address or a telephone number are named like others.
 * @returns undefined where no company comes near to a competitor.
 */
export function describeNearCompetitors(
  { leads, nearest, isCut }: NearMissCounts,
  withLeads: boolean,
): NearCompetitors | undefined {
  if (leads === 0) return undefined;
  const named = nearest.filter(({ text }) => withLeads || !looksPersonal(text));
  const companies = named.map(({ text, nearest: competitor, nearness, leads: own }) => ({
    company: text,
    competitor,
    nearness: Number(nearness.toFixed(PRECISION)),
    leads: own,
  }));
  return {
    leads,
    companies: companies.sort((a, b) => b.leads - a.leads),
    more: isCut || named.length < nearest.length,
  };
}

/** `3 leads are at companies named nearly like a competitor, and not rejected for it: Vega Foods Chile (Vega Foods).` */
export function nearCompetitorsText({ leads, companies, more }: NearCompetitors): string {
  const names = companies.map(
    ({ company, competitor }) => `${shorten(company, LONGEST_NAME)} (${shorten(competitor, LONGEST_NAME)})`,
  );
  const said = countOf(leads, 'lead is at a company', 'leads are at companies');
  if (names.length === 0) return `${said} named nearly like a competitor, and not rejected for it.`;
  const some = more ? `${names.slice(0, MOST_NAMED).join(', ')} and many more` : enumerateSome(names, MOST_NAMED);
  return `${said} named nearly like a competitor, and not rejected for it: ${some}.`;
}

/** What stands beside the table of these companies. */
export function nearCompetitorsNote({ leads }: NearCompetitors): string {
  return `${countOf(leads, 'lead')} in all. Nobody is rejected for such a name: add it to the competitors where it is one.`;
}
