import type { Cell, Kind } from './kind.ts';
import { createNumberingPlans, type NumberingProblem, type PlannedNumber } from './numbering-plan.ts';

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

/** The digits of a number as somebody wrote it. */
interface Written {
  readonly plus: boolean;
  readonly digits: string;
  /** Where a `(0)` after a calling code stands among the digits, or -1. */
  readonly optionalZero: number;
}

const plans = createNumberingPlans();

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
    const written = scan(text.endsWith('.0') && float.test(text) ? text.slice(0, -2) : text);
    if (written !== undefined) {
      if (written.digits === '') return { text, value: undefined };
      const number = understand(written, country);
      if (number.valid || !text.includes('/')) return { text, value: toPhone(number, '') };
    }
    if (exponent.test(text)) return { text, value: undefined, damage: 'excel-exponent' };
    return { text, value: readPatiently(text, country) };
  },
  keys: (value) => [value.e164],
};

export type PhoneProblem = NumberingProblem | 'not-alone';

/** What is wrong with a number; `not-alone` where its plan has it, and it was gathered from a longer text. */
export function phoneProblem({ e164, national, country, valid }: Phone): PhoneProblem | undefined {
  if (valid) return undefined;
  const callingCode = e164.slice(1, e164.length - national.length);
  return plans.problem({ callingCode, national, country }) ?? 'not-alone';
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

function toPhone(number: PlannedNumber, extension: string): Phone {
  const { callingCode, national, country, valid } = number;
  return { e164: `+${callingCode}${national}`, country, national, extension, valid };
}

/** The digits of a text of nothing but digits and their punctuation; undefined for any other text. */
function scan(text: string): Written | undefined {
  let plus = false;
  let digits = '';
  let optionalZero = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      // Digits that stand together are taken together: one by one they cost four times as much.
      const first = at;
      while (at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) at++;
      digits += text.slice(first, at + 1);
    } else if (code === 0x28 /* ( */) {
      if (digits !== '' && text.startsWith('(0)', at)) optionalZero = digits.length;
    } else if (code === 0x2b /* + */) {
      if (digits !== '') return undefined;
      plus = true;
    } else if (!isPunctuation(code)) {
      return undefined;
    }
  }
  return { plus, digits, optionalZero };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Space, no-break space, `-`, `.`, `/`, `)`, `[`, `]`, `~`. */
function isPunctuation(code: number): boolean {
  if (code === 0x20 || (code >= 0x2d && code <= 0x2f) || code === 0x29) return true;
  return code === 0xa0 || code === 0x5b || code === 0x5d || code === 0x7e;
}

/** The number that digits mean, by the first of their possible readings that gives a valid one; else by the first. */
function understand(written: Written, country: string): PlannedNumber {
  const { plus, digits, optionalZero } = written;
  const number = plus ? plans.international(digits) : plans.dialled(digits, country);
  if (number.valid) return number;
  if (optionalZero >= 0) {
    const shorter = digits.slice(0, optionalZero) + digits.slice(optionalZero + 1);
    const other = plus ? plans.international(shorter) : plans.dialled(shorter, country);
    if (other.valid) return other;
  }
  if (digits.startsWith('00') || (!plus && digits.startsWith('011'))) {
    const abroad = plans.international(digits.slice(digits.startsWith('00') ? 2 : 3));
    // 001-212-555-0100 in a list of the US is made up: 00 leads abroad from elsewhere, and nobody dials home by it.
    const home = abroad.callingCode === plans.callingCode(country) && digits.startsWith('00');
    if (abroad.valid && (plus || !home)) return abroad;
  }
  return number;
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

  const written = scan(dialled);
  const number = written && understand(written, country);
  if (number?.valid) return toPhone(number, digitsOfExtension);
  const vanity = readVanity(match === null ? rest : dialled, country);
  if (vanity !== undefined) return toPhone(vanity, digitsOfExtension);
  const first = readFirst(rest, country);
  if (first !== undefined) return toPhone(first, '');
  if (number !== undefined) return toPhone(number, digitsOfExtension);
  const digits = dialled.replace(/\D/g, '');
  const guess = understand({ plus: dialled.startsWith('+'), digits, optionalZero: -1 }, country);
  return toPhone({ ...guess, valid: guess.valid && !/\p{L}/u.test(dialled) }, digitsOfExtension);
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
function readVanity(text: string, country: string): PlannedNumber | undefined {
  if (!/[a-z][ -]?[a-z][ -]?[a-z]/i.test(text)) return undefined;
  let digits = text.toLowerCase();
  for (const [index, letters] of letterKeys.entries()) digits = digits.replace(letters, String(index + 2));
  const written = scan(digits);
  const number = written && understand(written, country);
  return number?.valid ? number : undefined;
}

/** The first valid number of several in one text. */
function readFirst(text: string, country: string): PlannedNumber | undefined {
  for (const part of text.split(/[^\d+(). -]+|(?=\+)/)) {
    const written = scan(part);
    if (written === undefined || written.digits.length < 8) continue;
    const number = understand(written, country);
    if (number.valid) return number;
  }
  return undefined;
}
