import { InvalidArgumentError } from 'commander';
import codes from 'i18n-iso-countries/codes.json';
import type { Encoding } from '../input/list.ts';

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
