import { Chalk, type ChalkInstance } from 'chalk';
import { countOf } from '../report/figures.ts';
import { printable } from '../report/printable.ts';
import { type Coverage, coveragePercent } from './coverage.ts';
import { explainDifferences } from './example-explanation.ts';
import type { ExamplesTest, TestedExample } from './test-examples.ts';

/**
 * What came of the examples of a definition, as text for a terminal: those that fail, each with the reason, and the
 * answers that no example gives.
 */
export function renderTests({ source, examples, coverage }: ExamplesTest, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  if (examples.length === 0) return `${printable(source)}: no examples; write some below \`examples\`\n`;
  const failed = examples.filter(({ differences }) => differences.length > 0);
  const verdict =
    failed.length === 0
      ? chalk.green(`${countOf(examples.length, 'example passes', 'examples pass')}`)
      : chalk.red(
          `${failed.length} of ${countOf(examples.length, 'example')} ${failed.length === 1 ? 'fails' : 'fail'}`,
        );
  const lines = [
    `${printable(source)}: ${verdict}, ${coverageText(coverage)}`,
    ...failed.flatMap((one) => failureLines(source, one, chalk)),
    ...openLines(source, coverage),
  ];
  return `${lines.join('\n')}\n`;
}

/** `coverage 42% (30 of 71 answers)`. Rounded down: 100% is all. */
export function coverageText(coverage: Coverage): string {
  const { given, answers } = coverage;
  return `coverage ${Math.floor(coveragePercent(coverage))}% (${given} of ${countOf(answers, 'answer')})`;
}

function failureLines(source: string, tested: TestedExample, chalk: ChalkInstance): string[] {
  const { name, at } = tested.example;
  return [
    '',
    chalk.bold(printable(`${source}:${at.line}:${at.column}: ${name}`)),
    ...tested.differences.map(({ of, expected, got }) =>
      chalk.red(printable(`  ${of}: expected ${expected}, got ${got}`)),
    ),
    ...explainDifferences(tested).map(([depth, text]) => printable(`${'  '.repeat(depth + 1)}${text}`)),
  ];
}

function openLines(source: string, { open }: Coverage): string[] {
  if (open.length === 0) return [];
  const lines = open.map(({ name, at, yes, no }) => {
    const answers = yes && no ? 'neither yes nor no' : yes ? 'never yes' : 'never no';
    return printable(`  ${source}:${at.line}:${at.column}: ${name}: ${answers}`);
  });
  return ['', 'What no example tries out:', ...lines];
}
