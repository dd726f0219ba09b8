import type { Operator } from '../definition/operator.ts';
import { fold } from '../fields/text.ts';
import { parseTexts, resolveTexts, someTexts, type Texts, textKinds } from './texts.ts';

/** An operator that holds the folded text of a cell against folded texts, of which one is enough. */
export function textSearch(id: string, means: string, holds: (text: string, part: string) => boolean): Operator<Texts> {
  return {
    id,
    kinds: textKinds,
    operand: 'texts',
    means,
    parse: (operand, _field, listIds) => parseTexts(operand, listIds, () => undefined),
    compile(operand, field, context) {
      const { foldOf = fold } = context;
      const parts = resolveTexts(operand, field, context)
        .map(fold)
        .filter((part) => part !== '');
      return ({ text }) => {
        const folded = foldOf(text);
        return parts.some((part) => holds(folded, part));
      };
    },
    witnesses: someTexts,
  };
}
