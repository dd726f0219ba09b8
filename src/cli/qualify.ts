import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { ListFormat } from '../input/list.ts';
import { restore } from '../output/publish.ts';
import { agreementDiagnostics } from '../report/agreement.ts';
import type { PlacedGate } from '../report/gate-words.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { buildReport, type Report } from '../report/model.ts';
import { printable } from '../report/printable.ts';
import { failIfAny } from '../run/diagnostics.ts';
import type { HistoryFacts } from '../run/history.ts';
import { type Prepared, prepare } from '../run/prepare.ts';
import { qualify } from '../run/qualify.ts';
import { Interrupted } from '../run/run-hooks.ts';
import { wantsColor } from './color.ts';
import { EXIT } from './exit.ts';
import { reportFailure } from './failures.ts';
import { createProgress } from './progress.ts';
import { type ReadingOptions, readingRequest } from './request.ts';

interface QualifyOptions extends ReadingOptions {
  readonly out?: string;
  readonly format?: ListFormat;
  readonly jobs?: number;
  readonly failOn: readonly string[];
  readonly gates: boolean;
  readonly requireAgreement?: boolean;
  readonly keepFormulas?: boolean;
  readonly nearDuplicates?: boolean;
  readonly by: readonly string[];
  readonly withLeads?: boolean;
  readonly history?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `leadq qualify`. @returns the exit code. */
export async function runQualify(lists: readonly string[], options: QualifyOptions): Promise<number> {
  let signal: 'SIGINT' | 'SIGTERM' | undefined;
  const onSignal = (received: 'SIGINT' | 'SIGTERM') => {
    signal ??= received;
    // Whoever waits for standard input would wait on.
    process.stdin.destroy();
  };
  // Once: a second signal ends the process at once.
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const progress = await createProgress(!options.quiet);
  try {
    const request = await readingRequest(lists, options);
    const out = options.out ?? `${withoutExtension(request.lists[0])}.leadq`;
    if (!options.dryRun && (await restore(out)) && !options.quiet) {
      process.stderr.write(`leadq: an interrupted run had moved ${out} aside; it was put back\n`);
    }
    const prepared = await prepare({
      ...request,
      out: options.dryRun ? undefined : out,
      format: options.format,
      jobs: options.jobs ?? availableParallelism(),
      guard: !options.keepFormulas,
      nearDuplicates: options.nearDuplicates ?? false,
      by: options.by,
      withLeads: options.withLeads ?? false,
      history: options.history,
    });
    const gates = await gatesOf(prepared, options);
    if (options.requireAgreement) failIfAny(agreementDiagnostics(prepared.agreement, prepared.source.source));
    // A chunk of its own: most of what reports cost to load is the drawing of charts.
    const html = options.dryRun ? undefined : await import('../report/html/report-page.ts');
    let report: Report | undefined;
    const facts = await qualify(prepared, {
      progress: progress.update,
      interrupted: () => signal !== undefined,
      render: (found) => {
        report = buildReport(found, gates);
        return [
          { name: 'report.json', text: renderJson(report) },
          { name: 'report.md', text: renderMarkdown(report) },
          ...(html ? [{ name: 'report.html', text: html.renderHtml(report) }] : []),
        ];
      },
    });
    progress.stop();
    report ??= buildReport(facts, gates);
    if (options.json) process.stdout.write(renderJson(report));
    else if (!options.quiet) {
      const { renderTerminal } = await import('../report/terminal.ts');
      const width = Math.min(process.stdout.columns ?? 80, 100);
      process.stdout.write(
        renderTerminal(report, {
          color: options.color && wantsColor(process.stdout),
          width,
          by: options.by,
          ...(!options.dryRun && { out }),
        }),
      );
    }
    // The terminal's summary says what failed.
    const unsaid = options.json || options.quiet ? report.failedGates : [];
    for (const { text } of [...unsaid, ...report.unmeasuredGates]) process.stderr.write(`leadq: ${printable(text)}\n`);
    if (facts.history && !options.quiet) process.stderr.write(historyNotes(facts.history, options));
    return report.failedGates.length > 0 ? EXIT.failed : EXIT.done;
  } catch (cause) {
    progress.stop();
    return reportFailure(signal ? new Interrupted() : cause, signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** The gates of the definition and of the command line. @throws UsageError */
async function gatesOf(
  { definition, source }: Prepared,
  { gates, failOn }: QualifyOptions,
): Promise<readonly PlacedGate[]> {
  const own = gates ? definition.gates : [];
  if (own.length + failOn.length === 0) return [];
  const [{ readGates }, { runGates }] = await Promise.all([
    import('../report/gate-diagnostics.ts'),
    import('../report/run-gates.ts'),
  ]);
  const report = runGates(definition);
  const read = [readGates(own, source.source, report), readGates(failOn, '--fail-on', report)];
  failIfAny(read.flatMap(({ diagnostics }) => diagnostics));
  return read.flatMap((one) => one.gates);
}

/** What became of the history, as far as it is not that a line was appended. */
function historyNotes({ heldAt, differsFrom }: HistoryFacts, { history, dryRun }: QualifyOptions): string {
  if (dryRun) return `leadq: nothing was appended to ${history} on a dry run\n`;
  if (heldAt !== undefined) return `leadq: line ${heldAt} of ${history} is this very run; nothing was appended\n`;
  if (differsFrom === undefined) return '';
  return `leadq: line ${differsFrom} of ${history} has the same lists, definition and day with other results; this run was appended\n`;
}

/** `exports/list.csv.gz` is `list`; standard input is `stdin`. */
function withoutExtension(path: string): string {
  if (path === '-') return 'stdin';
  return basename(path).replace(/(?<=.)(?:\.(?:csv|tsv|txt|json|ndjson|jsonl))?(?:\.gz)?$/i, '');
}
