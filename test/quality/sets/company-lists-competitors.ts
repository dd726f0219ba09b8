import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { askCompetitors, readCompany } from '../competitor-asker.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

const FOLDER = 'company-lists';

/** The other lists, and the column of each that has the names. */
const LISTS: Readonly<Record<string, string>> = {
  'fortune1000-2016.csv': 'company',
  'fortune1000-2024.csv': 'Company',
  'inc5000.csv': 'COMPANY NAME',
  'builtin-companies-employee-ranges.csv': 'Company Name',
};

/** A company that was taken for a competitor. */
interface Match {
  readonly competitor: string;
  readonly company: string;
}

/**
 * Each name of the S&P 500 as a competitor, against four other lists of companies. Every match was checked by hand once, by
 * the industries and seats that the lists give: checked-competitor-matches.tsv says which are the same company, also where it
 * changed owners under its name. A match that is not there is a wrong one until somebody has looked at it.
 * Neither half is unseen: all matches were read, and the rule for `Group` and `Holdings` was judged on all names.
 */
export const companyListsCompetitors: QualitySet = {
  folders: [FOLDER],
  measure(pathOf) {
    const column = (file: string, header: string): string[] => {
      const rows: Record<string, string>[] = parse(readFileSync(pathOf(FOLDER, file)), {
        columns: true,
        bom: true,
        relax_column_count: true,
      });
      return rows.map((row) => row[header].trim());
    };
    const competitors = column('sp500-constituents.csv', 'Security');
    const names = [...new Set(Object.entries(LISTS).flatMap(([file, header]) => column(file, header)))];
    const companies = names.map((name) => ({ name, cell: readCompany(name) }));
    const matches = competitors.flatMap((competitor): Match[] => {
      const { isCompetitor } = askCompetitors([competitor]);
      return companies.filter(({ cell }) => isCompetitor(cell)).map(({ name }) => ({ competitor, company: name }));
    });
    const checked = checkedMatches();
    const half = (heldBack: boolean) => matches.filter(({ company }) => isHeldBack(company) === heldBack);
    return [
      precision('all', matches, checked),
      precision('tuning half', half(false), checked),
      precision('held-back half', half(true), checked),
      stillFound(matches, checked),
    ];
  },
};

function precision(part: string, matches: readonly Match[], checked: ReadonlyMap<string, string>): Score {
  const wrong = matches.filter((match) => checked.get(keyOf(match)) !== 'same');
  return {
    what: `matches that are the same company, ${part}`,
    right: matches.length - wrong.length,
    of: matches.length,
    atLeast: 1,
    wrong: wrong.map(
      (match) => `${match.company} for ${match.competitor}: ${checked.get(keyOf(match)) ?? 'not checked'}`,
    ),
  };
}

function stillFound(matches: readonly Match[], checked: ReadonlyMap<string, string>): Score {
  const found = new Set(matches.map(keyOf));
  const lost = [...checked.keys()].filter((key) => !found.has(key));
  return {
    what: 'checked matches that are still found',
    right: checked.size - lost.length,
    of: checked.size,
    atLeast: undefined,
    wrong: lost.map((key) => key.replace('\t', ': ')),
  };
}

/** `same` or `other` by competitor and company. */
function checkedMatches(): ReadonlyMap<string, string> {
  const text = readFileSync(join('test', 'quality', 'checked-competitor-matches.tsv'), 'utf8');
  const rows = text.trimEnd().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [competitor, company, verdict] = row.split('\t');
      return [keyOf({ competitor, company }), verdict];
    }),
  );
}

function keyOf({ competitor, company }: Match): string {
  return `${competitor}\t${company}`;
}
