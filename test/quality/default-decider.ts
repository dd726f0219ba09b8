import { readFileSync } from 'node:fs';
import { checks } from '../../src/checks/index.ts';
import { operators } from '../../src/criteria/index.ts';
import { definitionContext } from '../../src/definition/membership.ts';
import { fieldById, fields } from '../../src/fields/catalogue.ts';
import { compileDefinition } from '../../src/qualify/compile.ts';
import { Evaluator } from '../../src/qualify/evaluator.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { batchOfTexts, layoutOfFields } from '../../src/run/texts-batch.ts';
import { AS_OF } from '../lead.ts';

const FAKES: ReadonlySet<string> = new Set(['email', 'phone', 'name', 'company']);
const fakeCodes: ReadonlySet<string> = new Set(checks.filter(({ group }) => FAKES.has(group)).map(({ id }) => id));

interface Judgement {
  /** Whether the lead is rejected because it looks fake: a sign alone is not. */
  readonly fake: boolean;
  /** Codes of all checks for fakes that found something. */
  readonly found: readonly string[];
}

/** Holds rows of a list with these fields against the shipped default definition, as a run does. */
export function defaultDecider(columns: readonly string[]): (rows: readonly (readonly string[])[]) => Judgement[] {
  const { definition } = readDefinition(readFileSync('definitions/default.yaml', 'utf8'), 'default.yaml');
  if (!definition) throw new Error('definitions/default.yaml has mistakes');
  const context = { asOf: AS_OF, country: 'US', lists: {} };
  const compiled = compileDefinition(definition, {
    ...context,
    operators,
    checks,
    catalogue: { fields, fieldById },
    joined: false,
    acted: false,
    alsoRead: [],
  });
  const evaluator = new Evaluator(compiled, layoutOfFields(columns, definitionContext(context)));
  return (rows) => {
    const batch = batchOfTexts(rows);
    return rows.map((_row, record) => {
      const { status, step, reasons } = evaluator.evaluate(batch, record).decision;
      const found = reasons.filter((code) => fakeCodes.has(code));
      return { fake: status === 'rejected' && step === 'reject' && found.length > 0, found };
    });
  };
}
