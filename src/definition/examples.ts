import type { Example } from './definition.ts';
import type { Plain } from './operator.ts';
import type { Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { anyText, exampleShape } from './schema.ts';
import { mendWord } from './suggest.ts';

/** What the expectation of an example can name. */
export interface ExampleWords {
  readonly tracks: readonly string[];
  readonly bars: readonly string[];
}

export function readExamples(items: readonly Plain[] = [], words: ExampleWords, reading: Reading): Example[] {
  return items.flatMap((plain, index) => {
    const path = ['examples', index];
    const { name, lead: written, expect } = reading.mapping(exampleShape, plain, path);
    const lead = written && reading.fieldValues(written, [...path, 'lead'], anyText);
    expectOneOf('track', expect?.track, words.tracks, path, reading);
    expectOneOf('bar', expect?.bar, words.bars, path, reading);
    if (name === undefined || lead === undefined || expect === undefined) return [];
    return [{ name, lead, expect, at: reading.at(path) }];
  });
}

function expectOneOf(
  key: 'track' | 'bar',
  id: string | undefined,
  known: readonly string[],
  path: Path,
  reading: Reading,
) {
  if (id === undefined || known.includes(id)) return;
  const mend = mendWord(id, known, `Define the ${key} \`${id}\`.`);
  reading.report(`unknown-${key}`, [...path, 'expect', key], `There is no ${key} \`${id}\`.`, mend);
}
