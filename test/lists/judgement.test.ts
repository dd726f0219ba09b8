import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeDefinition, suggestPoints } from '../../src/outcomes/judgement/index.ts';
import type { Judgement } from '../../src/outcomes/shapes/judgement.ts';
import type { Suggestion } from '../../src/outcomes/shapes/suggestion.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { build } from '../built.ts';
import { readTables } from './judgement-tables.ts';
import { hasPython, qualify, readReport } from './run-list.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: definitions are not judged by real lists, which are not there (${data}).`);

const here = fileURLToPath(new URL('.', import.meta.url));
/** What judgement.py worked out, as it is checked in. */
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(join(here, 'judgement.json'), 'utf8'));

interface Counted {
  readonly leads: number;
  readonly won: number;
}

interface Expected extends Counted {
  readonly statuses: Readonly<Record<string, Counted>>;
  readonly auc: { readonly area: number; readonly low: number; readonly high: number };
  readonly criteria: Readonly<Record<string, Counted & { lift: number; low: number; high: number }>>;
  readonly bands: Readonly<Record<string, Counted>>;
  readonly thresholds: Readonly<Record<string, Counted>>;
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-judged-'));
  await build();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!hasLists || !hasPython)(
  'the numbers that are checked in are those of the script',
  () => {
    const { stdout, stderr } = spawnSync('python3', [join(here, 'judgement.py'), data], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(expected);
  },
  60_000,
);

describe.skipIf(!hasLists).each([
  {
    list: 'xeducation-leads/leads.csv',
    file: 'x-education.yaml',
    outcome: 'Converted',
    won: '1',
    leaks: [
      'Asymmetrique Activity Index',
      'Asymmetrique Activity Score',
      'Asymmetrique Profile Index',
      'Asymmetrique Profile Score',
      'Last Notable Activity',
      'Lead Profile',
      'Lead Quality',
      'Tags',
    ],
    against: ['follows-mail'],
    says: 'better',
  },
  {
    list: 'uci-bank-marketing/bank-full.csv',
    file: 'uci-bank-marketing.yaml',
    outcome: 'deposit',
    won: 'yes',
    leaks: ['duration'],
    against: [],
    says: 'unclear',
  },
])('$file judged by $outcome', ({ list, file, outcome, won, leaks, against, says }) => {
  let judgement: Judgement;
  let suggestion: Suggestion;
  beforeAll(() => {
    const out = join(folder, file);
    expect(qualify(join(data, list), out, ['--definition', join(here, file), '--quiet']).status).toBe(0);
    const fields = Object.fromEntries(readReport(out).lists[0].mapping.map(({ header, field }) => [header, field]));
    const { leads, outcomes } = readTables(out, outcome, (text) => text === won, fields);
    const text = readFileSync(join(here, file), 'utf8');
    const { definition } = readDefinition(text, file);
    if (!definition) throw new Error(`${file} is no definition`);
    judgement = judgeDefinition(leads, outcomes, { definition, capacity: 40, outcomeColumns: [outcome] });
    suggestion = suggestPoints(leads, outcomes, { definition, text, file });
  }, 60_000);

  test('counts, rates, lifts and the area under the curve are those of an independent computation', () => {
    const { overall, statuses, score, criteria, bands, thresholds } = judgement;
    const own: Expected = {
      leads: overall.known,
      won: overall.won,
      statuses: keyed(statuses, ({ status }) => status, counted),
      auc: { area: score?.auc ?? 0, low: score?.interval?.low ?? 0, high: score?.interval?.high ?? 0 },
      criteria: keyed(
        criteria,
        ({ code }) => code,
        ({ having, lift, interval }) => ({
          leads: having.known,
          won: having.won,
          lift: lift ?? 0,
          low: interval?.low ?? 0,
          high: interval?.high ?? 0,
        }),
      ),
      bands: keyed(bands, ({ from }) => String(from), counted),
      thresholds: keyed(
        thresholds,
        ({ threshold }) => String(threshold),
        ({ handedOver, won }) => ({ leads: handedOver, won }),
      ),
    };
    const { thresholds: all, ...rest } = expected[list];
    const { thresholds: shown, ...others } = own;
    expect(others).toEqual(rest);
    expect(Object.keys(shown).length).toBeGreaterThan(10);
    expect(all).toMatchObject(shown);
  });

  test('names the columns that were filled in afterwards, and no honest one', () => {
    expect(judgement.leaks.map(({ header }) => header).sort()).toEqual(leaks);
  });

  test('names the criteria whose points the outcomes contradict', () => {
    expect(judgement.criteria.filter(({ contradicts }) => contradicts).map(({ code }) => code)).toEqual(against);
  });

  test('suggests points, and says on held-back leads whether they are better', () => {
    if (suggestion.refused !== null) throw new Error(suggestion.refused);
    expect(suggestion.gain.says).toBe(says);
    expect(suggestion.estimatedBy + suggestion.gain.known).toBeLessThanOrEqual(judgement.scored);
    const { qualified } = suggestion.gain;
    // The threshold goes on to mean what it meant: about as many leads reach it.
    expect((qualified?.after.known ?? 0) / (qualified?.before.known ?? 1)).toBeCloseTo(1, 1);
    expect(suggestion.diff?.filter((line) => /^[-+] /.test(line)).every((line) => line.includes('points:'))).toBe(true);
  });
});

function counted({ leads, won }: Counted): Counted {
  return { leads, won };
}

function keyed<T, V>(items: readonly T[], key: (item: T) => string, value: (item: T) => V): Record<string, V> {
  return Object.fromEntries(items.map((item) => [key(item), value(item)]));
}
