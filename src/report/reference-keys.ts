import { stringify } from 'yaml';
import type { JsonSchema } from '../definition/json-schema-shape.ts';

/** A part of a definition on the reference page. */
export interface KeySection {
  readonly title: string;
  readonly intro: readonly string[];
  /** The parts of the JSON Schema whose keys are listed, by name; the empty name is the whole. */
  readonly parts: readonly string[];
}

/** The keys of a definition, part by part, in the order in which they are written. */
export const keySections: readonly KeySection[] = [
  {
    title: 'The whole',
    intro: ['A definition is a YAML file. Only `leadq` has to be there. Texts with `: ` or ` #` in them need quotes.'],
    parts: [''],
  },
  {
    title: 'Lists',
    intro: [
      'Below `lists` every key names a list: `titles: [CEO, CFO]` with its values in place, or a file. A file that names',
      'its columns can hold companies, domains, addresses and telephone numbers side by side.',
    ],
    parts: ['lists'],
  },
  {
    title: 'Required fields',
    intro: [
      '`require` is a list of fields and of choices, or a mapping with such a list. First and last name together are',
      'a full name.',
    ],
    parts: ['demands', 'require'],
  },
  {
    title: 'Rejection',
    intro: ['Below `reject` stands what rejects a lead, each thing by itself.'],
    parts: ['reject'],
  },
  {
    title: 'Rules',
    intro: ['A rule is a condition with a name. `points`, `each` and `max` are for the rules of a score.'],
    parts: ['scoring_rule'],
  },
  {
    title: 'Score',
    intro: [
      'Below `score` every key names a section, with rules or with several profiles. A section is worth the sum of its',
      'rules, at most `max`. A rule whose condition is unknown adds nothing. `score`, `ready` and `id` cannot be names',
      'of sections. A profile has a name and else the keys of a section.',
    ],
    parts: ['sections', 'profile'],
  },
  {
    title: 'Ready',
    intro: ['Below `ready` every key names something that sales needs to know before the first meeting.'],
    parts: ['ready'],
  },
  {
    title: 'Status and bars',
    intro: [
      'A demand says what it takes: a score, a score in a section, names from `ready`; all of it has to hold. A bar is a',
      'demand with a name.',
    ],
    parts: ['status', 'demand', 'bar'],
  },
  { title: 'Tracks', intro: ['Below `nurture` stands where nurtured leads go.'], parts: ['track'] },
  {
    title: 'Duplicates',
    intro: [
      'A lead that shares any one key with an earlier one is rejected. A key with a blank part does not exist, and an',
      'address such as `info@` is one only together with the full name.',
    ],
    parts: ['duplicates'],
  },
  { title: 'Funnel', intro: ['What was agreed on the way from the first contact to the sale.'], parts: ['funnel'] },
  {
    title: 'Examples',
    intro: ['Leads with what is expected of them. `leadq test` decides them and says what is otherwise.'],
    parts: ['example', 'example_activity'],
  },
];

/** Where the reference page explains a part of the JSON Schema. */
const places: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    keySections.flatMap(({ title, parts }) => parts.map((part) => [part, title.toLowerCase().replaceAll(' ', '-')])),
  ),
  rule: 'rules',
  scoring_rule: 'rules',
  condition: 'conditions',
  field: 'fields',
  fields: 'fields',
  fake: 'checks',
  gates: 'gates',
  keys: 'duplicates',
  activity_type: 'interest',
};

/** The keys of a section as Markdown, one a line, with those of mappings within them below. */
export function renderKeys({ parts }: KeySection, schema: JsonSchema): string {
  const lines = parts.flatMap((part) => keyLines(partOf(schema, part), schema, ''));
  return [...new Set(lines)].join('\n');
}

function partOf(schema: JsonSchema, part: string): JsonSchema {
  return part === '' ? schema : (schema.definitions?.[part] ?? {});
}

/** Keys that stand in a schema itself or in its alternatives; what it refers to has a place of its own. */
function keyLines(schema: JsonSchema, root: JsonSchema, indent: string): string[] {
  const { properties = {}, required = [], anyOf = [], items, additionalProperties } = schema;
  const within = [items, additionalProperties].filter((part) => typeof part === 'object' && !Array.isArray(part));
  let before = '';
  const own = Object.entries(properties).flatMap(([key, part]) => {
    const below = keyLines(part, root, `${indent}  `);
    const repeats = below.join('\n') === before;
    before = below.join('\n');
    return [`${indent}- ${keyLine(key, part, required.includes(key), root)}`, ...(repeats ? [] : below)];
  });
  const others = [...anyOf, ...within].flatMap((part) => keyLines(part as JsonSchema, root, indent));
  return [...own, ...others];
}

function keyLine(key: string, part: JsonSchema, required: boolean, root: JsonSchema): string {
  const { description, examples = [], default: usual } = part;
  const type = typeOf(part, root);
  const facts = [type, ...(required ? ['required'] : []), ...(usual === undefined ? [] : [`default \`${usual}\``])];
  const shown = examples.map((example) => ` \`${key}: ${yamlOf(example)}\``).join(',');
  return `\`${key}\` (${facts.join(', ')}): ${description}${shown}`;
}

function typeOf(part: JsonSchema, root: JsonSchema): string {
  if (part.$ref !== undefined) return linked(part.$ref.split('/').at(-1) ?? '', root);
  if (part.enum !== undefined) return part.enum.map((value) => `\`${value}\``).join(' or ');
  if (part.anyOf !== undefined) return [...new Set(part.anyOf.map((each) => typeOf(each, root)))].join(' or ');
  if (part.type !== 'array') return 'mapping';
  const items: JsonSchema[] = [part.items ?? []].flat();
  const count = items.length > 1 ? `${items.length} ` : '';
  return `list of ${count}${typeOf(items[0], root).replace(/(\]|$)/, 's$1')}`;
}

function linked(name: string, root: JsonSchema): string {
  const title = root.definitions?.[name].title ?? 'mapping';
  const place = places[name];
  return place === undefined ? title : `[${title}](#${place})`;
}

function yamlOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  const flow = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return flow.trim().replaceAll('{', '{ ').replaceAll('}', ' }');
}
