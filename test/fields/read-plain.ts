import type { Kind } from '../../src/fields/kind.ts';
import { PlainCell } from '../../src/fields/plain-reader.ts';

/** What a plain reader makes of a text that stands between others; undefined where it is not plain. */
export function readPlain(kind: Kind, text: string, country = 'US') {
  const reader = kind.plain?.reader({ country });
  const cell = new PlainCell();
  const bytes = Buffer.from(`7${text}7`);
  if (!reader?.read(bytes, 1, bytes.length - 1, cell)) return undefined;
  const part = (start: number, end: number) => Buffer.from(cell.text.subarray(start, end)).toString('latin1');
  return {
    key: part(0, cell.keyEnd),
    rest: part(cell.restStart, cell.restEnd),
    ofClass: part(cell.classStart, cell.classEnd),
  };
}
