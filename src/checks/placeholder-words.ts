import { among } from '../fields/among.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import { startsLike } from './first-letters.ts';

/** What a word can be in a name that stands in for one. */
export type PlaceholderPart = 'label' | 'name' | 'which' | 'test' | 'person' | 'nobody';

/**
 * By language, the words that stand in for names; folded. Labels are headings of columns, and nobody's name. `which`
 * stands beside `name`; without `my`, `su`, `ton` and the like, which are given names.
 */
const LANGUAGES: readonly Readonly<Partial<Record<PlaceholderPart, string>>>[] = [
  {
    label: 'firstname lastname fullname forename surname fname lname familyname givenname username noname yourname',
    name: 'name',
    which: 'first last middle full given family complete your some any',
    test: 'test tests testing tester testy fake dummy demo sample example',
    person: 'user person contact lead prospect customer client account admin visitor member',
    nobody: 'unknown anonymous undefined null nobody',
  },
  {
    label: 'vorname nachname familienname zuname',
    name: 'name',
    which: 'mein dein ihr kein vollstandiger ganzer',
    test: 'test tester muster beispiel',
    person: 'person benutzer nutzer kontakt kunde interessent besucher mitglied',
    nobody: 'unbekannt anonym niemand',
  },
  {
    label: 'prenom',
    name: 'nom',
    which: 'votre notre sans complet famille',
    test: 'test essai exemple factice',
    person: 'utilisateur contact client visiteur',
    nobody: 'inconnu anonyme',
  },
  {
    label: 'apellido apellidos',
    name: 'nombre',
    which: 'completo',
    test: 'prueba ejemplo',
    person: 'usuario contacto cliente visitante',
    nobody: 'desconocido anonimo nadie',
  },
  {
    label: 'sobrenome apelido',
    name: 'nome',
    which: 'seu completo',
    test: 'teste exemplo',
    person: 'usuario contato contacto cliente visitante',
    nobody: 'desconhecido anonimo ninguem',
  },
  {
    label: 'voornaam achternaam',
    name: 'naam',
    which: 'mijn jouw geen volledige',
    test: 'test proef voorbeeld',
    person: 'gebruiker klant contact bezoeker',
    nobody: 'onbekend anoniem niemand',
  },
  {
    label: 'cognome',
    name: 'nome',
    which: 'completo senza',
    test: 'prova esempio',
    person: 'utente contatto cliente visitatore',
    nobody: 'sconosciuto anonimo nessuno',
  },
];

interface PlaceholderWord {
  readonly part: PlaceholderPart;
  /** A bit for each language that has it. */
  readonly languages: number;
}

const EVERY_LANGUAGE = -1;
const LABEL: PlaceholderWord = { part: 'label', languages: EVERY_LANGUAGE };
const WORDS = wordsOf(LANGUAGES);

/** Words that others are written onto: `testuser`, `musterkunde`. */
const PREFIXES = ['test', 'muster', 'demo', 'dummy', 'beispiel'];
const PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})`);
const SHORTEST_JOINED = 7;
/** What counts tries: `test2`. */
const COUNT = /(?<=\D)\d+$/;

/** With these all words begin that can be in a placeholder. */
export const PLACEHOLDER_BEGINNINGS: readonly string[] = [...WORDS.keys(), ...PREFIXES];
const startsLikePlaceholder = startsLike(PLACEHOLDER_BEGINNINGS);

const mayBeWord = among(WORDS.keys());
const mayBePrefix = among(PREFIXES);

/** Whether a folded word of letters in bytes may be one that stands in a placeholder. */
export const mayBePlaceholderWord: StandsOut = (text, start, end) => {
  for (const { length } of PREFIXES) {
    if (end - start > length && mayBePrefix(text, start, start + length)) return true;
  }
  return mayBeWord(text, start, end);
};

/** What a folded word can be in a placeholder; undefined for nearly all words. */
export function placeholderWord(word: string): PlaceholderWord | undefined {
  if (!startsLikePlaceholder(word)) return undefined;
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const prefix = word.length >= SHORTEST_JOINED ? PREFIX.exec(word)?.[0] : undefined;
  if (prefix !== undefined && WORDS.has(word.slice(prefix.length))) return LABEL;
  return isDigit(word.charCodeAt(word.length - 1)) ? WORDS.get(word.replace(COUNT, '')) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function wordsOf(languages: typeof LANGUAGES): ReadonlyMap<string, PlaceholderWord> {
  const words = new Map<string, PlaceholderWord>();
  for (const [number, parts] of languages.entries()) {
    for (const [part, list] of Object.entries(parts) as [PlaceholderPart, string][]) {
      for (const word of list.split(' ')) {
        const others = part === 'label' ? EVERY_LANGUAGE : (words.get(word)?.languages ?? 0);
        words.set(word, { part, languages: others | (1 << number) });
      }
    }
  }
  return words;
}
