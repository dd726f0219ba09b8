import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { defaultDecider } from '../default-decider.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';
import { randomNumbers, regularEmail, regularPhone } from '../regular-person.ts';

/** Files and their columns of company names. */
const LISTS: readonly (readonly [file: string, column: string])[] = [
  ['builtin-companies-employee-ranges.csv', 'Company Name'],
  ['fortune1000-2016.csv', 'company'],
  ['fortune1000-2024.csv', 'Company'],
  ['inc5000.csv', 'COMPANY NAME'],
  ['sp500-constituents.csv', 'Security'],
];

/** Companies that rules for fakes stumble over. */
const HARD = [
  '42',
  '3',
  'Sample',
  '3M',
  'X',
  'AAA',
  'KLM',
  'Self',
  'Null',
  'None',
  'Unknown Worlds',
  'Test IO',
  'Fake',
];

/** Real companies, each with a regular person: nobody may be called fake for their employer. */
export const companyListsFake: QualitySet = {
  folders: ['company-lists'],
  measure(pathOf) {
    const companies = LISTS.flatMap(([file, column]) => {
      const rows: Record<string, string>[] = parse(readFileSync(pathOf('company-lists', file)), {
        columns: (header: string[]) => header.map((cell) => cell.trim()),
        bom: true,
      });
      return rows.map((row) => row[column]?.trim() ?? '').filter((name) => name !== '');
    });
    const names = [...new Set(companies)];
    return [
      judge(
        'not called fake, half tuned on',
        names.filter((name) => !isHeldBack(name)),
        1,
      ),
      judge('not called fake, held-back half', names.filter(isHeldBack), 1),
      judge('not called fake, hard names', HARD, 1),
      judge('without any sign', names, undefined),
    ];
  },
};

/** @param atLeast undefined: signs are counted, too. */
function judge(what: string, companies: readonly string[], atLeast: number | undefined): Score {
  const random = randomNumbers(11);
  const decide = defaultDecider(['full_name', 'company', 'email', 'phone']);
  const rows = companies.map((company) => [
    'Ana Souza',
    company,
    regularEmail('Ana', 'Souza', random),
    regularPhone(random),
  ]);
  const wrong = decide(rows).flatMap(({ fake, found }, i) =>
    fake || (atLeast === undefined && found.length > 0) ? [`${companies[i]}: ${found.join(', ')}`] : [],
  );
  return { what, right: companies.length - wrong.length, of: companies.length, atLeast, wrong };
}
