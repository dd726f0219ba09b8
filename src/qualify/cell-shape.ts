const LONGEST = 24;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const PLAIN = /[ -~]/;

/**
 * How a text is built, without what it says: digits are 9, letters a and A, at most three of a kind in a row where they
 * are letters, other characters beyond ASCII a question mark. `12/31/2024` is `99/99/9999`, `Jane Doe` is `Aaaa Aaa`.
 */
export function cellShape(text: string): string {
  let shape = '';
  let run = 0;
  for (const character of text) {
    const mark = markOf(character);
    run = shape.endsWith(mark) ? run + 1 : 1;
    if (run > 3 && (mark === 'a' || mark === 'A')) continue;
    if (shape.length === LONGEST) return `${shape}...`;
    shape += mark;
  }
  return shape;
}

function markOf(character: string): string {
  if (DIGIT.test(character)) return '9';
  if (UPPER.test(character)) return 'A';
  if (LETTER.test(character)) return 'a';
  return PLAIN.test(character) ? character : '?';
}
