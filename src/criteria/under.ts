import { definitionContext } from '../definition/membership.ts';
import { type CompileContext, OperandProblem, type Operator } from '../definition/operator.ts';
import type { Domain } from '../fields/domain.ts';
import type { Field } from '../fields/field.ts';
import { parseCodes } from '../fields/industry-codes.ts';
import { isKnownNaics, nearestNaics } from '../fields/naics-titles.ts';
import { underNaics } from '../fields/naics-under.ts';
import { underSic } from '../fields/sic.ts';
import { sicTitle } from '../fields/sic-titles.ts';
import { parseTexts, resolveTexts, someTexts, type Texts } from './texts.ts';
import { unreadable } from './values.ts';

export const under: Operator<Texts> = {
  id: 'under',
  kinds: ['naics', 'sic', 'domain'],
  operand: 'values',
  means:
    'the code lies below one of these or is one, in SIC also a division by its letter; the domain is one or below it',
  parse: (operand, field, listIds) =>
    parseTexts(operand, listIds, (text) => (isDivision(text, field) ? undefined : problemOf(text, field))),
  compile(operand, field, context) {
    const build = hierarchies[field.kind.id];
    const questions = namesOf(operand, field, context).map((ancestor) => build(ancestor));
    return ({ value }) => {
      if (value === undefined) return undefined;
      return names(value).some((name) => questions.some((isUnder) => isUnder(name)));
    };
  },
  witnesses: (operand, field, context) =>
    someTexts(operand, field, context).map((text) => (isDivision(text, field) ? divisionTitle(text) : text)),
};

const hierarchies: Readonly<Record<string, (ancestor: string) => (name: string) => boolean>> = {
  naics: underNaics,
  sic: underSic,
  domain: (ancestor) => (host) => host === ancestor || host.endsWith(`.${ancestor}`),
};

/** Why a text names no place in the hierarchy: a NAICS code must be of some edition, so that a slip of the pen is found. */
function problemOf(text: string, field: Field): OperandProblem | undefined {
  const strange = field.kind.id === 'naics' ? parseCodes(text).find((code) => !isKnownNaics(code)) : undefined;
  if (strange === undefined) return unreadable(text, field);
  const message = `\`${strange}\` is no NAICS code of any edition since 2002`;
  return new OperandProblem(message, [], nearestNaics(strange), 'unknown-value');
}

/** Whether a text is the letter of a SIC division. Cells are not read so: a letter there may be of another system. */
function isDivision(text: string, { kind }: Field): boolean {
  return kind.id === 'sic' && text.length === 1 && divisionTitle(text) !== '';
}

function divisionTitle(letter: string): string {
  return sicTitle(letter.toUpperCase()) ?? '';
}

function namesOf(operand: Texts, field: Field, context: CompileContext): readonly string[] {
  const reading = definitionContext(context);
  return resolveTexts(operand, field, context).flatMap((text) => {
    if (isDivision(text, field)) return [text.toUpperCase()];
    const { value } = field.kind.read(text, reading);
    return value === undefined ? [] : names(value);
  });
}

/** Codes, or a host: what has a place in a hierarchy. */
function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [(value as Domain).host];
}
