import { staticChecks } from '../audit/lint/index.ts';
import { definitionSchema } from '../definition/json-schema.ts';
import { fieldGroups } from '../fields/catalogue.ts';
import { renderReference } from '../report/reference.ts';
import { reportSchema } from '../report/report-schema.ts';
import { usageError } from '../run/diagnostics.ts';
import { vocabulary } from '../run/vocabulary.ts';
import { EXIT } from './exit.ts';

interface SchemaOptions {
  readonly of: 'definition' | 'report';
  readonly format: 'json' | 'markdown';
}

/**
 * `leadq schema`: the language of definitions, for editors or as a page to read, or what report.json holds.
 * @returns the exit code. @throws UsageError
 */
export function runSchema({ of, format }: SchemaOptions): number {
  if (of === 'report' && format === 'markdown') {
    throw usageError({
      code: 'schema-format',
      file: '--format',
      message: 'There is no page on report.json.',
      mend: 'Leave `--format` out, or read `--of definition`.',
    });
  }
  process.stdout.write(
    format === 'markdown'
      ? renderReference({ ...vocabulary, fieldGroups, staticChecks })
      : `${JSON.stringify(of === 'report' ? reportSchema() : definitionSchema(vocabulary), null, 2)}\n`,
  );
  return EXIT.done;
}
