import { readFileSync } from 'node:fs';
import { email } from '../../../src/fields/email.ts';
import { isHeldBack, type QualitySet, type Score } from '../quality-set.ts';

/** A text that is an address or none. */
export interface AddressCase {
  readonly text: string;
  readonly valid: boolean;
}

/** Diagnoses of addresses that a standard allows and no mail system delivers to, with the reason. They are not counted. */
const UNDELIVERABLE: Readonly<Record<string, string>> = {
  rfc5321TLDNumeric: 'no top-level domain is a number (RFC 3696, 2)',
  rfc5321AddressLiteral: 'a domain literal: receivers take mail for their names, not for their IP addresses',
  cfwsComment: 'a comment belongs to a header of a message, not to an address of an envelope (RFC 5321, 4.1.2)',
  cfwsFWS: 'folding white space, the same',
  deprecatedCFWSNearAt: 'comments or white space beside the @, which RFC 5322 no longer lets anybody write',
  deprecatedComment: 'a comment between the parts of a name, the same',
  deprecatedCTEXT: 'a control character in a comment, the same',
  deprecatedFWS: 'white space between the parts of a name, the same',
  deprecatedLocalPart: 'quoted words joined by dots, the same',
  deprecatedQP: 'a quoted control character, the same',
  deprecatedQTEXT: 'a control character between quotation marks, the same',
  deprecatedIPv6: 'a domain literal, in a form that is obsolete',
};

/** White space around an address, folded or not, is no part of a cell of a list: it is gone before an address is read. */
function isPadded(text: string): boolean {
  return text !== text.trim();
}

/** `test@io`: a name without a dot is looked for in the sender's own domain, and registries must not have one (SAC 053). */
function isDotless(text: string): boolean {
  return /^\w+@\w+$/.test(text);
}

/** The suite of isemail: a text and its diagnosis. Those that only RFC 5322 allows or nothing does are no addresses. */
export function readHapiCases(pathOf: Parameters<QualitySet['measure']>[0]): AddressCase[] {
  const all = JSON.parse(readFileSync(pathOf('email-suite-hapi', 'tests.json'), 'utf8')) as [string, string][];
  return all.flatMap(([text, diagnosis]) => {
    if (diagnosis in UNDELIVERABLE || isPadded(text) || (diagnosis === 'valid' && isDotless(text))) return [];
    return { text, valid: diagnosis === 'valid' || diagnosis === 'rfc5321QuotedString' };
  });
}

export const emailSuiteHapi: QualitySet = {
  folders: ['email-suite-hapi'],
  measure: (pathOf) => scoreAddresses(readHapiCases(pathOf)),
};

/** How well addresses are told from what is none, by half. */
export function scoreAddresses(cases: readonly AddressCase[]): Score[] {
  return [
    scoreCases(
      'tuning half',
      cases.filter(({ text }) => !isHeldBack(text)),
    ),
    scoreCases(
      'held-back half',
      cases.filter(({ text }) => isHeldBack(text)),
    ),
  ];
}

export function scoreCases(what: string, cases: readonly AddressCase[], atLeast?: number): Score {
  const wrong = cases.filter(({ text, valid }) => isAddress(text) !== valid);
  return {
    what,
    right: cases.length - wrong.length,
    of: cases.length,
    atLeast,
    wrong: wrong.map(({ text, valid }) => `${JSON.stringify(text)} is ${valid ? 'an' : 'no'} address`),
  };
}

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function isAddress(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && email.read(trimmed, context).value !== undefined;
}
