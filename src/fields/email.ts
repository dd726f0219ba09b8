import { asciiHost } from './ascii-host.ts';
import type { Cell, Kind } from './kind.ts';
import { mailboxKey } from './mailbox-key.ts';
import { likelyProvider } from './mistyped-domain.ts';
import { plainEmails } from './plain-email.ts';

export interface Email {
  /** `local@host`, in lower case. */
  readonly address: string;
  readonly local: string;
  /** In ASCII: international labels in Punycode. */
  readonly host: string;
}

/**
 * Mail addresses as mail systems take them: RFC 5321 with its limits, also outside ASCII (RFC 6531), at a host with a dot
 * in its name and no IP address. Of a name with an address, the address; of several addresses, the first. One that looks
 * mistyped stays as it is, with `mistyped-domain <host> <likely host>` as its damage.
 */
export const email: Kind<Email> = {
  id: 'email',
  read: readEmail,
  keys: ({ address, local, host }) => [mailboxKey(address, local, host)],
  plain: plainEmails,
  describe: ({ address }) => [address],
};

function readEmail(text: string): Cell<Email> {
  const value = readAddress(text) ?? readAddress(unwrap(text));
  const likely = value && likelyProvider(value.host);
  return likely === undefined ? { text, value } : { text, value, damage: `mistyped-domain ${value?.host} ${likely}` };
}

const longestLocal = 64;
const longestAddress = 254;
/** No label of a shorter address can be too long. */
const longestPlain = 64;

/** The characters of RFC 5321's `atom`. */
const atomCharacters = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~")
  atomCharacters[character.charCodeAt(0)] = 1;

/** What stands before an address: white space, quotation marks, a label. */
const before = /^(?:[\s'"([]|(?:e-?mail|mailto)\s*:)+/i;
const afterHost = /[\s,;|/?'"()<>[\]]/;
/** What may follow an address: punctuation, a remark in brackets, another address. */
const remainder = /^(?:[^\p{L}\p{N}(]*$|\s*\([^()\\\p{C}]*\)\s*$|.*@|\?)/su;
/** What is opened before an address has to be closed behind it; a single apostrophe is a spreadsheet's sign for text. */
const closing: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
];
const inAngles = /<([^<>]*@[^<>]*)/;
const invisible = /\p{Cf}+/gu;
/** Letters of an input method; an `＠` among them says that it was left on, and without one they only look like letters. */
const fullWidth = /[\uff01-\uff5e]/;

/**
 * The addresses that most lists consist of: nothing in them has to be put in order, or only their case. A loop over the
 * characters took as long as this expression.
 */
const plain = /^[a-z0-9_]+(?:[.+-][a-z0-9_]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,24}$/;
const plainInAnyCase = new RegExp(plain.source, 'i');

function readAddress(text: string): Email | undefined {
  const at = text.lastIndexOf('@');
  if (at <= longestLocal && text.length <= longestPlain) {
    if (plain.test(text)) return { address: text, local: text.slice(0, at), host: text.slice(at + 1) };
    if (plainInAnyCase.test(text)) return readAddress(text.toLowerCase());
  }
  if (at < 1 || at > longestLocal || text.length > 2 * longestAddress || fullWidth.test(text)) return undefined;
  const local = readLocal(text.slice(0, at).normalize('NFC').toLowerCase());
  const host = local && asciiHost(text.slice(at + 1));
  if (local === undefined || host === undefined) return undefined;
  const address = `${local}@${host}`;
  return address.length > longestAddress ? undefined : { address, local, host };
}

/** The local part as its mail system compares it: without quotation marks and backslashes that it does not need. */
function readLocal(local: string): string | undefined {
  if (isDotAtom(local)) return local;
  if (!/^"(?:[^"\\\p{C}]|\\[^\p{C}])*"$/u.test(local)) return undefined;
  const unquoted = local.slice(1, -1).replace(/\\(.)/gu, '$1');
  return isDotAtom(unquoted) ? unquoted : local;
}

function isDotAtom(local: string): boolean {
  let previous = 0x2e;
  for (let at = 0; at < local.length; at++) {
    const code = local.charCodeAt(at);
    if (code === 0x2e /* . */ ? previous === 0x2e : code < 128 && atomCharacters[code] === 0) return false;
    if (code >= 128) return isInternational(local);
    previous = code;
  }
  // The standard allows a leading apostrophe; in a list it is a quotation mark, or a spreadsheet's sign for text.
  return previous !== 0x2e && local[0] !== "'";
}

function isInternational(local: string): boolean {
  if (new TextEncoder().encode(local).length > longestLocal) return false;
  return !/^\.|\.\.|\.$|[\p{C}\p{Z}"(),:;<>@[\\\]]/u.test(local);
}

/** The address within a text that holds more: a name, a label, another address, a comma at the end. Empty for none. */
function unwrap(text: string): string {
  if (fullWidth.test(text) && !text.includes('＠')) return '';
  const whole = text.normalize('NFKC').replace(invisible, '');
  const plain = inAngles.exec(whole)?.[1] ?? whole;
  const opened = before.exec(plain)?.[0] ?? '';
  const address = plain.slice(opened.length);
  const at = address.indexOf('@');
  const found = at < 0 ? -1 : address.slice(at).search(afterHost);
  const end = found < 0 ? address.length : at + found;
  const behind = address.slice(end);
  if (!remainder.test(behind)) return '';
  return closing.some(([open, close]) => opened.includes(open) && !behind.includes(close)) ? '' : address.slice(0, end);
}
