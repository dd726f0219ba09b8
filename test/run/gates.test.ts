import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/qualify/tally.ts';
import { failedGates, gateProblem } from '../../src/run/gates.ts';

const counts = { read: 200, qualified: 20, nurture: 80, rejected: 98, unreadable: 2, guardedCells: 0 };

describe('gates', () => {
  it.each([
    ['a share that is reached', 'qualified<10%', false],
    ['a share that is not', 'qualified < 10.5%', true],
    ['a number', 'unreadable>1', true],
    ['a number that is just not passed', 'unreadable>2', false],
  ])('%s', (_why, gate, fails) => {
    const failed = failedGates([gate], { counts, tally: new Tally() });
    expect(failed.map((one) => one.gate)).toEqual(fails ? [gate] : []);
  });

  it('of no rows: less than a share is true, more is false', () => {
    const none = { read: 0, qualified: 0, nurture: 0, rejected: 0, unreadable: 0, guardedCells: 0 };
    const failed = failedGates(['qualified<5%', 'unreadable>5%', 'read<1'], { counts: none, tally: new Tally() });
    expect(failed).toEqual([
      { gate: 'qualified<5%', counter: 'qualified', value: 0 },
      { gate: 'read<1', counter: 'read', value: 0 },
    ]);
  });

  it.each([
    ['fine', 'fake>5%', undefined],
    ['not a gate', 'qualified=5', '"qualified=5" is not a gate'],
    ['not a counter', 'quallified<5', '"quallified" cannot be counted'],
  ])('says what is wrong: %s', (_why, gate, problem) => {
    if (problem === undefined) expect(gateProblem(gate)).toBeUndefined();
    else expect(gateProblem(gate)).toContain(problem);
  });
});
