import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SharedPhone, type SharedPhoneFacts, SharedPhones } from '../../src/run/shared-phones.ts';

/** A lead as phone, person and company, each a number; 0 where it is not known. */
type Lead = readonly [phone: number, person: number, company: number];

const DESK = 12_127_365_000;
const OTHER = 493_090_182_055;

function find(leads: Iterable<Lead>): SharedPhoneFacts {
  const all = [...leads];
  const phones = new SharedPhones();
  phones.note({
    count: all.length,
    phones: Float64Array.from(all, ([phone]) => phone),
    people: Int32Array.from(all, ([, person]) => person),
    companies: Int32Array.from(all, ([, , company]) => company),
  });
  return phones.find();
}

/** What all leads say, with all names kept as they are. */
function countAll(leads: readonly Lead[]): Map<string, Omit<SharedPhone, 'phone'>> {
  const distinct = (values: readonly number[]) => new Set(values.filter((value) => value !== 0)).size;
  const numbers = new Set(leads.map(([phone]) => phone).filter((phone) => phone !== 0));
  return new Map(
    [...numbers].map((phone) => {
      const own = leads.filter((lead) => lead[0] === phone);
      const people = distinct(own.map(([, person]) => person));
      const companies = distinct(own.map(([, , company]) => company));
      return [`+${phone}`, { leads: own.length, people, companies }];
    }),
  );
}

/** Five people, at companies as given. */
const at = (companies: readonly number[], phone = DESK) => companies.map((company, i): Lead => [phone, i + 1, company]);
const scattered = [7, 8, 9, 7, 7];

