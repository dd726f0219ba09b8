import { describe, expect, it } from 'vitest';
import { title } from '../../src/fields/title.ts';

/**
 * Tests what titles imply.
 * @param tables by language, in each line a title with its seniority, department and role, parted by `|`; `-` where the
 * title does not tell
 */
export function describeTitles(tables: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(tables))('%s title', (_, table) => {
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));

    it.each(rows)('%s', (text, seniority, department, role) => {
      const { value } = title.read(text, { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 });
      expect([value?.seniority ?? '-', value?.department ?? '-', value?.role ?? '-']).toEqual([
        seniority,
        department,
        role,
      ]);
    });
  });
}
