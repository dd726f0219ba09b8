import { describe, expect, it } from 'vitest';
import { ask, type Question } from './ask.ts';

describe('is, not, in', () => {
  const questions: Question[] = [
    ['text, without case and accents', 'title', 'is', 'Geschäftsführer', 'GESCHAFTSFUHRER', true],
    ['text, another', 'title', 'is', 'CEO', 'CFO', false],
    ['one of several', 'title', 'is', ['CEO', 'CFO'], 'cfo', true],
    ['a synonym in the data', 'role', 'is', 'decision_maker', 'Buyer', true],
    ['a synonym in the definition', 'role', 'is', 'buyer', 'decision maker', true],
    ['several values in a cell: one is enough', 'role', 'is', 'influencer', 'Buyer; Adviser', true],
    ['another value', 'role', 'is', 'influencer', 'Buyer', false],
    ['an unreadable cell', 'role', 'is', 'influencer', 'who knows', undefined],
    ['true is yes', 'need', 'is', 'true', 'Y', true],
    ['no is not yes', 'need', 'is', 'yes', 'no', false],
    ['a code', 'naics', 'is', '511210', '511210', true],
    ['a code below', 'naics', 'is', '5112', '511210', false],
    ['a domain, by its registrable part', 'company_domain', 'is', 'globex.com', 'https://shop.globex.com/x', true],
    ['a company, without its legal form', 'company', 'is', 'Globex', 'GLOBEX, Inc.', true],
    ['an address', 'email', 'is', 'ann@example.org', 'Ann@Example.org', true],
    ['a phone, written otherwise', 'phone', 'is', '+1 212 555 0187', '212.555.0187', true],
    ['the same number', 'employees', 'is', '1000', '1,000', true],
    ['another number', 'employees', 'is', '1000', '999', false],
    ['a number in a band', 'employees', 'is', '201-500', '300', true],
    ['the band', 'employees', 'is', '201-500', '201 - 500', true],
    ['a band that reaches beyond', 'employees', 'is', '201-500', '201-1000', undefined],
    ['a band around a number', 'employees', 'is', '300', '201-500', undefined],
    ['a band around one of two numbers', 'employees', 'is', ['10', '300'], '201-500', undefined],
    ['an amount without a currency', 'revenue', 'is', '5M', '$5,000,000', true],
    ['an amount in another currency', 'revenue', 'is', '€5M', '$5M', undefined],
    ['a day', 'created', 'is', '2026-01-02', '02 Jan 2026', true],

    ['none of them', 'role', 'not', ['influencer'], 'Buyer', true],
    ['one of several is one too many', 'role', 'not', 'influencer', 'Buyer; Adviser', false],
    ['not, of an unreadable cell', 'role', 'not', 'influencer', 'who knows', undefined],
    ['not, of a band', 'employees', 'not', '300', '201-500', undefined],
    ['not, of a list', 'title', 'not', 'lists.titles', 'cio', false],

    ['a text on a list', 'title', 'in', 'lists.titles', 'CIO', true],
    ['a text on no list', 'title', 'in', 'lists.titles', 'CIO office', false],
    ['is a list', 'title', 'is', 'lists.titles', 'cio', true],
    ['a list and a text beside it', 'title', 'is', ['CEO', 'lists.titles'], 'CEO', true],
    ['on one of two lists', 'title', 'in', ['lists.rivals', 'lists.titles'], 'CIO', true],
    ['a company by the name of a list', 'company', 'in', 'lists.rivals', 'Globex LLC', true],
    ['a company by the values of a list', 'company', 'in', 'lists.rivals', 'INITECH', true],
    ['a company by the domain: no', 'company', 'in', 'lists.rivals', 'globex.com', false],
    ['a domain', 'company_domain', 'in', 'lists.rivals', 'www.globex.com', true],
    ['another domain', 'company_domain', 'in', 'lists.rivals', 'globex.org', false],
    ['an address', 'email', 'in', 'lists.people', 'ann@example.org', true],
    ['an address among the values', 'email', 'in', 'lists.people', 'BOB@initech.com', true],
    ['an address by its domain', 'email', 'in', 'lists.people', 'cy@mail.globex.co.uk', true],
    ['an address at another domain', 'email', 'in', 'lists.people', 'ann@initech.com', false],
    ['an unreadable address', 'email', 'in', 'lists.people', 'ann at example', undefined],
    ['a phone', 'phone', 'in', 'lists.phones', '+1 212-555-0187', true],
    ['a phone among the values', 'phone', 'in', 'lists.phones', '+442079460018', true],
    ['a number on a list of bands', 'employees', 'in', 'lists.bands', '12', true],
    ['a number beyond them', 'employees', 'in', 'lists.bands', '51', false],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });
});
