import { lengthOf } from './digit-room.ts';
import type { Cell, Kind } from './kind.ts';
import type { NumberingProblem, PlannedNumber } from './numbering-plan.ts';
import { plainPhones } from './plain-phone.ts';
import { planProblem, understand, written } from './understand-number.ts';

export interface Phone {
  /** ITU-T E.164 with its `+`; of a number that is not valid, what its digits would be. */
  readonly e164: string;
  /** ISO 3166-1 alpha-2; undefined where the number belongs to no one country. */
  readonly country: string | undefined;
  /** The digits after the calling code. */
  readonly national: string;
  /** Digits; empty where there is none. */
  readonly extension: string;
  /** Whether the numbering plan has such numbers. Nobody need answer. */
  readonly valid: boolean;
}

/** No number is written longer, whatever it is wrapped in. */
const longestText = 250;
/** What spreadsheets and data frames make of a number that they take for an amount. */
const float = /^\d{7,15}\.0$/;
const exponent = /^\d(?:[.,]\d+)?e\+\d{1,2}$/i;

/** Phone numbers; one without a calling code is of the context's country. Equal without regard to extensions. */
export const phone: Kind<Phone> = {
  id: 'phone',
  read: (text, { country }): Cell<Phone> => {
    if (text.length > longestText) return { text, value: undefined };
    if (written.readText(text.endsWith('.0') && float.test(text) ? text.slice(0, -2) : text)) {
      if (lengthOf(written.digits) === 0) return { text, value: undefined };
      const number = understand(country);
      if (number.valid || !text.includes('/')) return { text, value: toPhone(number, '') };
    }
    if (exponent.test(text)) return { text, value: undefined, damage: 'excel-exponent' };
    return { text, value: readPatiently(text, country) };
  },
  keys: (value) => [value.e164],
  plain: plainPhones,
};

export type PhoneProblem = NumberingProblem | 'not-alone';

/** What is wrong with a number; `not-alone` where its plan has it, and it was gathered from a longer text. */
export function phoneProblem({ e164, national, country, valid }: Phone): PhoneProblem | undefined {
  if (valid) return undefined;
  const callingCode = e164.slice(1, e164.length - national.length);
  return planProblem(callingCode, national, country) ?? 'not-alone';
}

const shape = /^(?:\+|\()?\d[\d ().-]*(?:\/[\d ().-]+)?(?:(?:x|ext\.?|#) ?\d{1,6})?$/i;
/** Dates, ZIP+4 codes, ranges, IP addresses and plain numbers. */
const otherShapes = /^(?:\d{1,4}([-./ ])\d{1,2}\1\d{1,4}\b.*|\d{4,5} ?- ?\d{4,5}|\d+(?:\.\d{1,3}){3}|[1-9]\d{0,8})$/;

/** Whether a text is nothing but digits as in phone numbers, with their punctuation and an extension. */
export function isWrittenAsPhone(text: string): boolean {
  return shape.test(text);
}

/** Whether a text is shaped as one phone number, valid or not. Short runs of digits, dates and ranges are not. */
export function looksLikePhone(text: string): boolean {
  if (!isWrittenAsPhone(text) || otherShapes.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 21;
}

function toPhone({ callingCode, national, country, valid }: PlannedNumber, extension: string): Phone {
  const digits = written.room.text(national);
  return { e164: `+${callingCode}${digits}`, country, national: digits, extension, valid };
}

/** The number of a text of nothing but digits and their punctuation; undefined for any other text. */
function readDigits(text: string, country: string, extension: string): Phone | undefined {
  return written.readText(text) ? toPhone(understand(country), extension) : undefined;
}

const extensionLabels = [
  'e?xt(?:ensi[oó]n|ension|n)?',
  'anexo',
  'interno?e?',
  'int',
  'ramal',
  'poste',
  'durchwahl',
  'dw',
  'nebenstelle',
  'nst',
  'klappe',
  'apparat',
  'app',
  'toestel',
  'tst',
  'anknytning',
  'ankn',
  'wewn?',
  'linka',
  'доб',
  '内線',
  '내선',
  'opt(?:ion)?',
  'x',
  '#',
  '~',
].join('|');
const extension = new RegExp(`[\\s,;(-]*(?:${extensionLabels})[.:=#\\s,-]*(\\d{1,20})#?$`, 'i');
/** `212-555-0100-12#`, `212-555-0100,,12`, `212-555-0100, 12` */
const bareExtension = /(?:[- ]+(\d{1,6})#|\s*[,;][\s,;:-]*(\d{1,6})#?)$/;

/** Reads what stands among other text: labels, extensions, letters for digits, digits of other scripts, several numbers. */
function readPatiently(text: string, country: string): Phone | undefined {
  const plain = toPlainDigits(text);
  const start = plain.search(/[+(]*\d/);
  if (start < 0) return undefined;
  const rest = plain.slice(start);
  const whole = rest.replace(/[^\d#]+$/, '');
  const match = extension.exec(whole) ?? bareExtension.exec(whole);
  const dialled = match === null ? whole : whole.slice(0, match.index);
  const digitsOfExtension = match === null ? '' : (match[1] ?? match[2] ?? '');

  const number = readDigits(dialled, country, digitsOfExtension);
  if (number?.valid) return number;
  const vanity = readVanity(match === null ? rest : dialled, country, digitsOfExtension);
  if (vanity !== undefined) return vanity;
  const first = readFirst(rest, country);
  if (first !== undefined) return first;
  if (number !== undefined) return number;
  written.take(dialled.replace(/\D/g, ''), dialled.startsWith('+'));
  const guess = toPhone(understand(country), digitsOfExtension);
  return { ...guess, valid: guess.valid && !/\p{L}/u.test(dialled) };
}

/** The text with digits, plus signs and dashes of all scripts as in ASCII, without invisible characters. */
function toPlainDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, '-')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

const letterKeys = [/[abc]/g, /[def]/g, /[ghi]/g, /[jkl]/g, /[mno]/g, /[pqrs]/g, /[tuv]/g, /[wxyz]/g];

/** A number with letters for digits, such as 1-800-FLOWERS (ITU-T E.161); undefined unless it is valid. */
function readVanity(text: string, country: string, extension: string): Phone | undefined {
  if (!/[a-z][ -]?[a-z][ -]?[a-z]/i.test(text)) return undefined;
  let digits = text.toLowerCase();
  for (const [index, letters] of letterKeys.entries()) digits = digits.replace(letters, String(index + 2));
  const number = readDigits(digits, country, extension);
  return number?.valid ? number : undefined;
}

/** The first valid number of several in one text. */
function readFirst(text: string, country: string): Phone | undefined {
  for (const part of text.split(/[^\d+(). -]+|(?=\+)/)) {
    if (part.replace(/\D/g, '').length < 8) continue;
    const number = readDigits(part, country, '');
    if (number?.valid) return number;
  }
  return undefined;
}
