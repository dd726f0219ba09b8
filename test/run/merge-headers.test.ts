import { describe, expect, it } from 'vitest';
import { mergeHeaders } from '../../src/run/merge-headers.ts';

describe('mergeHeaders', () => {
  it.each([
    ['one list passes as it is', [['a', 'b']], ['a', 'b'], [undefined]],
    [
      'the same header twice passes as it is',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a', 'b'],
      [undefined, undefined],
    ],
    [
      'later lists add columns',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c'],
      [
        [0, 1, -1],
        [-1, 0, 1],
      ],
    ],
    ['a header that occurs twice is two columns', [['a', 'a'], ['a']], ['a', 'a'], [undefined, [0, -1]]],
    ['columns of an earlier run are replaced', [['a', 'leadq_status', 'b']], ['a', 'b'], [[0, 2]]],
    ['also those of an object', [['a', 'leadq.leadq_status']], ['a'], [[0]]],
    ['a name that only begins alike stays', [['leadqueue']], ['leadqueue'], [undefined]],
  ])('%s', (_why, headers, header, columns) => {
    const merged = mergeHeaders(headers);
    expect(merged.header).toEqual(header);
    expect(merged.columns).toEqual(columns);
  });
});
