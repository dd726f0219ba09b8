import { describe, expect, it } from 'vitest';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, definitionOf } from '../lead.ts';
import { defaultDecider } from '../quality/default-decider.ts';

const oneColumn = defaultDecider(['full_name', 'company', 'email', 'phone']);
const twoColumns = defaultDecider(['first_name', 'last_name', 'company', 'email', 'phone']);
const REACHABLE = ['ana.souza@vega-foods.de', '+49 30 901821'];

/** What the default definition finds in a name beside regular mail and a regular phone: `proof`, `sign` or nothing. */
function judge(name: string, company = 'Vega Foods GmbH'): string {
  const [judgement] = oneColumn([[name, company, ...REACHABLE]]);
  if (judgement?.fake) return 'proof';
  return judgement?.found.length === 0 ? '' : 'sign';
}

function judgeInTwo(first: string, last: string): string {
  const [judgement] = twoColumns([[first, last, 'Vega Foods GmbH', ...REACHABLE]]);
  if (judgement?.fake) return 'proof';
  return judgement?.found.length === 0 ? '' : 'sign';
}

describe('names that nobody has', () => {
  it.each([
    'Johnny Prospect',
    'Test Test',
    'TEST, Test',
    'Test Tester',
    'Test User',
    'test user 2',
    'Test1 Test1',
    'Testuser',
    'Sample Lead',
    'Dummy Contact',
    'Fake Name',
    'Unknown Unknown',
    'Null Null',
    'Anonymous User',
    'First Last',
    'First Name Last Name',
    'Firstname Lastname',
    'Your Name',
    'No Name',
    'Contact Name',
    'Vorname Nachname',
    'Nachname, Vorname',
    'Testvorname Testnachname',
    'Muster Kunde',
    'Musterkunde',
    'Kein Name',
    'Unbekannt Unbekannt',
    'Prénom NOM',
    'Votre Nom',
    'Essai Essai',
    'Utilisateur Test',
    'Nombre Apellido',
    'Nombre Apellidos',
    'Prueba Prueba',
    'Usuario Prueba',
    'Nome Sobrenome',
    'Teste Teste',
    'Seu Nome',
    'Cliente Teste',
    'Voornaam Achternaam',
    'Jouw naam',
    'Test Klant',
    'Nome Cognome',
    'Prova Prova',
    'Utente Prova',
    'asdf asdf',
    'Asdf Ghjkl',
    'asd asd',
    'qwe rty',
    'Qwerty Uiop',
    'qwertz',
    'zxcv',
    'Azerty',
    'zxc zxcv',
    'yxcv yxcv',
    'qsdf wxcv',
    'lkjh fdsa',
    'xxx xxx',
    'aaa bbb',
    'abc xyz',
  ])('%s', (name) => {
    expect(judge(name)).toBe('proof');
  });

  it.each([
    ['Test', 'TEST'],
    ['Vorname', 'Nachname'],
    ['asdf', 'asdf'],
    ['qwe', 'rty'],
    ['Last Name', 'First Name'],
  ])('in two columns: %s, %s', (first, last) => {
    expect(judgeInTwo(first, last)).toBe('proof');
  });
});

describe('names that need a second sign', () => {
  it.each([
    'Mickey Mouse',
    'Duck, Donald',
    'Micky Maus',
    'Homer Simpson',
    'Pippi Langstrumpf',
    'Papa Noël',
    'John Doe',
    'John Q. Public',
    'Max Mustermann',
    'Sabine Musterfrau',
    'Fulano de Tal',
    'Jan Modaal',
    'Pinco Pallino',
    'Ana Sdkfjhs',
    'Kjhgkjh Souza',
    'Asdfg Souza',
    'Abcde Jones',
    'Abcde',
  ])('%s', (name) => {
    expect(judge(name)).toBe('sign');
    expect(judge(name, 'Acme Inc.')).toBe('proof');
  });

  it.each([
    ['Ana', 'Mustermann'],
    ['Fulano', 'Souza'],
    ['Ana', 'Lkjhgfd'],
    ['Sdkfjhs', 'Souza'],
  ])('in two columns: %s, %s', (first, last) => {
    expect(judgeInTwo(first, last)).toBe('sign');
  });
});

