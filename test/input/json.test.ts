import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseObject } from '../../src/input/json.ts';
import { readList, temporaryLists } from './reading.ts';

const lists = temporaryLists();

describe('parseObject', () => {
  it.each<[why: string, text: string, expected: Record<string, string> | string]>([
    [
      'scalars',
      '{"a":"x","b":1,"c":true,"d":false,"e":null,"f":""}',
      { a: 'x', b: '1', c: 'true', d: 'false', e: '', f: '' },
    ],
    ['nested', '{"a":{"b":{"c":"x"}},"d":1}', { 'a.b.c': 'x', d: '1' }],
    ['keys with dots', '{"a.b":"x","c.d":{"e.f":"y"}}', { 'a.b': 'x', 'c.d.e.f': 'y' }],
    ['two ways to one path: the first that is filled', '{"a.b":"","a":{"b":"x"}}', { 'a.b': 'x' }],
    ['arrays of scalars', '{"a":["x",1,true,null],"b":[]}', { a: 'x;1;true;', b: '' }],
    ['arrays of objects and of arrays', '{"a":[{"b":"x"}],"c":[[1],2]}', { a: '[{"b":"x"}]', c: '[[1],2]' }],
    ['empty objects', '{"a":{}}', {}],
    ['a key that is dangerous in JavaScript', '{"__proto__":"x"}', { ['__proto__']: 'x' }],
    [
      'long numbers',
      '{"a":12345678901234567890,"b":1.2345678901234567}',
      { a: '12345678901234567890', b: '1.2345678901234567' },
    ],
    ['trailing zeros', '{"a":1.50,"b":[2.0,3],"c":10}', { a: '1.50', b: '2.0;3', c: '10' }],
    ['exponents', '{"a":1e3,"b":1E-7,"c":-2.5e+10}', { a: '1e3', b: '1E-7', c: '-2.5e+10' }],
    ['many zeros', '{"a":0.0000001,"b":-0}', { a: '0.0000001', b: '-0' }],
    ['numbers within arrays of objects', '{"a":[{"b":1.0}]}', { a: '[{"b":1.0}]' }],
    ['a key twice', '{"a":1.0,"a":2.0}', { a: '2.0' }],
    ['an array', '[1]', 'not-an-object'],
    ['a string', '"a"', 'not-an-object'],
    ['a number', '1.0', 'not-an-object'],
    ['null', 'null', 'not-an-object'],
    ['no JSON', '{"a":1,}', 'not-json'],
    ['no JSON, with a long number', '{"a":1.0,}', 'not-json'],
    ['nested beyond reason', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'not-json'],
  ])('%s', (_, text, expected) => {
    const cells = parseObject(text);
    expect(typeof cells === 'string' ? cells : [...cells]).toEqual(
      typeof expected === 'string' ? expected : Object.entries(expected),
    );
  });

  it('keeps the text of any number', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 });
    const number = fc
      .tuple(fc.constantFrom('', '-'), fc.bigInt(0n, 10n ** 20n), digits, fc.constantFrom('', '', 'e5', 'E-3'))
      .map(([sign, whole, fraction, exponent]) => `${sign}${whole}${fraction && `.${fraction}`}${exponent}`);
    fc.assert(
      fc.property(number, fc.constantFrom('', ' ', '\n'), (text, space) => {
        const cells = parseObject(`{"a":${space}${text},"b":[${text}${space}]}`);
        expect([...(cells as Map<string, string>)]).toEqual([
          ['a', text],
          ['b', text],
        ]);
      }),
    );
  });
});

const ONE = '{"a":"x, 1\\" [{","b":{"c":1}}';
const TWO = '{"b":{"c":2},"d":[{"e":"]},{"}]}';

interface Expected {
  rows: string[][];
  lines: number[];
  unreadable: string[];
  blankLines?: number;
}

