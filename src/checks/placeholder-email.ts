import { parse } from 'tldts';
import { among } from '../fields/among.ts';
import type { Email } from '../fields/email.ts';
import { lazy } from '../fields/lazy.ts';
import { WordTree } from '../fields/word-tree.ts';
import type { Check } from './check.ts';
import { isKeysInARow } from './keys-in-a-row.ts';

/** Whole addresses that follow no rule; words as short as these are also the addresses of people with a short domain. */
const ADDRESSES = words(`
  a@a.com a@b.com aa@aa.com aaa@aaa.com abc@abc.com abc@xyz.com asd@asd.com foo@bar.com me@me.com na@na.com no@no.com
  qwe@qwe.com x@x.com xx@xx.com xxx@xxx.com
`);

const LONGEST_ADDRESS = Math.max(...Array.from(ADDRESSES, (address) => address.length));

/** Keys in a row on both sides of the @: three may be the initials of a company, as in `dfg@dfg.de`. */
const SHORTEST_ROW = 4;

/** Words that people type on both sides of the @, at any top-level domain. */
const SAME = words('test fake none noemail nomail email spam blah nothing nobody noone nowhere');

/** What people type for their name ... */
const NAMES = words(`
  name yourname firstname lastname username first.last firstname.lastname your you someone somebody anyone
  test fake no none noemail nomail nobody noone abc foo email user
`);
/** ... at what they type for their company. */
const DOMAINS = words(`
  domain yourdomain mydomain company yourcompany mycompany companyname nowhere somewhere noemail nomail none nodomain
`);
/** At a provider of this name, where people are, only what cannot be their name. */
const AT_EMAIL = words('name yourname your test fake no none noemail nomail');

/** An address that stands in for one. Only whole addresses: anybody may be called Test, and test.com is a company. */
export const placeholderEmail: Check = {
  id: 'placeholder-email',
  fields: ['email'],
  group: 'email',
  strength: 'proof',
  means: 'the email address is one that people type instead of theirs',
  compile: () => (cell) => {
    const email = cell.value as Email | undefined;
    return email && isPlaceholder(email);
  },
  standsOut: (text, start, end) => mayBeName(text, start, end) || beginsHost(text, start, end),
  evidence: ({ value }) => ({ match: (value as Email).address, is: 'what people type to get past a form' }),
};

const mayBeName = among([...NAMES, ...Array.from(ADDRESSES, (address) => address.slice(0, address.indexOf('@')))]);

/** Whether the host behind a local part begins with the same letters. */
function beginsHost(text: Uint8Array, start: number, end: number): boolean {
  const host = end + 1;
  let at = 0;
  while (start + at < end && text[start + at] === text[host + at]) at++;
  return start + at === end;
}

/** By their beginnings nearly all local parts are told from names that nobody has. */
const namesTree = lazy(() => new WordTree(NAMES));

function isPlaceholder({ address, local, host }: Email): boolean {
  if (isLabelOf(host, local)) {
    const isTyped = SAME.has(local) || (local.length >= SHORTEST_ROW && isKeysInARow(local));
    if (isTyped) return isRegistrable(host, local);
  } else if (namesTree().follow(local) > 0 && NAMES.has(local)) {
    const label = host.slice(0, host.indexOf('.'));
    if (DOMAINS.has(label)) return isRegistrable(host, label);
    if (host === 'email.com') return AT_EMAIL.has(local);
  }
  return address.length <= LONGEST_ADDRESS && ADDRESSES.has(address);
}

/** Whether a host's first label is this. The first letter tells nearly always, and costs a tenth. */
function isLabelOf(host: string, label: string): boolean {
  return host.charCodeAt(0) === label.charCodeAt(0) && host[label.length] === '.' && host.startsWith(label);
}

/** Whether a host is a label at a public suffix, with nothing between them. */
function isRegistrable(host: string, label: string): boolean {
  // everybody registers right below this, and the Public Suffix List need not be asked
  if (host === `${label}.com` && !label.includes('.')) return true;
  const { subdomain, domainWithoutSuffix } = parse(host, { extractHostname: false });
  return subdomain === '' && domainWithoutSuffix === label;
}

function words(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}
