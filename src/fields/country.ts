import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import dutch from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import type { Kind } from './kind.ts';
import { lazy } from './lazy.ts';
import { fold } from './text.ts';

/**
 * Countries, as ISO 3166-1 alpha-2 codes; read from alpha-2 and alpha-3 codes, from names in English, German, French,
 * Spanish, Portuguese and Dutch, and from what people call themselves or each other.
 */
export const country: Kind<string> = {
  id: 'country',
  read: (text) => ({ text, value: readCountry(text) }),
  keys: (value) => [value],
};

/** What ISO does not call them, and what it calls several countries: one country a line. */
const dailyNames = `
  AE UAE, U A E, Emirates
  BA Bosnia, Bosnia Herzegovina
  BN Brunei
  BO Bolivia, Plurinational State of Bolivia
  BR Brasil
  BY Беларусь
  CD DRC, DR Congo, Congo Democratic Republic of the, Congo the Democratic Republic of the, Congo Kinshasa, Congo (Democratic Republic), Democratic Republic of Congo, Zaire
  CG Congo, Congo Brazzaville, República do Congo
  CH Schweiz, Suisse, Svizzera
  CN PRC, P R China, PR China, Mainland China, People's Republic of China, 中国, 中國
  CV Cape Verde
  CZ Czech Republic, Czechia, Czech Rep, Česká republika, Česko
  DE Deutschland, Federal Republic of Germany, West Germany
  DK Danmark
  EE Eesti
  ES España
  FI Suomi
  FM Micronesia
  GB UK, U K, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United Kingdom (Great Britain)
  GR EL, Hellas, Ελλάδα
  HK Hongkong, Hong Kong SAR, Hong Kong SAR China, Hong Kong China, 香港
  HR Hrvatska
  HU Magyarország
  IE Eire, Republic of Ireland, Ireland Republic of
  IR Iran
  IS Ísland
  IT Italia
  JP Nippon, 日本
  KG Kyrgyz Republic
  KP North Korea, Korea North, Korea DPR, DPRK, Korea Democratic People's Republic of
  KR Korea, South Korea, Korea South, Korea Republic, Rep of Korea, 한국, 대한민국
  LA Laos
  LT Lietuva
  LV Latvija
  LY Libyan Arab Jamahiriya
  MD Moldova, Republic of Moldova
  MK Macedonia, FYROM
  MM Burma
  MO Macau, Macao, Macau SAR, 澳門
  NL Holland, The Netherlands, Nederland
  NO Norge, Noreg
  PL Polska
  PS Palestine, Palestinian Territory, Palestinian Territories
  RO România
  RS Srbija, Србија
  RU Russia, Россия
  SA KSA, Saudi, Kingdom of Saudi Arabia
  SE Sverige
  SI Slovenija
  SJ Svalbard and Jan Mayen Islands
  SK Slovakia, Slovak Republic, Slovensko
  SV Salvador
  SY Syria
  SZ Swaziland
  TL East Timor
  TR Turkey, Türkiye
  TT Trinidad
  TW Taiwan, Taiwan ROC, 台灣, 台湾
  TZ Tanzania
  UA Україна
  US US, USA, U S A, U S, United States, America, The States
  VA Vatican, Vatican City
  VE Venezuela
  VG British Virgin Islands
  VI US Virgin Islands, United States Virgin Islands
  VN Vietnam, Viet Nam
  XK Kosovo
`;

/** By alpha-2 and alpha-3. */
const codeByCode = new Map(
  codes.flatMap(([alpha2 = '', alpha3 = '']) => [
    [alpha2, alpha2],
    [alpha3, alpha2],
  ]),
);

type Names = readonly (readonly [code: string, names: string | readonly string[]])[];

/** Codes by the keys of names. The first table that has a name counts; a list in English needs no other language. */
const tables: readonly (() => ReadonlyMap<string, string>)[] = [
  lazy(() =>
    tableOf(
      dailyNames
        .trim()
        .split('\n')
        .map((line) => [line.trim().slice(0, 2), line.trim().slice(3).split(', ')]),
    ),
  ),
  ...[english, german, french, spanish, portuguese, dutch].map(({ countries }) =>
    lazy(() => tableOf(Object.entries(countries))),
  ),
];

/** Of two countries of one name the first has it. */
function tableOf(countries: Names): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [code, names] of countries) {
    for (const key of [names].flat().map(nameKey)) if (!table.has(key)) table.set(key, code);
  }
  return table;
}

function codeByName(key: string): string | undefined {
  for (const table of tables) {
    const code = table().get(key);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** `Germany (DE)`; `Iran, Islamic Republic of` */
const supplement = /\([^()]*\)|, [\p{L} ]* of(?: the)?$/iu;

function readCountry(text: string): string | undefined {
  return (
    codeByCode.get(text.toUpperCase()) ?? codeByName(nameKey(text)) ?? codeByName(nameKey(text.replace(supplement, '')))
  );
}

/** A name by its letters: `U.S.A.` is `usa`, `St. Lucia` and `Saint Lucia` are one, `The Gambia` is `gambia`. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/[.']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .replace(/\bst\b/, 'saint')
    .trim()
    .replace(/^the /, '');
}
