import type { Field } from '../fields/field.ts';
import type { Term } from '../fields/kind.ts';

/** Fields that tell about one thing. */
export interface CatalogueGroup {
  readonly about: string;
  readonly fields: readonly Field[];
}

/** Fields with their kind, their meaning and their values; the synonyms of values are folded. */
export function renderCatalogue(fields: readonly Field[]): string {
  return fields
    .map((field) =>
      [`- \`${field.id}\` (${field.kind.id}): ${field.means}${sources(field)}`, ...values(field)].join('\n'),
    )
    .join('\n');
}

/** Where a field without a column comes from. */
function sources({ from, parts, across }: Field): string {
  const fields = [
    ...(across ? [`${across.fields.map((field) => `\`${field}\``).join(', ')} together`] : []),
    ...from.map(({ field }) => `\`${field}\``),
    ...(parts ? [parts.fields.map((field) => `\`${field}\``).join(' and ')] : []),
  ];
  return fields.length === 0 ? '' : `; else from ${fields.join(', else from ')}`;
}

function values({ kind }: Field): string[] {
  const { terms } = kind;
  if (terms === undefined) return [];
  return [
    '',
    `  <details><summary>${terms.length} values: ${terms.map(({ id }) => `<code>${id}</code>`).join(', ')}</summary>`,
    '',
    ...terms.map((term) => `  - ${valueLine(term)}`),
    '',
    '  </details>',
    '',
  ];
}

function valueLine({ id, means, synonyms }: Term): string {
  const others = synonyms.length === 0 ? '' : `. Also: ${synonyms.join(', ')}`;
  return `\`${id}\`: ${means}${others}`;
}
