import { readFileSync } from 'node:fs';
import { mailDomainClass } from '../../../src/fields/mail-domain.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/**
 * Domains in the list of free mail that its makers took from a later edition of the first list of disposable ones, whose
 * hosts it all contains. They are throw-away mail, whatever the two older lists hold.
 */
const LATER: ReadonlySet<string> = new Set(['10min.email', 'jbsze.net', 'kjkpc.net']);

/** Two independent lists of disposable domains, and one of free mail that contains many disposable ones. */
export const disposableDomains: QualitySet = {
  folders: ['disposable-domains'],
  measure(pathOf) {
    const read = (file: string) => readFileSync(pathOf('disposable-domains', file), 'utf8');
    const careful = linesOf(read('disposable_email_blocklist.conf'));
    const broad = linesOf(read('wesbos-burner-emails.txt'));
    const agreed = [...careful].filter((domain) => broad.has(domain));
    const isListed = (domain: string) =>
      withParents(domain).some((parent) => careful.has(parent) || broad.has(parent) || LATER.has(parent));
    const free = (JSON.parse(read('free-kikobeats.json')) as string[]).filter((domain) => !isListed(domain));
    return [
      ...byHalf('disposable to both lists', agreed, true, 0.99),
      ...byHalf('free mail on neither list', free, false, 1),
      scoreDomains(
        'disposable to the careful list alone',
        [...careful].filter((domain) => !broad.has(domain)),
        true,
      ),
      scoreDomains(
        'disposable to the broad list alone',
        [...broad].filter((domain) => !careful.has(domain)),
        true,
      ),
    ];
  },
};

function byHalf(what: string, domains: readonly string[], disposable: boolean, atLeast: number): Score[] {
  return [
    scoreDomains(
      `${what}, tuning half`,
      domains.filter((domain) => !isHeldBack(domain)),
      disposable,
      atLeast,
    ),
    scoreDomains(`${what}, held-back half`, domains.filter(isHeldBack), disposable, atLeast),
  ];
}

function scoreDomains(what: string, domains: readonly string[], disposable: boolean, atLeast?: number): Score {
  const wrong = domains.filter((domain) => (mailDomainClass(domain) === 'disposable') !== disposable);
  return {
    what,
    right: domains.length - wrong.length,
    of: domains.length,
    atLeast,
    wrong: wrong.map((domain) => `${domain} is ${mailDomainClass(domain)}`),
  };
}

function linesOf(text: string): Set<string> {
  return new Set(text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')));
}

/** `a.b.c`, `b.c`, `c` */
function withParents(domain: string): string[] {
  return domain.split('.').map((_label, at, labels) => labels.slice(at).join('.'));
}
