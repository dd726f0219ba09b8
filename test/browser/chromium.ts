import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The program of a Chromium: what LEADQ_CHROMIUM names, else one of the search path; undefined where there is none.
 * @throws Error on a build server, where none of these tests may be left out.
 */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const named = process.env.LEADQ_CHROMIUM;
  const candidates = named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = candidates.find(isProgram);
  if (found === undefined && process.env.CI) {
    throw new Error(
      'No Chromium was found: install it with .ci/setup-browser.sh, or name its program in LEADQ_CHROMIUM',
    );
  }
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
