import { OperandProblem, type Operator } from '../definition/operator.ts';
import { fold, words } from '../fields/text.ts';
import { hasPhrase } from './has-phrase.ts';
import { parseTexts, someTexts, type Texts, textKinds } from './texts.ts';

export const hasWord: Operator<Texts> = {
  id: 'has_word',
  kinds: textKinds,
  operand: 'texts',
  means: 'one of these words occurs as a whole word',
  parse: (operand, _field, listIds) =>
    parseTexts(operand, listIds, (text) => {
      const count = words(fold(text)).length;
      if (count === 1) return undefined;
      if (count === 0) return new OperandProblem(`there is no word in \`${text}\``);
      return new OperandProblem(`\`${text}\` is ${count} words; \`has_phrase\` looks for several in a row`);
    }),
  compile: hasPhrase.compile,
  witnesses: someTexts,
};