describe('SharedPhones', () => {
  it.each<[why: string, leads: readonly Lead[], expected: readonly SharedPhone[]]>([
    ['five people of three companies', at(scattered), [{ phone: '+12127365000', leads: 5, people: 5, companies: 3 }]],
    [
      'leads of one person, and leads of which nothing else is known, are counted as leads',
      [[DESK, 0, 0], ...at(scattered), [DESK, 2, 8], [DESK, 0, 9]],
      [{ phone: '+12127365000', leads: 8, people: 5, companies: 3 }],
    ],
    [
      'the longest number',
      at(scattered, 999_999_999_999_999),
      [{ phone: '+999999999999999', leads: 5, people: 5, companies: 3 }],
    ],
    ['the switchboard of one company', at([7, 7, 7, 7, 7, 7, 7, 7]), []],
    ['two companies of one owner', at([7, 7, 7, 8, 8]), []],
    ['four people', at(scattered).slice(0, 4), []],
    ['one person, at five companies', [1, 2, 3, 4, 5].map((company) => [DESK, 1, company]), []],
    ['companies that are not known', at([0, 0, 0, 0, 0]), []],
    ['people who are not known', scattered.map((company) => [DESK, 0, company]), []],
    ['leads without a number', at(scattered, 0), []],
  ])('%s', (_why, leads, expected) => {
    expect(find(leads).first).toEqual(expected);
  });

  it('names the number of the most people first, then that of the most leads, then the lower', () => {
    const six: Lead[] = [...at(scattered, OTHER), [OTHER, 6, 7]];
    const longer: Lead[] = [...at(scattered, DESK + 9), [DESK + 9, 1, 7]];
    const found = find([...at(scattered, DESK + 1), ...at(scattered), ...longer, ...six]);
    expect(found.first.map(({ phone }) => phone)).toEqual([
      '+493090182055',
      '+12127365009',
      '+12127365000',
      '+12127365001',
    ]);
    expect(found).toMatchObject({ found: 4, leads: 22 });
  });

  it('tells numbers apart whose lower halves are alike', () => {
    const leads = Array.from({ length: 100_000 }, (_, i): Lead => [DESK + i * 2 ** 32, i + 1, i + 1]);
    expect(find([...leads, ...leads])).toEqual({ found: 0, leads: 0, first: [] });
  });

  it('names twenty, and counts all', () => {
    const found = find(Array.from({ length: 50 }, (_, i) => at(scattered, DESK + i)).flat());
    expect(found).toMatchObject({ found: 50, leads: 250 });
    expect(found.first.map(({ phone }) => phone)).toEqual(Array.from({ length: 20 }, (_, i) => `+${DESK + i}`));
  });

  it('stops counting the people of a number at a hundred, and of the companies too, but not its leads', () => {
    const crowd = Array.from({ length: 3_000 }, (_, i): Lead => [DESK, i + 1, i + 1]);
    expect(find(crowd).first).toEqual([{ phone: '+12127365000', leads: 3_000, people: 100, companies: 100 }]);
  });

  it('counts more leads of one number than sixteen bits hold', () => {
    const crowd = Array.from({ length: 140_000 }, (_, i): Lead => [DESK, (i % 6) + 1, (i % 6) + 1]);
    expect(find(crowd).first).toEqual([{ phone: '+12127365000', leads: 140_000, people: 6, companies: 6 }]);
  });

  it('counts on for the first thousand numbers; of the others it only says that they are shared', () => {
    const leads = Array.from({ length: 1_001 }, (_, i) => at([...scattered, 8], DESK + i)).flat();
    const late = at([...scattered, 8, 9, 10], DESK + 1_000);
    const early = at([...scattered, 8, 9], DESK + 999);
    expect(find([...leads, ...late, ...early])).toMatchObject({
      found: 1_001,
      leads: 6_021,
      first: [{ phone: `+${DESK + 999}`, leads: 13, people: 7 }, ...Array(19).fill({ people: 6 })],
    });
    expect(find([...late, ...leads]).first[0]).toEqual({
      phone: `+${DESK + 1_000}`,
      leads: 14,
      people: 8,
      companies: 4,
    });
  });

  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const someone = fc.uniqueArray(hash, { minLength: 1, maxLength: 9 });
  const leadsOf = fc.tuple(someone, someone).chain(([people, companies]) =>
    fc.array(
      fc.tuple(fc.constantFrom(0, DESK, DESK + 1, OTHER), fc.constantFrom(...people), fc.constantFrom(...companies)),
      {
        maxLength: 80,
      },
    ),
  );

  it('never says more than is so, whatever the hashes', () => {
    fc.assert(
      fc.property(leadsOf, (leads) => {
        const all = countAll(leads);
        for (const { phone, leads: own, people, companies } of find(leads).first) {
          const so = all.get(phone);
          expect(own).toBe(so?.leads);
          expect(people).toBeGreaterThanOrEqual(5);
          expect(companies).toBeGreaterThanOrEqual(3);
          expect(people).toBeLessThanOrEqual(so?.people ?? 0);
          expect(companies).toBeLessThanOrEqual(so?.companies ?? 0);
        }
      }),
    );
  });

  it('finds the very numbers that a search through all leads finds', () => {
    const few = fc.integer({ min: 0, max: 9 });
    const leads = fc.array(fc.tuple(fc.constantFrom(DESK, DESK + 1, OTHER), few, few), { maxLength: 60 });
    fc.assert(
      fc.property(leads, (all) => {
        const shared = [...countAll(all)].filter(([, { people, companies }]) => people >= 5 && companies >= 3);
        expect(
          find(all)
            .first.map(({ phone }) => phone)
            .sort(),
        ).toEqual(shared.map(([phone]) => phone).sort());
      }),
    );
  });

  it('finds every number of many people, among very many others that one or two have', () => {
    // Any odd factor makes hashes that are all different.
    const hashed = (i: number) => Math.imul(i, 0x2545f491);
    const shared = 500;
    function* leads(): Generator<Lead> {
      for (let i = 0; i < 150_000; i++) {
        yield [OTHER + i, hashed(i + 1), hashed(i + 200_001)];
        if (i % 3 === 0) yield [OTHER + i, hashed(i + 400_001), hashed(i + 600_001)];
        if (i < 12 * shared) yield [DESK + (i % shared), hashed(i + 800_001), hashed((i % 6_000) + 900_001)];
      }
    }
    const found = find(leads());
    expect(found).toMatchObject({ found: 500, leads: 6_000 });
    // While the fourth and the fifth person came, no more than three companies were kept.
    for (const { leads: own, people, companies } of found.first) expect([own, people, companies]).toEqual([12, 12, 10]);
  });
});
