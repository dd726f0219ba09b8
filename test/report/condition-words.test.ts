import { describe, expect, it } from 'vitest';
import { conditionText } from '../../src/report/condition-words.ts';
import { definitionOf, listsOf } from '../lead.ts';

const LISTS = 'lists: { titles: [CIO, CTO, CDO, CISO, CPO, CEO], rivals: [Oracle] }';

/** The condition as it stands behind `if`, in words. */
function wordsOf(condition: string): string {
  const definition = definitionOf(`${LISTS}\nqualify: [{ id: it, if: ${condition} }]`);
  return conditionText(definition.qualify[0].if, listsOf(definition));
}

describe('a condition in words', () => {
  it.each([
    ['a value', '{ industry: Steel }', 'industry is Steel'],
    ['a term with what it means', '{ budget: allocated }', 'budget is allocated (money is set aside)'],
    [
      'many terms, whose meanings stand elsewhere',
      '{ seniority: [c_suite, vp, director, manager] }',
      'seniority is c suite, vp, director or manager',
    ],
    ['a synonym of a term', '{ budget: Approved }', 'budget is allocated (money is set aside)'],
    ['a negation', '{ company_country: { not: [DE, AT] } }', 'company country is not DE or AT'],
    ['a field in the plural', '{ technologies: SAP }', 'technologies include SAP'],
    ['yes and no', '{ do_not_call: { not: yes } }', 'do not call is not yes'],
    [
      'a long list: some of its entries',
      '{ title: { in: lists.titles } }',
      'title is one on the list titles (6 entries: CIO, CTO, CDO, CISO and 2 more)',
    ],
    [
      'a value and a list',
      '{ company: [SAP, lists.rivals] }',
      'company is SAP or one on the list rivals (1 entry: Oracle)',
    ],
    ['a word', '{ title: { has_word: [chief, head] } }', 'title has the word chief or head'],
    ['a phrase', '{ title: { has_phrase: vice president } }', 'title has the words vice president'],
    [
      'phrases of a list',
      '{ title: { has_phrase: [CMO, lists.rivals] } }',
      'title has the words CMO or of an entry of the list rivals (1 entry: Oracle)',
    ],
    ['the start', '{ title: { starts_with: Chief } }', 'title starts with Chief'],
    ['the end', '{ title: { ends_with: Officer } }', 'title ends with Officer'],
    ['letters', '{ title: { contains: data } }', 'title contains the letters data'],
    ['a pattern', '{ title: { matches: "^C.O$" } }', 'title matches the regular expression ^C.O$'],
    ['a count from a bound', '{ employees: { at_least: 50 } }', 'there are at least 50 employees'],
    ['a count above', '{ employees: { above: 12000 } }', 'there are more than 12,000 employees'],
    ['a count between', '{ employees: { between: [200, 5000] } }', 'there are from 200 to 5000 employees'],
    ['a number that is no count', '{ web_rank: { at_most: 100000 } }', 'web rank is at most 100,000'],
    ['money', '{ revenue: { below: $10M } }', 'revenue is less than $10M'],
    ['a day', '{ last_activity: { above: 2026-01-31 } }', 'last activity is after 2026-01-31'],
    ['a period back', '{ last_activity: { within: 90 days } }', 'last activity lies in the last 90 days'],
    ['a period ahead', '{ purchase_timeline: { within: 1 year } }', 'purchase timeline lies in the next 1 year'],
    ['longer ago', '{ last_activity: { older_than: 6 months } }', 'last activity lies more than 6 months back'],
    [
      'codes with their titles',
      '{ naics: { under: ["22", "5112"] } }',
      'NAICS code is, or lies below, 22 Utilities or 5112 → 5132 Software Publishers',
    ],
    ['subdomains', '{ email_domain: { under: sap.com } }', 'email domain is, or lies below, sap.com'],
    ['something filled', '{ present: company }', 'company is known'],
    ['something missing', '{ missing: employees }', 'employees are missing or cannot be understood'],
    ['an activity', '{ activity: webinar }', 'there is an activity of the kind webinar (came to a webinar)'],
    [
      'some activities of late',
      '{ activity: [webinar, chat], within: 90 days, at_least: 2 }',
      'there are at least 2 activities of the kind webinar (came to a webinar) or chat (talked in a chat) in the last 90 days',
    ],
    ['all of several', '{ industry: Steel, present: company }', 'industry is Steel, and company is known'],
    [
      'any of several',
      '{ any: [{ industry: Steel }, { missing: title }] }',
      'industry is Steel, or title is missing or cannot be understood',
    ],
    [
      'none of several',
      '{ none: [{ industry: Steel }, { industry: Coal }] }',
      'none of these holds: industry is Steel; industry is Coal',
    ],
    [
      'some of several, with a group inside',
      '{ at_least: 2, of: [{ industry: Steel }, { present: email }, { all: [{ present: phone }, { present: title }] }] }',
      'at least 2 of these 3 hold: industry is Steel; email is known; (phone is known, and title is known)',
    ],
  ])('%s', (_why, condition, expected) => {
    expect(wordsOf(condition)).toBe(expected);
  });
});
