import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionContext } from '../../src/definition/membership.ts';
import { compileDefinition } from '../../src/qualify/compile.ts';
import { hashText, KeyHash } from '../../src/qualify/key-hash.ts';
import { MATCHES, OrganizationIndex } from '../../src/qualify/organizations.ts';
import { OrganizationsBuilder } from '../../src/qualify/organizations-builder.ts';
import { registries } from '../../src/run/registries.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF, definitionOf } from '../lead.ts';

const SURROUNDINGS = { asOf: AS_OF, country: 'US', lists: {} };
const compiled = compileDefinition(
  definitionOf('score: { fit: { rules: [{ id: big, if: { employees: { above: 50 } }, points: 7 }] } }'),
  { ...SURROUNDINGS, ...registries, joined: true, acted: false, alsoRead: [] },
);

type Row = readonly string[];

/** Loads lists whose columns are named by their fields. */
function load(...lists: readonly { readonly columns: readonly string[]; readonly rows: readonly Row[] }[]) {
  const builder = new OrganizationsBuilder(compiled);
  for (const { columns, rows } of lists) {
    expect(builder.begin(layoutOfFields(columns, definitionContext(SURROUNDINGS)))).toBe(true);
    const batch = batchOfTexts(rows);
    for (let record = 0; record < rows.length; record++) builder.add(batch, record);
  }
  const organizations = builder.finish();
  return { index: new OrganizationIndex(organizations, compiled), repeated: organizations.repeated };
}

function keyOf({ compared }: OrganizationIndex, field: string, text: string): KeyHash {
  const hash = new KeyHash();
  hash.start(compared.indexOf(field));
  hash.add(hashText(text));
  hash.finish();
  return hash;
}

const COLUMNS = ['organization_id', 'company', 'company_domain', 'employees'];

describe('OrganizationIndex', () => {
  const { index, repeated } = load(
    {
      columns: COLUMNS,
      rows: [
        ['A1', 'Vega Foods GmbH', 'https://www.vega-foods.de/en', '201-500'],
        ['A2', 'Böhm "Bau" AG', '', 'many'],
        ['', 'Vega Foods Ltd', 'vega.example.org', '7'],
      ],
    },
    {
      columns: ['company_domain', 'organization_id'],
      rows: [
        ['shop.vega-foods.de', 'B1'],
        ['', ''],
        ['', ' A2 '],
      ],
    },
  );

  it.each([
    ['an id', 'organization_id', 'A1', 0],
    ['the registrable domain', 'company_domain', 'vega-foods.de', 0],
    ['the name without legal form, of two the first', 'company', 'vega foods', 0],
    ['a name with other letters', 'company', 'bohm bau', 1],
    ['an id of a second list', 'organization_id', 'B1', 3],
    ['an id that two lists have', 'organization_id', 'A2', 1],
    ['no id for a name', 'organization_id', 'vega foods', -1],
  ] as const)('finds by %s', (_why, field, key, organization) => {
    expect(index.find(keyOf(index, field, key))).toBe(organization);
  });

  it('counts the organizations with a key that an earlier one has', () => {
    // The third has the name of the first, the fourth its domain, the last the id of the second.
    expect(repeated).toBe(3);
  });

  it('tells what an organization says, also what cannot be read', () => {
    expect(index.fact(0, 'employees')?.cell.value).toEqual({ min: 201, max: 500 });
    expect(index.fact(1, 'employees')?.cell).toMatchObject({ text: 'many', value: undefined });
    expect(index.fact(3, 'employees')).toBeUndefined();
    expect(index.fact(3, 'company_domain')?.cell.text).toBe('shop.vega-foods.de');
    expect(index.fact(4, 'company_domain')).toBeUndefined();
  });

  it('tells the texts of names as the list has them', () => {
    const texts = (organization: number) => MATCHES.map(({ by }) => index.text(organization, by));
    expect([0, 1, 3, 4, 5].map(texts)).toEqual([
      ['A1', 'https://www.vega-foods.de/en', 'Vega Foods GmbH'],
      ['A2', '', 'Böhm "Bau" AG'],
      ['B1', 'shop.vega-foods.de', ''],
      ['', '', ''],
      ['A2', '', ''],
    ]);
  });

  it('tells the text that can be read, where a list has two columns of a field', () => {
    const columns = ['company_domain', 'company_domain'];
    const two = load({
      columns,
      rows: [
        ['none so far', 'vega.org'],
        ['', 'acorn.org'],
        ['delta.org', '?'],
      ],
    });
    expect([0, 1, 2].map((organization) => two.index.text(organization, 'domain'))).toEqual([
      'vega.org',
      'acorn.org',
      'delta.org',
    ]);
  });

  it.each([
    ['the same domain', 0, 'company_domain', 'vega-foods.de', false],
    ['another domain', 0, 'company_domain', 'vega-foods.com', true],
    ['no domain', 1, 'company_domain', 'vega-foods.de', false],
    ['another id', 3, 'organization_id', 'A1', true],
    ['no column', 3, 'employees', '7', false],
    ['another number', 2, 'employees', '8..8', true],
    ['the same number', 2, 'employees', '7..7', false],
    ['a number that cannot be read', 1, 'employees', '7..7', false],
  ])('knows whether it says something else: %s', (_why, organization, field, key, differs) => {
    const number = index.compared.indexOf(field);
    expect(index.differs(organization, number, keyOf(index, field, key))).toBe(differs);
  });

  it('finds what plain maps find, and the same facts in any order of asking', () => {
    const cell = fc.constantFrom('', 'vega', 'acorn', 'delta', 'summit', 'cedar', 'atlas', 'lumen');
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const columns = ['organization_id', 'company'];
        const loaded = load({ columns, rows: first }, { columns, rows: second });
        const all = [...first, ...second];
        const ids = new Map<string, number>();
        const names = new Map<string, number>();
        let known = 0;
        for (const [number, [id, name]] of all.entries()) {
          if ((id && ids.has(id)) || (name && names.has(name))) known++;
          if (id && !ids.has(id)) ids.set(id, number);
          if (name && !names.has(name)) names.set(name, number);
        }
        expect(loaded.repeated).toBe(known);
        for (const [id, name] of all) {
          const found = (field: string, text: string) => loaded.index.find(keyOf(loaded.index, field, text));
          expect(found('organization_id', id)).toBe(ids.get(id) ?? -1);
          expect(found('company', name)).toBe(names.get(name) ?? -1);
        }
        for (const [number, [, name]] of [...all.entries()].reverse()) {
          expect(loaded.index.fact(number, 'company')?.cell.text ?? '').toBe(name);
        }
      }),
    );
  });

  it('reads again what many others drove out', () => {
    const rows = Array.from({ length: 16_500 }, (_, i) => [`A${i}`, `Vega ${i}`, '', `${i}`]);
    const many = load({ columns: COLUMNS, rows }).index;
    for (const organization of [5, ...rows.keys(), 5]) {
      expect(many.fact(organization, 'employees')?.cell.text).toBe(`${organization}`);
      expect(many.fact(organization, 'company')?.cell.text).toBe(`Vega ${organization}`);
    }
    expect(many.find(keyOf(many, 'organization_id', 'A16499'))).toBe(16_499);
  });
});
