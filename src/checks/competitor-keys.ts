import { type Company, keyOf } from '../fields/company.ts';
import { isDistinctive } from '../fields/company-words.ts';
import type { Cell } from '../fields/kind.ts';
import { fold } from '../fields/text.ts';

/**
 * The forms under which a company is a competitor by its name:
 * - its key;
 * - with its initials together (`J. P. Morgan`, `JP Morgan`);
 * - without hyphens (`Wal-Mart`, `Walmart`);
 * - with its words spelled out (`Acme Mfg`, `Acme Manufacturing`);
 * - without `.com` (`Amazon.com`, `Amazon`), but for texts in small letters: `delta.com` is an address, not a name;
 * - without `Group` or `Holdings` behind two words. Behind one, these tell companies apart: of 31 names on five lists of US
 *   companies that occur with and without them, judged by hand, all 11 of two words or more were one company, and 14 of the
 *   20 of one word.
 * One word that many companies share is a name only with its legal form as written: `Southern Company` is not `Southern Ltd`.
 */
export function competitorKeys({ value }: Cell): readonly string[] {
  const { name, base, key } = value as Company;
  if (!isTelling(key)) return [`as written ${fold(name)}`];
  const keys = [key];
  const withInitials = key.replace(betweenInitials, '');
  if (withInitials !== key) keys.push(withInitials);
  const joined = base.replace(hyphens, '');
  if (joined !== base) keys.push(keyOf(joined));
  const spelled = key.replace(abbreviations, (word) => SPELLED[word]);
  if (spelled !== key) keys.push(spelled);
  const parent = key.replace(groups, '');
  if (parent !== key && parent.includes(' ')) keys.push(parent);
  const dot = base.length - DOT_COM.length;
  if (dot > 0 && base[dot] === '.' && base.slice(dot).toLowerCase() === DOT_COM && capital.test(base)) {
    const bare = keyOf(base.slice(0, dot));
    if (isTelling(bare)) keys.push(bare);
  }
  return keys;
}

/** Whether a key tells one company from others: several words do, whatever they are. */
function isTelling(key: string): boolean {
  return key.includes(' ') || isDistinctive(key);
}

const DOT_COM = '.com';
/** Words that are written short, and in full. */
const SPELLED: Readonly<Record<string, string>> = {
  bros: 'brothers',
  centre: 'center',
  ctr: 'center',
  grp: 'group',
  intl: 'international',
  mfg: 'manufacturing',
  mgmt: 'management',
  natl: 'national',
  svc: 'service',
  svcs: 'services',
  univ: 'university',
};
const abbreviations = new RegExp(`\\b(?:${Object.keys(SPELLED).join('|')})\\b`, 'g');
/** The spaces between single letters. It begins with what is rare, as the next: to look for it takes half the time. */
const betweenInitials = / (?<=(?<![\p{L}\p{N}])\p{L} )(?=\p{L}(?![\p{L}\p{N}]))/gu;
const capital = /\p{Lu}/u;
const hyphens = /[-‐‑–](?<=[\p{L}\p{N}][-‐‑–])(?=[\p{L}\p{N}])/gu;
const groups = /(?: (?:group|groupe|gruppe|grupo|gruppo|holdings?))+$/;
