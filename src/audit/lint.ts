import type { Definition } from '../definition/definition.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import { criteriaOf } from './lint/criteria.ts';
import { groundOf } from './lint/ground.ts';
import { staticChecks } from './lint/index.ts';
import { type Extent, extentOfScore } from './lint/score-extent.ts';
import type { LintContext } from './lint/static-check.ts';

export interface LintOptions {
  readonly file: string;
  readonly locate: LintContext['locate'];
  /** Days since 1970-01-01. */
  readonly asOf: number;
  readonly isShipped: boolean;
}

/** What a definition that can be read says and does not mean, in the order of the file. */
export function lintDefinition(definition: Definition, { file, locate, asOf, isShipped }: LintOptions): Diagnostic[] {
  const ground = groundOf(definition, asOf);
  const required = definition.require.demands.flatMap(({ any }) => (any.length === 1 ? any : []));
  const extents = new Map<string | undefined, Extent>();
  const context: LintContext = {
    definition,
    locate,
    isShipped,
    ground,
    criteria: criteriaOf(definition, locate),
    required,
    extentOf(section) {
      const known = extents.get(section);
      if (known) return known;
      const counted = definition.sections.filter(({ id }) => section === undefined || id === section);
      const extent = extentOfScore(counted, ground, required);
      extents.set(section, extent);
      return extent;
    },
  };
  const diagnostics = staticChecks.flatMap(({ id, severity, find }) =>
    find(context).map(({ at: { line, column }, message, mend }): Diagnostic => {
      return { severity, code: id, file, line, column, message, mend };
    }),
  );
  return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
}
