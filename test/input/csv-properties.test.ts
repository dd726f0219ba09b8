import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteCell } from '../../src/input/regular.ts';
import { plainLayout, readLayout, temporaryLists } from './reading.ts';

const lists = temporaryLists();

async function read(content: string | Uint8Array, width: number, blockSize?: number) {
  return readLayout(plainLayout(lists.write('list.csv', content), width), { blockSize });
}

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
          const options = {
            quoted,
            quoted_empty: quoted || width === 1,
            quoted_match: /^\s+$|\n/,
            record_delimiter,
            eof,
          };
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
