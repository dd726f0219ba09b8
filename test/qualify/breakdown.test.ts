import { describe, expect, it } from 'vitest';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { Field } from '../../src/fields/field.ts';
import { Breakdown } from '../../src/qualify/breakdown.ts';
import { ValueCounts } from '../../src/qualify/value-counts.ts';
import { decided } from '../report/run-facts.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 20_000 } as const;
const supplier = fieldById('supplier') as Field;
const cell = (text: string, field = supplier) => field.kind.read(text, context);

const good = decided('qualified', ['meets-qualified']);
const incomplete = decided('require', ['missing-email']);
const duplicate = decided('duplicate', ['duplicate']);

function countsOf(...parts: readonly Breakdown[]): ValueCounts {
  const counts = new ValueCounts();
  for (const part of parts) counts.merge(part.take());
  return counts;
}

describe('Breakdown', () => {
  it('counts spellings of one value together, under the first in code unit order', () => {
    const breakdown = new Breakdown(supplier, true);
    for (const text of ['webinar', 'Webinar', ' WEBINAR ']) {
      breakdown.count(breakdown.numberOfCell(cell(text.trim())), good, undefined);
    }
    const values = [...countsOf(breakdown).values.values()];
    expect(values.map(({ label, statuses }) => [label, statuses])).toEqual([
      ['WEBINAR', { qualified: 3, nurture: 0, rejected: 0 }],
    ]);
  });

  it('counts leads without a value, and those with one that is not understood, apart', () => {
    const country = fieldById('country') as Field;
    const breakdown = new Breakdown(country, false);
    for (const one of [undefined, cell('Atlantis', country), cell('Sweden', country)]) {
      breakdown.count(breakdown.numberOfCell(one), incomplete, undefined);
    }
    const { values, blank } = countsOf(breakdown);
    expect([...values.values()].map(({ label }) => label)).toEqual(['SE']);
    expect(blank).toEqual({ qualified: 0, nurture: 0, rejected: 2 });
  });

  it('counts values that look like an address or a telephone number with those that are not kept apart', () => {
    const suppliers = ['Acme Data', 'jane.roe@partner.de', '+49 30 9018 2044', 'Jane Roe <jane@roe.de>', 'jane@roe.de'];
    const counted = (withPersonal: boolean) => {
      const breakdown = new Breakdown(supplier, true, withPersonal);
      for (const text of suppliers) breakdown.count(breakdown.numberOfCell(cell(text)), incomplete, 'own');
      return [countsOf(breakdown), countsOf(breakdown)];
    };
    const [counts, later] = counted(false);
    expect([...counts.values.values()].map(({ label }) => label)).toEqual(['Acme Data']);
    expect([counts.valued.rejected, counts.personal]).toEqual([5, 4]);
    expect(later.personal).toBe(0);
    const [open] = counted(true);
    expect([...open.values.values()].map(({ label }) => label)).toEqual(suppliers);
    expect(open.personal).toBe(0);
  });

  it('looks for persons in no value that is a number, a day or a term', () => {
    for (const [id, text, label] of [
      ['revenue', '12500000', /12500000/],
      ['created_on', '2026-10-15', /2026-10-15/],
    ] as const) {
      const field = fieldById(id) as Field;
      const breakdown = new Breakdown(field, false);
      breakdown.count(breakdown.numberOfCell(cell(text, field)), good, undefined);
      const { values, personal } = countsOf(breakdown);
      expect([...values.values()].map((value) => value.label)).toEqual([expect.stringMatching(label)]);
      expect(personal).toBe(0);
    }
  });

  it('counts why leads of a supplier are rejected, and whose they repeat', () => {
    const breakdown = new Breakdown(supplier, true);
    const acme = breakdown.numberOfCell(cell('Acme Data'));
    breakdown.count(acme, good, undefined);
    breakdown.count(acme, incomplete, undefined);
    breakdown.count(acme, duplicate, 'own');
    breakdown.count(acme, duplicate, 'others');
    breakdown.count(acme, duplicate, 'others');
    const [value] = countsOf(breakdown).values.values();
    expect([...value.causes]).toEqual([
      ['missing-email', 1],
      ['duplicate', 3],
    ]);
    expect([value.repeatsOwn, value.repeatsOthers]).toEqual([1, 2]);
    expect(countsOf(breakdown).values.size).toBe(0);
  });

  it('keeps the same of too many values however they are parted, with exact counts', () => {
    const texts = Array.from({ length: 6_000 }, (_, i) => (i % 5 === 0 ? `s${i}@x.de` : `Supplier ${i % 2_500}`));
    const counted = (parts: number, order: (list: Breakdown[]) => Breakdown[]) => {
      const breakdowns = Array.from({ length: parts }, () => new Breakdown(supplier, true));
      for (const [i, text] of texts.entries()) {
        const breakdown = breakdowns[i % parts];
        breakdown.count(breakdown.numberOfCell(cell(text)), i % 3 === 0 ? good : incomplete, undefined);
      }
      const { values, valued, personal } = countsOf(...order(breakdowns));
      return { valued, personal, values: new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1))) };
    };
    const alone = counted(1, (list) => list);
    expect(alone.valued).toEqual({ qualified: 2_000, nurture: 0, rejected: 4_000 });
    expect(alone.values.size).toBe(1_000);
    expect(alone.personal).toBe(1_200);
    for (const [key, { statuses }] of alone.values) {
      const own = texts.flatMap((text, i) => (text.toLowerCase() === key ? [i % 3] : []));
      expect(statuses.qualified).toBe(own.filter((rest) => rest === 0).length);
      expect(statuses.rejected).toBe(own.filter((rest) => rest !== 0).length);
    }
    expect(counted(7, (list) => list.toReversed())).toEqual(alone);
  });
});
