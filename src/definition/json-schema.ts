import { definitionShape } from './definition-shape.ts';
import { conditionSchemas } from './json-schema-conditions.ts';
import { partSchemas } from './json-schema-parts.ts';
import { scalarSchemas } from './json-schema-scalars.ts';
import { type Described, type JsonSchema, schemaOf } from './json-schema-shape.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a definition with what each means. */
export interface DescribedVocabulary extends Vocabulary {
  readonly checks: readonly (Described & { readonly group: string; readonly strength: string })[];
  /** What gates can compare. */
  readonly counters: readonly Described[];
}

/**
 * The JSON Schema of definitions, for the completion and the hover texts of editors. Draft 7: the language servers for
 * YAML take every keyword of it, and only some of later drafts. Scalars may be typed as an editor types them (`20` is a
 * number there) where leadq reads their text.
 */
export function definitionSchema(vocabulary: DescribedVocabulary): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'leadq definition',
    description: 'What marketing and sales agree to call a qualified lead.',
    ...schemaOf(definitionShape),
    definitions: { ...scalarSchemas, ...partSchemas(vocabulary), ...conditionSchemas(vocabulary) },
  };
}
