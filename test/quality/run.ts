import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { QualitySet } from './quality-set.ts';
import { type Measured, renderMeasured, renderVerdict, verdictOf } from './scoreboard.ts';
import { sets } from './sets/index.ts';

/*
 * The scoreboard: bundled and run by quality.mjs. Exit 1 where a target is missed, 2 where the command line is wrong.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    wrong: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const data = resolve(process.env.LEADQ_DATA ?? '../shared/data');
const named = Object.entries(sets).map(([id, set]) => ({ name: kebabCase(id), set }));
const names = named.map(({ name }) => name);
const unknown = options.only.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`There is no set ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  const all: Measured[] = [];
  for (const { name, set } of named) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    const measured = await measure(name, set);
    all.push(measured);
    if (!options.json) console.log(`${renderMeasured(measured, Number(options.wrong))}\n`);
  }
  console.log(options.json ? JSON.stringify(all, undefined, 2) : renderVerdict(all));
  if (all.some(({ scores }) => scores.some((score) => verdictOf(score) === 'missed'))) process.exitCode = 1;
}

async function measure(name: string, set: QualitySet): Promise<Measured> {
  const absent = set.folders.filter((folder) => !existsSync(join(data, folder))).map((folder) => join(data, folder));
  const started = performance.now();
  const scores = absent.length > 0 ? [] : await set.measure((folder, file) => join(data, folder, file));
  return { set: name, seconds: (performance.now() - started) / 1000, absent, scores };
}

/** `phoneOracle` as `phone-oracle`, `sp500Names` as `sp500-names`. */
function kebabCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
