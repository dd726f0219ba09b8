import type { CompileContext, Operator } from '../definition/operator.ts';
import type { Field } from '../fields/field.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import { fold } from '../fields/text.ts';
import { parseTexts, resolveTexts, someTexts, type Texts, textKinds } from './texts.ts';

/**
 * An operator that holds the folded text of a cell against folded texts, of which one is enough.
 * @param standsOut of plain cells, as for any operator, from the folded texts.
 */
export function textSearch(
  id: string,
  means: string,
  holds: (text: string, part: string) => boolean,
  standsOut?: (parts: readonly string[], field: Field) => StandsOut | undefined,
): Operator<Texts> {
  const partsOf = (operand: Texts, field: Field, context: CompileContext) =>
    resolveTexts(operand, field, context)
      .map(fold)
      .filter((part) => part !== '');
  return {
    id,
    kinds: textKinds,
    operand: 'texts',
    means,
    parse: (operand, _field, listIds) => parseTexts(operand, listIds, () => undefined),
    compile(operand, field, context) {
      const { foldOf = fold } = context;
      const parts = partsOf(operand, field, context);
      return ({ text }) => {
        const folded = foldOf(text);
        return parts.some((part) => holds(folded, part));
      };
    },
    standsOut: (operand, field, context) => standsOut?.(partsOf(operand, field, context), field),
    witnesses: someTexts,
  };
}