describe('people', () => {
  const SURNAMES =
    'Test Null Fake Mickey Mouse Duck Doe Sample Tester Demo Person First Last Name Nobody Unknown Muster';

  it.each(SURNAMES.split(' '))('called %s', (surname) => {
    expect(judge(`Ana ${surname}`)).toBe('');
    expect(judge(`${surname}, Ana`)).toBe('');
    expect(judgeInTwo('Ana', surname)).toBe('');
  });

  it.each([
    'Ng',
    'O',
    'Yu Yu',
    'Na Na',
    'Mohamed Mohamed',
    'Nguyễn Văn An',
    '李',
    '王 小明',
    'Müller',
    'Максим Тест',
    'X Æ A-12',
    'John Smith',
    'Mario Rossi',
    'Jan Kowalski',
    'Max Müller',
    'Jean Dupont',
    'Juan Pérez',
    'Test Null',
    'Null Test',
    'Nombre Test',
    'Su Nombrado',
    'Thomas Muster',
    'Reza Azer',
    'Zach Ertz',
    'Wert Wertz',
    'Yui Poi',
    'Steve Trew',
    'Fred Were',
    'Alfred Dsa',
    'John III',
    'Ad Min',
    'Abc Souza',
    'KLM',
    'ABC',
    'Krzysztof Wszołek',
    'Vlk Smrž',
    'Grzegorz Brzęczyszczykiewicz',
    'Lkhagvasuren Munkhjargal',
    'Mkrtich Mkrtchyan',
    'Nqobile Mqhayi',
    'Qaqqaq Ikkidluak',
    'Xochitl Etxeberria',
    'Hjalmar Hjelmqvist',
    'Jyrki Yrjölä',
    'Gqirana Ngcukayitobi',
    'Srđan Hrgović',
  ])('%s', (name) => {
    expect(judge(name)).toBe('');
  });
});

describe('companies', () => {
  it.each([
    'Test',
    'Test GmbH',
    'Acme, Inc.',
    'Company',
    'Company Name',
    'Your Company',
    'Test Company',
    'Sample Company',
    'Unknown Company',
    'asdf',
    'qwerty Ltd',
    'asd asd',
    'Musterfirma GmbH',
    'Test Firma',
    'Mon entreprise',
    'Empresa de prueba',
    'Empresa Teste',
    'Mijn bedrijf',
    'Azienda prova',
  ])('a placeholder, which needs a second sign: %s', (company) => {
    expect(judge('Ana Souza', company)).toBe('sign');
    expect(judge('Mickey Mouse', company)).toBe('proof');
  });

  it.each([
    '42',
    '3',
    '3M',
    'X',
    'Sample',
    'Fake',
    'Null',
    'AAA',
    'ABC',
    'KLM',
    'Self',
    'Private',
    'Acme Brick Company',
    'Test Rite International',
    'The Trade Desk',
    'First Business Bank',
    'Company 3',
    'Example Films',
    'Werther GmbH',
    'Ertz & Wertz',
    'Unknown Worlds',
    'ANONYMOUS CONTENT',
    'Sdkfjhs',
    '李',
  ])('a company: %s', (company) => {
    expect(judge('Mickey Mouse', company)).toBe('sign');
  });
});

it.each([
  [{ full_name: 'Prospect, Johnny' }, 'johnny prospect', 'on the short list of placeholders for names'],
  [{ full_name: 'Vorname Nachname' }, 'vorname nachname', 'made only of words that stand in for a name'],
  [{ full_name: 'qwe rty' }, 'qwe rty', 'keys in a row'],
  [{ full_name: 'Mickey Mouse' }, 'mickey mouse', 'on the short list of names from examples and cartoons'],
  [{ first_name: 'Ana', last_name: 'Mustermann' }, 'mustermann', 'on the short list of names from examples'],
  [{ full_name: 'Ana Sdkfjhs' }, 'sdkfjhs', 'joined as the letters of no name are'],
  [{ full_name: 'Ana Asdfg' }, 'asdfg', 'begun with keys in a row'],
  [{ company: 'Acme, Inc.' }, 'acme, inc.', 'on the short list of placeholders for companies'],
  [{ company: 'Your Company' }, 'your company', 'made only of words that mean any company'],
])('says what %j rests on', (lead, match, is) => {
  const decide = exampleDecider(definitionOf('status: { nurture: { score: 0 } }'), {}, AS_OF);
  const { evidence } = decide({ lead, activities: undefined, asOf: undefined }).explain();
  expect(evidence.map(({ rests }) => rests)).toEqual([{ match, is }]);
});
