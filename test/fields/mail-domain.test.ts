import { describe, expect, test } from 'vitest';
import { isRoleLocalPart, mailDomainClass } from '../../src/fields/mail-domain.ts';

describe('mailDomainClass', () => {
  test.each([
    ['a company', 'acme-widgets.com', 'business'],
    ['a company that owns a provider', 'google.com', 'business'],
    ['a company that a list of providers names', 'alibaba.com', 'business'],
    ['a real domain that looks made up', 'test.com', 'business'],
    ['a provider', 'gmail.com', 'free'],
    ['a national variant of a provider', 'yahoo.co.uk', 'free'],
    ['a provider that the list lacks', 'gmx.ch', 'free'],
    ['a subdomain of a provider belongs to somebody', 'shop.gmail.com', 'business'],
    ['disposable', 'mailinator.com', 'disposable'],
    ['a subdomain of a disposable one', 'x7.mailinator.com', 'disposable'],
    ['a name that ends alike', 'acmemailinator.com', 'business'],
    ['reserved second level', 'example.com', 'reserved'],
    ['below it', 'mail.example.org', 'reserved'],
    ['a name that ends alike', 'notexample.com', 'business'],
    ['a top level reserved for its own machine', 'mail.localhost', 'reserved'],
    ['below a throw-away domain where others register names', 'acme.dns.army', 'business'],
    ['a throw-away domain that sounds like a provider is a typing error', 'gmial.com', 'free'],
    ['its subdomain is none', 'x.gmial.com', 'disposable'],
    ['a throw-away subdomain at a provider of subdomains', '0-mailer.dynv6.net', 'disposable'],
    ['somebody else there', 'acme.dynv6.net', 'business'],
    ['a provider of lasting mailboxes that a list calls throw-away', 'sify.com', 'free'],
    ['reserved top level', 'acme.test', 'reserved'],
    ['the reserved words as names', 'invalid.com', 'business'],
    ['a relay', 'mozmail.com', 'relay'],
    ['a personal subdomain of a relay', 'jo.mozmail.com', 'relay'],
    ['Apple’s relay but not Apple', 'privaterelay.appleid.com', 'relay'],
    ['Apple', 'appleid.com', 'business'],
  ])('%s: %s', (_, host, expected) => {
    expect(mailDomainClass(host)).toBe(expected);
  });
});

describe('isRoleLocalPart', () => {
  test.each([
    ['RFC 2142', 'postmaster', true],
    ['a separator', 'no-reply', true],
    ['two separators', 'do_not_reply', true],
    ['a number', 'sales2', true],
    ['a tag', 'info+fair', true],
    ['German', 'vertrieb', true],
    ['French', 'comptabilite', true],
    ['Spanish', 'ventas', true],
    ['a person', 'jane.doe', false],
    ['a person named like a desk', 'jane.sales', false],
    ['a word that begins like a desk', 'information.lee', false],
    ['a given name', 'mark', false],
    ['a place', 'paris', false],
    ['nothing but a number', '2017', false],
  ])('%s: %s', (_, local, expected) => {
    expect(isRoleLocalPart(local)).toBe(expected);
  });
});
