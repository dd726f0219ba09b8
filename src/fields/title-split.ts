import { words } from './text.ts';
import { departmentPhrases } from './title-departments.ts';
import { wordsOf } from './title-phrases.ts';
import { rankPhrases } from './title-ranks.ts';

/** Between two titles, or a title and where it applies. */
const segmentEnd = /[,;:|/()]| [-&+] /;
const known: ReadonlySet<string> = new Set([rankPhrases, ...departmentPhrases].flatMap(wordsOf));

/** Last parts of German and Dutch compounds. */
const lastParts = `
  leiter leitung direktor direktion manager management assistent assistenz referent berater beratung betreuer betreuung
  entwickler entwicklung ingenieur techniker sachbearbeiter mitarbeiter spezialist experte verkaufer kaufmann kauffrau
  buchhalter einkaufer architekt analyst planer trainer koordinator administrator fahrer arbeiter vertreter vorstand
  beauftragter beauftragte redakteur gestalter anwalt lehrer pfleger mechaniker elektroniker prufer chef kommunikation
  vertrieb verkauf einkauf technik technologie logistik planung sicherung abteilung leider hoofd directeur medewerker
  adviseur ontwikkelaar beheerder coordinator specialist consulent begeleider verkoper inkoper onderzoeker monteur
  ontwerper controller consultant developer engineer designer`
  .trim()
  .split(/\s+/);
/** Last parts that mean something else alone: `chef` a cook, `leider` "unfortunately". */
const inCompounds: ReadonlyMap<string, string> = new Map([
  ['chef', 'leiter'],
  ['leider', 'teamleider'],
]);
const ending = 4;
const partsByEnding: ReadonlyMap<string, readonly string[]> = groupByEnding(lastParts);

function groupByEnding(parts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const part of [...parts].sort((left, right) => right.length - left.length)) {
    grouped.set(part.slice(-ending), [...(grouped.get(part.slice(-ending)) ?? []), part]);
  }
  return grouped;
}

/** Feminine forms of their own, and slips of the keyboard in the long words of rank, each with the word meant. */
const meant: ReadonlyMap<string, string> = new Map([
  ['cheffe', 'chef'],
  ['jefa', 'jefe'],
  ['presidenta', 'presidente'],
  ['vicepresidenta', 'vicepresidente'],
  ...'manager director president chief supervisor coordinator engineer specialist consultant executive marketing'
    .split(' ')
    .flatMap((word) => misspellings(word).map((typed): [string, string] => [typed, word])),
]);

/** A word without one of its inner letters, with one doubled, or with two swapped. */
function misspellings(word: string): string[] {
  return [...word].slice(1, -1).flatMap((letter, index) => {
    const before = word.slice(0, index + 1);
    const after = word.slice(index + 2);
    return [before + after, before + letter + letter + after, before + after[0] + letter + after.slice(1)];
  });
}

/**
 * The segments of a folded title, each as the words that the tables know: compounds parted (`vertriebsleiter` as
 * `vertrieb`, `leiter`), elisions and possessives without their rest, and feminine forms, plurals, transcribed umlauts and
 * slips of the keyboard as the plain word.
 */
export function splitTitle(folded: string): readonly (readonly string[])[] {
  return folded.split(segmentEnd).map((segment) => words(segment).flatMap(knownWords));
}

function knownWords(word: string): string | readonly string[] {
  if (known.has(word) || word.length < ending) return word;
  if (!word.includes("'")) return knownForm(word) ?? compoundParts(word) ?? word;
  return word
    .split("'")
    .filter((part) => part !== 's')
    .flatMap(knownWords);
}

function knownForm(word: string): string | undefined {
  const plain = meant.get(word);
  if (plain !== undefined || word.length <= ending) return plain;
  return plainForms(word).find((form) => known.has(form));
}

const transcribed = /[aou]e/;
const transcription = /([aou])e/g;

/** What a feminine form, a plural or a word with transcribed umlauts may come from. */
function plainForms(word: string): readonly string[] {
  const shorter = word.slice(0, -1);
  const forms: string[] = [];
  if (word.endsWith('s')) forms.push(shorter);
  if (word.endsWith('a')) forms.push(`${shorter}o`);
  if (word.endsWith('ora')) forms.push(shorter);
  if (word.endsWith('in')) forms.push(word.slice(0, -2));
  if (!transcribed.test(word)) return forms;
  const umlauted = word.replace(transcription, '$1');
  return [...forms, umlauted, ...plainForms(umlauted)];
}

function compoundParts(word: string): readonly string[] | undefined {
  const masculine = word.endsWith('in') ? word.slice(0, -2) : word;
  const last = partsByEnding.get(masculine.slice(-ending))?.find((part) => masculine.endsWith(part));
  if (last === undefined || masculine.length - last.length < 2) return undefined;
  return [...firstParts(masculine.slice(0, -last.length)), inCompounds.get(last) ?? last];
}

/** The first part of a compound, without the `s` that may join it to the next. */
function firstParts(joined: string): readonly string[] {
  const bare = joined.endsWith('s') && !known.has(joined) ? joined.slice(0, -1) : joined;
  if (known.has(bare)) return [bare];
  return compoundParts(bare) ?? [knownForm(bare) ?? bare];
}