describe('lists', () => {
  const BOTH = {
    rows: [
      ['x, 1" [{', '1', ''],
      ['', '2', '[{"e":"]},{"}]'],
    ],
  };

  it.each<[why: string, text: string, expected: Expected]>([
    ['NDJSON', `${ONE}\n${TWO}\n`, { ...BOTH, lines: [1, 2], unreadable: [], blankLines: 0 }],
    [
      'NDJSON with CRLF, blank lines and no end',
      `${ONE}\r\n\r\n \n${TWO}`,
      { ...BOTH, lines: [1, 4], unreadable: [], blankLines: 2 },
    ],
    [
      'NDJSON with bad lines',
      `${ONE}\n{"a":\n[1]\n${TWO}\n"x\n`,
      { ...BOTH, lines: [1, 4], unreadable: ['2 not-json {"a":', '3 not-an-object [1]', '5 not-json "x'] },
    ],
    ['an array', `[${ONE},${TWO}]`, { ...BOTH, lines: [1, 1], unreadable: [] }],
    [
      'an array over many lines',
      `[\n  ${ONE},\n\n  ${TWO.replace(',', ',\n')}\n]\n`,
      { ...BOTH, lines: [2, 4], unreadable: [] },
    ],
    [
      'an array with a broken element',
      `[${ONE}, {"a":1,,}, ${TWO}]`,
      { ...BOTH, lines: [1, 1], unreadable: ['1 not-json {"a":1,,}'] },
    ],
    [
      'an array with a string that stays open',
      `[\n${ONE},\n{"a":"x},\n${TWO}\n]`,
      { ...BOTH, lines: [2, 4], unreadable: ['3 not-json {"a":"x},'] },
    ],
    [
      'an array with other values',
      `[${ONE},1,"a,b",null,[2],\n${TWO}]`,
      {
        ...BOTH,
        lines: [1, 2],
        unreadable: ['1 not-an-object 1', '1 not-an-object "a,b"', '1 not-an-object null', '1 not-an-object [2]'],
      },
    ],
    [
      'an array that is cut off within an element',
      `[${ONE},\n${TWO},\n{"a":{"b`,
      { ...BOTH, lines: [1, 2], unreadable: ['3 not-json {"a":{"b'] },
    ],
    [
      'an array that is cut off between elements',
      `[${ONE},\n${TWO},\n`,
      { ...BOTH, lines: [1, 2], unreadable: ['3 not-json '] },
    ],
    [
      'an array with something behind it',
      `[${ONE},${TWO}]\nend`,
      { ...BOTH, lines: [1, 1], unreadable: ['2 not-json end'] },
    ],
  ])('%s', async (_, text, { rows, lines, unreadable, blankLines = 0 }) => {
    for (const blockSize of [1, 16, 1024]) {
      const list = await readList(lists.write('list.json', text), { blockSize });
      expect(list.layout.header).toEqual(['a', 'b.c', 'd']);
      expect({ rows: list.rows, lines: list.lines }).toEqual({ rows, lines });
      expect(list.objects.map((object) => JSON.parse(object))).toEqual([ONE, TWO].map((object) => JSON.parse(object)));
      expect(list.unreadable.map(({ line, problem, raw }) => `${line} ${problem} ${raw}`)).toEqual(unreadable);
      expect(list.counts).toMatchObject({ records: 2, unreadable: unreadable.length, blankLines });
    }
  });

  it('come with the very text of their objects', async () => {
    const { objects } = await readList(lists.write('text.ndjson', ' {"a" : 1.0}\r\n{"b":"\\u00e9"} \n'));
    expect(objects).toEqual(['{"a" : 1.0}', '{"b":"\\u00e9"}']);
  });

  it('come without carriage returns between tokens', async () => {
    const { objects } = await readList(lists.write('returns.ndjson', '{"a":1,\r\t"b":"\\r"}\r\n'));
    expect(objects).toEqual(['{"a":1,"b":"\\r"}']);
  });

  it('may be empty', async () => {
    const { layout, rows, counts } = await readList(lists.write('empty.json', '[]\n'));
    expect({ header: layout.header, rows, records: counts.records }).toEqual({ header: [], rows: [], records: 0 });
  });

  it.each([
    ['regular', '"c": [ 1,\r\n\t 2.0 ]'],
    ['with a name twice', '"a": 2, "b":0,\n\n  "b":[ 1 ]'],
  ])('come with objects on one line each: %s', async (_, members) => {
    const object = `{\n  "a b" :\t"\\n  x" ,\r\n\r\n\t"a": 1.0\r,  ${members}\n}`;
    const { objects, lines } = await readList(lists.write('broken.json', `[${object},\n${object}]`));
    const line = `{"a b" :\t"\\n  x" ,"a": 1.0,  ${members.replaceAll(/[\r\n]+[\t ]*/g, '')}}`;
    expect(objects).toEqual([line, line]);
    expect(lines).toEqual([1, object.split('\n').length + 1]);
  });

  it('have lines that are not UTF-8 read as Windows-1252', async () => {
    const content = Buffer.concat([Buffer.from('{"a":"é"}\n'), Buffer.from('{"a":"\xe9"}\n', 'latin1')]);
    const { rows, counts } = await readList(lists.write('mixed.ndjson', content));
    expect(rows).toEqual([['é'], ['é']]);
    expect(counts.transcoded).toBe(1);
  });

  it('are laid out in other columns and with another delimiter', async () => {
    const file = lists.write('columns.ndjson', '{"a":"x;y","b":1}\n{"b":2}\n');
    const { rows, raw } = await readList(file, { columns: [1, -1, 0], outputDelimiter: ';' });
    expect(rows).toEqual([
      ['1', '', 'x;y'],
      ['2', '', ''],
    ]);
    expect(raw).toEqual(['1;;"x;y"', '2;;']);
  });

  it('are refused with an object longer than 16 MiB', async () => {
    const text = `[{"a":1},\n{"a":"${'x'.repeat(16 * 1024 * 1024)}"}]`;
    await expect(readList(lists.write('long.json', text))).rejects.toThrow('line 2: an object is longer than 16 MiB');
  });
});
