import { writeSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { outputError } from '../output/output-error.ts';
import { EXIT } from './exit.ts';
import {
  collect,
  collectColumn,
  parseCapacityOption,
  parseCountryOption,
  parseDayOption,
  parseDelimiterOption,
  parseEncodingOption,
  parseJobsOption,
  parseNameOption,
  parsePercentOption,
} from './options.ts';

/**
 * Runs a command line. Each command's own code is loaded when it is called.
 * @param args what stands behind the program's name. @returns the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = EXIT.done;
  process.stdout.on('error', (cause) => endAt(cause, 'standard output'));
  process.stderr.on('error', (cause) => endAt(cause, 'standard error'));
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
      .option('--jobs <n>', 'threads (default: the processors available)', parseJobsOption)
      .option('--fail-on <gate>', 'fail when true, for example "qualified<10%"; repeatable', collect, [])
      .option('--no-gates', "drop the definition's gates")
      .option('--by <field>', 'also count leads by the values of this field; repeatable', collect, [])
      .option('--with-leads', 'let the report name leads: the best, the nearly qualified, some rejected of each reason')
      .option('--history <file>', 'append what the run comes to, and report what changed since the last one')
      .option('--require-agreement', 'fail unless sales and marketing agreed to the definition as it stands')
      .option('--keep-formulas', 'do not neutralise cells that a spreadsheet would execute')
      .option(
        '--near-duplicates',
        'also report leads that seem to repeat others without sharing a key; none is removed',
      )
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
      .description('say in plain words what a definition asks for, how it fits a list, or why one lead got its status')
      .option('--list <list...>', 'how the definition fits this list')
      .option('--lead <email, id or line>', 'why this lead of the list got its status')
      .addOption(
        new Option('--format <format>', 'of the explanation').choices(['text', 'markdown', 'json']).default('text'),
      ),
  ).action(async (definition, options) => {
    const { runExplain } = await import('./explain.ts');
    code = await runExplain(definition, options);
  });

  program
    .command('check <definition...>')
    .description('find mistakes and weaknesses in definitions')
    .option('--strict', 'fail on warnings too')
    .option('--require-agreement', 'fail unless sales and marketing agreed to the definition as it stands')
    .option('--as-of <YYYY-MM-DD>', 'the day that "today" is (default: today, UTC)', parseDayOption)
    .addOption(new Option('--format <format>', 'of what was found').choices(['text', 'json']).default('text'))
    .action(async (definitions, options) => {
      const { runCheck } = await import('./check.ts');
      code = await runCheck(definitions, options);
    });

  program
    .command('report <run>')
    .description('hold a finished run against what sales did with it: the conversion report')
    .option('--outcomes <file...>', "what became of the leads: opportunities, or the CRM's list of leads")
    .option('--outcome <column>[=<value>]', 'the column of the lists that holds the outcome')
    .option('--key <outcome column>=<field>', 'what finds a lead; repeatable (default: detected)', collect, [])
    .option('--by <field>', 'count apart by a field or column of the lists; repeatable', collect, [])
    .addOption(new Option('--cohort <span>', 'of the cohorts').choices(['month', 'quarter']))
    .option('-d, --definition <file or shipped name>', 'the definition (default: the one that the run was made with)')
    .option('--capacity <leads>', 'that sales can take in a week', parseCapacityOption)
    .option('--with-leads', 'let the report name the leads behind its numbers')
    .option('--suggest', 'points that fit the outcomes better, as a diff of the definition; nothing is changed')
    .option('--fail-on <gate>', 'fail when true, for example "waterfall.overall<5%"; repeatable', collect, [])
    .option('-o, --out <dir>', 'also write conversion.html, conversion.md and conversion.json there')
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'markdown', 'json', 'html']).default('text'),
    )
    .option('--json', 'the report as JSON, as --format json')
    .option('--column <field>=<header>', 'map a header of the outcome files by hand; repeatable', collectColumn, {})
    .option('--encoding <name>', 'of the outcome files, when detection is wrong', parseEncodingOption)
    .option('--delimiter <character>', 'of the outcome files, when detection is wrong', parseDelimiterOption)
    .option('--no-header', 'the outcome files have no header line')
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR are heeded')
    .action(async (run, options) => {
      const { runReport } = await import('./report.ts');
      code = await runReport(run, options);
    });

  program
    .command('agree <definition>')
    .description('record that a side agrees to the definition as it stands')
    .addOption(new Option('--as <side>', 'who agrees').choices(['sales', 'marketing']).makeOptionMandatory())
    .requiredOption('--by <name>', 'who agrees for that side', parseNameOption)
    .option('--as-of <YYYY-MM-DD>', 'the day of the agreement (default: today, UTC)', parseDayOption)
    .action(async (definition, options) => {
      const { runAgree } = await import('./agree.ts');
      code = await runAgree(definition, options);
    });

  program
    .command('test [definition...]')
    .description('run the examples written in definitions, and say what they do not try out')
    .option('--min-coverage <percent>', 'fail when the examples try out less of a definition', parsePercentOption, 0)
    .option('--as-of <YYYY-MM-DD>', 'the day that "today" is for examples that name none', parseDayOption)
    .addOption(new Option('--format <format>', 'of the outcome').choices(['text', 'json']).default('text'))
    .option('--no-color', 'no colours; NO_COLOR and FORCE_COLOR are heeded')
    .action(async (definitions, options) => {
      const { runTest } = await import('./test.ts');
      code = await runTest(definitions, options);
    });

  program
    .command('init [name]')
    .description('write a commented starting definition; on a terminal, from six questions')
    .option('--titles <titles>', 'who decides on what you sell, or uses it: "Head of Data, DBA"')
    .option('--employees <range>', 'how large companies are, for example 200-5000 or 50+')
    .option('--country <countries>', 'where they are: "US, Canada"')
    .option('--industries <industries>', 'what they do, in words or NAICS codes: "Software, 5132"')
    .option('--competitors <competitors>', 'whom to reject, by domain or name: rival.com')
    .option('--ready <needs>', 'what sales must know first, of need, authority, timing, budget')
    .option('-y, --yes', 'ask nothing')
    .addOption(
      new Option('--from <shipped name>', 'copy a definition that comes with leadq').conflicts([
        'titles',
        'employees',
        'country',
        'industries',
        'competitors',
        'ready',
      ]),
    )
    .action(async (name, options) => {
      const { runInit } = await import('./init.ts');
      code = await runInit(name, options);
    });

  program
    .command('schema')
    .description('print the JSON Schema of definitions, for editors, or of the reports; or the reference page')
    .addOption(
      new Option('--of <what>', 'what it describes')
        .choices(['definition', 'report', 'conversion'])
        .default('definition'),
    )
    .addOption(new Option('--format <format>', 'JSON Schema or page').choices(['json', 'markdown']).default('json'))
    .action(async (options) => {
      const { runSchema } = await import('./schema.ts');
      code = runSchema(options);
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

/** Ends with an error where what is said cannot be written. Who reads it may have seen enough, as `head` has: that is none. */
function endAt(cause: NodeJS.ErrnoException, stream: string): void {
  if (cause.code === 'EPIPE') return;
  const { message } = outputError(`write ${stream}`, cause, 'send it elsewhere');
  if (!process.stderr.errored) writeSync(process.stderr.fd, `leadq: ${message}\n`);
  process.exit(EXIT.trouble);
}

/** The options of every command that reads lists. */
function readingOptions(command: Command): Command {
  return command
    .option('-d, --definition <file or shipped name>', 'the definition (default: leadq.yaml here, else "default")')
    .option('--organizations <file...>', 'company list to join')
    .option('--activities <file...>', 'who did what when')
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
