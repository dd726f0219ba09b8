import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { dayOf } from '../../../src/fields/calendar.ts';
import { prepare } from '../../../src/run/prepare.ts';
import { qualify } from '../../../src/run/qualify.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/** A labelled list: which rows are of one person or company, as the list itself does not say. */
interface LabelledList {
  readonly id: string;
  readonly file: string;
  /** Columns that tell it: they are taken out. @returns what a row is of. */
  readonly labels: readonly string[];
  labelOf(row: Readonly<Record<string, string>>): string;
  /** Field to header, where the header alone does not say. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly targets?: { readonly precision: number; readonly recall: number };
}

const febrl = {
  labels: ['rec_id'],
  labelOf: (row: Readonly<Record<string, string>>) => row.rec_id.split('-')[1],
};

const labelledLists: readonly LabelledList[] = [
  {
    id: 'persons of splink',
    file: 'splink-fake_1000.csv',
    labels: ['unique_id', 'cluster'],
    labelOf: ({ cluster }) => cluster,
    targets: { precision: 0.95, recall: 0.8 },
  },
  {
    id: 'restaurants',
    file: 'restaurant-nophone-training.csv',
    labels: ['unique_id'],
    labelOf: ({ unique_id }) => unique_id,
    columns: { company: 'name' },
    targets: { precision: 0.95, recall: 0.6 },
  },
  { id: 'persons of FEBRL 1', file: 'febrl1.csv', ...febrl },
  { id: 'persons of FEBRL 2', file: 'febrl2.csv', ...febrl },
];

const HALVES = ['tuning half', 'held-back half', 'all'] as const;

/** Every row takes part, whatever it looks like. */
const DEFINITION = `leadq: 1
name: Everybody
reject: { fake: { name: off, phone: off, email: off, company: off } }
status: { nurture: { score: 0 } }
`;

/** Leads that repeat each other: those that share a key, and those that only seem to be one. */
export const dedupe: QualitySet = {
  folders: ['dedupe'],
  async measure(pathOf) {
    const folder = mkdtempSync(join(tmpdir(), 'leadq-dedupe-'));
    try {
      const scores: Score[] = [];
      for (const list of labelledLists) {
        const rows = parse(readFileSync(pathOf('dedupe', list.file)), {
          columns: true,
          trim: true,
        }) as Record<string, string>[];
        for (const half of HALVES) {
          const own = rows.filter(
            (row) => half === 'all' || isHeldBack(list.labelOf(row)) === (half !== 'tuning half'),
          );
          scores.push(...(await measureHalf(list, half, own, folder)));
        }
      }
      return scores;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureHalf(
  list: LabelledList,
  half: string,
  rows: readonly Record<string, string>[],
  folder: string,
): Promise<Score[]> {
  const labels = rows.map(list.labelOf);
  const { removed, groups } = await findDuplicates(list, rows, folder);
  const said = rows.map((row) => Object.values(row).join(', '));
  const acting = removed.map(([lead, earlier]): Pair => [earlier, lead]);
  const near = groups.flatMap(pairsOf);
  const isTrue = ([first, second]: Pair) => labels[first] === labels[second];
  const wrongOf = (pairs: readonly Pair[]) =>
    pairs.filter((pair) => !isTrue(pair)).map(([first, second]) => `${said[first]} is not ${said[second]}`);
  // Whoever tunes must not see the rest.
  const wrong = half === 'tuning half' ? wrongOf(near) : [];
  const found = near.filter(isTrue).length;
  const all = pairsIn(labels);
  const score = (what: string, right: number, of: number, atLeast: number | undefined, examples: string[] = []) => ({
    what: `${list.id}, ${what}, ${half}`,
    right,
    of,
    atLeast,
    wrong: examples,
  });
  return [
    ...(acting.length === 0 ? [] : [score('acting keys, precision', acting.filter(isTrue).length, acting.length, 1)]),
    score('near-duplicates, precision', found, near.length, list.targets?.precision, wrong),
    score('near-duplicates, recall', found, all, list.targets?.recall),
  ];
}

type Pair = readonly [first: number, second: number];

/** What a run says of some rows, by their indexes. */
async function findDuplicates(
  { labels, columns = {} }: LabelledList,
  rows: readonly Record<string, string>[],
  folder: string,
): Promise<{ readonly removed: readonly Pair[]; readonly groups: readonly (readonly number[])[] }> {
  const path = join(folder, 'list.csv');
  const definition = join(folder, 'leadq.yaml');
  const out = join(folder, 'list.leadq');
  const headers = Object.keys(rows[0]).filter((header) => !labels.includes(header));
  writeFileSync(path, stringify([...rows], { header: true, columns: headers }));
  writeFileSync(definition, DEFINITION);
  const prepared = await prepare({
    lists: [path],
    definition,
    organizations: [],
    activities: [],
    suppress: [],
    out,
    format: undefined,
    asOf: dayOf(2026, 11, 21),
    defaultCountry: undefined,
    columns,
    reading: {},
    jobs: 1,
    guard: false,
    nearDuplicates: true,
  });
  const { nearDuplicates } = await qualify(prepared, { progress() {}, render: () => [], interrupted: () => false });
  const rejected = parse(readFileSync(join(out, 'rejected.csv')), { columns: true }) as Record<string, string>[];
  // The line of a row that has no line ends in it.
  const indexOf = (line: string | number) => Number(line) - 2;
  return {
    removed: rejected
      .filter(({ leadq_duplicate_of: earlier }) => earlier !== '')
      .map(
        ({ leadq_line: line, leadq_duplicate_of: earlier }): Pair => [
          indexOf(line),
          indexOf(earlier.slice(earlier.lastIndexOf(':') + 1)),
        ],
      ),
    groups: (nearDuplicates?.groups ?? []).map(({ leads }) => leads.map(({ line }) => indexOf(line))),
  };
}

function pairsOf(group: readonly number[]): Pair[] {
  return group.flatMap((first, i) => group.slice(i + 1).map((second): Pair => [first, second]));
}

/** How many pairs are of one label. */
function pairsIn(labels: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
