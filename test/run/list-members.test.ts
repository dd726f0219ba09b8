import { describe, expect, it } from 'vitest';
import type { NamedList } from '../../src/definition/definition.ts';
import { compileMembership } from '../../src/definition/membership.ts';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { Field } from '../../src/fields/field.ts';
import { SharedListMembers } from '../../src/run/list-members.ts';
import { AS_OF } from '../lead.ts';

const LONG = 10_000;

function listOf(email: readonly string[], value: readonly string[] = []): NamedList {
  return { value, name: [], domain: [], email, phone: [] };
}

const emails = Array.from({ length: LONG }, (_, i) => `Ana${i}@vega-foods.de`);
const lists = { long: listOf(emails), short: listOf(emails.slice(1)), plain: listOf([], ['bo@acorn.se', ...emails]) };

/** Asks whether a text is on some lists, as a field reads it. */
function ask(id: string, named: typeof lists, members: SharedListMembers | undefined, text: string) {
  const field = fieldById(id) as Field;
  const context = { asOf: AS_OF, country: 'US', lists: named, ...(members && { members }) };
  const isMember = compileMembership([named.long, named.plain], field, context);
  return isMember(field.kind.read(text, { ...context, dateOrder: 'mdy', scale: 1 }));
}

describe('SharedListMembers', () => {
  it.each([
    ['email', 'ana9999@vega-foods.de', true],
    ['email', 'ana10000@vega-foods.de', false],
    ['email', 'bo@acorn.se', true],
    ['email', 'bo', undefined],
    ['company', 'Vega Foods', false],
  ])('answers as sets do, also in a thread that has no texts: %s %s', (id, text, answer) => {
    const members = new SharedListMembers({ lists });
    expect(ask(id, lists, undefined, text)).toBe(answer);
    expect(ask(id, lists, members, text)).toBe(answer);
    const shared = structuredClone(members.share((list) => list !== 'short'));
    expect(Object.values(shared.lists).map(({ email, value }) => email.length + value.length)).toEqual([
      0,
      LONG - 1,
      0,
    ]);
    expect(ask(id, shared.lists as typeof lists, new SharedListMembers(shared), text)).toBe(answer);
  });

  it('leaves short lists, and lists that it does not know, to sets of their own', () => {
    const members = new SharedListMembers({ lists });
    expect(members.of(lists.short, 'email kind', () => [])).toBeUndefined();
    expect(members.of(listOf(emails), 'email kind', () => [])).toBeUndefined();
  });

  it('works keys out once for each form', () => {
    const members = new SharedListMembers({ lists });
    let asked = 0;
    const keys = () => {
      asked++;
      return ['ana'];
    };
    const first = members.of(lists.long, 'name kind', keys);
    const again = members.of(lists.long, 'name kind', keys);
    expect([first?.('ana'), again?.('ana'), again?.('bo'), asked]).toEqual([true, true, false, 1]);
    expect(members.of(lists.long, 'name other', () => ['bo'])?.('ana')).toBe(false);
  });

  it('does not answer in a thread what was not asked before the texts stayed behind', () => {
    const shared = new SharedListMembers({ lists }).share(() => true);
    const members = new SharedListMembers(shared);
    expect(() => members.of(shared.lists.long, 'email kind', () => [])).toThrow('stayed behind');
  });
});
