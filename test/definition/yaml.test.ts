import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/definition/yaml.ts';

describe('parseYaml', () => {
  const scalars: [why: string, yaml: string, plain: unknown][] = [
    ['a leading zero stays', 'a: 0111', { a: '0111' }],
    ['yes is not a boolean', 'a: yes', { a: 'yes' }],
    ['a date is not a date', 'a: 2026-10-01', { a: '2026-10-01' }],
    ['numbers keep their digits', 'a: [1.50, 1e3, 0x1F]', { a: ['1.50', '1e3', '0x1F'] }],
    ['null is a word', 'a: [null, ~]', { a: ['null', '~'] }],
    ['Norway', 'country: NO', { country: 'NO' }],
    ['quotes go, escapes are undone', 'a: "x\\ty"', { a: 'x\ty' }],
    ['a key without a value is empty text', 'a:', { a: '' }],
    ['folded text', 'a: >-\n  one\n  two', { a: 'one two' }],
    ['a mark at the start of the file', '\uFEFFa: 1', { a: '1' }],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: '1', b: '2' }],
    ['merge keys have no meaning', '<<: { a: 1 }', { '<<': { a: '1' } }],
    ['a key of JavaScript is a key like any other', 'constructor: 1', { constructor: '1' }],
  ];
  it.each(scalars)('%s', (_why, yaml, plain) => {
    const parsed = parseYaml(yaml, 'x.yaml');
    expect(parsed.plain).toEqual(plain);
    expect(parsed.diagnostics).toEqual([]);
  });

  it('keeps a key `__proto__` as a property of its own', () => {
    const { plain } = parseYaml('__proto__: { a: 1 }', 'x.yaml');
    expect(Object.keys(plain as object)).toEqual(['__proto__']);
    expect((plain as { a?: unknown }).a).toBeUndefined();
  });

  const broken: [why: string, yaml: string, line: number, column: number, code: string, mend: RegExp][] = [
    ['nothing', '', 0, 0, 'empty-file', /^Start with `leadq: 1`/],
    ['only a comment', '# nothing\n', 0, 0, 'empty-file', /^Start with/],
    ['a key twice', 'a: 1\nb: 2\na: 3', 3, 1, 'duplicate-key', /^Keep one/],
    ['a key twice in a flow mapping', 'x: { a: 1, a: 2 }', 1, 12, 'duplicate-key', /^Keep one/],
    ['an anchor', 'a: &x 1', 1, 7, 'anchor', /^Remove the anchor/],
    ['an alias', 'a: 1\nb: *x', 2, 4, 'alias', /^Write the value here/],
    ['a tag', 'a: !!int 1', 1, 10, 'tag', /^Remove the tag/],
    ['a tag of our own', 'a: !x [1]', 1, 7, 'tag', /^Remove the tag/],
    ['two documents', 'a: 1\n---\nb: 2', 3, 1, 'several-documents', /^Remove the `---`/],
    ['a list as key', '? [a]\n: 1', 1, 3, 'bad-key', /^Write a word/],
    ['an open bracket', 'a: [1, 2\nb: 3', 2, 1, 'yaml-syntax', /close every/],
    ['an open quote', 'a: "x', 1, 6, 'yaml-syntax', /^Close what was opened/],
    ['a tab', 'a:\n\tb: 1', 2, 1, 'yaml-syntax', /^Indent with spaces/],
    ['a colon in plain text', 'a: b: c', 1, 4, 'yaml-syntax', /in quotes/],
    ['a backslash in double quotes', 'a: "\\d+"', 1, 5, 'yaml-syntax', /single quotes/],
    ['a reserved character', 'a: @x', 1, 4, 'yaml-syntax', /^Put the value in quotes/],
  ];
  it.each(broken)('%s', (_why, yaml, line, column, code, mend) => {
    const { diagnostics } = parseYaml(yaml, 'x.yaml');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'x.yaml', line, column, code });
    expect(diagnostics[0].mend).toMatch(mend);
  });

  it('understands nothing of a text that is not YAML, or that refers to itself', () => {
    expect(parseYaml('a: "x', 'x.yaml').plain).toBeUndefined();
    expect(parseYaml('a: *x', 'x.yaml').plain).toBeUndefined();
  });

  it('still understands a text with a duplicate key, by the first', () => {
    expect(parseYaml('a: 1\na: 2', 'x.yaml').plain).toEqual({ a: '1' });
  });

  it('reports one mistake of a line and all lines', () => {
    const { diagnostics } = parseYaml('a: b: c: d\ne: @x\n', 'x.yaml');
    expect(diagnostics.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('locate', () => {
  const yaml = ['a:', '  b: [x, y]', '  c:', '    - d: 1', '      e: 2', 'f: { g: h }'].join('\n');
  const places: [why: string, path: (string | number)[], part: 'key' | 'value', line: number, column: number][] = [
    ['the root', [], 'value', 1, 1],
    ['a key', ['a'], 'key', 1, 1],
    ['a mapping', ['a'], 'value', 2, 3],
    ['a list', ['a', 'b'], 'value', 2, 6],
    ['an item', ['a', 'b', 1], 'value', 2, 10],
    ['a mapping in a list', ['a', 'c', 0], 'value', 4, 7],
    ['a value in it', ['a', 'c', 0, 'e'], 'value', 5, 10],
    ['a key in it', ['a', 'c', 0, 'e'], 'key', 5, 7],
    ['a value in a flow mapping', ['f', 'g'], 'value', 6, 9],
    ['a missing key: what is around it', ['f', 'z'], 'value', 6, 4],
    ['far below a missing key', ['a', 'c', 0, 'z', 'q', 3], 'key', 4, 7],
    ['beyond a list', ['a', 'b', 7], 'value', 2, 6],
  ];
  it.each(places)('%s', (_why, path, part, line, column) => {
    expect(parseYaml(yaml, 'x.yaml').locate(path, part)).toEqual({ line, column });
  });
});
