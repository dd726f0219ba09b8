import { excelBand } from './excel-band.ts';
import type { Kind, Range } from './kind.ts';
import { parseQuantity } from './quantity.ts';
import { fold } from './text.ts';

/** Things that are counted, as bands name them. */
const counted =
  /(?<![a-z])(?:employees?|people|persons?|staff|users?|seats?|licen[cs]es?|ftes?|workers?|members?|locations?|sites?|offices?|stores?|mitarbeiter(?:innen|nde)?|beschaftigte|nutzer|personen|employes?|salaries|personnes|utilisateurs?|empleados|usuarios|personas|empregados|funcionarios|colaboradores|medewerkers|dipendenti|addetti)(?![a-z])\.?/g;

/**
 * A number, or a band of numbers. A percentage is its number of percent. `> 500` and `under 50` of whole numbers leave out
 * the bound itself. A band that a spreadsheet turned into a date is repaired where only one band in use can be meant.
 */
export const number: Kind<Range> = {
  id: 'number',
  read(text, context) {
    if (text.length > 80) return { text, value: undefined };
    const band = excelBand(text);
    if (band === 'lost') return { text, value: undefined, damage: 'excel-date' };
    if (band !== undefined) return { text, value: { min: band[0], max: band[1] }, damage: 'excel-date' };
    const folded = fold(text).replaceAll('−', '-');
    const bare = folded.replace(counted, ' ').replace(/ {2,}/g, ' ').trim();
    const dotGroups = bare !== folded;
    return { text, value: parseQuantity(bare, { scale: context.scale, dotGroups, step: stepOfCounts }) };
  },
  keys: (value) => [`${value.min}..${value.max}`],
  range: (value) => value,
};

function stepOfCounts(bound: number): number {
  return Number.isInteger(bound) ? 1 : 0;
}
