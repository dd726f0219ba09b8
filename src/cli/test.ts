import { coveragePercent } from '../audit/coverage.ts';
import { coverageText, renderTests } from '../audit/render-tests.ts';
import { type ExamplesTest, testExamples } from '../audit/test-examples.ts';
import { renderTestsJson } from '../audit/tests-json.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import { printable } from '../report/printable.ts';
import { failIfAny } from '../run/diagnostics.ts';
import { locateDefinition } from '../run/locate-definition.ts';
import { loadNamedLists } from '../run/named-lists.ts';
import { readDefinition } from '../run/read-definition.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit.ts';
import { today as dayOfToday } from './today.ts';

interface TestOptions {
  readonly minCoverage: number;
  readonly format: 'text' | 'json';
  readonly asOf?: number;
  readonly color: boolean;
}

/** `leadq test`: runs the examples of definitions. @returns the exit code. @throws UsageError */
export async function runTest(names: readonly string[], options: TestOptions): Promise<number> {
  const today = options.asOf ?? dayOfToday();
  const tests: ExamplesTest[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names.length > 0 ? names : [undefined]) {
    const source = locateDefinition(name);
    const { definition, diagnostics: found, locate } = readDefinition(source.text, source.source);
    const { lists, diagnostics: ofLists } = await loadNamedLists(definition?.lists ?? [], source);
    diagnostics.push(...found, ...ofLists);
    if (definition && ofLists.length === 0) {
      tests.push(testExamples(source.source, definition, locate, lists, today));
    }
  }
  failIfAny(diagnostics);
  const color = options.color && wantsColor(process.stdout);
  process.stdout.write(
    options.format === 'json' ? renderTestsJson(tests) : tests.map((test) => renderTests(test, color)).join('\n'),
  );
  const failed = tests.some(({ examples }) => examples.some(({ differences }) => differences.length > 0));
  const uncovered = tests.filter(({ coverage }) => coveragePercent(coverage) < options.minCoverage);
  for (const { source, coverage } of uncovered) {
    const wanted = `less than the ${options.minCoverage}% of --min-coverage`;
    process.stderr.write(`leadq: ${printable(source)}: ${coverageText(coverage)} is ${wanted}\n`);
  }
  return failed || uncovered.length > 0 ? EXIT.failed : EXIT.done;
}
