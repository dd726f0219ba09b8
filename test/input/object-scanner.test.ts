import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseObject } from '../../src/input/json.ts';
import { ObjectScanner } from '../../src/input/object-scanner.ts';
import { readList, temporaryLists } from './reading.ts';

const lists = temporaryLists();

const PATHS = ['a', 'é', 'a.b', 'c.d'];

/** The values under PATHS, or undefined where the object is irregular. */
function scan(text: string, overLines = true): string[] | undefined {
  const scanner = new ObjectScanner(overLines, PATHS);
  const bytes = Buffer.from(`xx${text}}"`);
  if (scanner.scan(bytes, 2, bytes.length - 2) !== bytes.length - 2) return undefined;
  return PATHS.map((_, path) => scanner.text(path));
}

describe('ObjectScanner', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['nothing', '{ }', ['', '', '', '']],
    ['texts', '{"a":"x, é","é":""}', ['x, é', '', '', '']],
    [
      'escapes',
      '{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t","é":"\\u00e9\\ud83d\\uDE00\\u0000"}',
      ['"\\/\b\f\n\r\t', 'é😀\0', '', ''],
    ],
    ['numbers', '{"a":-0,"é":1e400,"c":{"d":12345678901234567890.10}}', ['-0', '1e400', '', '12345678901234567890.10']],
    ['numbers with a sign in the exponent', '{"a":1E+5,"é":-2.5e-07}', ['1E+5', '-2.5e-07', '', '']],
    ['words', '{"a":true,"é":false,"c":{"d":null}}', ['true', 'false', '', '']],
    ['arrays', '{"a":["x",1.0,null,"]"],"é":[[1], {"b" : 2.0}],"c":{"d":[]}}', ['x;1.0;;]', '[[1],{"b":2.0}]', '', '']],
    ['objects', '{"c":{"d":1},"a":{"b":"x"}}', ['', '', 'x', '1']],
    ['a dotted name', '{"a.b":"x"}', ['', '', 'x', '']],
    ['a name in escapes', '{"\\u00e9":1,"\\u0061":2}', ['2', '1', '', '']],
    ['blanks', '{ "a" :\t"x"\r\n,\n"é":1 , "c":{\n}}', ['x', '1', '', '']],
  ])('reads %s', (_, text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  it.each([
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, once in escapes', '{"a":1,"\\u0061":2}'],
    ['an object and a value under one name', '{"a":{"b":1},"a":2}'],
    ['two ways to one path', '{"a.b":1,"a":{"b":2}}'],
    ['a path that was not told of', '{"b":1}'],
    ['a comma too many', '{"a":1,}'],
    ['no comma', '{"a":1 "é":2}'],
    ['no colon', '{"a" 1}'],
    ['no value', '{"a":}'],
    ['no name', '{a:1}'],
    ['a line end in a string', '{"a":"x\ny"}'],
    ['a control character in a string', '{"a":"x\u0001"}'],
    ['a wrong escape', '{"a":"\\x"}'],
    ['a wrong Unicode escape', '{"a":"\\u12g4"}'],
    ['a number with a zero in front', '{"a":01}'],
    ['a number without digits', '{"a":-}'],
    ['a number that ends in a point', '{"a":1.}'],
    ['a number without exponent', '{"a":1e+}'],
    ['a wrong word', '{"a":nul}'],
    ['a wrong array', '{"a":[1,]}'],
    ['a wrong bracket', '{"a":[1}'],
    ['another kind of blank', '{\u00a0"a":1}'],
    ['objects deeper than 32', `${'{"c":'.repeat(33)}{}${'}'.repeat(33)}`],
  ])('leaves alone %s', (_, text) => {
    expect(scan(text)).toBeUndefined();
  });

  it('leaves alone what goes over a line end where none may be', () => {
    for (const text of ['{"a":1,\n"é":2}', '{"a":[1,\n2]}']) {
      expect(scan(text)).toBeDefined();
      expect(scan(text, false)).toBeUndefined();
    }
  });

  it('leaves alone what does not end', () => {
    const text = Buffer.from('{"a":"\\u00e9\\n","c":{"d":[1.5,"x"]},"é":-1.5e3} ');
    const scanner = new ObjectScanner(true, PATHS);
    for (let to = 1; to < text.length - 1; to++) expect(scanner.scan(text, 0, to)).toBe(-1);
    expect(scanner.scan(text, 0, text.length)).toBe(text.length - 1);
  });

  it('stops learning names', () => {
    const scanner = new ObjectScanner(true, ['a']);
    const end = (text: string) => scanner.scan(Buffer.from(text), 0, text.length);
    expect(end('{"a":1}')).toBe(7);
    for (let name = 0; name < 5_000; name++) end(`{"${name}":{}}`);
    expect(end('{"b":{}}')).toBe(-1);
    expect(end('{"a":1}')).toBe(7);
  });
});

