import type { Company } from '../fields/company.ts';
import type { Name } from '../fields/name.ts';
import type { Phone } from '../fields/phone.ts';
import { firstWordEnd } from '../fields/plain-words.ts';
import { spreadBytes, spreadHash } from './key-hash.ts';
import { hashWords } from './words-hash.ts';

/** More characters are no number: E.164 has 15 digits at most, and its `+`. */
const LONGEST = 16;

/**
 * What tells who has a telephone number: by kind of value a number that is the same for all ways to write one thing. Of a
 * valid telephone number its digits in E.164, of names 32 bits of a hash; 0 for none.
 */
const IDENTITIES: Readonly<Record<string, (value: unknown) => number>> = {
  phone(value) {
    const { valid, e164 } = value as Phone;
    if (!valid || e164.length > LONGEST) return 0;
    let digits = 0;
    for (let at = 1; at < e164.length; at++) digits = 10 * digits + e164.charCodeAt(at) - 0x30;
    return digits;
  },
  name: (value) => hashWords((value as Name).words),
  company: (value) => spreadHash((value as Company).key),
};

/** A number of many people at many companies is found by these. A company's own number is no sign. */
const IDENTIFIED: ReadonlySet<string> = new Set(['phone', 'mobile', 'full_name', 'first_name', 'last_name', 'company']);

/** The identity of a field's values; undefined where it tells nothing. */
export function identityOf(field: string, kind: string): ((value: unknown) => number) | undefined {
  return IDENTIFIED.has(field) ? IDENTITIES[kind] : undefined;
}

/** The same from the keys of plain cells, in bytes. */
const PLAIN_IDENTITIES: Readonly<Record<string, PlainIdentity>> = {
  phone(text, end) {
    if (end > LONGEST) return 0;
    let digits = 0;
    for (let at = 1; at < end; at++) digits = 10 * digits + text[at] - 0x30;
    return digits;
  },
  name(text, end) {
    let sum = 0;
    for (let word = 0; word < end; ) {
      const behind = firstWordEnd(text, word, end);
      sum = (sum + spreadBytes(text, word, behind)) | 0;
      word = behind + 1;
    }
    return sum;
  },
  company: (text, end) => spreadBytes(text, 0, end),
};

/** The identity of a plain cell, from its key: the bytes up to `end`. */
export type PlainIdentity = (text: Uint8Array, end: number) => number;

/** As `identityOf`, of plain cells. */
export function plainIdentityOf(field: string, kind: string): PlainIdentity | undefined {
  return IDENTIFIED.has(field) ? PLAIN_IDENTITIES[kind] : undefined;
}
