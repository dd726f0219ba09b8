import { expect, test } from 'vitest';
import { isHeldBack, type Score } from './quality-set.ts';
import { percentOf, renderMeasured, renderVerdict, verdictOf } from './scoreboard.ts';

const score = (right: number, of: number, atLeast?: number): Score => ({
  what: 'validity',
  right,
  of,
  atLeast,
  wrong: [],
});

test.each([
  ['all of all', score(10, 10, 1), 'ok'],
  ['one short of all', score(9, 10, 1), 'missed'],
  ['at the target', score(998, 1_000, 0.998), 'ok'],
  ['below it by less than is printed', score(99_799_999, 100_000_000, 0.998), 'missed'],
  ['nothing was measured', score(0, 0, 0.5), 'missed'],
  ['no target', score(0, 10), 'reported'],
])('a target: %s', (_why, given, expected) => {
  expect(verdictOf(given)).toBe(expected);
});

test.each([
  [1, 1, '100%'],
  [99_999_999, 100_000_000, '99.9999%'],
  [99_799_999, 100_000_000, '99.7999%'],
  [1, 8, '12.5%'],
  [0, 0, ''],
])('%i of %i in percent, never rounded up', (right, of, expected) => {
  expect(percentOf(right, of)).toBe(expected);
});

test('prints figures with their verdicts, and some of the wrong examples', () => {
  const wrong = ['expected one, said two', 'expected three, said four'];
  const measured = { set: 'phones', seconds: 1.25, absent: [], scores: [{ ...score(9, 10, 1), wrong }, score(3, 4)] };
  const text = renderMeasured(measured, 1);
  expect(text).toMatch(/^phones \(1\.3 s\)\n/);
  expect(text).toMatch(/validity +│ +9 │ +10 │ +90% │ +100% │ missed/);
  expect(text).toMatch(/validity +│ +3 │ +4 │ +75% │ +│ reported/);
  expect(text).toContain('    expected one, said two\n    and 1 further example');
  expect(text).not.toContain('expected three');

  const absent = { set: 'names', seconds: 0, absent: ['/data/names'], scores: [] };
  expect(renderMeasured(absent, 1)).toBe('names: skipped, its data is absent: /data/names');
  expect(renderVerdict([measured, absent])).toBe('1 set measured, 1 skipped: 0 targets met, 1 missed');
});

test('about half of the cases are held back, always the same ones', () => {
  const texts = Array.from({ length: 2_000 }, (_none, index) => `${index}@example.com`);
  const held = texts.filter(isHeldBack).length;
  expect(held).toBeGreaterThan(900);
  expect(held).toBeLessThan(1_100);
  expect([isHeldBack('a'), isHeldBack('b'), isHeldBack('c'), isHeldBack('d')]).toEqual([false, true, false, true]);
});
