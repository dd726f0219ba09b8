import { InputError } from '../input/error.ts';
import { OutputError, OutputRefused } from '../output/output-error.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { printable } from '../report/printable.ts';
import { UsageError } from '../run/diagnostics.ts';
import { LawBroken } from '../run/law-broken.ts';
import { Interrupted } from '../run/run-hooks.ts';
import { ThreadDied } from '../run/thread-died.ts';
import { EXIT } from './exit.ts';

/** Says on standard error what went wrong and how to mend it. @returns the exit code. */
export function reportFailure(cause: unknown, interruption: number = EXIT.interrupted): number {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (cause instanceof Interrupted) {
    say('leadq: interrupted; nothing was published');
    return interruption;
  }
  if (cause instanceof UsageError) {
    say(renderDiagnostics(cause.diagnostics));
    return EXIT.usage;
  }
  if (cause instanceof OutputRefused) {
    say(`leadq: ${printable(cause.message)}`);
    return EXIT.usage;
  }
  if (cause instanceof InputError || cause instanceof OutputError || cause instanceof ThreadDied) {
    const mend = 'mend' in cause && cause.mend ? `\n  ${printable(`${cause.mend}`)}` : '';
    say(`leadq: ${printable(cause.message)}${mend}`);
    return EXIT.trouble;
  }
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  say(
    cause instanceof LawBroken
      ? `leadq: a law of leadq was broken, which is a bug; nothing was published\n${detail}`
      : `leadq: unexpected failure, which is a bug; nothing was published\n${detail}`,
  );
  return EXIT.bug;
}
