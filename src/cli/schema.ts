import { staticChecks } from '../audit/lint/index.ts';
import { definitionSchema } from '../definition/json-schema.ts';
import { fieldGroups } from '../fields/catalogue.ts';
import { conversionSchema } from '../report/outcomes/conversion-schema.ts';
import { renderReference } from '../report/reference.ts';
import { reportSchema } from '../report/report-schema.ts';
import { usageError } from '../run/diagnostics.ts';
import { vocabulary } from '../run/vocabulary.ts';
import { EXIT } from './exit.ts';

interface SchemaOptions {
  readonly of: keyof typeof SCHEMAS;
  readonly format: 'json' | 'markdown';
}

/** What the schemas describe, by how it is named on the command line. */
const SCHEMAS = {
  definition: () => definitionSchema(vocabulary),
  report: reportSchema,
  conversion: conversionSchema,
};

/**
 * `leadq schema`: the language of definitions, for editors or as a page to read, or what the reports hold as JSON.
 * @returns the exit code. @throws UsageError
 */
export function runSchema({ of, format }: SchemaOptions): number {
  if (of !== 'definition' && format === 'markdown') {
    throw usageError({
      code: 'schema-format',
      file: '--format',
      message: `There is no page on ${of}.json.`,
      mend: 'Leave `--format` out, or read `--of definition`.',
    });
  }
  process.stdout.write(
    format === 'markdown'
      ? renderReference({ ...vocabulary, fieldGroups, staticChecks })
      : `${JSON.stringify(SCHEMAS[of](), null, 2)}\n`,
  );
  return EXIT.done;
}
