import { normaliseHeader } from '../fields/header.ts';
import { countOf, formatCount } from './figures.ts';
import { delimiterName, encodingName, formatName } from './list-words.ts';
import type { ListReport } from './lists.ts';
import { printable, shorten } from './printable.ts';
import { enumerateSome } from './words.ts';

/** How a list came, in a line: what is usual, and was not guessed, is left unsaid. */
export function listLine({ rows, format, compressed, delimiter, encoding, vendor, notes }: ListReport): string {
  const isGuessed = (code: string) => notes.some((note) => note.code === code);
  const unusual = (code: string, name: string, isUsual: boolean) =>
    isGuessed(code) ? `${name} (guessed)` : isUsual ? '' : name;
  return [
    countOf(rows, 'row'),
    formatName(format) + (compressed ? ', gzip' : ''),
    delimiter === null ? '' : unusual('delimiter', delimiterName(delimiter), delimiter === ','),
    unusual('encoding', encodingName(encoding), encoding === 'utf-8'),
    vendor === null ? '' : `exported from ${printable(vendor)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What the columns of a list were understood to be, in a line: `3 of 5 used: Email, Job Title → title, ...`. */
export function mappingLine({ mapping, unmapped }: ListReport, most: number): string {
  const all = mapping.length + unmapped.length;
  const columns = mapping.map(({ header, field }) => {
    const text = shorten(header, 30);
    return normaliseHeader(header) === normaliseHeader(field) ? text : `${text} → ${field}`;
  });
  const used = `${formatCount(mapping.length)} of ${formatCount(all)} used`;
  return columns.length === 0 ? used : `${used}: ${enumerateSome(columns, most)}`;
}
