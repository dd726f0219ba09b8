import { readFileSync } from 'node:fs';
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import fullMetadata from 'libphonenumber-js/metadata.max.json';
import { isWrittenAsPhone, phoneProblem } from '../../../src/fields/phone.ts';
import { isCalledFake, readPhone } from '../phone-answers.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/** A call of a function of libphonenumber-js, and what it answers. */
interface Case {
  readonly fn: string;
  readonly args: readonly [
    (
      | string
      | {
          readonly phone?: string;
          readonly nationalNumber?: string;
          readonly country?: string;
          readonly countryCallingCode?: number;
        }
    ),
    (string | { readonly defaultCountry?: string } | null)?,
  ];
  readonly expected: boolean | string;
}

/** A number as written, and the country it is asked about; empty for none. */
interface Asked {
  readonly text: string;
  readonly country: string;
}

interface Locale {
  readonly locale: string | readonly string[];
  readonly valid?: readonly string[];
  readonly invalid?: readonly string[];
}

interface Judged {
  readonly line: string;
  readonly right: boolean;
}

/** No country has this code. */
const nowhere = 'ZZ';

export const phoneSuites: QualitySet = {
  folders: ['phone-suites'],
  measure(pathOf) {
    const json = (file: string) => JSON.parse(readFileSync(pathOf('phone-suites', file), 'utf8'));
    const examples: [country: string, national: string][] = Object.entries(json('examples.mobile.json'));
    const cases: Case[] = json('libphonenumber-js-cases.json');
    const small = cases.filter(isOfSmallMetadata);
    const locales = (json('validatorjs-isMobilePhone-by-locale.json') as Locale[]).flatMap(numbersOf);
    const real = [...examples.map(([country, text]) => ({ text, country })), ...locales.filter(({ valid }) => valid)];
    return [
      score('one mobile number of each country is valid', 1, examples.map(judgeExample)),
      score(
        'libphonenumber-js: calls that its full metadata answers as well',
        1,
        cases.filter((one) => !small.includes(one)).map(judgeCase),
      ),
      score('libphonenumber-js: calls that its full metadata answers otherwise', undefined, small.map(judgeCase)),
      ...[true, false].map((valid) =>
        score(
          `validator.js: ${valid ? '' : 'not '}a mobile number of the locale, ${valid ? 'valid' : 'invalid'}`,
          undefined,
          locales.filter((number) => number.valid === valid).map(judgeLocale),
        ),
      ),
      ...[real, real.filter(({ text }) => isHeldBack(text))].map((numbers, half) =>
        score(
          `numbers of both that are not called fake${half === 0 ? '' : ', held-back half'}`,
          undefined,
          numbers.flatMap(withE164).map(judgeReal),
        ),
      ),
    ];
  },
};

function score(what: string, atLeast: number | undefined, judged: readonly Judged[]): Score {
  const wrong = judged.filter(({ right }) => !right).map(({ line }) => line);
  return { what, right: judged.length - wrong.length, of: judged.length, atLeast, wrong };
}

function judgeExample([country, text]: [string, string]): Judged {
  const phone = readPhone(text, country);
  return { line: `${text} (${country}): ${phone?.e164}`, right: phone?.valid === true && phone.national === text };
}

function judgeCase({ fn, args, expected }: Case): Judged {
  const asked = askedOf(args);
  const said = answers[fn](asked, args);
  return {
    line: `${fn}(${JSON.stringify(args).slice(1, -1)}): expected ${expected}, said ${said}`,
    right: said === expected,
  };
}

function judgeLocale({ text, country, valid }: Asked & { readonly valid: boolean }): Judged {
  const said = readPhone(text, country)?.valid === true;
  return { line: `${text} (${country}): ${said ? 'valid' : 'invalid'}`, right: said === valid };
}

function judgeReal({ text, country, e164 }: Asked & { readonly e164: string }): Judged {
  return { line: `${text} (${country})`, right: !isCalledFake(e164) };
}

function withE164({ text, country }: Asked): (Asked & { readonly e164: string })[] {
  const phone = readPhone(text, country);
  return phone?.valid ? [{ text, country, e164: phone.e164 }] : [];
}

/** How each function of libphonenumber-js is asked of leadq. All take a text as a whole for a number, labels and all. */
const answers: Readonly<Record<string, (asked: Asked, args: Case['args']) => boolean | string>> = {
  isValidNumber: isValid,
  isValidPhoneNumber: isValid,
  isValidNumberForRegion: (asked, [, region]) =>
    isValid(asked) && readPhone(asked.text, asked.country)?.country === region,
  isPossibleNumber: isPossible,
  isPossiblePhoneNumber: isPossible,
  validatePhoneNumberLength: lengthOf,
};

function isValid({ text, country }: Asked): boolean {
  return isWrittenAsPhone(text) && readPhone(text, country)?.valid === true;
}

function isPossible(asked: Asked): boolean {
  return isWrittenAsPhone(asked.text) && lengthOf(asked) === 'possible';
}

function lengthOf({ text, country }: Asked): string {
  const phone = readPhone(text, country);
  if (phone === undefined) return 'NOT_A_NUMBER';
  switch (phoneProblem(phone)) {
    case 'no-plan':
      return 'INVALID_COUNTRY';
    case 'too-short':
      return 'TOO_SHORT';
    case 'too-long':
      return 'TOO_LONG';
    case 'wrong-length':
      return 'INVALID_LENGTH';
    default:
      return 'possible';
  }
}

function askedOf([number, options]: Case['args']): Asked {
  if (typeof number === 'string') {
    const country = typeof options === 'string' ? options : options?.defaultCountry;
    return { text: number, country: country ?? nowhere };
  }
  const national = number.phone ?? number.nationalNumber ?? '';
  const { countryCallingCode: code, country = nowhere } = number;
  return { text: code === undefined ? national : `+${code}${national}`, country };
}

/**
 * Whether a call about validity has its answer of the small metadata alone, which leaves the ranges of many countries out,
 * or of metadata that the test changed: by the full one the answer is another.
 */
function isOfSmallMetadata({ fn, args, expected }: Case): boolean {
  if (!fn.startsWith('isValid')) return false;
  const { text, country } = askedOf(args);
  const home = country === nowhere ? {} : { defaultCountry: country as CountryCode };
  const number = parsePhoneNumberFromString(text, { ...home, extract: false }, fullMetadata as unknown as MetadataJson);
  const region = fn === 'isValidNumberForRegion' ? args[1] : number?.country;
  return ((number?.isValid() ?? false) && number?.country === region) !== expected;
}

/** The numbers of a locale of one country. */
function numbersOf({ locale, valid = [], invalid = [] }: Locale): (Asked & { readonly valid: boolean })[] {
  const country = typeof locale === 'string' ? (/-([A-Z]{2})$/.exec(locale)?.[1] ?? '') : '';
  if (country === '') return [];
  const of = (texts: readonly string[], isValid: boolean) =>
    texts.filter((text) => text.trim() !== '').map((text) => ({ text, country, valid: isValid }));
  return [...of(valid, true), ...of(invalid, false)];
}
