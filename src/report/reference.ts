import { type DescribedVocabulary, definitionSchema } from '../definition/json-schema.ts';
import { renderChecks, renderGates, renderStaticChecks, type StaticCheck } from './reference-checks.ts';
import { renderConditions, renderOperators, renderValues } from './reference-conditions.ts';
import { type CatalogueGroup, renderCatalogue } from './reference-fields.ts';
import { keySections, renderKeys } from './reference-keys.ts';

/** All that the reference page is made of. */
export interface Language extends DescribedVocabulary {
  readonly fieldGroups: readonly CatalogueGroup[];
  readonly staticChecks: readonly StaticCheck[];
}

interface Chapter {
  readonly title: string;
  readonly sections: readonly (readonly [title: string, body: string])[];
  readonly body?: string;
}

/** The reference page of the language, as Markdown: every key, condition, field, value and check with what it means. */
export function renderReference(language: Language): string {
  const schema = definitionSchema(language);
  const keys = keySections.map(
    (each) => [each.title, `${each.intro.join('\n')}\n\n${renderKeys(each, schema)}`] as const,
  );
  const chapters: readonly Chapter[] = [
    { title: 'Keys of a definition', sections: [...keys, ['Gates', renderGates(language.counters)]] },
    {
      title: 'Conditions',
      body: renderConditions(),
      sections: [
        ['Operators', renderOperators(language.operators)],
        ['Values', renderValues()],
      ],
    },
    {
      title: 'Fields',
      body: fieldsIntro,
      sections: language.fieldGroups.map(({ about, fields }) => [headed(about), renderCatalogue(fields)]),
    },
    { title: 'Checks', body: renderChecks(language.checks), sections: [] },
    { title: 'What leadq check finds', body: renderStaticChecks(language.staticChecks), sections: [] },
  ];
  const blocks = chapters.flatMap(({ title, body, sections }) => [
    `## ${title}`,
    ...(body === undefined ? [] : [body]),
    ...sections.flatMap(([heading, text]) => [`### ${heading}`, text]),
  ]);
  return `${['# Reference', contents(chapters), ...blocks].join('\n\n')}\n`;
}

const fieldsIntro = `What a definition can speak of, whatever a list calls it. Values of a vocabulary are written as below; their synonyms
are understood in definitions and in lists, in capitals or not.`;

/** A heading of a text. */
function headed(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function contents(chapters: readonly Chapter[]): string {
  const entry = (title: string) =>
    `[${title}](#${title
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, '')
      .replaceAll(' ', '-')})`;
  return chapters
    .map(({ title, sections }) => {
      const within = sections.map(([heading]) => entry(heading)).join(', ');
      return `- ${entry(title)}${within === '' ? '' : `: ${within}`}`;
    })
    .join('\n');
}
