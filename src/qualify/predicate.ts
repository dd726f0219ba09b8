import type { Answer } from '../fields/kind.ts';
import { type Answers, answerOf } from './answers.ts';

/** A condition made ready: answers from what is known of one lead. Three-valued logic of Kleene. */
export interface Predicate {
  answer(answers: Answers): Answer;
  /** The fields whose being unknown leaves the condition open. */
  unknownFields(answers: Answers): string[];
  /** Every field that the condition looks at. */
  readonly fields: readonly string[];
  /** The bit that is the whole answer, where a single question is asked. */
  readonly bit?: number;
}

/** The answer of one question. */
export function asked(bit: number, field: string): Predicate {
  return {
    answer: (answers) => answerOf(answers, bit),
    unknownFields: (answers) => (answerOf(answers, bit) === undefined ? [field] : []),
    fields: [field],
    bit,
  };
}

/** Whether a field is there, or whether it is missing: never unknown. */
export function presence(bit: number, field: string, wanted: boolean): Predicate {
  return {
    answer: (answers) => (answerOf(answers, bit) === true) === wanted,
    unknownFields: () => [],
    fields: [field],
  };
}

/** What nothing can tell. */
export function open(field: string): Predicate {
  return { answer: () => undefined, unknownFields: () => [field], fields: [field] };
}

export function anyOf(parts: readonly Predicate[]): Predicate {
  const masks = masksOf(parts);
  if (masks) return combined(parts, (answers) => anyBit(answers, masks));
  return combine(parts, (yes, open) => (yes > 0 ? true : open > 0 ? undefined : false));
}

export function noneOf(parts: readonly Predicate[]): Predicate {
  return combine(parts, (yes, open) => (yes > 0 ? false : open > 0 ? undefined : true));
}

export function atLeast(count: number, parts: readonly Predicate[]): Predicate {
  const masks = count === parts.length ? masksOf(parts) : undefined;
  if (masks) return combined(parts, (answers) => allBits(answers, masks));
  return combine(parts, (yes, open) => (yes >= count ? true : yes + open >= count ? undefined : false));
}

/** Bits of a word of the answers. */
interface Mask {
  readonly word: number;
  readonly bits: number;
}

/** The bits that are the answers of all parts; undefined where one asks more than a single question. */
function masksOf(parts: readonly Predicate[]): readonly Mask[] | undefined {
  const words = new Map<number, number>();
  for (const { bit } of parts) {
    if (bit === undefined) return undefined;
    words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  }
  return [...words].map(([word, bits]) => ({ word, bits }));
}

function anyBit(answers: Answers, masks: readonly Mask[]): Answer {
  const half = answers.length >> 1;
  let isOpen = false;
  for (const { word, bits } of masks) {
    if ((answers[word] & bits) !== 0) return true;
    if ((answers[half + word] & bits) !== bits) isOpen = true;
  }
  return isOpen ? undefined : false;
}

function allBits(answers: Answers, masks: readonly Mask[]): Answer {
  const half = answers.length >> 1;
  let isOpen = false;
  for (const { word, bits } of masks) {
    if ((answers[half + word] & bits) !== 0) return false;
    if ((answers[word] & bits) !== bits) isOpen = true;
  }
  return isOpen ? undefined : true;
}

/** @param judge the answer, from how many parts are yes and how many are unknown. */
function combine(parts: readonly Predicate[], judge: (yes: number, open: number) => Answer): Predicate {
  return combined(parts, (answers) => {
    let yes = 0;
    let open = 0;
    for (const part of parts) {
      const one = part.answer(answers);
      if (one === true) yes++;
      else if (one === undefined) open++;
    }
    return judge(yes, open);
  });
}

function combined(parts: readonly Predicate[], answer: Predicate['answer']): Predicate {
  return {
    answer,
    unknownFields: (answers) =>
      answer(answers) === undefined ? [...new Set(parts.flatMap((part) => part.unknownFields(answers)))] : [],
    fields: [...new Set(parts.flatMap((part) => part.fields))],
  };
}