const NAMES = ['a', 'b', 'a.b', 'é', '1', '0', '', '__proto__x', 'leadq', '\\u0061', '\\ud83d', 'b\\"'];
const VALUES = [
  '"x"',
  '""',
  '"é,;😀"',
  '"\\u0000\\u001f"',
  '"\\ud83d\\ude00 \\ud83d"',
  '"\\"\\\\\\n"',
  '0',
  '-0',
  '1e400',
  '-1.50',
  '123456789012345678901234567890',
  '1E-7',
  'true',
  'false',
  'null',
  '[]',
  '["x",1.0,null]',
  '[ {"a" : 1.0},[2]]',
  '{}',
];
const BROKEN = ['01', '"\\x"', '"x', 'nul', '[1,]', '{"a"}', '\n', ''];

const blank = fc.constantFrom('', '', '', ' ', '\t', '\r\n  ', '\n');

/** Objects of few names and odd values, some of them broken. */
const { object } = fc.letrec<{ object: string; value: string; member: string }>((tie) => ({
  value: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...VALUES) },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
    { weight: 2, arbitrary: tie('object') },
  ),
  member: fc
    .tuple(blank, fc.constantFrom(...NAMES), blank, blank, tie('value'), blank)
    .map(([s1, name, s2, s3, value, s4]) => `${s1}"${name}"${s2}:${s3}${value}${s4}`),
  object: fc.array(tie('member'), { maxLength: 4 }).map((members) => `{${members.join(',')}}`),
}));

/** Half a surrogate pair has no bytes of its own. */
const inUtf8 = (text: string) => Buffer.from(text).toString();

describe('lists of any objects', () => {
  it('are read as if each object were parsed, wherever a block ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 7, 64, 1024 * 1024),
        async (objects, blockSize) => {
          // one line each, as NDJSON has it
          const texts = objects.map((text) => text.replaceAll(/[\r\n]+[ \t]*/g, ''));
          const parsed = texts.map(parseObject);
          const rows = parsed.filter((cells) => typeof cells !== 'string');
          const header = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
          fc.pre(header.length > 0);

          const file = lists.write('any.ndjson', `{}\n${texts.join('\n')}\n`);
          const list = await readList(file, { blockSize });
          expect(list.layout.header).toEqual(header);
          const expected = [new Map(), ...rows].map((cells) => header.map((path) => cells.get(path) ?? ''));
          expect(list.layout.sample).toEqual(expected);
          expect(list.rows).toEqual(expected.map((row) => row.map(inUtf8)));
          expect(list.objects).toEqual(['{}', ...texts.filter((_, i) => typeof parsed[i] !== 'string')]);
          expect(list.unreadable.map(({ raw }) => raw)).toEqual(
            texts.filter((_, i) => typeof parsed[i] === 'string').map((text) => text.trimEnd()),
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it('come out the same from an array over several lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 7, 64, 1024 * 1024),
        async (objects, blockSize) => {
          const valid = objects.filter((text) => typeof parseObject(text) !== 'string');
          fc.pre(valid.some((text) => (parseObject(text) as Map<string, string>).size > 0));
          const array = await readList(lists.write('any.json', `[\n${valid.join(',\n')}\n]`), { blockSize });
          const cells = valid.map((text) => parseObject(text) as Map<string, string>);
          expect(array.rows).toEqual(
            cells.map((row) => array.layout.header.map((path) => inUtf8(row.get(path) ?? ''))),
          );
          expect(array.objects).toEqual(valid.map((text) => text.replaceAll(/[\r\n]+[ \t]*/g, '')));
          const starts = valid.map((_, i) => valid.slice(0, i).join(',\n').split('\n').length + (i === 0 ? 1 : 2));
          expect(array.lines).toEqual(starts);
          expect(array.unreadable).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
