import type { ListSource } from './definition.ts';
import type { Plain } from './operator.ts';
import { isSequence } from './plain.ts';
import type { Reading } from './reading.ts';
import { listFileShape, texts } from './schema.ts';

/** Named lists as written; the files beside the definition are not opened here. */
export function readLists(entries: Readonly<Record<string, Plain>> = {}, reading: Reading): ListSource[] {
  return Object.entries(entries).flatMap(([id, plain]): ListSource[] => {
    const path = ['lists', id];
    reading.checkName(id, path);
    const at = reading.at(path, 'key');
    if (typeof plain === 'string') {
      const mend = 'Write `[first, second]`, or `{ file: names.csv }`.';
      reading.report('bad-value', path, `\`${id}\` must be a list of texts or name a file, not \`${plain}\`.`, mend);
      return [];
    }
    if (isSequence(plain)) {
      const values = reading.value(texts, plain, path);
      return values === undefined ? [] : [{ id, values, headers: {}, at }];
    }
    const { file, ...headers } = reading.mapping(listFileShape, plain, path);
    return file === undefined ? [] : [{ id, file, headers, at }];
  });
}
