import { commonWidth, countKnown, HEADER_RECORDS } from './dialect.ts';

/** Cells that are data and no header: an email address, a link, a host, a date, a company with its legal form. */
const DATA = [
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  /^(https?:\/\/|www\.)\S+$/i,
  /^[\w-]+\.(com|net|org|io|co|de|fr|uk|eu|nl|ch|at|it|es|se)$/i,
  /^\d{4}-\d{2}-\d{2}\b/,
  /^\S.*[\s,](inc|llc|llp|ltd|limited|corp|plc|gmbh|ag|kg|bv|nv|sa|sas|sarl|srl|spa|oy|ab|aps|pty)\.?$/i,
];

/** Phone numbers, dates and other numbers. */
const NUMBER = /^[+(]?\d[\d\s().,/+-]*$/;

function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  const isNumber = NUMBER.test(text) && text.replace(/\D/g, '').length >= 3;
  return isNumber || DATA.some((pattern) => pattern.test(text));
}

/**
 * Index of the record that is the header, or -1 where the list has none: the one with the most known headers, if these
 * are two or half of its cells; else the first of the common width. A list has no header if its first record has no
 * known header and something that looks like data. `certain`: it has one.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  certain: boolean,
  knowsHeader: (text: string) => boolean,
): number {
  const width = commonWidth(records);
  let best = -1;
  let most = 0;
  for (const [index, cells] of records.slice(0, HEADER_RECORDS).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    const known = countKnown(cells, knowsHeader);
    if (filled * 2 > width && known > most && (known >= 2 || known * 2 >= filled)) [best, most] = [index, known];
  }
  if (best !== -1) return best;
  if (!certain && countKnown(records[0], knowsHeader) === 0 && records[0].some(looksLikeData)) return -1;
  return records.findIndex((cells) => cells.length >= width);
}
