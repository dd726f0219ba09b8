import { describe, expect, test } from 'vitest';
import { fieldById } from '../../src/fields/catalogue.ts';
import { detectVendor, vendors } from '../../src/fields/vendors.ts';

describe('vendors', () => {
  test('have each id once', () => {
    expect(new Set(vendors.map(({ id }) => id)).size).toBe(vendors.length);
  });

  test('map to fields of the catalogue', () => {
    const named = vendors.flatMap(({ columns }) => [...columns.values()].map(({ field }) => field));
    expect(named.filter((field) => !fieldById(field))).toEqual([]);
  });

  test('can be proved by their signature, and before any other vendor by all of it', () => {
    for (const { id, signature } of vendors) {
      expect(signature.headers.length, id).toBeGreaterThanOrEqual(signature.least);
      expect(detectVendor(signature.headers)?.id, id).toBe(id);
    }
  });

  test.each([
    ['a plain list', ['First Name', 'Last Name', 'Email', 'Company', 'Phone', 'Title'], undefined],
    ['one column that a vendor also has', ['Name', 'Email', 'Lifecycle Stage'], undefined],
    ['a list of leads of no known system', ['Index', 'Account Id', 'Lead Owner', 'First Name', 'Company'], undefined],
    ['in any case and punctuation', ['FIRST_NAME', 'last name', 'position', 'connected-on'], 'linkedin-connections'],
    ['no header', [], undefined],
  ])('%s', (_why, header, expected) => {
    expect(detectVendor(header)?.id).toBe(expected);
  });
});
