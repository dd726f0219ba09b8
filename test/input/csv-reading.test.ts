import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListLayout } from '../../src/input/list.ts';
import { openList } from '../../src/input/read.ts';
import { quoteCell } from '../../src/input/regular.ts';
import { readLayout, temporaryLists } from './reading.ts';

const lists = temporaryLists();

/** The layout of a list with columns a, b, c and so on, and no header line. */
function layoutOf(source: string, width: number): ListLayout {
  return {
    source,
    format: 'csv',
    compressed: false,
    encoding: 'utf-8',
    bom: false,
    delimiter: ',',
    newline: '\n',
    carriageReturns: false,
    header: 'abcdefghij'.slice(0, width).split(''),
    headless: true,
    firstLine: 1,
    preamble: 0,
    sample: [],
    guesses: [],
  };
}

async function read(content: string | Uint8Array, width: number, blockSize?: number) {
  return readLayout(layoutOf(lists.write('list.csv', content), width), { blockSize });
}

const OK = { unreadable: [] };
const LONG = 'x'.repeat(65_536);

describe('records', () => {
  it.each<[why: string, text: string, expected: { rows: string[][]; unreadable: string[]; lines: number[] }]>([
    [
      'plain',
      'a,b\nc,d\n',
      {
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      {
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    [
      'CR CR LF, from a text-mode mishap',
      'a,b\r\r\nc,"d"\r\r\n',
      {
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    [
      'no final newline',
      'a,b\nc,d',
      {
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    ['no final newline after a quote', 'a,"b"', { rows: [['a', 'b']], ...OK, lines: [1] }],
    ['an empty last cell at the very end', 'a,', { rows: [['a', '']], ...OK, lines: [1] }],
    ['a carriage return within a cell', 'a\rb,c\n', { rows: [['a\rb', 'c']], ...OK, lines: [1] }],
    [
      'quoted delimiters and line ends',
      '"a,\nb","c""d"\ne,f',
      {
        rows: [
          ['a,\nb', 'c"d'],
          ['e', 'f'],
        ],
        ...OK,
        lines: [1, 3],
      },
    ],
    [
      'blank lines',
      '\n a,b\n \t\n\r\nc,d\n\n',
      {
        rows: [
          [' a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [2, 5],
      },
    ],
    ['a record of blank cells is no blank line', ',\n', { rows: [['', '']], ...OK, lines: [1] }],
    [
      'short',
      'a\nb,c\n',
      {
        rows: [
          ['a', ''],
          ['b', 'c'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    [
      'extra blank cells',
      'a,b,, \nc,d\n',
      {
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    ['extra cells', 'a,b,"c\nd"\ne,f\n', { rows: [['e', 'f']], unreadable: ['1 extra-cells a,b,"c\nd"'], lines: [3] }],
    ['a quote within a cell', '5" pipe,"x"\n', { rows: [['5" pipe', 'x']], ...OK, lines: [1] }],
    [
      'junk after a closing quote',
      '"a"b,c\nd,"e" \n',
      {
        rows: [
          ['"a"b', 'c'],
          ['d', '"e" '],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    ['junk after a closing quote, and more quotes', '"a"b "c",d\n', { rows: [['"a"b "c"', 'd']], ...OK, lines: [1] }],
    [
      'open to the end',
      'a,b\nc,"d\ne,f\n',
      {
        rows: [
          ['a', 'b'],
          ['e', 'f'],
        ],
        unreadable: ['2 unclosed-quote c,"d'],
        lines: [1, 3],
      },
    ],
    [
      'open to a quote that closes nothing',
      '10,"open\n11,"ok"\n',
      { rows: [['11', 'ok']], unreadable: ['1 unclosed-quote 10,"open'], lines: [2] },
    ],
    [
      'open at the end of the last line',
      'a,b\nc,"',
      { rows: [['a', 'b']], unreadable: ['2 unclosed-quote c,"'], lines: [1] },
    ],
    [
      'open in a record that began a line before',
      '"a\nb","c\nd,"e"\n',
      { rows: [['d', 'e']], unreadable: ['1 unclosed-quote "a\nb","c'], lines: [3] },
    ],
    [
      'closed after 64 KiB',
      `a,"${LONG.slice(1)}"\nb,c\n`,
      {
        rows: [
          ['a', LONG.slice(1)],
          ['b', 'c'],
        ],
        ...OK,
        lines: [1, 2],
      },
    ],
    [
      'not closed within 64 KiB',
      `a,"${LONG}"\nb,c\n`,
      { rows: [['b', 'c']], unreadable: [`1 unclosed-quote a,"${LONG}"`], lines: [2] },
    ],
    ['a long cell that has to be quoted anew', `a"${LONG},b\n`, { rows: [[`a"${LONG}`, 'b']], ...OK, lines: [1] }],
  ])('%s', async (_, text, { rows, unreadable, lines }) => {
    for (const blockSize of text.length > 1_000 ? [1_000, 65_536, 1024 * 1024] : [1, 7, 16, 1024]) {
      const list = await read(text, 2, blockSize);
      expect({ rows: list.rows, lines: list.lines }).toEqual({ rows, lines });
      expect(list.unreadable.map(({ line, problem, raw }) => `${line} ${problem} ${raw}`)).toEqual(unreadable);
    }
  });

  it('passes regular records as the very bytes they came as, and mends the others', async () => {
    const { raw } = await read('"a","b"\r\na,"b ""c"""\n"a"b,c\nd\n', 2);
    expect(raw).toEqual(['"a","b"', 'a,"b ""c"""', '"""a""b",c', 'd,']);
  });

  it('counts', async () => {
    const { counts } = await read('a,b\n\nc\nd,e,f\n"g\n  \nh,\xe9\n', 2);
    expect(counts).toMatchObject({ records: 3, unreadable: 2, blankLines: 2, short: 1, transcoded: 0, footer: 0 });
  });

  it('reads records that are not UTF-8 as Windows-1252, each by itself', async () => {
    const content = Buffer.concat([
      Buffer.from('é,1\n\n'),
      Buffer.from('\xe9\x80,2\n\n"\xe9,3\n', 'latin1'),
      Buffer.from('ü,4\n'),
    ]);
    for (const blockSize of [1, 5, 1024]) {
      const { rows, unreadable, counts } = await read(content, 2, blockSize);
      expect(rows).toEqual([
        ['é', '1'],
        ['é€', '2'],
        ['ü', '4'],
      ]);
      expect(unreadable.map(({ line, raw }) => [line, raw])).toEqual([[5, '"é,3']]);
      expect(counts).toMatchObject({ transcoded: 1, blankLines: 2 });
    }
  });

  it('gives short rows of a wide list in batches of bounded size', async () => {
    const layout = { ...layoutOf(lists.write('wide.csv', 'x\n'.repeat(2_000)), 1), header: Array(500).fill('h') };
    const list = openList(layout, { blockSize: 4096, unreadable: () => {} });
    let most = 0;
    for await (const { bytes } of list.batches()) most = Math.max(most, bytes.length);
    expect(list.counts).toMatchObject({ records: 2_000, short: 2_000 });
    expect(most).toBeLessThan(20_000);
  });

  it('refuses a record longer than 16 MiB, and names its line', async () => {
    const text = `a,b\n${'x'.repeat(16 * 1024 * 1024)},y\n`;
    for (const blockSize of [100_000, 64 * 1024 * 1024]) {
      await expect(read(text, 2, blockSize)).rejects.toThrow('line 2: a record is longer than 16 MiB');
    }
  });
});

describe('what csv-parse reads too', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '"', ',', '\n', '\r\n', ' ', ';'), maxLength: 6 }),
    fc.constantFrom('', 'plain', ' spaced '),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  it('is read the same, however it is quoted and cut into blocks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.constantFrom(1, 3, 16, 1024),
        async (rows, quoted, record_delimiter, eof, blockSize) => {
          const width = rows[0].length;
          const options = { quoted, quoted_empty: quoted || width === 1, quoted_match: /^\s+$|\n/, record_delimiter, eof };
          const text = stringify(rows, options);
          const expected = parse(text, { record_delimiter: ['\r\n', '\n'] });
          const list = await read(text, width, blockSize);
          expect(list.rows).toEqual(expected);
          expect(list.raw.join(record_delimiter) + (eof ? record_delimiter : '')).toBe(text);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is read the same where quotes are stray', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '"', ',', ' '), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        let expected: string[][];
        try {
          expected = parse(text, { relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
        } catch {
          return; // unclosed
        }
        // csv-parse takes one of two quotes out of a cell that it then reads literally
        fc.pre(text.trim() !== '' && !text.includes('""'));
        expect((await read(text, expected[0].length)).rows).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is quoted as csv-stringify quotes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r', ' ') }), (text) => {
        expect(quoteCell(text, ';')).toBe(stringify([[text]], { delimiter: ';', eof: false }));
      }),
    );
  });
});

/** What the rules say of a text, by regular expressions over the whole of it: `line: cells` or `line! raw`. */
function model(text: string, width: number): { found: string[]; blank: number } {
  const found: string[] = [];
  let blank = 0;
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let unclosed = false;
    const take = (pattern: RegExp): string | undefined => {
      pattern.lastIndex = at;
      const match = pattern.exec(text)?.[0];
      if (match !== undefined) at += match.length;
      return match;
    };
    if (take(/[ \t\r]*(?:\n|$)/y) !== undefined) {
      blank++;
      line++;
      continue;
    }
    for (;;) {
      const quoted = take(/"(?:[^"]|"")*"(?=,|\r*\n|\r*$)(?!")/y);
      if (quoted !== undefined) {
        cells.push(quoted.slice(1, -1).replaceAll('""', '"'));
      } else {
        const literal = take(/"(?:[^"\n]|"")*"(?!")[^,\n]*|(?!")[^,\n]*/y);
        if (literal === undefined) unclosed = true;
        else cells.push(text[at] === ',' ? literal : literal.replace(/\r+$/, ''));
      }
      if (unclosed) {
        take(/[^\n]*/y);
        break;
      }
      take(/\r+(?=\n|$)/y);
      if (take(/,/y) === undefined) break;
    }
    const raw = text.slice(start, at).replace(/\r+$/, '');
    const extra = cells.slice(width).some((cell) => cell.trim() !== '');
    const row = Array.from({ length: width }, (_, column) => cells[column] ?? '');
    found.push(unclosed || extra ? `${line}! ${raw}` : `${line}: ${JSON.stringify(row)}`);
    line += raw.split('\n').length;
    take(/\n/y);
  }
  return { found, blank };
}

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '"', '"', ',', ',', '\n', '\r\n', '\r', ' '), maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'a,b',
          '"a\nb",c',
          '"a"b,c',
          'a',
          '"open,x',
          'a,b,c',
          'a,b,,',
          '',
          '"a ""q""",""',
          '😀,"ü\r\nä"',
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('\n')),
  );

  it('is read as the rules say, in blocks of any size, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 3 }), async (content, width) => {
        const { found, blank } = model(content, width);
        for (const blockSize of [1, 2, 16, 1024, 1024 * 1024]) {
          const list = await read(content, width, blockSize);
          const all = [
            ...list.rows.map((row, index) => ({ line: list.lines[index], text: `: ${JSON.stringify(row)}` })),
            ...list.unreadable.map(({ line, raw }) => ({ line, text: `! ${raw}` })),
          ].sort((one, other) => one.line - other.line);
          expect(all.map(({ line, text }) => `${line}${text}`)).toEqual(found);
          expect(list.counts.blankLines).toBe(blank);
          expect(list.counts.records + list.counts.unreadable).toBe(found.length);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
