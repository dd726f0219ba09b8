import type { Definition, StatusDemand } from './definition.ts';
import type { Plain } from './operator.ts';
import { describe, isMapping, isSequence, type Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { refuseRepeats } from './rules.ts';
import { barShape, readyDemandShape, statusShape, texts } from './schema.ts';
import { integer } from './shape.ts';
import { mendWord } from './suggest.ts';

/** What a demand can speak of. */
export interface DemandWords {
  readonly sections: readonly string[];
  readonly ready: readonly string[];
}

export function readStatus(plain: Plain | undefined, words: DemandWords, reading: Reading): Definition['status'] {
  const said = plain === undefined ? {} : reading.mapping(statusShape, plain, ['status']);
  const demand = (key: 'qualified' | 'nurture'): StatusDemand | undefined => {
    const part = said[key];
    return part === undefined ? undefined : readDemand(part, [], ['status', key], words, reading);
  };
  return { qualified: demand('qualified'), nurture: demand('nurture') };
}

/** Rising bars, each with the demands of its own; who evaluates one asks those of the bars before it as well. */
export function readBars(items: readonly Plain[] = [], words: DemandWords, reading: Reading): Definition['bars'] {
  const bars = items.map((plain, index) => {
    const path = ['bars', index];
    const { id } = reading.mapping(barShape, plain, path);
    return { id, ...(isMapping(plain) ? readDemand(plain, ['id'], path, words, reading) : nothing) };
  });
  refuseRepeats(bars, ['bars'], reading);
  return bars.flatMap(({ id, ...demand }) => (id === undefined ? [] : [{ id, ...demand }]));
}

const nothing: StatusDemand = { score: undefined, sections: {}, ready: undefined };

/** @param beside keys of the mapping that are not part of the demand. */
function readDemand(
  plain: Plain,
  beside: readonly string[],
  path: Path,
  words: DemandWords,
  reading: Reading,
): StatusDemand {
  const entries = isMapping(plain) ? Object.entries(plain).filter(([key]) => !beside.includes(key)) : [];
  if (entries.length === 0) {
    const found = isMapping(plain) ? 'none' : describe(plain);
    const mend = 'Write what it takes, for example `{ score: 60 }`.';
    reading.report('bad-value', path, `Here must stand demands, not ${found}.`, mend);
  }
  let score: number | undefined;
  let ready: StatusDemand['ready'];
  const sections: Record<string, number> = {};
  for (const [key, value] of entries) {
    const place = [...path, key];
    if (key === 'ready') {
      ready = readReadyDemand(value, place, words.ready, reading);
    } else if (key === 'score') {
      score = reading.value(integer, value, place);
    } else if (words.sections.includes(key)) {
      const least = reading.value(integer, value, place);
      if (least !== undefined) sections[key] = least;
    } else {
      const mend = mendWord(key, ['score', 'ready', ...words.sections], `Add a section \`${key}\` to \`score\`.`);
      reading.report('unknown-section', place, `There is no section \`${key}\` in \`score\`.`, mend, 'key');
    }
  }
  return { score, sections, ready };
}

/** `[need, budget]` asks for all of them, `{ at_least: 2, of: [...] }` for some. */
function readReadyDemand(plain: Plain, path: Path, known: readonly string[], reading: Reading): StatusDemand['ready'] {
  const counted = isMapping(plain);
  const { at_least: least, of } = counted
    ? reading.mapping(readyDemandShape, plain, path)
    : { at_least: undefined, of: reading.value(texts, typeof plain === 'string' ? [plain] : plain, path) };
  const list = counted ? [...path, 'of'] : path;
  for (const [index, id] of (of ?? []).entries()) {
    if (known.includes(id)) continue;
    const mend = mendWord(id, known, `Add \`${id}\` to \`ready\`.`);
    reading.report(
      'unknown-ready',
      isSequence(plain) || counted ? [...list, index] : path,
      `There is no \`${id}\` in \`ready\`.`,
      mend,
    );
  }
  if (of === undefined || (counted && least === undefined)) return undefined;
  const atLeast = least ?? of.length;
  if (atLeast >= 1 && atLeast <= of.length) return { atLeast, of };
  const message = `\`at_least\` must be from 1 to ${of.length}, the things in \`of\`, not \`${atLeast}\`.`;
  reading.report('bad-value', [...path, 'at_least'], message, `Write a number from 1 to ${of.length}.`);
  return undefined;
}
