import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isScalar, isSeq, parseDocument, type ToStringOptions, visit } from 'yaml';
import { meaningOf } from '../../src/definition/meaning.ts';
import { readDefinition } from '../../src/run/read-definition.ts';

function meaning(text: string, file = 'leadq.yaml'): string {
  const { definition, diagnostics } = readDefinition(text, file);
  if (!definition)
    throw new Error(`${diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n')}\n${text}`);
  return meaningOf(definition);
}

const small = `leadq: 1
name: Small
lists:
  rivals: [Vega Foods, Orion Tools]
  friends: { file: friends.csv, name: Company, domain: Website }
require: [full_name, { any: [email, phone] }]
reject:
  competitors: lists.rivals
  fake: { name: proof, email: sign }
  when:
    - { id: student, if: { title: { has_word: [student, intern] } } }
score:
  contact:
    rules:
      - { id: decides, if: { role: decision_maker, employees: { at_least: 50, at_most: 500 } }, points: 20 }
  interest:
    max: 30
    half_life: 4 weeks
    rules:
      - { id: downloads, if: { activity: download }, points: 5, each: yes, max: 15 }
ready:
  need: { if: { need: yes } }
  budget: { if: { any: [{ budget: allocated }, { budget_process: documented }] } }
status:
  qualified: { score: 20, contact: 10, ready: { at_least: 1, of: [need, budget] } }
nurture:
  - { track: early, if: { missing: budget } }
  - { track: later, if: { present: title } }
gates: ["qualified<5%"]
`;

function edited(from: string, to: string): string {
  if (!small.includes(from)) throw new Error(`the definition does not say ${from}`);
  return small.replace(from, to);
}

