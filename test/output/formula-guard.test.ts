import { describe, expect, it } from 'vitest';
import { guardText, needsGuard } from '../../src/output/formula-guard.ts';

const CELLS: readonly (readonly [string, string, boolean])[] = [
  ['a formula', '=1+1', true],
  ['a lone equals sign', '=', true],
  ['a function in the style of Lotus', '@SUM(A1)', true],
  ['a handle', '@acme', true],
  ['a tab', '\t=1', true],
  ['a carriage return', '\r=1', true],
  ['a command', "+cmd|' /C calc'!A0", true],
  ['a command after a minus', "-cmd|' /C calc'!A0", true],
  ['a sum', '-2+3', true],
  ['a sum of numbers', '+1+1', true],
  ['a difference', '-2-3', true],
  ['a cell reference', '-A1', true],
  ['a lone plus', '+', true],
  ['a number with half an exponent', '-1e', true],
  ['a number before text', '-5 days', true],
  ['full-width equals', '＝1+1', true],
  ['full-width plus', '＋1', true],
  ['full-width minus', '－1', true],
  ['full-width at', '＠SUM', true],
  ['too short for a phone', '+1-2', true],
  ['a phone with letters', '+1 800 FLOWERS', true],
  ['a phone with a second plus', '+49 30 123456 +1', true],
  ['a phone with a formula behind its extension', '+49 30 123456 x12+A1', true],

  ['nothing', '', false],
  ['text', 'Acme', false],
  ['a sign within', 'a=b', false],
  ['text in Chinese', '中文', false],
  ['another full-width character', '！', false],
  ['a byte order mark', '\uFEFFa', false],
  ['a negative number', '-5', false],
  ['a fraction', '-12.5', false],
  ['a fraction without a nought', '-.5', false],
  ['a plus', '+3', false],
  ['an exponent', '-1e5', false],
  ['a signed exponent', '+1.5E-10', false],
  ['thousands', '-1,000.50', false],
  ['a percentage', '-5%', false],
  ['a number and a blank', '-5 ', false],
  ['a dash for none', '-', false],
  ['dashes for none', '---', false],
  ['a phone', '+49 30 123456', false],
  ['a phone with all its marks', '+49 (30) 123-456 x12', false],
  ['a phone with points', '+1.555.123.4567', false],
  ['a phone with a slash', '+49 30/123456', false],
  ['a phone with ext', '+1 555 123 4567 ext. 89', false],
  ['a phone with a comma before its extension', '+1 555 123 4567, Ext 89', false],
  ['a phone with extension in full', '+1 555 123 4567 extension 89', false],
];

describe('needsGuard', () => {
  it.each(CELLS)('%s: %j', (_why, text, expected) => {
    const bytes = Buffer.from(`=${text}=`);
    expect(needsGuard(bytes, 1, bytes.length - 1)).toBe(expected);
  });
});

describe('guardText', () => {
  it.each(CELLS)('%s: %j', (_why, text, expected) => {
    expect(guardText(text)).toBe(expected ? `'${text}` : text);
  });
});
