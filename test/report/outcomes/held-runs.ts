import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, formatDay } from '../../../src/fields/calendar.ts';
import type { ConversionReport } from '../../../src/outcomes/shapes/conversion.ts';
import { hold, makeRun, type RowDraft, type RunDraft } from '../../outcomes/make-run.ts';

const DEFINITION = `leadq: 1
name: Chiefs
description: Those who decide.
require: []
score:
  contact:
    rules:
      - { id: chief, if: { title: CEO }, points: 50 }
      - { id: clerk, if: { title: Clerk }, points: 10 }
status: { qualified: { score: 50 }, nurture: { score: 20 } }
funnel:
  stages: [suspect, mql, sal, sql, opportunity, won]
  marketing_sources: [Webinar, Content]
  marketing_share: { between: [25%, 35%] }
`;

const HEADER = 'Email,Company,Title,Lead Source,Create Date,Tags,Bought';
const CRM_HEADER =
  'Opportunity ID,Contact Email,Stage,Amount,Lead Source,SAL Date,SQL Date,Opportunity Date,Close Date,Lost Reason';
const LEADS = 240;
const CHIEFS = 80;
const FIRST_DAY = dayOf(2026, 1, 1);

/**
 * A run of 240 leads, made in four months, of whom sales had an opportunity with 180: every second of the 80 chiefs
 * bought, and every tenth of the others. @param names sources, in turn, which are the reasons of sales, too.
 * @param withLeads whether the report may name people.
 */
export function soldRun(names: readonly string[], withLeads = false): Promise<ConversionReport> {
  return heldRun(names, (folder) =>
    hold(folder, { outcomes: ['crm.csv'], by: ['source', 'Company'], capacity: 10, suggest: true, withLeads }),
  );
}

/** The same leads, of whom the list itself says who bought, and in its tags what sales heard from them. */
export function listedRun(): Promise<ConversionReport> {
  return heldRun(['Webinar', 'Cold Call'], (folder) => hold(folder, { outcome: { column: 'Bought', value: 'yes' } }));
}

/** The same leads, of whom the outcome file knows none. */
export function unheardRun(): Promise<ConversionReport> {
  return heldRun(['Webinar'], (folder) => {
    writeFileSync(join(folder, 'crm.csv'), `${CRM_HEADER}\n1,zoe@zeta.com,Prospecting,,,,,,,\n`);
    return hold(folder, { outcomes: ['crm.csv'] });
  });
}

async function heldRun(
  names: readonly string[],
  holdIt: (folder: string) => Promise<ConversionReport>,
): Promise<ConversionReport> {
  const folder = mkdtempSync(join(tmpdir(), 'leadq-held-'));
  try {
    await makeRun(folder, draftOf(names));
    writeFileSync(join(folder, 'crm.csv'), crmOf(names));
    return await holdIt(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function draftOf(names: readonly string[]): RunDraft {
  const rows = Array.from({ length: LEADS }, (_none, lead): RowDraft => {
    const isChief = lead < CHIEFS;
    const name = cell(names[lead % names.length]);
    const tag = isWon(lead) ? 'Closed by us' : 'Interested in other courses';
    const row = `p${lead}@a${lead}.com,${name},${isChief ? 'CEO' : 'Clerk'},${name},${day((lead * 37) % 120)},${tag},${isWon(lead) ? 'yes' : 'no'}`;
    return isChief ? [row, 50, 'meets-qualified;chief'] : [row, 10, 'below-nurture;clerk'];
  });
  return {
    header: HEADER,
    qualified: rows.slice(0, CHIEFS),
    rejected: rows.slice(CHIEFS),
    definition: DEFINITION,
  };
}

function crmOf(names: readonly string[]): string {
  const rows = Array.from({ length: LEADS }, (_none, lead): string => {
    if (lead % 4 === 3) return '';
    const name = cell(names[lead % names.length]);
    const made = (lead * 37) % 120;
    const stage = isWon(lead) ? 'Closed Won' : lead % 3 === 0 ? 'Negotiation' : 'Closed Lost';
    const days = [5, 12 + (lead % 9), 20 + (lead % 9)].map((after) => day(made + after));
    const closed = stage === 'Negotiation' ? '' : day(made + 40 + (lead % 60));
    return `${lead},p${lead}@a${lead}.com,${stage},${1000 + lead},${name},${days.join(',')},${closed},${stage === 'Closed Lost' ? name : ''}\n`;
  });
  return `${CRM_HEADER}\n${rows.join('')}`;
}

function isWon(lead: number): boolean {
  return lead < CHIEFS ? lead % 2 === 0 : lead % 10 === 0;
}

function day(after: number): string {
  return formatDay(FIRST_DAY + after);
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
