import { expect, it } from 'vitest';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, decide, definitionOf, listsOf } from '../lead.ts';

const OPEN = 'status: { nurture: { score: 0 } }';
/** Nothing about her speaks for a fake. */
const ANA = { full_name: 'Ana Souza', email: 'ana@vega-foods.de', phone: '+49 30 901820', company: 'Vega Foods' };

/** Statuses and reasons under the default strengths, of a lead that is Ana's but for some cells. */
function judge(changes: Readonly<Record<string, string>>, reject = ''): string {
  const { status, reasons } = decide(`${reject && `reject: ${reject}\n`}${OPEN}`, { ...ANA, ...changes });
  return [status, ...reasons.filter((code) => code !== 'meets-nurture')].join(' ');
}

it.each([
  ['nothing', {}, 'nurture'],
  ['a proof rejects alone', { email: 'ana@mailinator.com' }, 'rejected disposable-email'],
  ['a sign alone is only said', { full_name: 'Mickey Mouse' }, 'nurture stock-name'],
  ['another sign alone', { email: 'ana at vega' }, 'nurture invalid-email'],
  [
    'two signs from two fields reject',
    { full_name: 'Mickey Mouse', email: 'mickey' },
    'rejected invalid-email stock-name',
  ],
  [
    'an address and what the list says of it are one thing',
    { email: 'ana at vega', email_status: 'Bounced' },
    'nurture invalid-email bounced-email',
  ],
  [
    'two numbers that do not exist are one thing: a country was guessed wrong',
    { phone: '+49 1', mobile: '+49 2' },
    'nurture invalid-phone',
  ],
  [
    'a sign beside a proof is said after it',
    { full_name: 'Mickey Mouse', email: 'a@mailinator.com' },
    'rejected disposable-email stock-name',
  ],
])('%s', (_why, changes, expected) => {
  expect(judge(changes)).toBe(expected);
});

it('a sign that rests on the name and another about the name are one', () => {
  const owner = { full_name: 'Mickey Mouse', email: 'ana.souza@vega-foods.de' };
  const strengths = '{ fake: { other-name-email: sign } }';
  expect(judge(owner, strengths)).toBe('nurture stock-name other-name-email');
  expect(judge({ ...owner, phone: '+49 1' }, strengths)).toBe('rejected invalid-phone stock-name other-name-email');
});

const FAKE = { full_name: 'Test Test', email: 'test@mailinator.com', phone: '555-555-5555', company: 'Vega' };

it.each([
  ['by its address', '[TEST@mailinator.com]', FAKE],
  ['by its domain', '[mailinator.com]', FAKE],
  ['by its website', '[vega-foods.de]', { ...FAKE, company_domain: 'https://www.vega-foods.de' }],
  ['by its company, whatever its legal form', '[Vega GmbH]', FAKE],
  ['by its name', '[Test Test]', FAKE],
  ['by its number', '[+1 212 555 0143]', { ...FAKE, phone: '(212) 555-0143' }],
  ['by a number that does not exist', '[555-555-5555]', FAKE],
  ['by its mobile number', '[+49 1512 3456789]', { ...FAKE, mobile: '+49 1512 3456789' }],
  ['by an address that is none', '[test at vega]', { ...FAKE, email: 'Test at Vega' }],
])('allow wins: %s', (_why, allowed, lead) => {
  const lists = `lists: { good: ${allowed} }\n`;
  expect(decide(`${lists}${OPEN}`, lead).status).toBe('rejected');
  const { status, reasons } = decide(`${lists}reject: { fake: { allow: lists.good } }\n${OPEN}`, lead);
  expect([status, reasons]).toEqual(['nurture', ['meets-nurture']]);
});

it.each([
  ['an opt-out', { do_not_call: 'yes' }, '', 'do-not-contact'],
  ['a competitor', {}, 'competitors: lists.good,', 'competitor-domain'],
  ['a suppression', {}, 'suppress: [lists.good],', 'suppressed'],
])('allow is about fakes and leaves %s alone', (_why, changes, reject, code) => {
  const yaml = `lists: { good: [vega-foods.de] }\nreject: { ${reject} fake: { allow: lists.good } }\n${OPEN}`;
  const { status, reasons } = decide(yaml, { ...ANA, ...changes });
  expect([status, reasons[0]]).toEqual(['rejected', code]);
});

it('the definition sets the strength of a check before that of its group', () => {
  const lead = { full_name: 'Mickey Mouse', email: 'ana@mailinator.com' };
  expect(judge(lead, '{ fake: { email: sign } }')).toBe('rejected disposable-email stock-name');
  expect(judge(lead, '{ fake: { email: sign, disposable-email: off } }')).toBe('nurture stock-name');
  expect(judge(lead, '{ fake: { email: off, name: proof } }')).toBe('rejected stock-name');
  expect(judge(lead, '{ fake: { email: off, name: off } }')).toBe('nurture');
});

it('says what each finding rests on', () => {
  const definition = definitionOf(`
lists: { rivals: [Acorn Steel Ltd, acorn-steel.com], never: [vega.com] }
reject: { competitors: lists.rivals, suppress: [lists.never] }
${OPEN}`);
  const lead = {
    full_name: 'Mouse, Mickey',
    email: 'asdf@x.mailinator.com',
    phone: '030 1',
    company: 'ACORN STEEL, Inc.',
    company_domain: 'www.vega.com',
  };
  const decideOne = exampleDecider(definition, listsOf(definition), AS_OF);
  const { evidence } = decideOne({ lead, activities: undefined, asOf: undefined }).explain();
  expect(evidence.map(({ check, field, text, rests }) => [check, field, text, rests?.match, rests?.is])).toEqual([
    ['suppressed', 'company_domain', 'www.vega.com', 'vega.com', 'on the list never'],
    ['competitor-name', 'company', 'ACORN STEEL, Inc.', 'Acorn Steel Ltd', 'on the list rivals'],
    ['disposable-email', 'email_domain', 'x.mailinator.com', 'mailinator.com', 'on the list of throw-away domains'],
    ['invalid-phone', 'phone', '030 1', '+10301', 'too short for its numbering plan'],
    [
      'stock-name',
      'full_name',
      'Mouse, Mickey',
      'mickey mouse',
      'on the short list of names from examples and cartoons',
    ],
  ]);
});
