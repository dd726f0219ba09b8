import { parse } from 'tldts';
import { asciiHost } from './ascii-host.ts';
import type { Kind } from './kind.ts';
import { plainDomains } from './plain-domain.ts';

export interface Domain {
  /** In ASCII, lower case, without `www.`. */
  readonly host: string;
  /** The part that an organization registers, by the ICANN section of the Public Suffix List. */
  readonly registrable: string;
}

/** Web addresses, bare domains, and the domains of mail addresses; equal by registrable domain. */
export const domain: Kind<Domain> = {
  id: 'domain',
  read: (text) => ({ text, value: readDomain(text) }),
  keys: (value) => [value.registrable],
  plain: plainDomains,
};

/** `http://`, also mistyped: `http:/`, `http//`, `https:\\`. */
const scheme = /^(?:[a-z][a-z0-9+.-]*:[/\\]+|https?[:;]?[/\\]+|https?:|mailto:)/i;
const wrapping = /^[\s<("'[/\\]+/;
const afterHost = /[/\\?#\s,;|<>"')\]]/;
/**
 * A name right below a top-level domain below which everybody registers: there the Public Suffix List need not be asked,
 * and most web addresses are such.
 */
const plain =
  /^(?:https?:\/\/)?(?:www\.)?([a-z0-9][a-z0-9-]{0,61}[a-z0-9]\.(?:com|net|org|de|info|biz|eu|nl|ch|dk))\/?$/;
/** Outside the DNS, but the place for examples (RFC 2606, RFC 6761). */
const reservedEnding = /\.(?:test|example|invalid|localhost)$/;

/** The first domain in a text; undefined where there is none that could be registered. */
export function readDomain(text: string): Domain | undefined {
  const known = plain.exec(text)?.[1];
  if (known !== undefined) return { host: known, registrable: known };
  const address = text.replace(wrapping, '').replace(scheme, '');
  const end = address.search(afterHost);
  const authority = end < 0 ? address : address.slice(0, end);
  const withoutPort = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const named = asciiHost(withoutPort.endsWith('.') ? withoutPort.slice(0, -1) : withoutPort);
  if (named === undefined) return undefined;
  const { domain: registrable, isIcann } = parse(named, { allowPrivateDomains: false, extractHostname: false });
  if (!registrable || !(isIcann || reservedEnding.test(named))) return undefined;
  return { host: named !== registrable && named.startsWith('www.') ? named.slice(4) : named, registrable };
}

/** The part of a host that one organization has: its own name below a suffix that a company gives out (`acme.github.io`). */
export function ownDomain({ host, registrable }: Domain): string {
  return parse(host, { allowPrivateDomains: true, extractHostname: false }).domain ?? registrable;
}
