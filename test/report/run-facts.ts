import type { MappedColumn } from '../../src/input/mapping.ts';
import type { Decision, Status, Step } from '../../src/qualify/decision.ts';
import { Tally } from '../../src/qualify/tally.ts';
import type { ListFacts, RunFacts } from '../../src/run/facts.ts';

const STATUS: Readonly<Record<Step, Status>> = {
  reject: 'rejected',
  require: 'rejected',
  duplicate: 'rejected',
  'auto-qualify': 'qualified',
  qualified: 'qualified',
  nurture: 'nurture',
  'below-nurture': 'rejected',
};

/** A decision of a step, with what the step alone does not say. */
export function decided(step: Step, reasons: readonly string[], more: Partial<Decision> = {}): Decision {
  return {
    status: STATUS[step],
    score: 0,
    scoreMin: 0,
    scoreMax: 0,
    bar: '',
    contactProfile: '',
    organizationProfile: '',
    reasons,
    missing: [],
    track: '',
    step,
    sections: [],
    asDuplicate: undefined,
    ...more,
  };
}

/** A comma-separated UTF-8 list whose columns are `[header, field]`; no field: passed through. */
export function listFacts(
  columns: readonly (readonly [string, string?])[],
  more: {
    layout?: Partial<ListFacts['layout']>;
    mapping?: Partial<ListFacts['mapping']>;
    counts?: Partial<ListFacts['counts']>;
  } = {},
): ListFacts {
  return {
    layout: {
      source: 'leads.csv',
      format: 'csv',
      compressed: false,
      encoding: 'utf-8',
      bom: false,
      delimiter: ',',
      newline: '\n',
      carriageReturns: false,
      header: columns.map(([header]) => header),
      headless: false,
      firstLine: 2,
      preamble: 0,
      guesses: [],
      ...more.layout,
    },
    mapping: {
      columns: columns.map(
        ([header, field], column): MappedColumn => ({
          column,
          header,
          field,
          how: field === undefined ? undefined : 'header',
          context: { scale: 1, dateOrder: 'mdy' },
        }),
      ),
      sources: {},
      notes: [],
      problems: [],
      ...more.mapping,
    },
    counts: {
      bytesRead: 0,
      bytesTotal: 0,
      sha256: '',
      records: 0,
      unreadable: 0,
      blankLines: 0,
      short: 0,
      transcoded: 0,
      footer: 0,
      ...more.counts,
    },
  };
}

/** A run over one list in which each decision was given to some leads. */
export function runFacts(
  decisions: readonly (readonly [leads: number, decision: Decision])[],
  more: Partial<RunFacts> & { unreadable?: number } = {},
): RunFacts {
  const { unreadable = 0, ...facts } = more;
  const tally = new Tally();
  for (const [leads, decision] of decisions) tally.add(decision, leads);
  return {
    definition: {
      name: 'SQL tools, enterprise',
      description: '',
      source: 'leadq.yaml',
      sha256: '0'.repeat(64),
      thresholds: { qualified: 60, nurture: 20 },
      interest: -1,
    },
    agreement: {
      marketing: { state: 'missing' },
      sales: { state: 'missing' },
      reviewBy: undefined,
      overdue: false,
    },
    asOf: '2026-11-21',
    country: 'US',
    lists: [listFacts([['Email', 'email'], ['Notes']], { counts: { records: tally.leads, unreadable } })],
    organizations: undefined,
    activities: undefined,
    named: [],
    tally,
    counts: { read: tally.leads + unreadable, ...tally.statuses, unreadable, guardedCells: 0 },
    impossible: [],
    by: [],
    history: undefined,
    guard: true,
    nearDuplicates: undefined,
    sharedPhones: { found: 0, leads: 0, first: [] },
    shownLeads: undefined,
    ...facts,
  };
}

/** A bought list of 931 rows as such lists are: some good, many to nurture, some fake, some broken. */
export function boughtList(): RunFacts {
  const facts = runFacts(
    [
      [9, decided('auto-qualify', ['auto-dba-title', 'decides'], { score: 55, bar: 'mql' })],
      [
        203,
        decided('qualified', ['meets-qualified', 'decides', 'size-band'], {
          score: 70,
          bar: 'sal',
          contactProfile: 'decision-maker',
        }),
      ],
      [
        398,
        decided('nurture', ['meets-nurture', 'size-band'], {
          score: 40,
          missing: ['budget', 'purchase_timeline'],
          track: 'complete',
        }),
      ],
      [82, decided('nurture', ['meets-nurture', 'decides'], { score: 22, missing: ['employees'], track: 'early' })],
      [6, decided('reject', ['do-not-contact'], { score: 40 })],
      [11, decided('reject', ['student'], { score: 0 })],
      [31, decided('reject', ['placeholder-name', 'placeholder-phone'], { score: 30 })],
      [14, decided('reject', ['disposable-email', 'missing-title'], { score: 10 })],
      [44, decided('require', ['missing-title'], { score: 20, missing: ['title'] })],
      [
        3,
        decided('require', ['missing-email-or-phone', 'missing-title'], {
          score: 10,
          missing: ['email', 'phone', 'title'],
        }),
      ],
      [27, decided('duplicate', ['duplicate'], { score: 70 })],
      [101, decided('below-nurture', ['below-nurture'], { score: -20, missing: ['employees'] })],
    ],
    {
      unreadable: 2,
      named: [{ id: 'competitors', source: 'competitors.csv', entries: 38 }],
    },
  );
  for (let i = 0; i < 37; i++) facts.tally.trouble('employees', 'excel-date');
  for (let i = 0; i < 5; i++) facts.tally.trouble('phone', 'unreadable');
  const list = listFacts(
    [
      ['Vorname', 'first_name'],
      ['Nachname', 'last_name'],
      ['E-Mail', 'email'],
      ['Position', 'title'],
      ['Company', 'company'],
      ['Anzahl Mitarbeiter', 'employees'],
      ['Phone', 'phone'],
      ['Score'],
      ['Bemerkung'],
    ],
    {
      layout: {
        source: 'lists/fair-2026.csv',
        delimiter: ';',
        encoding: 'windows-1252',
        guesses: [
          { code: 'delimiter', facts: {} },
          { code: 'encoding', facts: {} },
        ],
      },
      mapping: { notes: [{ code: 'ambiguous', facts: { header: 'Score' } }] },
      counts: { records: 929, unreadable: 2, footer: 1 },
    },
  );
  return { ...facts, lists: [list], counts: { ...facts.counts, guardedCells: 4 } };
}
