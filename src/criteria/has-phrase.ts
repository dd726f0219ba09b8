import { OperandProblem, type Operator } from '../definition/operator.ts';
import { fold, words } from '../fields/text.ts';
import { compilePhrases } from './phrases.ts';
import { parseTexts, resolveTexts, someTexts, type Texts, textKinds } from './texts.ts';

export const hasPhrase: Operator<Texts> = {
  id: 'has_phrase',
  kinds: textKinds,
  operand: 'texts',
  means: 'one of these phrases occurs: its whole words, next to each other, in that order',
  parse: (operand, _field, listIds) =>
    parseTexts(operand, listIds, (text) =>
      words(fold(text)).length > 0 ? undefined : new OperandProblem(`there is no word in \`${text}\``),
    ),
  compile(operand, field, context) {
    const occurs = compilePhrases(resolveTexts(operand, field, context), context.wordsOf);
    return ({ text }) => occurs(text);
  },
  witnesses: someTexts,
};
