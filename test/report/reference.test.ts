import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { staticChecks } from '../../src/audit/lint/index.ts';
import { fieldGroups } from '../../src/fields/catalogue.ts';
import { renderReference } from '../../src/report/reference.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { vocabulary } from '../../src/run/vocabulary.ts';

const page = renderReference({ ...vocabulary, fieldGroups, staticChecks });
const readme = readFileSync(fileURLToPath(new URL('../../definitions/README.md', import.meta.url)), 'utf8');

it('begins with a definition that is right', () => {
  const [, shown] = /```yaml\n(leadq: 1\n[\s\S]*?)```/.exec(readme) ?? [];
  expect(readDefinition(shown ?? '', 'README.md').diagnostics).toEqual([]);
});

describe('the reference page', () => {
  it('stands in definitions/README.md as the code generates it; `npm run reference` refreshes it', () => {
    const [, shown] = /<!-- generated: begin [^\n]*-->\n\n([\s\S]*)\n<!-- generated: end -->/.exec(readme) ?? [];
    expect(shown).toBe(page);
  });

  it.each([
    ['a key with an example', '- `points` (whole number, required): What the rule adds to its section'],
    ['a key of a mapping within', '\n    - `by` (text, required): Who agreed'],
    ['a default', '- `opt_out` (yes or no, default `yes`): '],
    ['a list of something that is explained elsewhere', '- `bars` (list of [bars](#status-and-bars)): '],
    ['an example in the way of definitions', '`by: [email, [full_name, company]]`'],
    ['a form of condition', '- `missing`: The field has no value'],
    ['an operator', '- `between`: the number, amount or day lies between two, both included. Takes two values'],
    ['a kind', '- money: amount such as `$1.2M`'],
    ['a field that others tell', '- `full_name` (name): first and last name; else from `first_name` and `last_name`'],
    ['a value with its synonyms', '  - `champion`: Sells it inside the company. Also: coach, advocate'],
    ['a check with its default', '- `stock-name` (default `sign`): the name is one from examples or cartoons'],
    ['a check that is no fake', '- `suppressed`: the lead is on a suppression list'],
    ['a counter', '- `unreadable`: rows that cannot be read'],
    ['a static check', '- `unused-list`: '],
  ])('has %s', (_what, line) => {
    expect(page).toContain(line);
  });

  it.each([
    ['fields', vocabulary.fields],
    ['operators', vocabulary.operators],
    ['checks', vocabulary.checks],
    ['counters', vocabulary.counters],
    ['static checks', staticChecks],
  ])('has all %s', (_what, entries) => {
    expect(entries.map(({ id }) => id).filter((id) => !page.includes(`\n- \`${id}\``))).toEqual([]);
  });

  it('leads with every link to a heading that there is', () => {
    const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((link) => !slugs.includes(link))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
