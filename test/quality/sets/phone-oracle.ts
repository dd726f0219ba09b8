import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { isCalledFake, readPhone } from '../phone-answers.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/** A number, and what libphonenumber-js (`max`) and python-phonenumbers say of it. */
type Row = Readonly<Record<'default_region' | 'phone' | 'verdict' | 'js_valid' | 'js_e164' | 'js_ext', string>>;

interface Measure {
  readonly what: string;
  readonly atLeast?: number;
  readonly expected: (row: Row) => string;
  readonly said: (row: Row) => string;
}

const read = ({ phone, default_region }: Row) => readPhone(phone, default_region);

const validity: Measure = {
  what: 'same validity',
  atLeast: 0.998,
  expected: ({ verdict }) => verdict,
  said: (row) => (read(row)?.valid ? 'valid' : 'invalid'),
};
const e164: Measure = {
  what: 'same E.164',
  atLeast: 0.999,
  expected: ({ js_e164 }) => js_e164,
  said: (row) => read(row)?.e164 ?? '',
};
const extension: Measure = {
  what: 'same extension',
  expected: ({ js_ext }) => js_ext,
  said: (row) => read(row)?.extension ?? '',
};
const realness: Measure = {
  what: 'valid numbers not called fake',
  expected: () => 'real',
  said: ({ js_e164 }) => (isCalledFake(js_e164) ? 'fake' : 'real'),
};
const newerValidity: Measure = {
  what: 'contested: validity as the newer port says',
  expected: ({ js_valid }) => (js_valid === 'True' ? 'valid' : 'invalid'),
  said: validity.said,
};

export const phoneOracle: QualitySet = {
  folders: ['phone-oracle'],
  measure(pathOf) {
    const rows: Row[] = parse(readFileSync(pathOf('phone-oracle', 'labels.csv')), { columns: true });
    const having = (...verdicts: readonly string[]) => rows.filter(({ verdict }) => verdicts.includes(verdict));
    return [
      ...inHalves(validity, having('valid', 'invalid')),
      ...inHalves(e164, having('valid', 'invalid')),
      ...inHalves(extension, having('valid', 'invalid')),
      ...inHalves(realness, having('valid')),
      score(newerValidity, having('contested')),
    ];
  },
};

function inHalves(measure: Measure, rows: readonly Row[]): Score[] {
  const heldBack = rows.filter(({ phone }) => isHeldBack(phone));
  return [score(measure, rows), score({ ...measure, what: `${measure.what}, held-back half` }, heldBack)];
}

function score({ what, atLeast, expected, said }: Measure, rows: readonly Row[]): Score {
  const wrong = rows.filter((row) => said(row) !== expected(row));
  return {
    what,
    right: rows.length - wrong.length,
    of: rows.length,
    atLeast,
    wrong: wrong.map((row) => `${row.phone} (${row.default_region}): expected ${expected(row)}, said ${said(row)}`),
  };
}
