import { RE2JS, RE2JSException } from 're2js';
import { OperandProblem, type Operator, type Plain } from '../definition/operator.ts';
import { describe, isSequence, several } from '../definition/plain.ts';

export const matches: Operator<readonly string[]> = {
  id: 'matches',
  kinds: 'any',
  operand: 'texts',
  means: 'a regular expression of RE2 syntax finds something in the text as it stands; `(?i)` before it ignores case',
  parse(operand) {
    const patterns: string[] = [];
    for (const [index, item] of several(operand).entries()) {
      const pattern = readPattern(item);
      if (pattern instanceof OperandProblem) return pattern.below(isSequence(operand) ? [index] : []);
      patterns.push(pattern);
    }
    return patterns.length > 0 ? patterns : new OperandProblem('an empty list asks for nothing');
  },
  compile(operand) {
    const patterns = operand.map((pattern) => RE2JS.compile(pattern));
    return ({ text }) => patterns.some((pattern) => pattern.test(text));
  },
  witnesses: (operand) => operand.flatMap(literalsOf),
};

/** The alternatives of a pattern that consist of letters, digits and blanks, such as `cio` and `cto` of `^(cio|cto)$`. */
function literalsOf(pattern: string): string[] {
  const bare = pattern.replace(/^\(\?i\)/, '').replace(/\\b|\(\?:|[()^$]/g, '');
  return bare.split('|').filter((alternative) => /^[\p{L}\p{N}_@. -]+$/u.test(alternative));
}

/** What RE2 leaves out, so that any pattern takes time linear in the text (https://github.com/google/re2/wiki/Syntax). */
const leftOut: readonly (readonly [RegExp, string])[] = [
  [/^(?:[^\\]|\\.)*?\(\?<?[=!]/s, 'look-around (`(?=`, `(?!`, `(?<=`, `(?<!`) does not exist in RE2 syntax'],
  [/^(?:[^\\]|\\.)*?\\(?:[1-9]|k[<{])/s, 'back-references (`\\1`, `\\k<name>`) do not exist in RE2 syntax'],
];

function readPattern(plain: Plain): string | OperandProblem {
  if (typeof plain !== 'string' || plain === '') {
    return new OperandProblem(`here must stand a regular expression, not ${describe(plain)}`);
  }
  try {
    RE2JS.compile(plain);
    return plain;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const reason = leftOut.find(([construct]) => construct.test(plain))?.[1] ?? error.message;
    return new OperandProblem(`\`${plain}\` is no regular expression of RE2 syntax: ${reason}`);
  }
}
