import { describe, expect, test } from 'vitest';
import { company } from '../../src/fields/company.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
const read = (text: string) => company.read(text, context).value;

describe('legal forms behind a name', () => {
  test.each([
    ...['Acme, Inc.', 'Acme Inc', 'ACME INCORPORATED', 'Acme Corp.', 'Acme Corporation', 'Acme Company', 'Acme & Co.'],
    ...['Acme Ltd', 'Acme Limited', 'Acme (Pty) Ltd', 'Acme Pty Limited', 'Acme Pvt. Ltd.', 'Acme Private Limited'],
    ...[
      'Acme LLC',
      'Acme L.L.C.',
      'Acme L L C',
      'Acme P.L.C.',
      'Acme plc',
      'Acme LLP',
      'Acme Co., Ltd.',
      'Acme Co.,Ltd',
    ],
    ...['Acme GmbH', 'Acme G.m.b.H.', 'Acme GmbH & Co. KG', 'ACME GMBH UND CO.KG', 'Acme AG', 'Acme SE & Co. KGaA'],
    ...['Acme UG (haftungsbeschränkt)', 'Acme e.K.', 'Acme Aktiengesellschaft'],
    ...['Acme S.A.', 'Acme SA', 'Acme S/A', 'Acme SARL', 'Acme S.à r.l.', 'Acme SAS', 'Acme B.V.', 'Acme NV'],
    ...[
      'Acme S.p.A.',
      'Acme S. p. A.',
      'ACME SPA',
      'Acme S.r.l.',
      'Acme S.L.',
      'Acme S.A. de C.V.',
      'Acme, S.A.B. de C.V.',
    ],
    ...['Acme AB', 'Acme AB (publ)', 'Acme A/S', 'Acme AS', 'Acme ASA', 'Acme ApS', 'Acme Oy', 'Acme Oyj', 'Acme ehf.'],
    ...[
      'Acme Sp. z o.o.',
      'Acme sp z oo',
      'Acme s.r.o.',
      'Acme spol. s r. o.',
      'Acme d.o.o.',
      'Acme Kft.',
      'Acme Zrt.',
    ],
    ...['Acme OÜ', 'Acme UAB', 'Acme SIA', 'Acme Ltda.', 'Acme K.K.', 'Acme Sdn. Bhd.', 'Acme Pte. Ltd.', 'Acme Tbk'],
    ...['Acme Ltd. Şti.', 'Acme A.Ş.', 'Acme Anonim Şirketi', 'Acme W.L.L.', 'Acme PJSC', 'Acme GmbH, AG'],
  ])('%s', (input) => {
    expect(read(input)).toEqual({ name: input, base: input.slice(0, 4), key: 'acme' });
  });
});

describe('legal forms of German, Polish, Slovenian and Hungarian companies, and national banks', () => {
  test.each([
    ['Volksbank Acme eG', 'Volksbank Acme'],
    ['Acme e.G.', 'Acme'],
    ['Acme Rechtsanwälte PartG mbB', 'Acme Rechtsanwälte'],
    ['Acme GmbH u. Co. KG', 'Acme'],
    ['Acme Spzoo', 'Acme'],
    ['Acme d.o.o., s.p.', 'Acme'],
    ['Acme Rt.', 'Acme'],
    ['Acme Bank, N.A.', 'Acme Bank'],
    ['Acme Bank NA', 'Acme Bank NA'],
    ['Acme SP', 'Acme SP'],
  ])('%s', (input, base) => {
    expect(read(input)?.base).toBe(base);
  });
});

describe('an article behind a name', () => {
  test.each([
    ['Acme Company (The)', 'Acme'],
    ['Acme Company, The', 'Acme'],
    ['Home Depot (THE)', 'Home Depot'],
    ['The', 'The'],
    ['(The)', '(The)'],
    ['Bathe', 'Bathe'],
    ['In the', 'In the'],
  ])('%s', (input, base) => {
    expect(read(input)?.base).toBe(base);
  });
});

