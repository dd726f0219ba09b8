/** A cell as CSV holds it (RFC 4180): quoted only where its text holds the delimiter, a quote or a line end. */
export function renderCell(text: string, delimiter: string): string {
  if (!text.includes(delimiter) && !/["\r\n]/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** A CSV row without its line end. */
export function renderRow(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => renderCell(cell, delimiter)).join(delimiter);
}
