import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { askCompetitors, readCompany } from '../competitor-asker.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/** Two names, and whether they are of one company. */
interface Pair {
  readonly one: string;
  readonly other: string;
  readonly isSame: boolean;
}

/** What becomes of a lead at one company where the other is a competitor. */
type Outcome = 'acts' | 'near' | 'neither';

/** Labelled pairs of names, each asked both ways. The halves are parted by the first name, so that a company is in one. */
export const companyNameMatching: QualitySet = {
  folders: ['company-name-matching'],
  measure(pathOf) {
    const rows: string[][] = parse(readFileSync(pathOf('company-name-matching', 'easonanalytica-pairs.csv')), {
      bom: true,
      from_line: 2,
    });
    const pairs = rows.map(([one, other, target]): Pair => ({ one, other, isSame: target === '1' }));
    const parts = {
      all: pairs,
      'tuning half': pairs.filter(({ one }) => !isHeldBack(one)),
      'held-back half': pairs.filter(({ one }) => isHeldBack(one)),
    };
    // The recall that is asked for is that of all pairs: each half has some 25, of which one is 4%.
    return Object.entries(parts).flatMap(([part, some]) => scores(part, some, part === 'all' ? 0.65 : undefined));
  },
};

function scores(part: string, pairs: readonly Pair[], leastRecall: number | undefined): Score[] {
  const asked = pairs.map((pair) => ({ ...pair, outcome: outcomeOf(pair) }));
  const acting = asked.filter(({ outcome }) => outcome === 'acts');
  const same = asked.filter(({ isSame, one, other }) => isSame && scriptOf(one) === scriptOf(other));
  const rest = same.filter(({ outcome }) => outcome !== 'acts');
  const different = asked.filter(({ isSame }) => !isSame);
  const score = (
    what: string,
    of: readonly (typeof asked)[number][],
    isRight: (pair: (typeof asked)[number]) => boolean,
    atLeast?: number,
  ): Score => {
    const wrong = of.filter((pair) => !isRight(pair));
    return {
      what: `${what}, ${part}`,
      right: of.length - wrong.length,
      of: of.length,
      atLeast,
      wrong: wrong.map(({ one, other, outcome }) => `${one} | ${other}: ${outcome}`),
    };
  };
  return [
    score('precision of acting matches', acting, ({ isSame }) => isSame, 1),
    score('recall of acting matches in one script', same, ({ outcome }) => outcome === 'acts', leastRecall),
    score('the rest of these as near misses', rest, ({ outcome }) => outcome === 'near'),
    score('different companies, not even near', different, ({ outcome }) => outcome === 'neither'),
  ];
}

/** The weightier of what is said either way round. */
function outcomeOf({ one, other }: Pair): Outcome {
  const asked = [
    [one, other],
    [other, one],
  ].map(([competitor, company]) => ({ asker: askCompetitors([competitor]), cell: readCompany(company) }));
  if (asked.some(({ asker, cell }) => asker.isCompetitor(cell))) return 'acts';
  return asked.some(({ asker, cell }) => asker.near(cell) !== undefined) ? 'near' : 'neither';
}

/** Whether a name is in Latin letters, in Korean, or in Chinese or Japanese characters. */
function scriptOf(name: string): 'latin' | 'korean' | 'east-asian' {
  if (/\p{Script=Latin}/u.test(name)) return 'latin';
  return /\p{Script=Hangul}/u.test(name) ? 'korean' : 'east-asian';
}