describe('legal forms in front of a name', () => {
  test.each([
    ['SIA "Acme"', 'Acme'],
    ['UAB Acme', 'Acme'],
    ['PT Acme Tbk', 'Acme'],
    ['OOO Acme', 'Acme'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['ЗАО Ромашка', 'Ромашка'],
    ['ПАО Ромашка', 'Ромашка'],
    ['TOO "Acme"', 'Acme'],
    ['AO Acme', 'Acme'],
    ['AS Tallink', 'Tallink'],
    ['OÜ Acme', 'Acme'],
    ['SC Acme SRL', 'Acme'],
    ['S.C. Acme S.R.L.', 'Acme'],
    ['Oy Acme Ab', 'Acme'],
    ['KK Acme', 'Acme'],
    ['株式会社ソニー', 'ソニー'],
    ['株式会社 ソニー', 'ソニー'],
    ['㈱ソニー', 'ソニー'],
    ['(株)ソニー', 'ソニー'],
    ['ソニー株式会社', 'ソニー'],
    ['华为技术有限公司', '华为技术'],
    ['(주)삼성', '삼성'],
    ['삼성전자 주식회사', '삼성전자'],
  ])('%s', (input, base) => {
    expect(read(input)?.base).toBe(base);
  });
});

describe('what only looks like a legal form', () => {
  test.each([
    ['a whole name', 'Limited'],
    ['a whole name with a dot', 'Co.'],
    ['an article is not a name', 'The Limited'],
    ['an initial', 'Michael P.'],
    ['the end of an abbreviation', 'Skechers U.S.A.'],
    ['a bath', 'Sunny Day Spa'],
    ['a computer', 'Best Gaming PC'],
    ['a car', 'Ford EV'],
    ['a state in brackets', 'Vesta (Lakewood, CO)'],
    ['the first word', 'Limited Brands'],
    ['part of a word', 'Co-operative Bank'],
    ['part of the last word', 'Visa'],
    ['initials in front', 'AO Smith'],
    ['a football club', 'AS Roma'],
    ['an airline', 'SIA Engineering'],
    ['a singer', 'Sia Furler'],
    ['a therapist', 'PT Solutions'],
    ['a shouted word', 'AS SEEN ON TV'],
    ['another shouted word', 'TOO FACED'],
    ['a Romanian form without another behind', 'SC Johnson & Son'],
    ['a swedish form that is seldom one', 'AB InBev'],
  ])('%s: %s', (_, input) => {
    expect(read(input)?.base).toBe(input);
  });
});

describe('equality', () => {
  test.each([
    ['a form more', 'X Holdings Co., Ltd.', 'X Holdings', true],
    ['two spellings of and', 'Johnson & Johnson', 'Johnson and Johnson', true],
    ['and in German, plus', 'Müller und Söhne GmbH', 'Müller + Söhne', true],
    ['and without spaces', 'H&M', 'H & M', true],
    ['an article', 'The Coca-Cola Company', 'Coca-Cola Co.', true],
    ['apostrophes', 'McDonald’s Corporation', 'McDonalds Corp.', true],
    ['abbreviations', 'U.S. Steel Corp.', 'US Steel', true],
    ['trade marks', 'Acme® Ltd', 'Acme', true],
    ['a point in the name', 'Amazon.com, Inc.', 'AMAZON.COM', true],
    ['another direction', 'Bank of the West', 'Bank of the East', false],
    ['a country in brackets', 'Acme (UK) Ltd', 'Acme Ltd', false],
    ['a language', 'C++ Academy', 'C Academy', false],
    ['a holding', 'Acme Holdings Ltd', 'Acme Ltd', false],
    ['names that are forms', 'Limited', 'Co.', false],
  ])('%s: %s, %s', (_, one, other, equal) => {
    const [key] = company.keys(read(one) as never);
    const [otherKey] = company.keys(read(other) as never);
    expect(key === otherKey).toBe(equal);
  });

  test.each([
    ['SC Johnson & Son, Inc.', 'SC Johnson & Son'],
    ['SA Recycling LLC', 'SA Recycling'],
    ['PT Solutions LLC', 'PT Solutions'],
  ])('%s', (input, base) => {
    expect(read(input)?.base).toBe(base);
  });

  test('signs alone are no name', () => {
    expect(read('---')).toBeUndefined();
  });
});
