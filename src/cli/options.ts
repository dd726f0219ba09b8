import { InvalidArgumentError } from 'commander';
import codes from 'i18n-iso-countries/codes.json';
import type { Encoding } from '../input/list.ts';

/** More threads than this only cost memory. */
const MOST_JOBS = 64;

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  '|': '|',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
};

/** `2026-11-21` as days since 1970-01-01. */
export function parseDayOption(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  }
  return time / 86_400_000;
}

/** The name of a person or a side, in one line. */
export function parseNameOption(text: string): string {
  const name = text.trim();
  if (name === '' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new InvalidArgumentError('Write a name in one line.');
  }
  return name;
}

export function parseCountryOption(text: string): string {
  const country = text.toUpperCase();
  if (!codes.some(([alpha2]) => alpha2 === country)) {
    throw new InvalidArgumentError('Write a country as its ISO 3166-1 code of two letters, such as DE.');
  }
  return country;
}

export function parseEncodingOption(text: string): Encoding {
  return choose(ENCODINGS, text, 'utf-8, utf-16le, utf-16be or windows-1252');
}

export function parseDelimiterOption(text: string): string {
  return choose(DELIMITERS, text, '"," ";" "|" or tab');
}

/** `80` and `80%` as 80. */
export function parsePercentOption(text: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,6})?)%?$/.exec(text);
  if (percent === null || Number(percent[1]) > 100) {
    throw new InvalidArgumentError('Write a percentage from 0 to 100.');
  }
  return Number(percent[1]);
}

/** Leads that sales can take in a week. */
export function parseCapacityOption(text: string): number {
  const capacity = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (capacity < 1) throw new InvalidArgumentError('Write how many leads, such as 40.');
  return capacity;
}

export function parseJobsOption(text: string): number {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Write a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

/** `--column <field>=<header>`, repeated. */
export function collectColumn(text: string, columns: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) {
    throw new InvalidArgumentError('Write <field>=<header>, such as phone="Tel. (direct)".');
  }
  return { ...columns, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
}

/** An option that may be repeated. */
export function collect(text: string, texts: readonly string[]): string[] {
  return [...texts, text];
}

function choose<T>(known: Readonly<Record<string, T>>, text: string, choice: string): T {
  const key = text.toLowerCase();
  if (!Object.hasOwn(known, key)) throw new InvalidArgumentError(`Choose ${choice}.`);
  return known[key];
}
