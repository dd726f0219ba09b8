import { describe, expect, it } from 'vitest';
import { conversionJson } from '../../../src/report/outcomes/conversion-json.ts';
import { conversionFaults } from '../../published-report.ts';
import { listedRun, soldRun, unheardRun } from './held-runs.ts';

describe('the JSON Schema of conversion.json', async () => {
  const sold = conversionJson(await soldRun(['Webinar', 'Cold Call']));

  it.each([
    ['sales of a CRM, with suggested points', sold],
    ['a column of the list', conversionJson(await listedRun())],
    ['outcomes of nobody', conversionJson(await unheardRun())],
  ])('accepts the report of %s', (_what, report) => expect(conversionFaults(report)).toEqual([]));

  it.each([
    ['a part that is missing', { cohorts: undefined }, " must have required property 'cohorts'"],
    ['a key that is not spelled as published', { marketingShare: null }, ' must NOT have additional properties'],
    ['a text for a list', { by: 'source' }, '/by must be array'],
  ])('refuses %s', (_what, change, fault) => {
    const report = JSON.parse(JSON.stringify({ ...sold, ...change }));
    expect(conversionFaults(report)).toEqual([fault]);
  });

  it('spells keys in small letters, and keeps codes in values', () => {
    const text = JSON.stringify(sold);
    expect(text).toContain('"code":"chief"');
    expect(text.match(/"[a-z]*[A-Z]\w*":/g)).toBe(null);
  });
});
