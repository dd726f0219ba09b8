import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { NamedLead } from '../../output/named-lead.ts';
import { leadTable } from '../lead-tables.ts';
import { type Part, part } from '../page.ts';
import { shorten } from '../printable.ts';

const LONGEST_REASON = 80;
const WHO = ['name', 'company', 'email'] as const;
const SCORE = ['>Score', ({ score }: NamedLead) => `${score}`] as const;

/** The leads behind what is said of the definition; nothing where nobody asked for them. */
export function leadParts({ leads }: ConversionReport): Part[] {
  if (leads === null) return [];
  const missed = leadTable(leads.missed, WHO, [
    SCORE,
    ['Status', ({ status }) => status],
    ['Decided by', ({ reason }) => reason],
  ]);
  const turnedDown = leadTable(leads.turnedDown, WHO, [
    SCORE,
    ['Why', ({ reason }) => (reason === null ? 'no reason given' : shorten(reason, LONGEST_REASON))],
  ]);
  const waiting = leadTable(leads.waiting, WHO, [
    SCORE,
    ['Stage', ({ stage }) => stage],
    ['Since', ({ since }) => since],
  ]);
  return [
    ...part('leads-missed', 'Who was won, and not qualified', [], missed),
    ...part('leads-turned-down', 'Whom sales turned down, though qualified', [], turnedDown),
    ...part('leads-waiting', 'Who has waited longest', [], waiting),
  ];
}
