import { definitionContext } from '../definition/membership.ts';
import type { CompileContext, Operator } from '../definition/operator.ts';
import type { Domain } from '../fields/domain.ts';
import type { Field } from '../fields/field.ts';
import { naicsUnder } from '../fields/naics.ts';
import { sicUnder } from '../fields/sic.ts';
import { resolveTexts, type Texts } from './texts.ts';
import { parseValues } from './values.ts';

export const under: Operator<Texts> = {
  id: 'under',
  kinds: ['naics', 'sic', 'domain'],
  means: 'the code is one of these or lies below it; the domain is one of these or a subdomain of it',
  parse: parseValues,
  compile(operand, field, context) {
    const isUnder = hierarchies[field.kind.id];
    const ancestors = namesOf(operand, field, context);
    return ({ value }) => {
      if (value === undefined) return undefined;
      return names(value).some((name) => ancestors.some((ancestor) => isUnder(name, ancestor)));
    };
  },
};

const hierarchies: Readonly<Record<string, (name: string, ancestor: string) => boolean>> = {
  naics: naicsUnder,
  sic: sicUnder,
  domain: (host, ancestor) => host === ancestor || host.endsWith(`.${ancestor}`),
};

function namesOf(operand: Texts, field: Field, context: CompileContext): readonly string[] {
  const reading = definitionContext(context);
  return resolveTexts(operand, field, context).flatMap((text) => {
    const { value } = field.kind.read(text, reading);
    return value === undefined ? [] : names(value);
  });
}

/** Codes, or a host: what has a place in a hierarchy. */
function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [(value as Domain).host];
}
