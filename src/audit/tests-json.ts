import { type Coverage, coveragePercent } from './coverage.ts';
import { explainDifferences } from './example-explanation.ts';
import type { ExamplesTest, TestedExample } from './test-examples.ts';

/** What came of the examples of definitions, as JSON for other programs. Keys are spelled as definitions spell theirs. */
export function renderTestsJson(tests: readonly ExamplesTest[]): string {
  const definitions = tests.map(({ source, examples, coverage }) => ({
    source,
    passed: examples.filter(({ differences }) => differences.length === 0).length,
    failed: examples.filter(({ differences }) => differences.length > 0).length,
    examples: examples.map(exampleJson),
    coverage: coverageJson(coverage),
  }));
  return `${JSON.stringify({ definitions }, null, 2)}\n`;
}

function exampleJson(tested: TestedExample) {
  const { example, decision, differences } = tested;
  return {
    name: example.name,
    line: example.at.line,
    column: example.at.column,
    passed: differences.length === 0,
    got: {
      status: decision.status,
      score: decision.score,
      bar: decision.bar,
      contact_profile: decision.contactProfile,
      organization_profile: decision.organizationProfile,
      reasons: decision.reasons,
      missing: decision.missing,
      track: decision.track,
    },
    differences,
    explanation: differences.length === 0 ? [] : explainDifferences(tested).map(([, text]) => text),
  };
}

function coverageJson(coverage: Coverage) {
  return {
    percent: Math.floor(coveragePercent(coverage)),
    given: coverage.given,
    answers: coverage.answers,
    open: coverage.open.map(({ name, at, yes, no }) => ({
      criterion: name,
      line: at.line,
      column: at.column,
      lacking: [...(yes ? ['yes'] : []), ...(no ? ['no'] : [])],
    })),
  };
}
