import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contactRows, organizationRows } from './list-rows.ts';

const ROWS = 20_000;
const rows = [...contactRows(ROWS, 7).rows];
const column = (name: string) => {
  const place = contactRows(0, 7).header.indexOf(name);
  return rows.map((cells) => cells[place]);
};
const shareOf = (holds: (cells: readonly string[]) => boolean) => rows.filter(holds).length / ROWS;

describe('a generated list', () => {
  it('is the same for the same seed, and another for another', () => {
    const hash = (seed: number) =>
      createHash('sha256')
        .update(JSON.stringify([...contactRows(500, seed).rows]))
        .digest('hex');
    expect(hash(7)).toBe(hash(7));
    expect(hash(7)).not.toBe(hash(8));
  });

  it('has 20 columns and about 220 bytes a row', () => {
    expect(rows.every((cells) => cells.length === 20)).toBe(true);
    const bytes = rows.reduce((sum, cells) => sum + Buffer.byteLength(cells.join(',')) + 1, 0);
    expect(bytes / ROWS).toBeGreaterThan(205);
    expect(bytes / ROWS).toBeLessThan(230);
  });

  it('has 15 countries, and few companies with many leads', () => {
    expect(new Set(column('Country/Region')).size).toBe(15);
    const leads = new Map<string, number>();
    for (const host of column('Website URL')) leads.set(host, (leads.get(host) ?? 0) + 1);
    const sizes = [...leads.values()].sort((a, b) => b - a);
    expect(sizes[0]).toBeGreaterThan(40);
    expect(sizes[Math.floor(sizes.length / 2)]).toBe(1);
  });

  it('has fakes, repeated addresses, text that is not ASCII and cells of two lines', () => {
    expect(shareOf((cells) => cells.includes('Prospect') || cells[1] === cells[2] || cells[2] === 'Doe')).toBeCloseTo(
      0.03,
      2,
    );
    expect(shareOf((cells) => /[^\0-\x7f]/.test(cells.join()))).toBeCloseTo(0.05, 2);
    expect(shareOf((cells) => cells.some((cell) => cell.includes('\n')))).toBeCloseTo(0.03, 2);
    const addresses = column('Email')
      .map((address) => address.toLowerCase())
      .filter((address) => address !== '' && !/@(mailinator|test|asdf|example)\.com$/.test(address));
    expect(1 - new Set(addresses).size / addresses.length).toBeCloseTo(0.02, 2);
  });

  it('names companies that the list of organizations has, once each', () => {
    const domains = new Set([...organizationRows(100_000).rows].map(([, domain]) => domain));
    expect(domains.size).toBe(100_000);
    expect(column('Website URL').every((host) => domains.has(host))).toBe(true);
  });
});
