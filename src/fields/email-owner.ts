import { distance } from 'fastest-levenshtein';
import type { Email } from './email.ts';
import { isRoleLocalPart, mailDomainClass } from './mail-domain.ts';
import type { Name } from './name.ts';

/** Whether a mailbox with the name of a desk (`sales@`) is that of a person of this name: João Sales, Dean, Post. */
export function isOwnName({ local }: Email, names: readonly Name[]): boolean {
  const [letters = ''] = local.split(/[^\p{L}]/u);
  return names.some(({ words }) => words.includes(letters) || words.join('') === letters);
}

/** `jane.smith`, `jane_m_smith`, `jane-smith2`: two names of three letters or more, perhaps with an initial between them. */
const twoNames = /^([a-z]{3,})[._-](?:[a-z][._-])?([a-z]{3,})\d*(?:\+.*)?$/;
const latin = /^[a-z]+$/;

/** Whether an address looks as if it were made of a first and a last name. */
export function namesSomebody({ local }: Email): boolean {
  return twoNames.test(local);
}

/**
 * Whose name an address carries, where it carries a first and a last one at an organization's own domain: that of its
 * person (`own`), or another (`other`), of which no part even resembles any part of the person's name. Undefined for all
 * other addresses, and for names in another script, which their owners transcribe as they like.
 */
export function emailOwner({ local, host }: Email, names: readonly Name[]): 'own' | 'other' | undefined {
  const found = twoNames.exec(local);
  if (found === null) return undefined;
  const own = new Set(names.flatMap(({ words }) => words));
  if (own.size < 2) return undefined;
  for (const word of own) if (!latin.test(word)) return undefined;
  const [, first, last] = found;
  const whole = names.map(({ words }) => words.join(''));
  for (const written of [first, last]) {
    if (whole.some((name) => name.includes(written))) return 'own';
    for (const word of own) if (isAlike(written, word)) return 'own';
  }
  // `acme.berlin@acme.com` is an office.
  if (isRoleLocalPart(first) || isRoleLocalPart(last) || host.includes(first)) return undefined;
  return mailDomainClass(host) === 'business' ? 'other' : undefined;
}

/** Short and pet names begin alike (`rob` and `robert`, `katie` and `kate`); spellings differ by a letter or two. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  if (one.slice(0, 3) === other.slice(0, 3)) return true;
  return shorter >= 4 && distance(one, other) <= (shorter >= 7 ? 2 : 1);
}
