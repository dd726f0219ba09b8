import { readFileSync } from 'node:fs';
import { defaultDecider } from '../default-decider.ts';
import type { QualitySet, Score } from '../quality-set.ts';
import { randomNumbers } from '../regular-person.ts';

const MASHES = 10_000;
/** What a hand lies on when it types anything. */
const HANDS: readonly (readonly [hand: string, keys: string])[] = [
  ['keys of the home row', 'asdfghjkl'],
  ['keys of the left hand', 'asdfqwerzxcv'],
  ['keys of the right hand', 'hjkluiopnm'],
  ['any keys', 'abcdefghijklmnopqrstuvwxyz'],
];

/** Strings that are language and strings that are not, and letters typed at random, each in place of a surname. */
export const gibberish: QualitySet = {
  folders: ['gibberish'],
  measure(pathOf) {
    const read = (file: string) =>
      readFileSync(pathOf('gibberish', file), 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
    return [
      judge('gibberish, found', read('bad.txt'), true),
      judge('language, left alone', read('good.txt'), false),
      ...HANDS.map(([hand, keys]) => judge(`six to eleven ${hand}, found`, mashes(keys), true)),
    ];
  },
};

function judge(what: string, texts: readonly string[], isGibberish: boolean): Score {
  const decide = defaultDecider(['first_name', 'last_name', 'email']);
  const rows = texts.map((text) => ['Ana', text, 'ana@vega-foods.de']);
  const wrong = decide(rows).flatMap(({ found }, i) =>
    found.length > 0 === isGibberish ? [] : [`${texts[i]}: ${found.join(', ') || 'nothing found'}`],
  );
  return { what, right: texts.length - wrong.length, of: texts.length, atLeast: undefined, wrong };
}

function mashes(keys: string): string[] {
  const random = randomNumbers(keys.length);
  return Array.from({ length: MASHES }, () =>
    Array.from({ length: 6 + random(6) }, () => keys.charAt(random(keys.length))).join(''),
  );
}
