import { existsSync, readFileSync } from 'node:fs';
import { type Side, sides, stateOfAgreement } from '../definition/agreement.ts';
import type { Definition } from '../definition/definition.ts';
import { meaningOf } from '../definition/meaning.ts';
import { shippedNames } from '../definition/shipped.ts';
import { signAgreement, signatureText } from '../definition/sign-agreement.ts';
import { formatDay } from '../fields/calendar.ts';
import { InputError } from '../input/error.ts';
import { replaceFile } from '../output/replace-file.ts';
import { agreeCommand, agreementText } from '../report/agreement.ts';
import { printable } from '../report/printable.ts';
import { failIfAny, usageError } from '../run/diagnostics.ts';
import { locateDefinition } from '../run/locate-definition.ts';
import { readDefinition } from '../run/read-definition.ts';
import { EXIT } from './exit.ts';
import { today } from './today.ts';

interface AgreeOptions {
  readonly as: Side;
  readonly by: string;
  readonly asOf?: number;
}

/** `leadq agree`: records in a definition's file that a side agrees to it as it stands. @returns the exit code. */
export async function runAgree(file: string, { as: side, by, asOf = today() }: AgreeOptions): Promise<number> {
  refuseUnwritable(file);
  const { text } = locateDefinition(file);
  if (!Buffer.from(text).equals(readFileSync(file))) {
    throw new InputError(`${file} is not UTF-8 throughout`, 'save it as UTF-8 before anyone agrees to it');
  }
  const signature = { by, date: formatDay(asOf), meaning: meaningOf(parse(text, file)) };
  const signed = signAgreement(text, side, signature);
  if (signed === undefined) {
    throw usageError({
      code: 'agreement-layout',
      file,
      message: 'The file is laid out so that leadq cannot write into it without touching the rest.',
      mend: `Write this below \`agreement:\` yourself: \`${signatureText(side, signature)}\`.`,
    });
  }
  const agreement = stateOfAgreement(parse(signed, file), asOf);
  if (agreement[side].state !== 'agreed') throw new Error(`signing ${file} changed what it means`);
  await replaceFile(file, signed);

  const rest = sides.filter((other) => agreement[other].state !== 'agreed');
  const lines = [
    `${file}: recorded. ${agreementText(agreement)}`,
    ...rest.map((other) => `  Next: ${agreeCommand(file, other)}`),
  ];
  process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return EXIT.done;
}

function parse(text: string, file: string): Definition {
  const { definition, diagnostics } = readDefinition(text, file);
  failIfAny(diagnostics);
  if (!definition) throw new Error('a definition without errors was not parsed');
  return definition;
}

function refuseUnwritable(file: string): void {
  if (file === '-') {
    throw usageError({
      code: 'standard-input',
      file,
      message: 'An agreement is written into the definition, and standard input cannot be written.',
      mend: 'Name the file of the definition.',
    });
  }
  if (existsSync(file) || !shippedNames().includes(file)) return;
  throw usageError({
    code: 'shipped-definition',
    file,
    message: 'This definition comes with leadq, which does not change it.',
    mend: `Agree to a copy of yours: \`leadq init ${file} --from ${file}\` writes ${file}.yaml.`,
  });
}
