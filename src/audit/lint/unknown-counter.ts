import { readGate } from '../../report/gate-diagnostics.ts';
import { runGates } from '../../report/run-gates.ts';
import { gatesOf } from './gates-of.ts';
import type { StaticCheck } from './static-check.ts';

export const unknownCounter: StaticCheck = {
  id: 'unknown-counter',
  severity: 'error',
  means: 'a gate that counts what is not counted',
  find(context) {
    const gates = gatesOf(context);
    if (gates.length === 0) return [];
    const report = runGates();
    return gates.flatMap(({ text, at }) => {
      const read = readGate(text, report);
      return 'wrong' in read ? [{ at, ...read.wrong }] : [];
    });
  },
};
