import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { placedGates } from './placed-gates.ts';
import { boughtList, decided, listFacts, runFacts } from './run-facts.ts';

describe('renderMarkdown', () => {
  it('starts with the verdict, the warnings, what to do and the way of the rows', () => {
    const page = renderMarkdown(buildReport(boughtList(), placedGates('qualified<25%')));
    expect(page.slice(0, page.indexOf('## What costs most'))).toBe(
      `# 931 rows: 212 qualified (22.8%), 480 nurture, 237 rejected, 2 unreadable

Held against **SQL tools, enterprise** as of 2026-11-21.

## Look at this first

- Gate qualified&lt;25% is true: qualified is 22.8%, 2.2 points below the agreed 25% (exit code 1).
- lists/fair-2026.csv: "Score" could mean several fields and is not used: map it with --column &lt;field&gt;=&lt;header&gt;.

## Next

1. The largest loss is below-nurture: 101 rows (10.8%). leadq explain --list &lt;list&gt; --lead &lt;line&gt; shows what one of them lacks.
2. 44 leads lack nothing required but the title: add it in the rejected list and run again.
3. Leads could rise by what is not known of them: budget (398), employees (183), purchase timeline (398). leadq_missing says who lacks what.
4. A spreadsheet seems to have damaged 37 cells of employees: ask for the list as it was exported.

## From rows to qualified

| Stage | Rows | Share |  | Lost here |
| --- | ---: | ---: | --- | --- |
| read: rows read | 931 | 100.0% | ████████████████████ |  |
| readable: can be read | 929 | 99.8% | ████████████████████ | 2 unreadable |
| allowed: may be contacted, and no rule excludes it | 912 | 98.0% | ███████████████████▋ | 17 excluded |
| real: not a fake | 867 | 93.1% | ██████████████████▋ | 45 fake |
| complete: has all that is required | 820 | 88.1% | █████████████████▋ | 47 incomplete |
| unique: repeats no earlier row | 793 | 85.2% | █████████████████ | 27 repeated |
| fitting: fits well enough to be nurtured | 692 | 74.3% | ██████████████▉ | 101 below nurture |
| qualified: is what marketing and sales agreed on | 212 | 22.8% | ████▌ | 480 nurture |

`,
    );
  });

  it.each([
    ['thresholds of scores', '| 20 to 24 | 126 | 13.6% | ██▊ | nurture from 20 |'],
    ['what could lift leads', '| budget | whether there is money for it | 398 |'],
    ['where leads go', '| nurture track | complete | 398 |'],
    ['damaged cells', '| employees | turned into dates by a spreadsheet | 37 |'],
    ['the mapping', '| Vorname | first_name | by header |'],
    ['columns not understood', '| Bemerkung |  | passed through |'],
    ['named lists', '| competitors | competitors.csv | 38 |'],
  ])('shows %s', (_why, line) => expect(renderMarkdown(buildReport(boughtList())).split('\n')).toContain(line));

  it('shows organizations and what differs', () => {
    const facts = runFacts([[3, decided('nurture', ['meets-nurture'])]], {
      organizations: {
        lists: [listFacts([['Name', 'company']], { layout: { source: 'companies.csv' }, counts: { records: 2 } })],
        matched: { id: 0, domain: 2, name: 0 },
        unmatched: 1,
        repeated: 0,
        coverage: {
          all: 3,
          withLeads: 2,
          oneQualified: 1,
          twoQualified: 0,
          moreQualified: 0,
          roles: [
            { role: 'decision_maker', organizations: 2 },
            { role: 'influencer', organizations: 0 },
          ],
        },
      },
    });
    facts.tally.difference('employees');
    const lines = renderMarkdown(buildReport(facts)).split('\n');
    expect(lines).toContain('| leads joined by domain | 2 |');
    expect(lines).toContain("| leads whose own employees differs from their organization's | 1 |");
    expect(lines).toContain('**companies.csv**: 2 rows, CSV.');
    expect(lines).toContain('| with one qualified lead | 1 |');
    expect(lines.filter((line) => line.startsWith('| with a lead who is'))).toEqual([
      '| with a lead who is: decision maker | 2 |',
    ]);
  });

  it('keeps hostile headers in their cells', () => {
    const header = 'A|B <img src=x> `c`\n\n# D\u001b[2J';
    const page = renderMarkdown(buildReport(runFacts([], { lists: [listFacts([[header]])] })));
    expect(page.split('\n')).toContain('| A\\|B &lt;img src=x&gt; \\`c\\` \\# D␛\\[2J |  | passed through |');
  });

  it('of no rows divides by nothing', () => {
    const page = renderMarkdown(buildReport(runFacts([])));
    expect(page.split('\n')[0]).toBe('# 0 rows: 0 qualified, 0 nurture, 0 rejected, 0 unreadable');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('renderJson', () => {
  it('is the report with two spaces and a line end', () => {
    const text = renderJson(buildReport(boughtList()));
    expect(text.startsWith('{\n  "definition": {\n    "name": "SQL tools, enterprise",\n')).toBe(true);
    expect(text.endsWith('\n}\n')).toBe(true);
  });
});