describe('meaningOf', () => {
  it('is the SHA-256 of a text that stays the same from version to version, or every agreement would be stale', () => {
    const text =
      '{"duplicates":{"by":[["email"],["full_name","company"]]},"reject":{"optOut":true},' +
      '"require":{"demands":[{"any":["email"]}],"otherwise":"rejected"},' +
      '"sections":[{"id":"fit","profiles":[{"id":"","rules":[{"id":"small",' +
      '"if":{"field":"employees","kind":"test","operand":"10","operator":"at_most"},"points":-5}]}]}],' +
      '"status":{"nurture":{"score":1}}}';
    const yaml = `leadq: 1
require: [email]
score: { fit: { rules: [{ id: small, if: { employees: { at_most: 10 } }, points: -5 }] } }
status: { nurture: { score: 1 } }
`;
    expect(meaning(yaml)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it.each([
    ['another name', 'name: Small', 'name: Large'],
    ['a description', 'name: Small', 'name: Small\ndescription: For the fair.'],
    ['an agreement', 'name: Small', 'name: Small\nagreement: { sales: { by: Ann Lee, date: 2026-10-01 } }'],
    ['a comment', 'score:\n', 'score: # what it is worth\n'],
    ['an example', 'gates:', 'examples: [{ name: x, lead: { title: CEO }, expect: { status: rejected } }]\ngates:'],
    ['quotes', 'points: 20', "points: '20'"],
    ['a plus sign', 'points: 20', 'points: +20'],
    ['another word for yes', 'each: yes', 'each: true'],
    ['no said aloud', 'points: 20', 'points: 20, each: no'],
    ['what is so anyway', 'gates:', 'duplicates: { keep: first }\ngates:'],
    ['keys in another order', '{ name: proof, email: sign }', '{ email: sign, name: proof }'],
    ['operators in another order', '{ at_least: 50, at_most: 500 }', '{ at_most: 500, at_least: 50 }'],
    [
      '`all` said aloud',
      '{ role: decision_maker, employees: { at_least: 50, at_most: 500 } }',
      '{ all: [{ employees: { at_least: 50, at_most: 500 } }, { role: decision_maker }] }',
    ],
    [
      'conditions in another order',
      '[{ budget: allocated }, { budget_process: documented }]',
      '[{ budget_process: documented }, { budget: allocated }]',
    ],
    ['values in another order', '[student, intern]', '[intern, student]'],
    ['a list in another order', '[Vega Foods, Orion Tools]', '[Orion Tools, Vega Foods]'],
    ['needs in another order', 'of: [need, budget]', 'of: [budget, need]'],
  ])('is left as it is by %s', (_, from, to) => {
    expect(meaning(edited(from, to))).toBe(meaning(small));
  });

  it.each([
    ['a country', 'name: Small', 'default_country: DE'],
    ['an entry of a list', 'Vega Foods', 'Vega Food'],
    ['the file of a list', 'friends.csv', 'enemies.csv'],
    ['the column of a list', 'Website', 'Domain'],
    ['a requirement less', '[full_name, { any: [email, phone] }]', '[full_name]'],
    [
      'what follows from a missing field',
      'require: [full_name, { any: [email, phone] }]',
      'require: { fields: [full_name, { any: [email, phone] }], otherwise: nurture }',
    ],
    ['the strength of a check', 'email: sign', 'email: off'],
    ['opt-outs that are let through', '  fake:', '  opt_out: no\n  fake:'],
    ['the id of a rule', 'id: decides', 'id: decider'],
    ['an operator', 'at_least: 50', 'above: 50'],
    ['a way to combine', '{ any: [{ budget', '{ none: [{ budget'],
    ['a limit', '    max: 30\n', ''],
    ['a limit of 0', 'max: 30', 'max: 0'],
    ['the limit of a rule', ', max: 15', ''],
    ['a half-life', 'half_life: 4 weeks', 'half_life: 30 days'],
    ['no half-life', 'half_life: 4 weeks', ''],
    ['points for all together', 'each: yes, max: 15', 'each: no'],
    [
      'the order of tracks',
      '{ track: early, if: { missing: budget } }\n  - { track: later, if: { present: title } }',
      '{ track: later, if: { present: title } }\n  - { track: early, if: { missing: budget } }',
    ],
    ['a gate', '"qualified<5%"', '"qualified<6%"'],
    ['duplicates that are let through', 'gates:', 'duplicates: none\ngates:'],
  ])('is changed by %s', (_, from, to) => {
    expect(meaning(edited(from, to))).not.toBe(meaning(small));
  });
});

const shipped = fileURLToPath(new URL('../../definitions/', import.meta.url));
const definitions = new Map<string, string>([
  ['small', small],
  ...readdirSync(shipped)
    .filter((file) => file.endsWith('.yaml'))
    .map((file): [string, string] => [file, readFileSync(join(shipped, file), 'utf8')]),
]);

function documentOf(text: string): Document {
  return parseDocument(text, { schema: 'failsafe' });
}

type Layout = ToStringOptions & { readonly comments: boolean; readonly reversed: boolean };

/** Other layouts of the same data: with other comments, and with the keys of every mapping in another order. */
const layouts: fc.Arbitrary<Layout> = fc.record({
  indent: fc.integer({ min: 1, max: 8 }),
  indentSeq: fc.boolean(),
  // yaml 2.9 folds quoted texts that stand deep in a narrow page into other texts.
  lineWidth: fc.constant(0),
  collectionStyle: fc.constantFrom<NonNullable<ToStringOptions['collectionStyle']>>('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom<NonNullable<ToStringOptions['defaultStringType']>>(
    'PLAIN',
    'QUOTE_DOUBLE',
    'QUOTE_SINGLE',
  ),
  comments: fc.boolean(),
  reversed: fc.boolean(),
});

/** Without the examples, which mean nothing here: yaml 2.9 writes the empty lists in them at a wrong indentation. */
function reformat(text: string, { comments, reversed, ...layout }: Layout): string {
  const document = documentOf(text);
  document.delete('examples');
  visit(document, {
    Node(_, node) {
      delete node.spaceBefore;
      if (isScalar(node)) delete node.type;
      node.commentBefore = comments && !isScalar(node) ? ' said: otherwise' : undefined;
      node.comment = undefined;
      if (isMap(node) && reversed) node.items.reverse();
      if (isMap(node) || isSeq(node)) delete node.flow;
    },
  });
  return document.toString(layout);
}

describe.each([...definitions])('the meaning of %s', (_, text) => {
  it('survives every layout', () => {
    const expected = meaning(text);
    fc.assert(
      fc.property(layouts, (layout) => {
        expect(meaning(reformat(text, layout))).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('is changed by every number that is changed', () => {
    const expected = meaning(text);
    const changes = changedNumbers(text);
    expect(changes.length).toBeGreaterThan(5);
    for (const { change, changed } of changes) expect(meaning(changed), change).not.toBe(expected);
  });
});

/** The definition with one number of its criteria, points and thresholds raised by one, for each of them. */
function changedNumbers(text: string): { change: string; changed: string }[] {
  const root = documentOf(text).contents;
  if (!isMap(root)) throw new Error('no mapping');
  const counted = new Set(['require', 'reject', 'qualify', 'score', 'ready', 'status', 'bars', 'nurture']);
  const changes: { change: string; changed: string }[] = [];
  for (const { key, value } of root.items) {
    if (!isScalar(key) || !counted.has(`${key.value}`)) continue;
    visit(value as never, {
      Scalar(at, node) {
        if (at === 'key' || !node.range || !/^\+?\d{1,8}$/.test(`${node.value}`)) return;
        const [start, end] = node.range;
        const raised = `${Number(node.value) + 1}`;
        const changed = `${text.slice(0, start)}${raised}${text.slice(end)}`;
        if (readDefinition(changed, 'leadq.yaml').definition)
          changes.push({ change: `${key.value}: ${node.value} at ${start}`, changed });
      },
    });
  }
  return changes;
}
