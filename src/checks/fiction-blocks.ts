import { lazy } from '../fields/lazy.ts';
import type { Phone } from '../fields/phone.ts';
import { PhonePatterns } from '../fields/phone-patterns.ts';

/** Numbers that the keeper of a numbering plan gives to nobody, so that films, books and examples may show them. */
interface FictionBlock {
  /** The `+` and calling code with which the numbers begin. */
  readonly prefix: string;
  /** The national numbers, whole: in the syntax of `PhonePatterns`. */
  readonly numbers: RegExp;
  readonly keeper: string;
}

const fictionBlocks: readonly FictionBlock[] = [
  {
    // ATIS-0300115, 555 NXX line number assignment guidelines: 555-0100 to 555-0199 in every area.
    prefix: '+1',
    numbers: /(?:\d{3})?55501\d\d/,
    keeper: 'the North American Numbering Plan',
  },
  {
    // Ofcom, Telephone numbers for use in TV and radio drama programmes: a thousand each of eleven big cities, London,
    // Tyneside, Northern Ireland, Cardiff and no area; then mobile, freephone, premium rate and UK-wide.
    prefix: '+44',
    numbers: /(?:(?:11[3-8]|1[2-6]1)4960|2079460|1914980|2896496|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}/,
    keeper: 'Ofcom',
  },
  {
    // ACMA, Phone numbers for use in TV shows, films and creative works: ten thousand twice in each of four regions,
    // thirty mobile numbers, and eleven of freephone and local rate.
    prefix: '+61',
    numbers:
      /(?:[2378](?:5550|7010)\d{4}|49157(?:0(?:006|110|15[6-9]|313|737)|1(?:266|491|804)|2(?:549|665|983)|3(?:087|770)|4(?:118|632)|5(?:254|789)|6(?:398|801)|7(?:426|644)|8(?:148|888|957)|9(?:212|455|760))|1800160401|1[38]009757(?:0[7-9]|1[01]))/,
    keeper: 'ACMA',
  },
  {
    // ARCEP, decision 2018-0881, national numbering plan: ten thousand in each of five regions, and mobile.
    prefix: '+33',
    numbers: /(?:19900|26191|35301|46571|53649|63998)\d{4}/,
    keeper: 'ARCEP',
  },
  {
    // Bundesnetzagentur, Mitteilung 148/2021: a thousand each of Berlin, Frankfurt, Hamburg, Cologne and Munich, and two
    // mobile hundreds.
    prefix: '+49',
    numbers: /(?:(?:3023125|6990009|4066969|2214710|8999998)\d{3}|17139200\d\d|176040690\d\d)/,
    keeper: 'Bundesnetzagentur',
  },
  {
    // ComReg, National Numbering Conventions: 020 91X XXXX.
    prefix: '+353',
    numbers: /2091\d{5}/,
    keeper: 'ComReg',
  },
  {
    // PTS, Telefonnummer för användning i böcker och filmer: a hundred each of Gothenburg, Malmö, Stockholm and Kiruna,
    // and 070-1740605 to 070-1740699.
    prefix: '+46',
    numbers: /(?:(?:3139006|4062804|8465004|9803192)\d\d|7017406(?:0[5-9]|[1-9]\d))/,
    keeper: 'PTS',
  },
];

const wholeNumbers = lazy(() => fictionBlocks.map(({ numbers }) => new RegExp(`^(?:${numbers.source})$`)));
const ALL = (1 << fictionBlocks.length) - 1;
const patterns = lazy(() => new PhonePatterns(fictionBlocks.map(({ numbers }) => numbers.source)));

/** Who keeps the block that a number stands in; undefined where somebody may have the number. */
export function keptForFictionBy({ e164, national }: Phone): string | undefined {
  return fictionBlocks.find(({ prefix }, i) => e164.startsWith(prefix) && wholeNumbers()[i].test(national))?.keeper;
}

/** Whether there is a block of any country with these national digits: hardly ever one of another country. */
export function mayBeKeptForFiction(bytes: Uint8Array, start: number, end: number): boolean {
  return patterns().matches(bytes, start, end, ALL, ALL);
}
