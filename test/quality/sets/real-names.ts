import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultDecider } from '../default-decider.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';
import { randomNumbers, regularEmail, regularPhone } from '../regular-person.ts';

/** Surnames that rules for fakes stumble over. */
const HARD_SURNAMES =
  'Test Null Fake Mickey Mouse Ng O Yu Nguyễn 李 Sample Tester Demo Person Doe Mustermann First Last Name Nobody Unknown'.split(
    ' ',
  );
const HARD_FIRST_NAMES = 'Null O Mickey Na 李'.split(' ');

const COMBINATIONS = 1_000_000;
const BATCH = 2_000;
const MOST_WRONG = 50;
const TARGET = 0.99999;

interface Person {
  readonly first: string;
  readonly last: string;
}

/**
 * Real first names with real surnames, each person with regular mail and a regular phone: nobody may be called fake. What
 * the lists hold by mistake (addresses, numbers, remarks) is left out.
 */
export const realNames: QualitySet = {
  folders: ['real-names'],
  measure(pathOf) {
    const surnameFiles = readdirSync(dirname(pathOf('real-names', 'surnames/us.txt')));
    const given = distinct([...namesIn(pathOf('real-names', 'first-names/all.txt')), ...nicknamesIn(pathOf)]);
    const family = distinct(surnameFiles.flatMap((file) => namesIn(pathOf('real-names', `surnames/${file}`))));
    const random = judge(combined(given, family));
    const heldBack = judge(combined(given.filter(isHeldBack), family.filter(isHeldBack)));
    const twice = family.map((name) => ({ first: name, last: name }));

    return [
      { what: 'combined at random, not called fake', ...random.fake, atLeast: TARGET },
      { what: 'combined at random of names held back, not called fake', ...heldBack.fake, atLeast: TARGET },
      ...HARD_SURNAMES.map((last) => ({
        what: `every first name with the surname ${last}, not called fake`,
        ...judge(paired(given, [last])).fake,
        atLeast: TARGET,
      })),
      ...HARD_FIRST_NAMES.map((first) => ({
        what: `every surname with the first name ${first}, not called fake`,
        ...judge(paired([first], family)).fake,
        atLeast: first === 'Null' ? undefined : TARGET,
      })),
      { what: 'a surname twice, not called fake', ...judge(twice).fake, atLeast: undefined },
      { what: 'combined at random, without a sign', ...random.sign, atLeast: undefined },
      { what: 'combined at random of names held back, without a sign', ...heldBack.sign, atLeast: undefined },
    ];
  },
};

type Share = Pick<Score, 'right' | 'of' | 'wrong'>;

/** How many are not called fake, and of how many no check for fakes says anything. */
function judge(people: Iterable<Person>): Readonly<Record<'fake' | 'sign', Share>> {
  const random = randomNumbers(7);
  const inTwo = defaultDecider(['first_name', 'last_name', 'email', 'phone']);
  const inOne = defaultDecider(['full_name', 'email', 'phone']);
  const fake = { right: 0, of: 0, wrong: [] as string[] };
  const sign = { right: 0, of: 0, wrong: [] as string[] };
  let isTwo = true;
  for (const batch of batchesOf(people)) {
    const rows = batch.map(({ first, last }) => [
      ...(isTwo ? [first, last] : [`${first} ${last}`]),
      regularEmail(first, last, random),
      regularPhone(random),
    ]);
    for (const [i, judgement] of (isTwo ? inTwo : inOne)(rows).entries()) {
      const line = () => `${rows[i]?.join(', ')}: ${judgement.found.join(', ')}`;
      count(fake, !judgement.fake, line);
      count(sign, judgement.found.length === 0, line);
    }
    isTwo = !isTwo;
  }
  return { fake, sign };
}

function count(share: { right: number; of: number; wrong: string[] }, isRight: boolean, line: () => string): void {
  share.of++;
  if (isRight) share.right++;
  else if (share.wrong.length < MOST_WRONG) share.wrong.push(line());
}

function* batchesOf(people: Iterable<Person>): Iterable<Person[]> {
  let batch: Person[] = [];
  for (const person of people) {
    batch.push(person);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* combined(given: readonly string[], family: readonly string[]): Iterable<Person> {
  const random = randomNumbers(1);
  for (let i = 0; i < COMBINATIONS; i++) {
    yield { first: given[random(given.length)] as string, last: family[random(family.length)] as string };
  }
}

function* paired(given: readonly string[], family: readonly string[]): Iterable<Person> {
  for (const first of given) for (const last of family) yield { first, last };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function namesIn(path: string): string[] {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !/[@\d(]/.test(line));
}

function nicknamesIn(pathOf: (folder: string, file: string) => string): string[] {
  const [, ...rows] = namesIn(pathOf('real-names', 'nicknames.csv'));
  return rows.flatMap((row) => {
    const [name = '', , nickname = ''] = row.split(',');
    return [name, nickname].map((each) => each.charAt(0).toUpperCase() + each.slice(1));
  });
}
