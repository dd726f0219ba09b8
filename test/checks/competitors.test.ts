import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/check.ts';
import { competitorDomain } from '../../src/checks/competitor-domain.ts';
import { competitorName } from '../../src/checks/competitor-name.ts';
import type { NamedList } from '../../src/definition/definition.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { Cell } from '../../src/fields/kind.ts';
import { AS_OF, decide } from '../lead.ts';

/** What checks are asked against, where one list names the competitors. */
function contextOf(list: Partial<NamedList>): CheckContext {
  const rivals = { value: [], name: [], domain: [], email: [], phone: [], ...list };
  return { asOf: AS_OF, country: 'US', lists: { rivals }, competitors: [rivals], suppress: [] };
}

function cellOf(field: string, text: string): Cell {
  return fieldById(field)?.kind.read(text, { country: 'US', dateOrder: 'mdy', scale: 1, asOf: AS_OF }) as Cell;
}

describe('competitors by name', () => {
  it.each([
    ['a legal form', 'Acorn Steel Ltd', 'ACORN STEEL, Inc.'],
    ['a form in front', 'Ромашка', 'ООО «Ромашка»'],
    ['a form written on', 'ソニー', 'ソニー株式会社'],
    ['an article in front', 'The Trade Desk', 'Trade Desk, Inc.'],
    ['an article behind', 'Hershey Company (The)', 'Hershey'],
    ['another spelling of and', 'Procter & Gamble', 'Procter and Gamble Co.'],
    ['an apostrophe', "McDonald's", 'McDonald’s Corporation'],
    ['a hyphen, and none', 'Wal-Mart', 'Walmart Inc.'],
    ['a space for a hyphen', 'Bristol-Myers Squibb', 'Bristol Myers Squibb'],
    ['initials apart', 'D. R. Horton', 'D.R. Horton'],
    ['initials without dots', 'A. O. Smith', 'AO Smith Corporation'],
    ['a domain as the name', 'Salesforce', 'Salesforce.com Inc'],
    ['its own domain as the name', 'Amazon.com, Inc.', 'Amazon'],
    ['a group of two words', 'Goldman Sachs', 'Goldman Sachs Group'],
    ['a holding of two words', 'Hilton Worldwide Holdings Inc.', 'Hilton Worldwide'],
    ['a word written short', 'Vega Mfg Co', 'Vega Manufacturing Company'],
    ['two words written short', 'Marsh Intl. Svcs', 'Marsh International Services'],
    ['several shared words are a name', 'Bank of America', 'Bank of America Corp.'],
    ['a shared word with the same form', 'Southern Company', 'SOUTHERN COMPANY'],
  ])('%s: %s is %s', (_, competitor, company) => {
    for (const [listed, own] of [
      [competitor, company],
      [company, competitor],
    ]) {
      const ask = competitorName.compile(contextOf({ name: [listed] }), 'company');
      expect(ask(cellOf('company', own))).toBe(true);
    }
  });

  it.each([
    ['another direction', 'Bank of the West', 'Bank of the East'],
    ['a part of the name', 'Delta Air Lines', 'Delta'],
    ['the first word of the name', 'Apple', 'Apple Music'],
    ['the beginning of a word', 'Oracle', 'Oraclean'],
    ['a word amid the name', 'Target', 'On Target Marketing'],
    ['a subsidiary elsewhere', 'Salesforce', 'Salesforce Germany GmbH'],
    ['a group of one word', 'Accord', 'Accord Group'],
    ['a holding of one word', 'Clutch Holdings', 'Clutch'],
    ['a shared word with another form', 'Southern Company', 'Southern Ltd'],
    ['a shared word by itself', 'General, Inc.', 'General'],
    ['goods that many sell', 'Hotels.com', 'Hotels'],
    ['an address is no name', 'delta.com', 'Delta'],
    ['one word for two', 'Blue Bird', 'Bluebird'],
    ['an abbreviation', 'International Business Machines', 'IBM'],
    ['initials of other words', 'J. P. Morgan', 'JR Morgan'],
    ['one letter', 'Accenture', 'Accentura'],
  ])('%s: %s is not %s', (_, competitor, company) => {
    for (const [listed, own] of [
      [competitor, company],
      [company, competitor],
    ]) {
      const ask = competitorName.compile(contextOf({ name: [listed] }), 'company');
      expect(ask(cellOf('company', own))).toBe(false);
    }
  });

  it('do not know of a blank name', () => {
    const ask = competitorName.compile(contextOf({ name: ['Vega'] }), 'company');
    expect(ask(cellOf('company', '---'))).toBeUndefined();
  });
});

