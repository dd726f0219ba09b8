import { staticChecks } from '../audit/lint/index.ts';
import { definitionSchema } from '../definition/json-schema.ts';
import { fieldGroups } from '../fields/catalogue.ts';
import { renderReference } from '../report/reference.ts';
import { vocabulary } from '../run/vocabulary.ts';
import { EXIT } from './exit.ts';

interface SchemaOptions {
  readonly format: 'json' | 'markdown';
}

/** `leadq schema`: the language of definitions, for editors or as a page to read. @returns the exit code. */
export function runSchema({ format }: SchemaOptions): number {
  process.stdout.write(
    format === 'markdown'
      ? renderReference({ ...vocabulary, fieldGroups, staticChecks })
      : `${JSON.stringify(definitionSchema(vocabulary), null, 2)}\n`,
  );
  return EXIT.done;
}
