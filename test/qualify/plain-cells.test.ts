import { describe, expect, test } from 'vitest';
import type { Definition } from '../../src/definition/definition.ts';
import { definitionContext } from '../../src/definition/membership.ts';
import { fields } from '../../src/fields/catalogue.ts';
import { compileDefinition } from '../../src/qualify/compile.ts';
import { Evaluator } from '../../src/qualify/evaluator.ts';
import { registries } from '../../src/run/registries.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF, definitionOf } from '../lead.ts';

const SURROUNDINGS = { asOf: AS_OF, country: 'US', lists: {} };
const MUCH = definitionOf(`
score:
  fit:
    rules:
      - { id: known, if: { email: [ann.lee@host7.com, bob@host9.com] }, points: 1 }
      - { id: hosted, if: { email: { ends_with: ['@host3.com', t8.com] } }, points: 2 }
      - { id: role, if: { mailbox: role }, points: 4 }
      - { id: free, if: { email_type: free }, points: 8 }
      - { id: dialled, if: { phone: [+49 30 90187998] }, points: 16 }
      - { id: sound, if: { phone_status: valid }, points: 32 }
      - { id: named, if: { company: [Vega 12 GmbH, Acorn] }, points: 64 }
      - { id: called, if: { full_name: [Johnny Prospect, Ann Lee] }, points: 128 }
      - { id: chief, if: { last_name: [Lee] }, points: 256 }
duplicates: { by: [email, [full_name, company], [phone, last_name]], keep: first }
`);

/** Compares addresses, websites and numbers, which other fields tell where there are none, and asks nothing about mail domains but their kind. */
const LITTLE = definitionOf(`
reject: { fake: { email: off } }
score:
  fit: { rules: [{ id: free, if: { email_type: free }, points: 8 }] }
duplicates: { by: [email, [company_domain, last_name], [phone, last_name]], keep: first }
`);

/** Numbers from 0 up to 1, the same ones every time. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

type Row = Readonly<Record<string, string>>;

/** Rows of which hardly any cell repeats, plain ones and others. */
function rowsOf(count: number): Row[] {
  const next = numbers();
  const pick = (...from: readonly string[]) => from[Math.floor(next() * from.length)];
  const word = () => Array.from({ length: 5 }, () => pick(...'abcdeilmnorstu')).join('');
  const odd = (plain: string, ...others: readonly string[]) => (next() < 0.9 ? plain : pick(...others));
  const spaced = (text: string) => odd(text, ` ${text}`, `${text}  `);
  return Array.from({ length: count }, () => {
    const first = odd(pick('Ann', 'Bob', 'Johnny', word()), 'Test', 'Max', 'Zoë', 'Dr', 'asdf', '', 'unknown');
    const last = odd(pick('Lee', word(), word()), 'Test', 'Mustermann', 'Prospect', 'User', 'sdkfjhs', '-', 'Lee, Jr.');
    const company = odd(
      `host${Math.floor(next() * 400)}.com`,
      'gmail.com',
      'gmial.com',
      'mailinator.com',
      'company.com',
    );
    const local = odd(
      `${first}.${last}`.toLowerCase(),
      'info',
      'sales2',
      'name',
      'ann.lee',
      'bob',
      word(),
      'x+y',
      'host7',
    );
    const tail = String(Math.floor(next() * 1e7)).padStart(7, '0');
    const phone = odd(pick(`(212) ${tail}`, `+49 30 9${tail}`, `020 7${tail}`), '555-0100', 'none', '+49 30 90187998');
    const name = `${pick('Vega', 'Acorn', word())} ${Math.floor(next() * 3000)} GmbH`;
    return {
      first_name: first,
      last_name: last,
      email: odd(`${local}@${company}`, '', 'no email', local),
      phone: spaced(phone),
      mobile: odd(`+49 151 2${tail}`, `(415) ${tail}`, '1234567890'),
      country: pick('US', 'DE', 'United Kingdom', 'Narnia', ''),
      company: spaced(odd(name, 'Company', 'Müller & Co', 'Acorn', 'n/a')),
      company_domain: odd(company, '', 'none'),
      domain: odd(`${word()}.com`, '', 'gmail.com', 'web.de'),
      title: pick('CEO', 'Engineer', ''),
      seldom: odd('', phone),
      blank: '',
    };
  });
}

interface Task {
  readonly definition: Definition;
  /** The field of each column, and which part of a row it holds. */
  readonly columns: readonly (readonly [field: string, part: string])[];
}

/** @param alsoRead fields whose facts are kept of each cell: then none is read as a plain one. */
function decideAll({ definition, columns }: Task, rows: readonly Row[], alsoRead: readonly string[]) {
  const surroundings = { ...SURROUNDINGS, ...registries, joined: false, acted: false, alsoRead };
  const compiled = compileDefinition(definition, surroundings);
  const layout = layoutOfFields(
    columns.map(([field]) => field),
    definitionContext(SURROUNDINGS),
  );
  const evaluator = new Evaluator(compiled, layout);
  const batch = batchOfTexts(rows.map((row) => columns.map(([, part]) => row[part])));
  const decided = rows.map((row, record) => {
    const { decision } = evaluator.evaluate(batch, record);
    const { keys } = evaluator;
    keys.work();
    return {
      row,
      decision,
      keys: [...keys.high.subarray(0, keys.count), ...keys.low.subarray(0, keys.count)],
      who: (['phone', 'full_name', 'company'] as const).map((field) => evaluator.identity(field)),
    };
  });
  evaluator.flush();
  const { troubles, nearMisses, censuses } = evaluator.tally;
  const counts = [...censuses].map(([field, census]) => ({ field, filled: census.filled, distinct: census.distinct }));
  return { decided, troubles, nearMisses, counts };
}

const each = (...fields: readonly string[]) => fields.map((field) => [field, field] as const);
const PERSON = each('first_name', 'last_name', 'email', 'phone', 'country', 'company', 'company_domain', 'title');

describe('plain cells are decided, keyed and counted as they are when each is read as a text', () => {
  const all = fields.map(({ id }) => id);
  const rows = rowsOf(12_000);

  test.each<[string, Task]>([
    ['one column of each field', { definition: MUCH, columns: PERSON }],
    ['a second column of some', { definition: MUCH, columns: [...PERSON, ...each('email', 'phone', 'company')] }],
    [
      'a number that another field tells',
      { definition: LITTLE, columns: [...each('last_name', 'country', 'mobile'), ['phone', 'seldom']] },
    ],
    [
      'a second column behind a blank one',
      {
        definition: LITTLE,
        columns: [...each('last_name'), ['email', 'blank'], ...each('email')],
      },
    ],
    ['domains in a column of their own', { definition: LITTLE, columns: [['email_domain', 'domain']] }],
    ['a column whose keys nobody compares', { definition: LITTLE, columns: PERSON }],
  ])('%s', (_, task) => {
    const plain = decideAll(task, rows, []);
    const texts = decideAll(task, rows, all);
    for (const [at, lead] of plain.decided.entries()) expect(lead).toEqual(texts.decided[at]);
    expect(plain.troubles).toEqual(texts.troubles);
    const counted = new Set(plain.counts.map(({ field }) => field));
    expect(plain.counts).toEqual(texts.counts.filter(({ field }) => counted.has(field)));
  });
});
