import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { EXIT } from './exit.ts';
import {
  collect,
  collectColumn,
  parseCountryOption,
  parseDayOption,
  parseDelimiterOption,
  parseEncodingOption,
} from './options.ts';

/**
 * Runs a command line. Each command's own code is loaded when it is called.
 * @param args what stands behind the program's name. @returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreLostReader);
  const program = new Command('leadq')
    .description('Holds lead lists against a written definition of a qualified lead.')
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('(leadq --help, or leadq <command> --help, says more)');

  readingOptions(
    program
      .command('qualify <list...>')
      .description('sort leads into qualified, nurture and rejected, with a reason on every row')
      .option('-o, --out <dir>', 'where results go; replaced as a whole (default: <first list>.leadq)')
      .addOption(new Option('--format <format>', 'of the three lists').choices(['csv', 'json', 'ndjson']))
      .option('--fail-on <gate>', 'fail when true, for example "qualified<10%"; repeatable', collect, [])
      .option('--no-gates', "drop the definition's gates")
      .option('--keep-formulas', 'do not neutralise cells that a spreadsheet would execute')
      .option('--dry-run', 'write no file, report on the terminal')
      .option('--json', 'the report as JSON on standard output, nothing else there')
      .option('-q, --quiet', 'nothing but errors'),
  ).action(async (lists, options) => {
    const { runQualify } = await import('./qualify.ts');
    code = await runQualify(lists, options);
  });

  readingOptions(
    program
      .command('explain [definition]')
      .description('why one lead got its status')
      .requiredOption('--list <list...>', 'the list that the lead is on')
      .requiredOption('--lead <email, id or line>', 'which lead'),
  ).action(async (definition, options) => {
    const { runExplain } = await import('./explain.ts');
    code = await runExplain(definition, options);
  });

  program
    .command('check <definition...>')
    .description('find mistakes in definitions')
    .action(async (definitions) => {
      const { runCheck } = await import('./check.ts');
      code = await runCheck(definitions);
    });

  program
    .command('definitions')
    .description('list the shipped definitions')
    .action(async () => {
      const { runDefinitions } = await import('./definitions.ts');
      code = runDefinitions();
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { reportFailure } = await import('./failures.ts');
    return reportFailure(cause);
  }
  return code;
}

/** Whoever reads the output may have seen enough, as `head` has: the command goes on. */
function ignoreLostReader(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'EPIPE') throw cause;
}

/** The options of every command that reads lists. */
function readingOptions(command: Command): Command {
  return command
    .option('-d, --definition <file or shipped name>', 'the definition (default: leadq.yaml here, else "default")')
    .option('--organizations <file...>', 'company list to join')
    .option('--suppress <file...>', 'emails, domains, phones never to hand over')
    .option('--as-of <YYYY-MM-DD>', 'the day that "today" is (default: today, UTC)', parseDayOption)
    .option('--default-country <code>', 'for phone numbers without a country', parseCountryOption)
    .option('--column <field>=<header>', 'map a header by hand; repeatable', collectColumn, {})
    .option('--encoding <name>', 'when detection is wrong', parseEncodingOption)
    .option('--delimiter <character>', 'when detection is wrong', parseDelimiterOption)
    .option('--no-header', 'the list has no header line')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR are heeded')
    .addOption(new Option('--block-size <bytes>', 'bytes read at a time').argParser(Number).hideHelp());
}
