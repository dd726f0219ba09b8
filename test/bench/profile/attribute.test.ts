import { expect, it } from 'vitest';
import { attribute } from './attribute.ts';
import type { CallFrame } from './source-of.ts';

const frame = (functionName: string, url = ''): CallFrame => ({ functionName, url, lineNumber: 0, columnNumber: 0 });

it('counts what leadq calls for the stage that called it', () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 4, 5, 7] },
      { id: 2, callFrame: frame('readCell', '/p/src/qualify/column-reader.ts'), children: [3] },
      { id: 3, callFrame: frame('RegExp: a+') },
      { id: 4, callFrame: frame('(garbage collector)') },
      { id: 5, callFrame: frame('evaluate', '/p/src/qualify/evaluator.ts'), children: [6] },
      { id: 6, callFrame: frame('scanBlock', 'wasm://wasm/1') },
      { id: 7, callFrame: frame('processTicks', 'node:internal/process') },
    ],
    samples: [2, 3, 3, 4, 5, 6, 7],
    timeDeltas: [1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6],
  };
  const { stages, functions } = attribute(profile, 'main thread', ({ url }) => url || undefined);
  expect(Object.fromEntries(stages)).toEqual({
    facts: 6,
    'garbage collection': 4,
    decide: 5,
    scan: 6,
    elsewhere: 7,
  });
  expect(functions.get('facts: readCell src/qualify/column-reader.ts')).toBe(6);
});
