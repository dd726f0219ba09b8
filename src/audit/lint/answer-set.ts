/** A set of answers that are still possible, as the sum of its members. */
export type AnswerSet = number;

export const YES = 1;
export const NO = 2;
export const UNKNOWN = 4;
export const ANY = YES + NO + UNKNOWN;

/** Tells which answers a condition can give from those that its questions can give, by their places. */
export type Asked = (questions: readonly AnswerSet[]) => AnswerSet;

/** The opposite of each answer. */
export function opposite(set: AnswerSet): AnswerSet {
  return (set & UNKNOWN) | (set & YES ? NO : 0) | (set & NO ? YES : 0);
}

/**
 * At least `count` of the parts, in the three-valued logic of Kleene. Exact where every part can give only one answer;
 * otherwise it leaves out no answer that can be given.
 */
export function atLeast(count: number, parts: readonly Asked[]): Asked {
  return (questions) => {
    let canYes = 0;
    let mustYes = 0;
    let canNo = 0;
    let mustNo = 0;
    let canOpen = false;
    for (const part of parts) {
      const set = part(questions);
      if (set & YES) canYes++;
      if (set & NO) canNo++;
      if (set & UNKNOWN) canOpen = true;
      if (set === YES) mustYes++;
      if (set === NO) mustNo++;
    }
    const open = canOpen && mustYes < count && parts.length - mustNo >= count;
    return (canYes >= count ? YES : 0) | (canNo > parts.length - count ? NO : 0) | (open ? UNKNOWN : 0);
  };
}
