import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoding } from '../input/list.ts';
import { holdAgainstOutcomes } from '../outcomes/conversion.ts';
import type { Span } from '../outcomes/shapes/stages.ts';
import { MANIFEST } from '../output/manifest.ts';
import { OutputRefused, outputError } from '../output/output-error.ts';
import { replaceFile } from '../output/replace-file.ts';
import { writeText } from '../output/write-text.ts';
import { readGates } from '../report/gate-diagnostics.ts';
import { renderConversionHtml } from '../report/html/conversion-page.ts';
import { conversionGates } from '../report/outcomes/conversion-gates.ts';
import { conversionJson } from '../report/outcomes/conversion-json.ts';
import { conversionPage } from '../report/outcomes/conversion-page.ts';
import { renderDiffMarkdown, renderDiffText } from '../report/outcomes/judgement-diff.ts';
import { renderPageMarkdown } from '../report/page-markdown.ts';
import { renderPageText } from '../report/page-text.ts';
import { printable } from '../report/printable.ts';
import { failIfAny, usageError } from '../run/diagnostics.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit.ts';
import { expandGlobs } from './expand-globs.ts';

interface ReportOptions {
  readonly outcomes?: readonly string[];
  /** `<column>` or `<column>=<value>` */
  readonly outcome?: string;
  /** `<outcome column>=<field>`, each. */
  readonly key: readonly string[];
  readonly by: readonly string[];
  readonly cohort?: Span;
  readonly definition?: string;
  readonly capacity?: number;
  readonly suggest?: boolean;
  readonly withLeads?: boolean;
  readonly failOn: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly format: 'text' | 'markdown' | 'json' | 'html';
  readonly column: Readonly<Record<string, string>>;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly header: boolean;
  readonly color: boolean;
}

/** `leadq report`: what sales did with a finished run. @returns the exit code. @throws UsageError, InputError */
export async function runReport(run: string, options: ReportOptions): Promise<number> {
  const { outcomes = [], outcome, out } = options;
  refuseUnclear(options);
  if (out !== undefined) refuseRun(out);
  const { gates, diagnostics } = readGates(options.failOn, '--fail-on', conversionGates());
  failIfAny(diagnostics);
  const report = await holdAgainstOutcomes({
    run,
    outcomes: await expandGlobs(outcomes),
    outcome: outcome === undefined ? undefined : splitOutcome(outcome),
    keys: options.key.map(splitKey),
    by: options.by,
    span: options.cohort,
    definition: options.definition,
    columns: options.column,
    reading: {
      ...(options.encoding && { encoding: options.encoding }),
      ...(options.delimiter && { delimiter: options.delimiter }),
      ...(!options.header && { header: false }),
    },
    capacity: options.capacity,
    suggest: options.suggest ?? false,
    withLeads: options.withLeads ?? false,
  });
  const published = conversionJson(report, gates);
  const { failed_gates: failed, unmeasured_gates: unmeasured } = published;
  const lines = report.suggestion?.refused === null ? report.suggestion.diff : null;
  const markdown = () => renderPageMarkdown(page) + (lines === null ? '' : `\n${renderDiffMarkdown(lines)}`);
  const json = `${JSON.stringify(published, null, 2)}\n`;
  const page = conversionPage(report);
  if (out !== undefined) {
    const html = renderConversionHtml(report);
    await writeFiles(out, { 'conversion.json': json, 'conversion.md': markdown(), 'conversion.html': html });
  }
  const format = options.json ? 'json' : options.format;
  if (format === 'json') process.stdout.write(json);
  else if (format === 'markdown') process.stdout.write(markdown());
  else if (format === 'html') process.stdout.write(renderConversionHtml(report));
  else {
    const width = Math.min(process.stdout.columns ?? 100, 120);
    const color = options.color && wantsColor(process.stdout);
    process.stdout.write(renderPageText(page, color, width));
    if (lines !== null) process.stdout.write(`\n${renderDiffText(lines, color)}`);
  }
  for (const { text } of [...failed, ...unmeasured]) process.stderr.write(`leadq: ${printable(text)}\n`);
  return failed.length > 0 ? EXIT.failed : EXIT.done;
}

function refuseUnclear({ outcomes = [], outcome, key, definition }: ReportOptions): void {
  if ((outcomes.length === 0) === (outcome === undefined)) {
    throw usageError({
      code: 'no-outcomes',
      file: '--outcomes',
      message:
        outcome === undefined
          ? 'there are no outcomes to hold the run against'
          : 'the outcomes are in files or in a column of the lists, not in both',
      mend: 'name files with --outcomes <file...>, or a column of the lists with --outcome <column>',
    });
  }
  if (outcome !== undefined && key.length > 0) {
    throw usageError({
      code: 'key-without-files',
      file: '--key',
      message: '--outcome joins nothing, so that there is nothing to join by',
      mend: 'leave --key out, or name files with --outcomes <file...>',
    });
  }
  if ([...outcomes, definition].filter((path) => path === '-').length > 1) {
    throw usageError({
      code: 'standard-input',
      file: '-',
      message: 'standard input can be only one of the outcome files and the definition',
      mend: 'Name a file for the others.',
    });
  }
}

function splitOutcome(text: string): { column: string; value: string | undefined } {
  const at = text.indexOf('=');
  if (at < 1) return { column: text.trim(), value: undefined };
  return { column: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

function splitKey(text: string): { column: string; field: string } {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) {
    throw usageError({
      code: 'key',
      file: '--key',
      message: `"${text}" is no key`,
      mend: 'write <outcome column>=<field>, such as --key "Account Name=company"',
    });
  }
  return { column: text.slice(0, at).trim(), field: text.slice(at + 1).trim() };
}

/** A finished run stays as it was published. */
function refuseRun(out: string): void {
  if (!existsSync(join(out, MANIFEST))) return;
  throw new OutputRefused(`${out} holds a finished run, which stays as it is; choose another folder with --out`);
}

async function writeFiles(out: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    throw outputError(`make the folder ${out}`, cause);
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(out, name);
    if (existsSync(path)) await replaceFile(path, text);
    else await writeText(out, name, text);
  }
}