describe('what comes near to a competitor', () => {
  const rivals = [
    'Salesforce',
    'Delta Air Lines',
    'Bank of the West',
    'Procter & Gamble',
    'Sony Group',
    'Delta Dental',
  ];

  it.each([
    ['a subsidiary', 'Salesforce Germany GmbH', 'Salesforce'],
    ['a branch', 'Salesforce Ventures', 'Salesforce'],
    ['written apart', 'Sales Force Inc.', 'Salesforce'],
    ['a letter too few', 'Salesfore', 'Salesforce'],
    ['letters changed about', 'Salesfroce Inc', 'Salesforce'],
    ['without the group', 'Sony', 'Sony Group'],
    ['the telling word, and the first of two', 'Delta', 'Delta Dental'],
    ['the telling word with others', 'Delta Air Freight', 'Delta Air Lines'],
    ['initials', 'P&G', 'Procter & Gamble'],
    ['words that many share, in front', 'The Global Salesforce Company', 'Salesforce'],
  ])('%s: %s', (_, company, nearest) => {
    const near = competitorName.near?.(contextOf({ name: rivals }), 'company');
    expect(near?.(cellOf('company', company))?.nearest).toBe(nearest);
  });

  it.each([
    ['the competitor itself', 'salesforce.com'.replace('s', 'S')],
    ['shared words alone', 'Bank of the East'],
    ['a word that is not the first that tells', 'Vega Salesforce'],
    ['a shared word', 'Air Lines'],
    ['two slips', 'Selasfroce'],
    ['a short name with a slip', 'Delto'],
    ['nothing in common', 'Vega Foods'],
    ['initials of two words', 'SG'],
  ])('%s: not %s', (_, company) => {
    const near = competitorName.near?.(contextOf({ name: rivals }), 'company');
    expect(near?.(cellOf('company', company))).toBeUndefined();
  });

  it('is the nearer of two', () => {
    const near = competitorName.near?.(contextOf({ name: ['Vega Foods', 'Vega Foods Chile Ventures'] }), 'company');
    expect(near?.(cellOf('company', 'Vega Foods Chile'))?.nearest).toBe('Vega Foods Chile Ventures');
  });

  it('never rejects', () => {
    const definition =
      'lists: { rivals: [Salesforce] }\nreject: { competitors: lists.rivals }\nstatus: { nurture: { score: 0 } }';
    expect(decide(definition, { company: 'Salesforce Germany GmbH' }).status).toBe('nurture');
    expect(decide(definition, { company: 'Salesforce Inc' }).status).toBe('rejected');
  });
});

describe('competitors by domain', () => {
  const list = {
    domain: [
      'https://www.acorn-steel.com/about',
      'oak-steel.de, elm-steel.fr ash-steel.it',
      'gmail.com',
      'birch.github.io',
    ],
    name: ['Acorn Steel'],
    value: ['yew-steel.com', 'https://www.linkedin.com/company/acorn-steel', 'larch.myshopify.com'],
  };

  it.each([
    ['its mail', 'email_domain', 'acorn-steel.com', true],
    ['mail below its domain', 'email_domain', 'eu.acorn-steel.com', true],
    ['its website', 'company_domain', 'shop.acorn-steel.com', true],
    ['a subsidiary', 'email_domain', 'oak-steel.de', true],
    ['another subsidiary of the same cell', 'email_domain', 'elm-steel.fr', true],
    ['a third, parted by a space', 'company_domain', 'http://ash-steel.it', true],
    ['a plain entry', 'email_domain', 'yew-steel.com', true],
    ['a page of its own at a host', 'company_domain', 'https://birch.github.io', true],
    ['the same name elsewhere', 'email_domain', 'acorn-steel.org', false],
    ['a longer name', 'email_domain', 'my-acorn-steel.com', false],
    ['free mail, though a competitor uses it', 'email_domain', 'gmail.com', false],
    ['somebody else at that host', 'company_domain', 'maple.github.io', false],
    ['another shop at that host', 'company_domain', 'https://fir.myshopify.com', false],
    ['another page at that site', 'company_domain', 'linkedin.com/company/fir', false],
  ])('%s', (_, field, text, isCompetitor) => {
    expect(competitorDomain.compile(contextOf(list), field)(cellOf(field, text))).toBe(isCompetitor);
  });

  it('know LinkedIn itself from the pages there', () => {
    const ask = competitorDomain.compile(contextOf({ domain: ['linkedin.com'] }), 'company_domain');
    expect(ask(cellOf('company_domain', 'https://www.linkedin.com'))).toBe(true);
    expect(ask(cellOf('company_domain', 'https://www.linkedin.com/company/fir'))).toBe(false);
  });
});
