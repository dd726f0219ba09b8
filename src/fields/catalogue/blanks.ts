/** Punctuation in place of a value: safe in any field. */
export const dashes: readonly string[] = [
  '-',
  '--',
  '---',
  '–',
  '—',
  '?',
  '.',
  '_',
  'n/a',
  '#n/a',
  '(blank)',
  '[blank]',
];

/** What a form leaves where nobody chose: safe where it is not the value itself, such as a company named Select. */
const unchosen: readonly string[] = [
  'select',
  '--select--',
  '-- select --',
  'select one',
  'select...',
  'please select',
  'choose one',
  'not specified',
  'not provided',
  'not available',
  'not applicable',
  'unknown',
  'unbekannt',
  'inconnu',
  'desconocido',
  'keine angabe',
  'k.a.',
  'tbd',
];

/** For places: Namibia's code is NA and there is a town named None, so `NA`, `None` and `Null` stay. */
export const placeBlanks: readonly string[] = [...dashes, ...unchosen];

/** For fields whose values are never words such as `NA`, `None` or `Null`: addresses, numbers, dates, codes, titles. */
export const wordBlanks: readonly string[] = [
  ...placeBlanks,
  'na',
  'n.a.',
  'none',
  'null',
  'nil',
  'nan',
  'undefined',
  'empty',
];

/** For vocabularies in which `none` is an answer. */
export const answerBlanks: readonly string[] = wordBlanks.filter((blank) => blank !== 'none');

/** For dates, also the zero dates that databases and spreadsheets export. */
export const dateBlanks: readonly string[] = [
  ...wordBlanks,
  '0',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '00/00/0000',
  '1/0/1900',
  '00.01.1900',
];
