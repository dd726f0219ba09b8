import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import { decide } from '../lead.ts';

/** The checks that find something in a lead, all turned on. */
function found(lead: Record<string, string>): string[] {
  const fakes = checks.filter(({ group }) => ['email', 'phone', 'name', 'company'].includes(group));
  const all = fakes.map(({ id }) => `${id}: proof`).join(', ');
  const definition = `
lists: { rivals: [Acorn Steel Ltd, acorn-steel.com], never: [jo@vega.com, +49 30 901820, gone.com, Cobalt AG] }
reject: { competitors: lists.rivals, suppress: [lists.never], fake: { ${all} } }`;
  return decide(definition, lead).reasons.filter((code) => code !== 'below-nurture') as string[];
}

describe('checks', () => {
  it.each([
    ['an address that is not one', { email: 'ana at vega.com' }, ['invalid-email']],
    ['an address that is one', { email: 'ana.souza@vega-foods.de' }, []],
    ['a name reserved for examples', { email: 'ana@mail.example.com' }, ['reserved-email']],
    ['a top-level domain reserved for tests', { email: 'ana@vega.test' }, ['reserved-email']],
    ['test.com is a company', { email: 'ana@test.com' }, []],
    ['throw-away mail', { email: 'ana@mailinator.com' }, ['disposable-email']],
    ['throw-away mail below its domain', { email: 'ana@x.mailinator.com' }, ['disposable-email']],
    ['a relay hides a person, who is real', { email: 'x7f@privaterelay.appleid.com' }, []],
    ['free mail', { email: 'ana@gmail.com' }, ['free-email']],
    ['a function', { email: 'info@vega-foods.de' }, ['role-email']],
    ['a person who is called like a function', { email: 'sales@vega.com.br', full_name: 'João Sales' }, []],
    ['by the first name', { email: 'hal.post@vega.de', first_name: 'Hal', last_name: 'Post' }, []],
    ['by the last name in a column of its own', { email: 'post@vega.de', first_name: 'Ada', last_name: 'Post' }, []],
    ['somebody else at it', { email: 'post@vega.de', first_name: 'Ada', last_name: 'Sales' }, ['role-email']],
    ['the list knows it is a function', { mailbox: 'generic', email: 'ada@vega.de' }, ['role-email']],
    ["another's name", { email: 'john.smith@vega.de', full_name: 'Mary Jones' }, ['other-name-email']],
    [
      "another's name, the other way round",
      { email: 'smith_john2@vega.de', full_name: 'Mary Jones' },
      ['other-name-email'],
    ],
    ['her name before she married', { email: 'mary.smith@vega.de', full_name: 'Mary Jones' }, []],
    ['a pet name', { email: 'bob.jones@vega.de', full_name: 'Robert Jones' }, []],
    ['a mistyped provider is no finding', { email: 'ana@gmaill.com' }, []],
    ['not even where it is a throw-away domain', { email: 'ana@gmial.com' }, ['free-email']],
    ['a person whose name begins like a function', { email: 'salesh@vega-foods.de' }, []],
    ['a typed-in address', { email: 'Asdf@asdf.com' }, ['placeholder-email']],
    ['the list says that mail bounces', { email: 'ana@vega-foods.de', email_status: 'Bounced' }, ['bounced-email']],
    ['the list says that mail cannot be delivered', { email_status: 'Unavailable' }, ['bounced-email']],
    ['the list vouches for the address', { email_status: 'Verified' }, []],
    ['one digit throughout', { phone: '555-555-5555' }, ['placeholder-phone', 'invalid-phone']],
    ['a run of digits', { phone: '123-456-7890' }, ['placeholder-phone', 'invalid-phone']],
    ['kept for fiction in North America', { phone: '(212) 555-0143' }, ['placeholder-phone']],
    ['not kept for fiction', { phone: '(212) 554-0143' }, []],
    ['in an exchange without subscribers', { phone: '(212) 555-0243' }, ['doubtful-phone']],
    ['kept for fiction in the United Kingdom', { phone: '+44 7700 900123' }, ['placeholder-phone', 'invalid-phone']],
    ['an ordinary mobile number there', { phone: '+44 7911 123456' }, []],
    ['a real number', { phone: '+49 30 901821' }, []],
    ['a number that its plan does not have', { phone: '+49 1' }, ['invalid-phone']],
    ['a placeholder for a name', { full_name: 'Johnny Prospect' }, ['placeholder-name']],
    ['in two columns', { first_name: 'TEST', last_name: 'test' }, ['placeholder-name']],
    ['the wrong way round, with a comma', { full_name: 'Prospect, Johnny' }, ['placeholder-name']],
    ['a name from cartoons', { full_name: 'Mickey Mouse' }, ['stock-name']],
    ['Mouse is a surname', { full_name: 'Ada Mouse' }, []],
    ['Test and Null are surnames', { first_name: 'Ada', last_name: 'Null' }, []],
    ['a short name is a name', { full_name: 'O Ng' }, []],
    ['a name in another script', { full_name: '李' }, []],
    ['a placeholder for a company', { company: 'Test Company' }, ['placeholder-company']],
    ['42, Sample and 3 are companies', { company: '42' }, []],
    ['a competitor by name, whatever its legal form', { company: 'ACORN STEEL, Inc.' }, ['competitor-name']],
    ['a longer name is another company', { company: 'Acorn Steel Works' }, []],
    ['a competitor by mail', { email: 'ana@eu.acorn-steel.com' }, ['competitor-domain']],
    ['a competitor by website', { company_domain: 'https://www.acorn-steel.com/about' }, ['competitor-domain']],
    ['suppressed by address', { email: 'Jo@Vega.com' }, ['suppressed']],
    ['suppressed by phone, however written', { phone: '0049 30 90 18 20' }, ['suppressed']],
    ['suppressed by domain', { email: 'any@gone.com' }, ['suppressed']],
    ['suppressed by company', { company: 'Cobalt' }, ['suppressed']],
    ['asked for no mail', { email_opt_out: 'yes' }, ['do-not-contact']],
    ['asked for no calls', { do_not_call: 'TRUE' }, ['do-not-contact']],
    ['did not ask', { do_not_contact: '0' }, []],
  ])('%s', (_why, lead, codes) => {
    expect(found(lead)).toEqual(codes);
  });

  it('looks only at fields of the catalogue', () => {
    const unknown = checks.flatMap(({ fields }) => fields).filter((field) => !fieldById(field));
    expect(unknown).toEqual([]);
  });

  it('lets a definition allow opted-out people, and switch checks off by group or by id', () => {
    const open = 'status: { nurture: { score: 0 } }';
    expect(decide(`reject: { opt_out: no }\n${open}`, { do_not_call: 'yes' }).status).toBe('nurture');
    const lead = { full_name: 'Test Test', email: 'ana@mailinator.com' };
    expect(decide(`reject: { fake: { email: off } }\n${open}`, lead).reasons).toEqual(['placeholder-name']);
    expect(decide(`reject: { fake: { email: off, name: sign } }\n${open}`, lead).status).toBe('nurture');
    expect(decide(`reject: { fake: { name: sign, disposable-email: sign } }\n${open}`, lead).status).toBe('rejected');
  });
});
