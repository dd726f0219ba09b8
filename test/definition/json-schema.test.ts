import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definitionSchema } from '../../src/definition/json-schema.ts';
import type { JsonSchema } from '../../src/definition/json-schema-shape.ts';
import type { OperandForm } from '../../src/definition/operator.ts';
import type { KindId } from '../../src/fields/kind.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { vocabulary } from '../../src/run/vocabulary.ts';

const schema = definitionSchema(vocabulary);
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
ajv.addKeyword('enumDescriptions');
ajv.addSchema(schema, 'leadq');
const validate = ajv.getSchema('leadq');

/** What an editor says of a definition: it types scalars as YAML 1.2 does. */
function editorAccepts(yaml: string): boolean {
  return validate?.(parse(yaml.replace(/^\uFEFF/, ''))) === true;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const definitions = ['definitions', 'test/cases', 'test/lists']
  .flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(PROJECT, file), 'utf8') }))
  .filter(({ file, text }) => readDefinition(text, file).definition !== undefined);

describe('the JSON Schema of definitions', () => {
  it('finds the definitions that it is about', () => {
    expect(definitions.length).toBeGreaterThan(100);
  });

  it.each(definitions.map(({ file, text }) => [file, text]))('accepts %s', (_file, text) => {
    editorAccepts(text);
    expect(validate?.errors ?? []).toEqual([]);
  });

  it('says of every key what it means', () => {
    const silent = keysOf(schema, 'definition').filter(({ key }) => meansOf(key) === undefined);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('gives examples and defaults that fit', () => {
    const shown = keysOf(schema, 'definition').flatMap(({ path, key }) => {
      const { examples = [], default: usual, ...rest } = key;
      const values = usual === undefined ? examples : [...examples, usual];
      return values.map((value) => ({ path, value, fits: ajv.validate(absolute(rest), value) }));
    });
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter(({ fits }) => !fits)).toEqual([]);
  });
});

/** Definitions below `leadq: 1`, and whether they are right. */
const cases: readonly (readonly [why: string, yaml: string, right: boolean])[] = [
  ['a number without quotes', 'score: { who: { rules: [{ id: a, if: { role: influencer }, points: 20 }] } }', true],
  ['a number in quotes', 'score: { who: { rules: [{ id: a, if: { role: influencer }, points: "20" }] } }', true],
  ['a number with a fraction', 'score: { who: { rules: [{ id: a, if: { role: influencer }, points: 2.5 }] } }', false],
  ['a key nobody knows', 'requires: [email]', false],
  ['a key nobody knows, deep down', 'reject: { when: [{ id: a, if: { present: email }, why: x }] }', false],
  ['a rule without a name', 'qualify: [{ if: { present: email } }]', false],
  ['yes as a word', 'reject: { opt_out: no }', true],
  ['yes as YAML has it', 'reject: { opt_out: false }', true],
  ['neither yes nor no', 'reject: { opt_out: maybe }', false],
  ['a required field', 'require: [full_name, { any: [email, phone] }]', true],
  ['a required field that there is not', 'require: [fullname]', false],
  ['required fields that nurture', 'require: { fields: [company], otherwise: nurture }', true],
  ['required fields that do something else', 'require: { fields: [company], otherwise: drop }', false],
  ['a field by its header', 'qualify: [{ id: a, if: { job_title: CEO } }]', false],
  ['a value of a vocabulary', 'qualify: [{ id: a, if: { role: [decision_maker, champion] } }]', true],
  ['a synonym, spelled otherwise', 'qualify: [{ id: a, if: { seniority: C-Level } }]', true],
  ['a value that the vocabulary has not', 'qualify: [{ id: a, if: { role: chieftain } }]', false],
  [
    'a value among others that the vocabulary has not',
    'qualify: [{ id: a, if: { role: [champion, chieftain] } }]',
    false,
  ],
  ['a value on a list', 'lists: { mine: [CEO] }\nqualify: [{ id: a, if: { title: lists.mine } }]', true],
  ['an operator', 'qualify: [{ id: a, if: { employees: { between: [200, 5000] } } }]', true],
  ['an operator nobody knows', 'qualify: [{ id: a, if: { employees: { from: 200 } } }]', false],
  ['an operator of another kind of field', 'qualify: [{ id: a, if: { title: { at_least: 200 } } }]', false],
  ['a hierarchy of another kind of field', 'qualify: [{ id: a, if: { employees: { under: 51 } } }]', false],
  ['a code', 'qualify: [{ id: a, if: { naics: { under: ["31-33", 5112] } } }]', true],
  ['two bounds that are three', 'qualify: [{ id: a, if: { employees: { between: [1, 2, 3] } } }]', false],
  ['a period', 'qualify: [{ id: a, if: { last_activity: { within: 3 Months } } }]', true],
  ['a period that is none', 'qualify: [{ id: a, if: { last_activity: { within: a while } } }]', false],
  [
    'conditions within conditions',
    'qualify: [{ id: a, if: { any: [{ none: [{ role: other }] }, { need: yes }] } }]',
    true,
  ],
  ['a mistake within conditions', 'qualify: [{ id: a, if: { any: [{ none: [{ roles: other }] }] } }]', false],
  ['some of several', 'qualify: [{ id: a, if: { at_least: 1, of: [{ need: true }, { missing: title }] } }]', true],
  ['some of nothing', 'qualify: [{ id: a, if: { at_least: 1 } }]', false],
  ['nothing asked', 'qualify: [{ id: a, if: {} }]', false],
  ['an activity', 'qualify: [{ id: a, if: { activity: download, within: 90 days, at_least: 2 } }]', true],
  ['an activity that nobody knows', 'qualify: [{ id: a, if: { activity: dancing } }]', false],
  ['a period without an activity', 'qualify: [{ id: a, if: { within: 90 days, role: other } }]', false],
  ['fakes by group and check', 'reject: { fake: { name: sign, free-email: proof, company: off } }', true],
  ['a check that there is not', 'reject: { fake: { emails: sign } }', false],
  ['a strength that there is not', 'reject: { fake: { email: weak } }', false],
  ['profiles', 'score: { contact: { profiles: [{ id: a, max: 10, half_life: 30 days, rules: [] }] } }', true],
  ['a profile without a name', 'score: { contact: { profiles: [{ rules: [] }] } }', false],
  ['a section called by a word with a meaning', 'score: { ready: { rules: [] } }', false],
  ['demands', 'score: { who: { rules: [] } }\nstatus: { qualified: { score: 1, who: 1 } }', true],
  ['no demands', 'status: { qualified: {} }', false],
  ['a status nobody knows', 'status: { won: { score: 60 } }', false],
  ['a bar', 'bars: [{ id: mql, score: 40 }]', true],
  ['a bar without demands', 'bars: [{ id: mql }]', false],
  ['duplicates switched off', 'duplicates: none', true],
  ['duplicates by other keys', 'duplicates: { by: [phone, [full_name, company]], keep: first }', true],
  ['duplicates that keep the last', 'duplicates: { keep: last }', false],
  ['a gate', 'gates: qualified < 5%', true],
  ['a gate that is none', 'gates: [qualified = 5%]', false],
  ['a country that looks like a no', 'default_country: NO', true],
  ['a country that there is not', 'default_country: XX', false],
  ['a day', 'agreement: { review_by: 2027-04-01 }', true],
  ['a day that is none', 'agreement: { review_by: 1.4.2027 }', false],
  ['shares', 'funnel: { marketing_share: { between: [25%, 35%] } }', true],
  ['one share', 'funnel: { marketing_share: { between: [25%] } }', false],
  ['an example', 'examples: [{ name: a, lead: { employees: 12, phone: }, expect: { status: rejected } }]', true],
  ['an example of a field that there is not', 'examples: [{ name: a, lead: { size: 12 }, expect: {} }]', false],
  ['an example with a status that there is not', 'examples: [{ name: a, lead: {}, expect: { status: lost } }]', false],
  ['a file', 'lists: { them: { file: them.csv, domain: Website } }', true],
  ['a file with a column that lists have not', 'lists: { them: { file: them.csv, title: Title } }', false],
  ['headers', 'columns: { employees: Headcount (est.) }\nblanks: { "*": [Select], budget: "-" }', true],
  ['a header of a field that there is not', 'columns: { headcount: Headcount }', false],
];

describe('the JSON Schema and leadq are of one mind', () => {
  it.each(cases)('%s', (_why, yaml, right) => {
    const text = `leadq: 1\n${yaml}\n`;
    expect({ leadq: readDefinition(text, 'a.yaml').definition !== undefined, editor: editorAccepts(text) }).toEqual({
      leadq: right,
      editor: right,
    });
  });

  it('on the version', () => {
    expect(['leadq: 1', 'leadq: "1"', 'leadq: 2', 'name: a'].map(editorAccepts)).toEqual([true, true, false, false]);
  });
});

/** A value of each kind, as YAML. */
const values: Readonly<Record<KindId, string>> = {
  text: 'blue',
  id: '17',
  name: 'Ana',
  company: 'Vega',
  title: 'CTO',
  email: 'ana@vega.example',
  phone: '"+12125550187"',
  domain: 'vega.example',
  country: 'NO',
  term: 'other',
  boolean: 'yes',
  number: '10k',
  money: '$1.2M',
  date: '2026-10-01',
  timeline: '3 months',
  naics: '31-33',
  sic: '7372',
};

/** Values of fields that take not every value of their kind. */
const particular: Readonly<Record<string, string>> = {
  person_linkedin: 'linkedin.com/in/ana',
  company_linkedin: 'linkedin.com/company/vega',
};

describe('the JSON Schema and leadq are of one mind, whatever is asked', () => {
  const questions = vocabulary.fields.flatMap(({ id, kind }) =>
    vocabulary.operators.map((operator) => {
      const value = kind.terms?.[0].id ?? particular[id] ?? values[kind.id];
      const operands: Readonly<Record<OperandForm, string>> = {
        value,
        values: `[${value}]`,
        two_values: `[${value}, ${value}]`,
        texts: '[blue, lists.mine]',
        lists: 'lists.mine',
        period: '2 weeks',
        yes_no: 'no',
      };
      return `${id}: { ${operator.id}: ${operands[operator.operand]} }`;
    }),
  );
  const synonyms = vocabulary.fields.flatMap(({ id, kind }) =>
    (kind.terms ?? []).flatMap((term) => [term.id, ...term.synonyms].map((word) => `${id}: "${word.toUpperCase()}"`)),
  );
  const answer = (condition: string) => {
    const text = `leadq: 1\nlists: { mine: [x] }\nqualify: [{ id: a, if: { ${condition} } }]\n`;
    return { condition, leadq: readDefinition(text, 'a.yaml').definition !== undefined, editor: editorAccepts(text) };
  };

  it('every operator of every field', () => {
    const answers = questions.map(answer);
    expect(answers.filter(({ leadq, editor }) => leadq !== editor)).toEqual([]);
    expect(answers.filter(({ leadq }) => !leadq).length).toBeGreaterThan(500);
  });

  it('every synonym of every value', () => {
    const answers = synonyms.map(answer);
    expect(answers.length).toBeGreaterThan(500);
    expect(answers.filter(({ leadq, editor }) => !(leadq && editor))).toEqual([]);
  });
});

interface FoundKey {
  readonly path: string;
  readonly key: JsonSchema;
}

/** Every key that stands anywhere in a schema. */
function keysOf(part: unknown, path: string): FoundKey[] {
  if (Array.isArray(part)) return part.flatMap((each, index) => keysOf(each, `${path}[${index}]`));
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {}, examples, default: usual, ...rest } = part as JsonSchema;
  const own = Object.entries(properties).map(([name, key]) => ({ path: `${path}.${name}`, key }));
  const parts = Object.entries(rest).flatMap(([name, each]) => keysOf(each, `${path} ${name}`));
  return [...own, ...own.flatMap(({ path: place, key }) => keysOf(key, place)), ...parts];
}

function meansOf({ description, $ref }: JsonSchema): string | undefined {
  const name = $ref?.split('/').at(-1);
  return description ?? (name && schema.definitions?.[name].description);
}

/** References of a part, as they read from outside of the schema. */
function absolute(part: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(part).replaceAll('"#/definitions/', '"leadq#/definitions/'));
}
