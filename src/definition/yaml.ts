import type { Document, Node, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Position } from './definition.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Plain } from './operator.ts';
import type { Path } from './plain.ts';

export interface ParsedYaml {
  /** Every scalar is its source text; undefined where the text is too broken to be understood. */
  readonly plain: Plain | undefined;
  /** Where the value at a path stands, or its key; for what is not there, where the nearest part around it stands. */
  locate(path: Path, part?: 'key' | 'value'): Position;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML 1.2 with the failsafe schema, in which nothing but text, lists and mappings exists: `0111`, `yes` and
 * `2026-10-01` stay as they are written. Duplicate keys, anchors, aliases, tags and several documents are errors.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const found = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const documents: readonly Document.Parsed[] = Array.isArray(found) ? found : [];
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const diagnostics: Diagnostic[] = [];
  const report = (code: string, offset: number, message: string, mend: string): void => {
    const { line, column } = position(offset);
    diagnostics.push({ severity: 'error', code, file, line, column, message, mend });
  };

  if (documents.length === 0) {
    const mend = 'Start with `leadq: 1`, or let `leadq init` write a commented definition.';
    return {
      plain: undefined,
      locate: () => ({ line: 0, column: 0 }),
      diagnostics: [
        { severity: 'error', code: 'empty-file', file, line: 0, column: 0, message: 'The file is empty.', mend },
      ],
    };
  }

  const [document, second] = documents;
  const broken = new Set<number>();
  for (const { code, message, pos } of document.errors) {
    const { line } = position(pos[0]);
    if (broken.has(line)) continue;
    broken.add(line);
    report('yaml-syntax', pos[0], `This is not YAML: ${message}.`, syntaxMends[code] ?? otherMend);
  }
  if (second !== undefined) {
    const mend = 'Remove the `---` or `...` line, or put the second document into a file of its own.';
    report('several-documents', start(second.contents) ?? second.range[0], 'A second document begins here.', mend);
  }

  const root = document.contents;
  const trusted = broken.size === 0 && second === undefined;
  const plain = trusted ? new Converter(report, position).convert(root) : undefined;
  return {
    plain: diagnostics.some(({ code }) => code === 'alias') ? undefined : plain,
    locate: (path, part = 'value') => position(offsetOf(root, path, part)),
    diagnostics,
  };
}

type Report = (code: string, offset: number, message: string, mend: string) => void;

class Converter {
  constructor(
    private readonly report: Report,
    private readonly position: (offset: number) => Position,
  ) {}

  convert(node: Node | null): Plain {
    const offset = start(node) ?? 0;
    if (isAlias(node)) {
      this.report('alias', offset, `\`*${node.source}\` refers to another part of the file.`, 'Write the value here.');
      return '';
    }
    if (node?.tag !== undefined) {
      this.report('tag', offset, `The tag \`${node.tag}\` has no meaning here.`, 'Remove the tag.');
    }
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor) {
        this.report('anchor', offset, `The anchor \`&${node.anchor}\` has no meaning here.`, 'Remove the anchor.');
      }
    }
    if (isMap(node)) return this.mapping(node as YAMLMap<Node, Node | null>);
    if (isSeq(node)) return node.items.map((item) => this.convert(item as Node | null));
    return isScalar(node) ? String(node.value) : '';
  }

  private mapping(node: YAMLMap<Node, Node | null>): Plain {
    const seen = new Map<string, number>();
    const entries: [string, Plain][] = [];
    for (const { key, value } of node.items) {
      const offset = start(key) ?? 0;
      const name = this.convert(key);
      if (typeof name !== 'string') {
        this.report(
          'bad-key',
          offset,
          'A key must be a word, not a list or a mapping.',
          'Write a word before the `:`.',
        );
        continue;
      }
      const first = seen.get(name);
      if (first !== undefined) {
        const { line } = this.position(first);
        this.report(
          'duplicate-key',
          offset,
          `\`${name}\` stands twice here, first on line ${line}.`,
          'Keep one of them.',
        );
        continue;
      }
      seen.set(name, offset);
      entries.push([name, this.convert(value)]);
    }
    // A key `__proto__` becomes a property like any other.
    return Object.fromEntries(entries);
  }
}

function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let offset = start(root) ?? 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined) break;
      const last = depth === path.length - 1;
      offset = (last && part === 'key' ? undefined : start(pair.value)) ?? start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq<Node>(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      offset = start(node as Node) ?? offset;
    } else {
      break;
    }
  }
  return offset;
}

function start(node: Node | null): number | undefined {
  return node?.range?.[0];
}

const otherMend = 'Look at the indentation, brackets and quotes of this line and the one before.';

const syntaxMends: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'Write the text in single quotes, where a backslash is only a backslash.',
  BAD_INDENT: 'Indent the lines of one list or mapping alike, and close every `[` and `{`.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Look at the indentation, and put a value that contains `: ` in quotes.',
  MISSING_CHAR: 'Close what was opened before: a quote, a `[` or a `{`.',
  TAB_AS_INDENT: 'Indent with spaces.',
};
