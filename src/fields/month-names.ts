import { fold } from './text.ts';

/** English, German, French, Spanish, Portuguese, Dutch and Italian names and their usual abbreviations, January first. */
const names = [
  'jan january januar janner januari janvier janv ene enero janeiro gen gennaio',
  'feb february februar februari febr fevrier fev fevr febrero fevereiro febbraio',
  'mar march marz maerz mrz maart mrt mars marzo marco',
  'apr april avril avr abr abril aprile',
  'may mai mei mayo maio mag maggio',
  'jun june juni juin junio junho giu giugno',
  'jul july juli juillet juil julio julho lug luglio',
  'aug august augustus aout aou ago agosto',
  'sep sept september septembre septiembre setembro set settembre',
  'oct october okt oktober octobre octubre out outubro ott ottobre',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre dic diciembre dezembro dicembre',
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** The month, 1 to 12, that a name or an abbreviation without its dot means. */
export function monthOf(name: string): number | undefined {
  return months.get(fold(name));
}
