import { parseGate } from '../../definition/gate.ts';
import { enumerate } from '../../definition/plain.ts';
import { mendWord } from '../../definition/suggest.ts';
import { isPathGate, pathProblem } from '../../report/gate-path.ts';
import { reportSchema } from '../../report/report-schema.ts';
import { gateCounters } from '../../run/gates.ts';
import { gatesOf } from './gates-of.ts';
import type { StaticCheck } from './static-check.ts';

const counters = gateCounters.map(({ id }) => id);

export const unknownCounter: StaticCheck = {
  id: 'unknown-counter',
  severity: 'error',
  means: 'a gate that counts what is not counted',
  find: (context) =>
    gatesOf(context).flatMap(({ text, at }) => {
      const counter = parseGate(text)?.counter ?? text;
      if (isPathGate(text)) {
        const problem = pathProblem(text, reportSchema());
        return problem
          ? [{ at, message: `In the gate \`${text}\` ${problem}.`, mend: 'Write another number of it.' }]
          : [];
      }
      if (counters.includes(counter)) return [];
      const mend = mendWord(counter, counters, `Write ${enumerate(counters, 'or')}.`);
      return [{ at, message: `The gate \`${text}\` counts \`${counter}\`, which nothing counts.`, mend }];
    }),
};
