import { describe, expect, it } from 'vitest';
import { openList } from '../../src/input/read.ts';
import { plainLayout, readLayout, temporaryLists } from './reading.ts';

const lists = temporaryLists();

async function read(content: string | Uint8Array, width: number, blockSize?: number) {
  return readLayout(plainLayout(lists.write('list.csv', content), width), { blockSize });
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
    ['a carriage return after a closing quote', '"a"\r,b\n', { rows: [['"a"\r', 'b']], ...OK, lines: [1] }],
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
    const layout = { ...plainLayout(lists.write('wide.csv', 'x\n'.repeat(2_000)), 1), header: Array(500).fill('h') };
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
