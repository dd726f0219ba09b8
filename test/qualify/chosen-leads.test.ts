import { describe, expect, it } from 'vitest';
import { type ChosenLead, ChosenLeads, shownFields } from '../../src/qualify/chosen-leads.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { decided } from '../report/run-facts.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 20_000 } as const;
const fields = shownFields(layoutOfFields(['full_name', 'email', 'email', 'notes'], context), {
  notes: ['K.A.'],
});

type Row = readonly [decision: ReturnType<typeof decided>, name: string, list?: number, line?: number];

/** Leads of one name each, chosen as if one thread had met them. */
function choose(rows: readonly Row[]): ChosenLead[] {
  const chosen = new ChosenLeads();
  const batch = batchOfTexts(rows.map(([, name]) => [name, '', `${name}@b.com`, 'n']));
  for (const [record, [decision, , list = 0, line = batch.lines[record]]] of rows.entries()) {
    chosen.add(decision, { list, line, repeats: '' }, batch, record, fields);
  }
  return chosen.leads();
}

function merged(...parts: readonly (readonly Row[])[]): ChosenLead[] {
  const chosen = new ChosenLeads();
  for (const rows of parts) chosen.merge(choose(rows));
  return chosen.leads();
}

const names = (leads: readonly ChosenLead[]) => leads.map(({ cells }) => cells.full_name);
const qualified = (score: number) => decided('qualified', ['meets-qualified'], { score });
const nurtured = (score: number, missing: readonly string[]) =>
  decided('nurture', ['meets-nurture'], { score, missing });
const rejected = (code: string, score = 0) => decided('reject', [code, 'other'], { score });

describe('leads that are chosen to be shown', () => {
  it('are the best scores, then the first in the lists', () => {
    const rows: Row[] = [
      [qualified(50), 'Ann', 1, 2],
      [qualified(70), 'Bob', 1, 3],
      [qualified(50), 'Cy', 0, 9],
      [qualified(50), 'Dee', 0, 4],
    ];
    expect(names(choose(rows))).toEqual(['Bob', 'Dee', 'Cy', 'Ann']);
  });

  it('are those nurtured that something unknown could lift, and no others', () => {
    expect(
      names(
        choose([
          [nurtured(40, []), 'Ann'],
          [nurtured(20, ['budget']), 'Bob'],
          [nurtured(30, ['title']), 'Cy'],
        ]),
      ),
    ).toEqual(['Cy', 'Bob']);
  });

  it('are three rejected ones of each reason that decided', () => {
    const rows = ['student', 'fake', 'student', 'student', 'student'].map(
      (code, i): Row => [rejected(code, i === 4 ? 1 : 0), `p${i}`],
    );
    expect(names(choose(rows))).toEqual(['p1', 'p4', 'p0', 'p2']);
  });

  it('are twenty-five, the same however they are parted', () => {
    const rows = Array.from({ length: 90 }, (_none, i): Row => [qualified((i * 37) % 30), `p${i}`, 0, 100 + i]);
    const whole = choose(rows);
    expect(whole).toHaveLength(25);
    expect(whole[0].score).toBe(29);
    expect(merged(rows.slice(0, 31), rows.slice(31))).toEqual(whole);
    expect(merged(rows.slice(60), rows.slice(0, 10), rows.slice(10, 60))).toEqual(whole);
    expect(choose(rows.toReversed())).toEqual(whole);
  });

  it('are the same where all of a list stand on one line', () => {
    const rows = Array.from({ length: 60 }, (_none, i): Row => [qualified(50), `p${(i * 7) % 60}`, 0, 1]);
    const [first] = names(choose(rows));
    expect(first).toBe('p0');
    expect(merged(rows.slice(40), rows.slice(0, 40))).toEqual(choose(rows));
  });

  it('have the first filled cell of each field as it is written, cut where it is long', () => {
    const [lead] = choose([[qualified(50), `=cmd|' /C calc'!A0 ${'é'.repeat(300)}`]]);
    expect(lead.cells.full_name).toBe(`=cmd|' /C calc'!A0 ${'é'.repeat(180)}…`);
    expect(lead.cells.email.slice(0, 4)).toBe('=cmd');
    expect(Object.keys(lead.cells)).toEqual(['full_name', 'email', 'notes']);
  });

  it('have words for nothing as they are written where no other column says more, and say so', () => {
    const chosen = new ChosenLeads();
    const batch = batchOfTexts([
      ['Ann', 'N/A', 'ann@b.com', 'k.a.'],
      ['Bob', '-', '', ''],
    ]);
    for (const record of [0, 1]) {
      chosen.add(qualified(50), { list: 0, line: record, repeats: '' }, batch, record, fields);
    }
    expect(chosen.leads().map(({ cells, blanks }) => [cells, blanks])).toEqual([
      [{ full_name: 'Ann', email: 'ann@b.com', notes: 'k.a.' }, ['notes']],
      [{ full_name: 'Bob', email: '-' }, ['email']],
    ]);
  });
});
