import { describe, expect, it } from 'vitest';
import { type HtmlPage, renderHtmlPage, type Section } from '../../../src/report/html/page.ts';
import { renderHtml } from '../../../src/report/html/report-page.ts';
import { buildReport } from '../../../src/report/model.ts';
import { tableOf } from '../../../src/report/page.ts';
import { placedGates } from '../placed-gates.ts';
import { boughtList, runFacts } from '../run-facts.ts';

const empty: HtmlPage = { title: 'Leads', intro: [], tiles: [], first: [], sections: [], about: [] };
const said = (id: string, text: string): Section => ({ id, title: id, blocks: [{ kind: 'text', text }] });

/** What stands between two texts of a page. */
function between(page: string, from: string, to: string): string {
  const start = page.indexOf(from) + from.length;
  return page.slice(start, page.indexOf(to, start)).trim();
}

describe('renderHtmlPage', () => {
  it('leaves out sections that have nothing to say, and links to the others', () => {
    const sections = [said('a', 'one'), { id: 'b', title: 'b', blocks: [] }, said('c', 'two')];
    const page = renderHtmlPage({ ...empty, first: [said('f', 'first')], sections });
    expect([...page.matchAll(/<section id="(.)"/g)].map(([, id]) => id)).toEqual(['f', 'a', 'c']);
    expect([...page.matchAll(/<a href="#(.)"/g)].map(([, id]) => id)).toEqual(['a', 'c']);
  });

  it('shows a table with its heads, and what names each row', () => {
    const table = tableOf(['Field', '>Leads'], [['title', '1,200']]);
    const section: Section = {
      id: 't',
      title: 't',
      blocks: [{ kind: 'table', title: 'Fields', table, folded: false }],
    };
    const page = renderHtmlPage({ ...empty, sections: [section] });
    expect(between(page, '<table>', '</table>')).toBe(`<caption>Fields</caption>
<thead><tr><th scope="col">Field</th><th scope="col" class="figure">Leads</th></tr></thead>
<tbody>
<tr><th scope="row"><bdi>title</bdi></th><td class="figure">1,200</td></tr>
</tbody>`);
  });

  it('draws a bar, and what was lost of the one before', () => {
    const bars = [
      { name: 'read', brief: 'read', value: 200, figure: '200' },
      { name: 'real', brief: 'real', value: 50, figure: '50', loss: { value: 150, text: '150 fake' } },
    ];
    const chart = { title: 'Rows', unit: 'rows', draws: 'bars', whole: 200, bars } as const;
    const section: Section = { id: 'c', title: 'c', blocks: [{ kind: 'chart', chart }] };
    const page = renderHtmlPage({ ...empty, sections: [section] });
    const drawn = [...page.matchAll(/<rect class="(bar|lost)"(?: x="(.*?)")? y="\d+" width="(.*?)"/g)];
    expect(drawn.map(([, what, x, width]) => [what, x, width])).toEqual([
      ['bar', undefined, '100%'],
      ['bar', undefined, '25%'],
      ['lost', '25%', '75%'],
    ]);
    expect(page).toContain('−150 fake</text>');
    expect(page).toContain('<svg role="img" aria-label="Rows, rows. The table after it has the numbers."');
  });
});

describe('renderHtml', () => {
  const page = renderHtml(buildReport(boughtList(), placedGates('qualified<25%')));

  it('says the whole first', () => {
    expect(between(page, '<h1>', '</h1>')).toBe('212 of 931 rows are qualified leads (22.8%)');
    expect(between(page, '</h1>', '<svg')).toBe(
      `<p>Main losses: the lead fits too little to be nurtured (101); no title (44); the name is a placeholder, not a person (31).</p>
<p>Held against SQL tools, enterprise as of 2026-11-21.</p>`,
    );
    expect(between(page, 'id="first-title">Look at this first</h2>', '</section>')).toContain(
      '<li>Gate qualified&lt;25% is true: qualified is 22.8%, 2.2 points below the agreed 25% (exit code 1).</li>',
    );
  });

  it.each([
    ['an option with its value', 'map it with --column <field>=<header>.', 'map it with [--column <field>=<header>].'],
    ['an option of a field', 'Map one with --column title=<header>, or', 'Map one with [--column title=<header>], or'],
    [
      'an option that a verb follows',
      '2 leads: --near-duplicates also finds',
      '2 leads: [--near-duplicates] also finds',
    ],
    ['an option in brackets', 'guarded (else --keep-formulas)', 'guarded (else [--keep-formulas])'],
    [
      'a whole command',
      'reject. leadq explain --list <list> --lead <line> shows what',
      'reject. [leadq explain --list <list> --lead <line>] shows what',
    ],
    ['a command without options', 'run leadq test, and', 'run [leadq test], and'],
    ['no verb behind the name', 'what leadq could say', 'what leadq could say'],
    ['a key', 'with --key <outcome column>=<field>.', 'with [--key <outcome column>=<field>].'],
    ['no dash of a sentence', 'a -- b, well-known', 'a -- b, well-known'],
  ])('sets as code %s', (_what, text, expected) => {
    const set = renderHtmlPage({ ...empty, sections: [said('a', text)] });
    const escaped = expected.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(between(set, '</h2>', '</section>')).toBe(
      `<p>${escaped.replaceAll('[', '<code>').replaceAll(']', '</code>')}</p>`,
    );
  });

  it('may load and run nothing', () => {
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import|url\((?!#)/);
  });

  it('of no rows divides by nothing', () => {
    const none = renderHtml(buildReport(runFacts([])));
    expect(none).toContain('<h1>There were no rows to qualify</h1>');
    expect(none).not.toMatch(/NaN|Infinity|undefined|<figure/);
  });
});
