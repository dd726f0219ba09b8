const SPECIAL = /["\r\n]/;

/** The text of a cell as regular CSV has it, quoted only where it must be. */
export function quoteCell(text: string, delimiter: string): string {
  return text.includes(delimiter) || SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A record as regular CSV, and where its cells end in bytes. */
export function writeRecord(cells: readonly string[], delimiter: string): { bytes: Buffer; ends: number[] } {
  const written = cells.map((cell) => quoteCell(cell, delimiter));
  let end = -1;
  const ends = written.map((cell) => (end += 1 + Buffer.byteLength(cell)));
  return { bytes: Buffer.from(written.join(delimiter)), ends };
}
