import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/model.ts';
import { printable } from '../../src/report/printable.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { placedGates } from './placed-gates.ts';
import { boughtList, decided, listFacts, runFacts } from './run-facts.ts';

const COLORS = [1, 2, 22, 31, 32, 33, 39];
const plain = { color: false, width: 80 };

describe('renderTerminal', () => {
  it('tells a bought list from the verdict to the results', () => {
    expect(
      renderTerminal(buildReport(boughtList(), placedGates('qualified<25%')), { ...plain, out: 'fair-2026.leadq' }),
    ).toBe(
      `931 rows: 212 qualified (22.8%), 480 nurture, 237 rejected, 2 unreadable
held against SQL tools, enterprise (leadq.yaml), as of 2026-11-21

!  Gate qualified<25% is true: qualified is 22.8%, 2.2 points below the agreed
   25% (exit code 1).
!  lists/fair-2026.csv: "Score" could mean several fields and is not used: map
   it with --column <field>=<header>.

Read
  list         lists/fair-2026.csv: 931 rows, CSV, semicolons (guessed),
               Windows-1252 (guessed)
               1 line after the last row left out.
  columns      7 of 9 used: Vorname → first_name, Nachname → last_name, E-Mail,
               Position → title, Company, Anzahl Mitarbeiter → employees, Phone
  not used     Score, Bemerkung
  named lists  competitors (38)
  guarded      4 cells that a spreadsheet would execute (else --keep-formulas)

From rows to qualified
  read       931  100.0%  ████████████████████
  readable   929   99.8%  ████████████████████  2 unreadable
  allowed    912   98.0%  ███████████████████▋  17 excluded
  real       867   93.1%  ██████████████████▋   45 fake
  complete   820   88.1%  █████████████████▋    47 incomplete
  unique     793   85.2%  █████████████████     27 repeated
  fitting    692   74.3%  ██████████████▉       101 below nurture
  qualified  212   22.8%  ████▌                 480 nurture

What costs most
  101  10.8%  below-nurture           the lead fits too little to be nurtured
   44   4.7%  missing-title           no title
   31   3.3%  placeholder-name        the name is a placeholder, not a person
   27   2.9%  duplicate               the lead repeats an earlier row
   14   1.5%  disposable-email        the email address is a throw-away one
   11   1.2%  student                 a rule of the definition
    6   0.6%  do-not-contact          the person asked not to be contacted
    3   0.3%  missing-email-or-phone  no email and no phone

Next
  1.  The largest loss is below-nurture: 101 rows (10.8%). leadq explain --list
      <list> --lead <line> shows what one of them lacks.
  2.  44 leads lack nothing required but the title: add it in the rejected list
      and run again.
  3.  Leads could rise by what is not known of them: budget (398), employees
      (183), purchase timeline (398). leadq_missing says who lacks what.
  4.  A spreadsheet seems to have damaged 37 cells of employees: ask for the
      list as it was exported.

Results  fair-2026.leadq (three lists, unreadable.csv, the report, the manifest)
`,
    );
  });

  it('of no rows says little', () => {
    expect(renderTerminal(buildReport(runFacts([])), plain)).toBe(
      `0 rows: 0 qualified, 0 nurture, 0 rejected, 0 unreadable
held against SQL tools, enterprise (leadq.yaml), as of 2026-11-21

Read
  list      leads.csv: 0 rows, CSV
  columns   1 of 2 used: Email
  not used  Notes

Next
  1.  There are no rows: look whether this is the right list.

Nothing was written.
`,
    );
  });

  it('says first what the definition asks for in vain', () => {
    const facts = runFacts([[931, decided('require', ['missing-phone'])]], {
      impossible: [{ source: 'leads.csv', fields: ['phone'], otherwise: 'rejected', unmapped: ['Notes'] }],
    });
    const lines = renderTerminal(buildReport(facts), plain).split('\n');
    expect(lines[0]).toBe('931 rows: 0 qualified (0.0%), 0 nurture, 931 rejected, 0 unreadable');
    expect(lines.slice(2, 7)).toEqual([
      '',
      '!  phone is required, and leads.csv has no phone column: all 931 leads are',
      '   rejected. Map one with --column phone=<header> (not understood: "Notes"), or',
      '   ask less with require: [...].',
      '',
    ]);
    expect(lines).toContain('  complete     0    0.0%                        931 incomplete');
  });

  it('keeps many lists and many doubts short', () => {
    const lists = Array.from({ length: 9 }, (_, i) =>
      listFacts([['Email', 'email'], ['Score']], {
        layout: { source: `part-${i}.csv` },
        mapping: { notes: [{ code: 'ambiguous', facts: { header: 'Score' } }] },
        counts: { records: 10 },
      }),
    );
    const lines = renderTerminal(buildReport(runFacts([], { lists })), { color: false, width: 100 }).split('\n');
    expect(lines.filter((line) => line.startsWith('!'))).toHaveLength(5);
    expect(lines).toContain('!  and 5 more like these');
    expect(lines.filter((line) => line === '  columns   as in the list before')).toHaveLength(3);
    expect(lines).toContain('            and 5 more lists');
  });

  it('wraps a verdict of millions', () => {
    const facts = runFacts([
      [1_234_567, decided('qualified', ['meets-qualified'])],
      [2_345_678, decided('nurture', ['meets-nurture'])],
      [6_000_000, decided('below-nurture', ['below-nurture'])],
    ]);
    expect(renderTerminal(buildReport(facts), plain).split('\n').slice(0, 2)).toEqual([
      '9,580,245 rows: 1,234,567 qualified (12.9%), 2,345,678 nurture, 6,000,000',
      'rejected, 0 unreadable',
    ]);
  });

  const hostile = ['\u001b]0;owned\u0007', '\u001b[2J\u001b[H', '\u009b31m', 'a\r\nb', 'x\u202ey', 'W'.repeat(5000)];

  it.each([
    ['plain', false, 80],
    ['coloured', true, 80],
    ['narrow', false, 60],
    ['wide', false, 200],
  ])('lets nothing of a hostile list through: %s', (_why, color, width) => {
    const facts = runFacts(
      hostile.map((text) => [1, decided('reject', [text], { track: text, bar: text })]),
      {
        definition: { ...runFacts([]).definition, name: hostile.join(''), source: hostile.join('') },
        lists: hostile.map((text) =>
          listFacts([[text, 'email'], [text]], {
            layout: { source: text },
            mapping: { notes: [{ code: 'ambiguous', facts: { header: text } }], vendor: text },
          }),
        ),
        named: [{ id: hostile.join(''), source: undefined, entries: 1 }],
        impossible: [{ source: hostile[0], fields: ['phone'], otherwise: 'rejected', unmapped: hostile }],
      },
    );
    const gates = placedGates(`suppliers[${hostile.join('').replace(/[[\]]/g, '').slice(0, 200)}].rejected<1`);
    const text = renderTerminal(buildReport(facts, gates), { color, width, out: hostile.join('') });
    const ours = COLORS.reduce((left, code) => left.replaceAll(`\u001b[${code}m`, color ? '' : '$&'), text);
    const lines = ours.split('\n');
    expect(lines.filter((line) => printable(line) !== line)).toEqual([]);
    const body = lines.filter((line) => !line.startsWith('Results'));
    expect(Math.max(...body.map((line) => [...line].length))).toBeLessThanOrEqual(Math.min(width, 100));
  });

  it('is coloured on demand only', () => {
    const report = buildReport(boughtList());
    expect(renderTerminal(report, plain)).not.toContain('\u001b');
    expect(renderTerminal(report, { ...plain, color: true })).toContain('\u001b[32m212 qualified (22.8%)\u001b[39m');
  });
});
