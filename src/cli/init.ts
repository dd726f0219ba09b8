import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { findDefinition, shippedNames } from '../definition/shipped.ts';
import { starterDefinition } from '../definition/starter.ts';
import { suggest } from '../definition/suggest.ts';
import { outputError } from '../output/output-error.ts';
import { printable } from '../report/printable.ts';
import { shellWord } from '../report/shell-word.ts';
import { failIfAny, type UsageError, usageError } from '../run/diagnostics.ts';
import { readDefinition } from '../run/read-definition.ts';
import { ask } from './ask.ts';
import { EXIT } from './exit.ts';
import { AnswerProblem, type Answers, type Question, questions, usual } from './init-answers.ts';

interface InitOptions extends Partial<Readonly<Record<Question['option'], string>>> {
  readonly from?: string;
  readonly yes?: boolean;
}

const YAML = /\.ya?ml$/;

/** `leadq init`: writes a starting definition, or a copy of a shipped one, as a new file. @returns the exit code. */
export async function runInit(name: string | undefined, options: InitOptions): Promise<number> {
  const file = name === undefined ? 'leadq.yaml' : YAML.test(name) ? name : `${name}.yaml`;
  if (existsSync(file)) throw taken(file);
  if (!existsSync(dirname(file))) {
    throw usageError({
      code: 'no-folder',
      file,
      message: `There is no folder ${dirname(file)}.`,
      mend: 'Make it first.',
    });
  }
  const text = options.from === undefined ? await startingText(name, file, options) : shippedText(options.from);
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw taken(file);
    throw outputError(`write ${file}`, cause, 'name another place');
  }
  process.stdout.write(
    `${printable(file)}: written. Read it, change what is not so, then try it: leadq test ${shellWord(file)}\n`,
  );
  return EXIT.done;
}

/** A definition from options, and from answers at a terminal where options are left out. */
async function startingText(name: string | undefined, file: string, options: InitOptions): Promise<string> {
  const given = readOptions(options);
  const left = questions.filter(({ option }) => options[option] === undefined);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const told =
    isTerminal && !options.yes && left.length > 0
      ? await ask(left, { input: process.stdin, output: process.stdout, terminal: true })
      : {};
  const title = name === undefined ? 'Qualified lead' : basename(file).replace(YAML, '');
  const text = starterDefinition({ name: title, ...usual, ...given, ...told }, shellWord(file));
  const { diagnostics } = readDefinition(text, file);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return text;
}

/** @throws UsageError with all options that cannot be understood. */
function readOptions(options: InitOptions): Partial<Answers> {
  const read = questions.map(({ option, read: understand }) => {
    const text = options[option]?.trim() ?? '';
    return { option, answer: text === '' ? {} : understand(text) };
  });
  const mistakes = read.flatMap(({ option, answer }) =>
    answer instanceof AnswerProblem
      ? usageError({ code: 'bad-option', file: `--${option}`, message: `${answer.message}.`, mend: answer.mend })
          .diagnostics
      : [],
  );
  failIfAny(mistakes);
  return Object.assign({}, ...read.map(({ answer }) => answer));
}

function shippedText(name: string): string {
  const names = shippedNames();
  const found = names.includes(name) ? findDefinition(name, '/') : undefined;
  if (found) return found.text;
  const nearest = suggest(name, names);
  throw usageError({
    code: 'no-definition',
    file: '--from',
    message: `No definition of the name ${name} comes with leadq.`,
    mend: nearest ? `Write ${nearest}.` : `Choose one of ${names.join(', ')}.`,
  });
}

function taken(file: string): UsageError {
  return usageError({
    code: 'file-exists',
    file,
    message: 'There is a file of this name, and leadq init overwrites none.',
    mend: 'Choose another name: leadq init <name>.',
  });
}
