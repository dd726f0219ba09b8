import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { MANIFEST, readManifest } from './manifest.ts';
import { isMissing, locate } from './out-place.ts';
import { OutputRefused, outputError } from './output-error.ts';

const SHOWN = 3;
/** What file browsers leave in a folder that was only looked at. */
const BROWSER_FILES = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Makes sure that a result may take this place: nothing stands there, or an empty folder, or a result of leadq with
 * nothing of the user's in it.
 *
 * @param out the place, as the user typed it
 * @throws OutputRefused, or OutputError where the place cannot be looked at
 */
export async function checkOut(out: string): Promise<void> {
  const refusal = await findRefusal(out).catch((cause) => {
    throw outputError(`use ${out} for the results`, cause);
  });
  if (refusal !== undefined) throw new OutputRefused(refusal);
}

async function findRefusal(out: string): Promise<string | undefined> {
  const place = await locate(out);
  const found = await stat(place.out).catch((cause) => {
    if (!isMissing(cause)) throw cause;
  });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return `${out} is a file, and results are a folder; choose another name with --out`;
  if (isInside(process.cwd(), place.out)) {
    return `${out} is where you are working, and results replace the whole folder; name a new folder with --out`;
  }

  const names = await readdir(place.out);
  if (names.length === 0) return undefined;
  const manifest = await readManifest(place.out);
  if (manifest === undefined) {
    return `${out} is not empty and holds no ${MANIFEST} of leadq, so it is left alone; choose another folder with --out`;
  }
  const known = new Set([MANIFEST, ...BROWSER_FILES, ...manifest.outputs.map(({ file }) => file)]);
  const strange = names.filter((name) => !known.has(name)).sort();
  if (strange.length === 0) return undefined;
  const more = strange.length > SHOWN ? ` and ${strange.length - SHOWN} more` : '';
  return `${out} also holds ${strange.slice(0, SHOWN).join(', ')}${more}, which leadq did not write and would delete; move such files elsewhere or choose another folder with --out`;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
