import type { Definition, Example, NamedList } from '../definition/definition.ts';
import type { ParsedDefinition } from '../definition/parse.ts';
import type { Decision } from '../qualify/decision.ts';
import type { Trace } from '../qualify/trace.ts';
import { type PathTrace, tracePath } from '../qualify/trace-path.ts';
import { exampleDecider } from '../run/decide-example.ts';
import { compareExample, type Difference } from './compare-example.ts';
import { type Coverage, measureCoverage } from './coverage.ts';

/** What came of the examples of a definition. Plain data. */
export interface ExamplesTest {
  /** The definition, as the user named it. */
  readonly source: string;
  readonly definition: Definition;
  readonly examples: readonly TestedExample[];
  readonly coverage: Coverage;
}

export interface TestedExample {
  readonly example: Example;
  readonly decision: Decision;
  /** Empty: it passes. */
  readonly differences: readonly Difference[];
  readonly trace: Trace;
  readonly path: PathTrace;
}

/**
 * Decides the examples of a definition and holds them against what they expect.
 * @param lists its named lists, loaded. @param today days since 1970-01-01, for examples that name no day.
 */
export function testExamples(
  source: string,
  definition: Definition,
  locate: ParsedDefinition['locate'],
  lists: Readonly<Record<string, NamedList>>,
  today: number,
): ExamplesTest {
  const decide = exampleDecider(definition, lists, today);
  const examples = definition.examples.map((example): TestedExample => {
    const { decision, explain } = decide(example);
    const trace = explain();
    return {
      example,
      decision,
      differences: compareExample(example.expect, decision),
      trace,
      path: tracePath(definition, trace, ''),
    };
  });
  return { source, definition, examples, coverage: measureCoverage(definition, locate, examples) };
}
