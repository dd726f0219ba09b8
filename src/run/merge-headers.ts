/** How several lists fit into one set of columns. */
export interface MergedHeader {
  /** The first list's headers, then what later lists add; without `leadq_*` columns. */
  readonly header: readonly string[];
  /** For each list: which of its own columns each merged column is, or -1. Undefined where all are, in order. */
  readonly columns: readonly (readonly number[] | undefined)[];
  /** For each list: its columns of an earlier leadq run, which are replaced. */
  readonly replaced: readonly (readonly string[])[];
}

/** Columns that an earlier run of leadq appended, to a CSV row or to an object. */
const OURS = /^leadq(?:_|\.leadq_|$)/;

/** Merges the headers of lists. The same header is the same column; one that occurs twice is two columns. */
export function mergeHeaders(headers: readonly (readonly string[])[]): MergedHeader {
  const merged: string[] = [];
  const index = new Map<string, number>();
  const places = headers.map((header) => {
    const seen = new Map<string, number>();
    return header.map((text) => {
      if (OURS.test(text)) return -1;
      const occurrence = (seen.get(text) ?? 0) + 1;
      seen.set(text, occurrence);
      const key = `${occurrence} ${text}`;
      let place = index.get(key);
      if (place === undefined) {
        place = merged.push(text) - 1;
        index.set(key, place);
      }
      return place;
    });
  });
  const columns = places.map((list) => {
    const own = new Array<number>(merged.length).fill(-1);
    list.forEach((place, column) => {
      if (place >= 0) own[place] = column;
    });
    return list.length === own.length && own.every((column, i) => column === i) ? undefined : own;
  });
  return { header: merged, columns, replaced: headers.map((header) => header.filter((text) => OURS.test(text))) };
}
