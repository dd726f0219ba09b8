import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readList, temporaryLists } from './reading.ts';

const SPECTRUM = join(import.meta.dirname, '../../../shared/data/csv-spectrum');
const present = existsSync(SPECTRUM);

/** Its JSON has another phone number than its CSV, and no array. */
const ODD = 'location_coordinates.csv';

describe.skipIf(!present)('csv-spectrum (needs ../shared/data/csv-spectrum)', () => {
  const lists = temporaryLists();
  const names = present ? readdirSync(join(SPECTRUM, 'csvs')) : ['absent'];

  it.each(names.filter((name) => name !== ODD))('%s', async (name) => {
    const text = readFileSync(join(SPECTRUM, 'csvs', name), 'utf8');
    // the copy at hand has lost the carriage returns of these
    const file = lists.write(name, name.includes('_crlf') ? text.replace(/\r?\n/g, '\r\n') : text);
    const expected = JSON.parse(readFileSync(join(SPECTRUM, 'json', name.replace(/csv$/, 'json')), 'utf8'));
    const { layout, rows } = await readList(file, { header: true });
    const objects = rows.map((row) => Object.fromEntries(layout.header.map((header, column) => [header, row[column]])));
    expect(objects).toEqual(expected);
  });

  it(ODD, async () => {
    const { rows } = await readList(join(SPECTRUM, 'csvs', ODD));
    expect(rows).toEqual([['2095257564', '37\ufffd36\'37.8"N 121\ufffd2\'17.9"W', 'Modesto', 'Stanislaus']]);
  });
});
